import { fold } from './folded';
import { joinsOf } from './joins';
import type { Question } from './questions';
import { isTyped } from './split';
import type { Control } from './types';
import { tokens } from './wording';

/** How a piece of a shared label is asked when it has a box of its own. */
const ASKED: Readonly<Record<string, string>> = {
  nom: 'Nom',
  prenom: 'Prénom',
  numero: 'Numéro de voie',
  voie: 'Voie',
  complement: 'Complément d’adresse',
  codePostal: 'Code postal',
  commune: 'Commune',
  dateNaissance: 'Date de naissance',
  communeNaissance: 'Commune de naissance',
  departementNaissance: 'Département de naissance',
  classification: 'Classification',
  niveau: 'Niveau',
  coefficient: 'Coefficient hiérarchique',
};

/** « Né(e) le [ ] [ ] [ ] »: the day, then the town, then the department in its three characters. */
const birthPieces = (run: readonly Control[]): readonly string[] => {
  if (tokens(run[0]?.label ?? '').join(' ') !== 'date naissance' || run.length > 3) return [];
  return run.map(({ maxLength }, at) =>
    at === 0
      ? 'dateNaissance'
      : maxLength !== null && maxLength <= 3
        ? 'departementNaissance'
        : 'communeNaissance',
  );
};

/**
 * Boxes side by side under one label that names as many things (« C.P. / Ville », « Nom, prénom »): the question of
 * each, in order; empty when the boxes do not share a label so.
 */
export const piecesAt = (controls: readonly Control[], at: number): readonly Question[] => {
  const first = controls[at];
  if (!isTyped(first) || fold(first.label) === '') return [];
  let end = at + 1;
  for (; end < controls.length; end += 1) {
    const next = controls[end];
    const unnamed = fold(next?.label ?? '') === '' && next?.placeholder === '';
    // A label of one's own says the same thing twice; one met in a cell or before the boxes is shared.
    const shared = /^(cell|near)$/.test(next?.labelSource ?? '') && next?.label === first.label;
    const together = next?.frame === first.frame && next.headings.join() === first.headings.join();
    if (!isTyped(next) || !together || !(shared || unnamed)) break;
  }
  const run = controls.slice(at, end);
  if (run.length < 2) return [];
  const joins = joinsOf(first.label);
  const pieces = joins.length === run.length ? joins : birthPieces(run);
  return pieces.length === run.length
    ? pieces.map((piece) => ({ text: ASKED[piece] ?? first.label, worth: 1 }))
    : [];
};
