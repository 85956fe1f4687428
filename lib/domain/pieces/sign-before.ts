import type { IsoDay } from '../calendar';
import type { PieceKind } from '../dossier';
import type { Dossier } from '../fields';
import { filingLimit } from '../law/filing';

/** The step before which a piece must be signed, and its last day when the dossier tells it. */
export type SignBefore = { readonly what: string; readonly day?: IsoDay };

const at = (what: string, last: IsoDay | undefined): SignBefore =>
  last === undefined ? { what } : { what, day: last };

const START = 'le début du contrat';

/** What each is signed before, in the order of the work: what the contract is joined to comes no later than it. */
export const BEFORE: Partial<Record<PieceKind, (f: Dossier) => SignBefore>> = {
  'fiche-poste': (f) => at('la signature du Cerfa', f['contrat.dateConclusion']),
  'feuille-route': (f) => at('la signature du Cerfa', f['contrat.dateConclusion']),
  parcours: (f) => at('la signature du Cerfa', f['contrat.dateConclusion']),
  'convention-tripartite': (f) => at(START, f['contrat.dateDebut']),
  cerfa: (f) =>
    f['contrat.type'] === '30'
      ? at('l’effet de l’avenant', f['contrat.dateEffetAvenant'])
      : at(START, f['contrat.dateDebut']),
  'convention-formation': (f) => {
    const [filing, training] = [f['contrat.dateDebut'], f['formation.dateDebut']];
    const limit = filing === undefined ? undefined : filingLimit(filing);
    return training !== undefined && (limit === undefined || training <= limit)
      ? at('le début de la formation', training)
      : at('le dépôt du dossier', limit);
  },
};
const ORDER = Object.keys(BEFORE);
/** The place of a kind in the order of signing. */
export const placeOf = (kind: PieceKind): number => {
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.length : place;
};
