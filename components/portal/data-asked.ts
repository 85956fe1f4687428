import { definitions, type FieldId, fieldIds, STEPS } from '@/lib/domain';
import { fold } from '@/lib/shared/text';

/** A datum a form may ask, with the title of its group (« Salarié »). */
export type DatumAsked = { readonly id: FieldId; readonly label: string; readonly group: string };

/** What the companion's own documents and rules hold, which no filing form asks. */
const OURS = /^(poste|positionnement|evaluation|regle)\.|^depot\.(?!contact)/;

const groupOf = new Map(
  STEPS.flatMap(({ groups }) =>
    groups.flatMap(({ title, fields }) => fields.map((id) => [id, title] as const)),
  ),
);

/** Every datum a form may ask, in the order of the dossier. */
export const DATA_ASKED: readonly DatumAsked[] = fieldIds
  .filter((id) => !OURS.test(id))
  .map((id) => ({ id, label: definitions[id].label, group: groupOf.get(id) ?? '' }));

/** Those whose words, the group's included, begin with each of the words typed. */
export const searchData = (typed: string): readonly DatumAsked[] => {
  const words = fold(typed).split(' ').filter(Boolean);
  return DATA_ASKED.filter(({ id, label, group }) => {
    const text = ` ${fold([label, group, ...definitions[id].words.labels].join(' '))}`;
    return words.every((word) => text.includes(` ${word}`));
  });
};
