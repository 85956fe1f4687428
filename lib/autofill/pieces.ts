import { askedIn } from './asked';
import { fold } from './folded';
import { joinsOf } from './joins';
import { type Sequence, sequenceOf } from './sequences';
import { isTyped } from './split';
import type { Control } from './types';

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

const CUTS = [/\s*\/\s*/, /\s*[,;]\s*/, /\s*[+&|]\s*/, /\s+(?:et|and|puis|–|-)\s+/i];

/** « SIRET / NAF », « Cours : du / au », « Horaire (h / min) »: as many names as boxes, each with what stands before them all. */
const named = (label: string, boxes: number): readonly string[] => {
  const text = askedIn(label);
  const [, before = '', inside = ''] = /^([^(]{3,}?)\s*\(([^)]+)\)\s*$/.exec(text) ?? [];
  const [, topic = '', rest = ''] = /^([^:]{3,}?)\s*:\s*(.+)$/u.exec(text) ?? [];
  for (const [lead, list] of [
    [topic, rest],
    ['', text.replace(/\([^)]*\)/g, ' ')],
    [before, inside],
  ] as const)
    for (const cut of CUTS) {
      const names = list.split(cut).filter((name) => /[\p{L}€°]/u.test(name));
      if (names.length === boxes && names.every((name) => name.length < 40))
        return names.map((name) => (lead === '' ? name : `${lead} : ${name}`));
    }
  return [];
};

/**
 * Boxes side by side under one label that names as many things (« C.P. / Ville », « Nom, prénom »), or that together
 * hold what one word says (« Naissance », « Opco »): what each asks, in order; empty when the boxes do not share a label so.
 */
export const piecesAt = (controls: readonly Control[], at: number): readonly Sequence[] => {
  const first = controls[at];
  const before = controls[at - 1];
  // A run begins once: what its first box was not cut at, its second is not either.
  const begun = before?.label === first?.label && before?.frame === first?.frame && isTyped(before);
  if (!isTyped(first) || fold(first.label) === '' || begun) return [];
  let end = at + 1;
  let strict = true;
  for (; end < controls.length; end += 1) {
    const next = controls[end];
    const unnamed = fold(next?.label ?? '') === '' && next?.placeholder === '';
    const same = next?.label === first.label;
    const together = next?.frame === first.frame && next.headings.join() === first.headings.join();
    if (!isTyped(next) || !together || !(same || unnamed)) break;
    // A label of one's own says the same thing twice; one met in a cell or before the boxes is shared.
    if (same && !/^(cell|near)$/.test(next.labelSource)) strict = false;
  }
  const run = controls.slice(at, end);
  if (run.length < 2) return [];
  const joins = joinsOf(first.label);
  if (strict && joins.length === run.length)
    return joins.map((piece) => ({ text: ASKED[piece] ?? first.label, boxes: 1 }));
  const sequence = strict ? sequenceOf(run) : [];
  if (sequence.length > 0) return sequence;
  return named(first.label, run.length).map((text) => ({ text, boxes: 1 }));
};
