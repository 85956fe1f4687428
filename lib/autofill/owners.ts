import { fold } from '../shared/text';
import type { Owner, Portal } from './portal';

/**
 * Words that say whose datum a part of the page asks. The longest at the earliest place wins: « tuteur de
 * l’entreprise » is about the tutor, « organisme de prévoyance » about nobody here.
 */
const SAID: readonly (readonly [Owner | null, readonly string[]])[] = [
  // Bodies that are part of a datum's name and say nothing of whose it is.
  [
    null,
    ['organisme de prevoyance', 'caisse de retraite', 'organisme certificateur', 'coordonnees de contact'],
  ],
  [
    'tuteurUtilisatrice',
    [
      'tuteur de l entreprise utilisatrice',
      'tuteur entreprise utilisatrice',
      'tuteur au sein de l entreprise utilisatrice',
      'tuteur utilisatrice',
      'entreprise utilisatrice',
    ],
  ],
  [
    'tuteur',
    [
      'tuteur',
      'tutrice',
      'tutorat',
      'maitre de stage',
      'maitre d apprentissage',
      'tuteur de l entreprise',
      'tuteur employeur',
    ],
  ],
  [
    'tiers',
    [
      'interlocuteur',
      'contact',
      'personne a contacter',
      'referent',
      'correspondant',
      'signataire',
      'representant legal',
      'responsable legal',
      'mandataire',
      'expert comptable',
      'cabinet comptable',
      'declarant',
      'gestionnaire',
      'conseiller',
      'facturation',
      'coordonnees bancaires',
      'second tuteur',
      'deuxieme tuteur',
      'autre tuteur',
      'compte utilisateur',
      'employeur precedent',
      'ancien employeur',
      'conjoint',
      'personne a prevenir',
      'second organisme',
      'autre organisme',
      'moteur de recherche',
    ],
  ],
  [
    'organisme',
    [
      'organisme de formation',
      'organismes de formation',
      'organisme formateur',
      'organisme principal',
      'prestataire de formation',
      'centre de formation',
      'etablissement de formation',
      'organisme',
      'prestataire',
      'cfa',
      'of principal',
      'dispensateur',
    ],
  ],
  [
    'salarie',
    [
      'salarie',
      'salariee',
      'salarie e',
      'beneficiaire',
      'alternant',
      'alternante',
      'titulaire du contrat',
      'stagiaire',
      'candidat',
      'apprenant',
    ],
  ],
  [
    'employeur',
    [
      'employeur',
      'employeuse',
      'entreprise',
      'etablissement',
      'societe',
      'etablissement d execution',
      'entreprise d accueil',
      'structure d accueil',
    ],
  ],
  ['opco', ['opco', 'operateur de competences', 'cadre reserve']],
  [
    'formation',
    [
      'formation',
      'action de professionnalisation',
      'parcours de formation',
      'certification',
      'qualification',
      'cycle de formation',
      'diplome vise',
      'actions de formation',
    ],
  ],
  ['contrat', ['contrat', 'conditions d emploi', 'remuneration', 'classification', 'conditions de travail']],
];

export type OwnerReader = (text: string) => Owner | null;

const RANKED =
  /\b(tuteur|organisme|prestataire|module|salarie|employeur)s?( de formation)?( n| no| numero)? ?([2-9])\b/;

type Form = { readonly form: RegExp; readonly length: number; readonly owner: Owner | null };

const compile = (portal?: Portal): readonly Form[] => {
  const forms: Form[] = [];
  const add = (owner: Owner | null, phrase: string): void => {
    forms.push({ form: new RegExp(` ${phrase}(s|es)? `), length: phrase.length, owner });
  };
  for (const [owner, list] of SAID) for (const phrase of list) add(owner, phrase);
  for (const [owner, list] of Object.entries(portal?.sections ?? {}))
    for (const phrase of list ?? []) add(owner as Owner, fold(phrase));
  return forms;
};

/** Made once per portal. */
const compiled = new Map<Portal | undefined, readonly Form[]>();

/** Reads whose datum a heading or a label speaks of; null when it says nobody. One reader per page: it remembers. */
export const ownerReader = (portal?: Portal): OwnerReader => {
  const phrases = compiled.get(portal) ?? compile(portal);
  compiled.set(portal, phrases);
  const known = new Map<string, Owner | null>();
  const read = (text: string): Owner | null => {
    const words = ` ${fold(text)} `;
    // A further tutor or body lives in a list of the dossier, not in the Cerfa's fields.
    if (RANKED.test(words)) return 'tiers';
    let best: { at: number; length: number; owner: Owner | null } | null = null;
    for (const { form, length, owner } of phrases) {
      const at = words.search(form);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && length > best.length))
        best = { at, length, owner };
    }
    return best?.owner ?? null;
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    known.set(text, made);
    return made;
  };
};

/** Topics often stand together: a datum may be asked under a neighbour's heading, at a small cost. */
const NEAR: Partial<Record<Owner, Partial<Record<Owner, number>>>> = {
  contrat: { salarie: 0.9, employeur: 0.86, formation: 0.84, opco: 0.8 },
  formation: { organisme: 0.93, contrat: 0.88, salarie: 0.8 },
  organisme: { formation: 0.9 },
  opco: { employeur: 0.9, contrat: 0.9 },
  salarie: { contrat: 0.55 },
  employeur: { contrat: 0.55, opco: 0.55 },
  tuteur: { contrat: 0.55, salarie: 0.5, employeur: 0.5 },
  tuteurUtilisatrice: { tuteur: 0.5 },
};

/**
 * How a datum of `owner` may stand under what the page says, 0 to 1. `unique`: no other owner has such a datum,
 * so that no heading is needed.
 */
export const standsUnder = (owner: Owner | null, said: Owner | null, unique: boolean): number => {
  if (owner === null) return said === 'tiers' ? 0 : 0.9;
  if (said === owner) return 1;
  if (said === null) return unique ? 0.95 : 0.5;
  if (said === 'tiers') return 0;
  const near = NEAR[owner]?.[said] ?? 0;
  return unique ? Math.max(near, near > 0 ? 0.85 : 0) : near;
};
