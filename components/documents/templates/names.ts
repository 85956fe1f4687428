import { isListName, type ListName, type PlaceholderName, placeholderNames } from '@/lib/documents/screens';
import { definitions, isFieldId, STEPS } from '@/lib/domain';
import { fold } from '@/lib/shared/text';
import type { Found } from '../../ui/SearchBox';

/** A name a model may use, as it is searched. */
export type NameItem = Found & { readonly words: string };

const GROUPS: ReadonlyMap<string, string> = new Map(
  STEPS.flatMap(({ groups }) =>
    groups.flatMap(({ title, fields }) => fields.map((id): [string, string] => [id, title])),
  ),
);

/** Where the names made of several answers stand. */
const USUAL = 'Les plus utiles';

export const LIST_WORDS = {
  competences: 'Compétences, une ligne par compétence',
  modules: 'Modules, une ligne par module',
  points: 'Points de suivi, une ligne par point',
  heures: 'Heures réalisées, une ligne par mois',
} as const;

const groupOf = ({ name, list }: PlaceholderName): string =>
  list === undefined ? (GROUPS.get(name) ?? USUAL) : LIST_WORDS[list];

/** Every name a model may use, with its group: the usual ones, the answers of the dossier, then the lists. */
export const NAME_ITEMS: readonly NameItem[] = placeholderNames().map((one) => {
  const group = groupOf(one);
  const more = isFieldId(one.name) ? definitions[one.name].words.labels : [];
  return {
    id: one.name,
    label: one.label,
    group,
    words: ` ${fold([one.label, group, one.name, ...more].join(' '))}`,
  };
});

const BY_NAME: ReadonlyMap<string, NameItem> = new Map(NAME_ITEMS.map((one) => [one.id, one]));

export const itemOf = (name: string): NameItem | null => BY_NAME.get(name) ?? null;

/** Those whose words begin with each of the words typed; the columns of the list `first` before all others. */
export const searchNames = (typed: string, first?: ListName): readonly NameItem[] => {
  const wanted = fold(typed).split(' ').filter(Boolean);
  const found = NAME_ITEMS.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)));
  if (first === undefined) return found;
  const inside = ({ group }: NameItem): boolean => group === LIST_WORDS[first];
  return [...found.filter(inside), ...found.filter((item) => !inside(item))];
};

/** « Salarié – Premier prénom » : what a name stands for, in words; the name itself when nobody knows it. */
export const nameSaid = (name: string): string => {
  if (isListName(name)) return LIST_WORDS[name];
  const item = itemOf(name);
  if (item === null || item.group === USUAL) return item?.label ?? name;
  return `${item.group.split(',')[0]} – ${item.label}`;
};

/** Whether what a name stands for is not shown on a screen without need. */
export const isSensitive = (name: string): boolean =>
  isFieldId(name) && definitions[name].sensitivity === 'sensitive';
