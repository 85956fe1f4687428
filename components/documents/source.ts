import type { Source } from '@/lib/documents/screens';
import { PARTS, type PartName } from '@/lib/domain';

type Bag = Readonly<Record<string, unknown>>;

const LISTS = [
  'competences',
  'modules',
  'organismes',
  'objectifs',
  'suivi',
  'tuteurs',
] as const satisfies readonly PartName[];

/** What documents are made from: the dossier as it stands; a list that is not valid is left out. */
export const sourceOf = (fields: Bag, parts: Bag): Source => {
  const lists = LISTS.flatMap((name) => {
    const read = PARTS[name].safeParse(parts[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return { fields, ...Object.fromEntries(lists) } as Source;
};
