import { fold } from './folded';
import type { Split } from './split';
import type { Control } from './types';
import { tokens } from './wording';

/** What the next boxes of a run ask: one of them, or several that hold one datum. */
export type Sequence = { readonly text: string; readonly boxes: number; readonly split?: Split };

const one = (text: string): Sequence => ({ text, boxes: 1 });

const DATE: Split = { shape: 'date', parts: ['jour', 'mois', 'annee'] };
const day = (text: string): Sequence => ({ text, boxes: 3, split: DATE });

/** Forms of a label with how many boxes stand under it, and what each of them then holds. */
const SEQUENCES: readonly (readonly [form: RegExp, pieces: readonly Sequence[]])[] = [
  [
    /^naissance$|^date (et lieu de )?naissance$/,
    [day('Date de naissance'), one('Commune de naissance'), one('Département de naissance')],
  ],
  [/^naissance$|^date (et lieu de )?naissance$/, [day('Date de naissance'), one('Commune de naissance')]],
  [
    /^convention( collective)?( applicable| appliquee)?$/,
    [one('Code IDCC'), one('Intitulé de la convention collective')],
  ],
  [/^(nom )?(de l )?(opco|operateur competence)$/, [one('Nom de l’OPCO'), one('Numéro d’adhérent OPCO')]],
  [
    /^(date|periode|date contrat|periode contrat|date du contrat)$/,
    [one('Date de début'), one('Date de fin')],
  ],
  [
    /^(duree hebdomadaire( travail)?|duree travail( hebdomadaire)?|duree du travail)$/,
    [one('Durée hebdomadaire : heures'), one('Durée hebdomadaire : minutes')],
  ],
  [
    /^(classification|position)( conventionnel(le)?| convention collective)?$/,
    [one('Classification'), one('Niveau de classification'), one('Coefficient hiérarchique')],
  ],
  [
    /^(classification|position)( conventionnel(le)?| convention collective)?$/,
    [one('Niveau de classification'), one('Coefficient hiérarchique')],
  ],
];

const MAIL: Split = { shape: 'mail', parts: ['local', 'domaine'] };

/** A label that asks one day. */
const ASKS_A_DAY = /\b(date|naissance|le|du|au|debut|fin|entree|sortie)\b/;

const boxesOf = (pieces: readonly Sequence[]): number => pieces.reduce((sum, { boxes }) => sum + boxes, 0);

/** « Né(e) le [ ] [ ] »: the day, then the town or the department in its three characters. */
const birth = (run: readonly Control[]): readonly Sequence[] =>
  run.map(({ maxLength }, at) =>
    one(
      at === 0
        ? 'Date de naissance'
        : maxLength !== null && maxLength <= 3
          ? 'Département de naissance'
          : 'Commune de naissance',
    ),
  );

/** What boxes that share one label hold, by the label and how many they are; empty when that is not known. */
export const sequenceOf = (run: readonly Control[]): readonly Sequence[] => {
  const [first] = run;
  if (first === undefined || run.some(({ kind }) => kind === 'multiline')) return [];
  const label = tokens(first.label).join(' ');
  const lengths = run.map(({ maxLength }) => maxLength);
  const short = lengths.every((length) => length === null || length === 2 || length === 4);
  if (run.length === 3 && short && ASKS_A_DAY.test(fold(label)) && !run.some(({ kind }) => kind === 'date'))
    return [day(first.label)];
  for (const [form, pieces] of SEQUENCES)
    if (boxesOf(pieces) === run.length && form.test(label)) return pieces;
  if (run.length === 2 && /(^| )courriel$/.test(label) && run.every(({ kind }) => kind !== 'email'))
    return [{ text: first.label, boxes: 2, split: MAIL }];
  return label === 'date naissance' && run.length <= 3 ? birth(run) : [];
};
