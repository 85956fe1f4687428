import { aliasKey } from './aliases';
import { namesIn } from './check-marks';
import { isListName, LISTS, type ListName, placeholderNames } from './names';
import type { Mapping } from './types';

/** A mark written in a template. */
export type Mark = {
  /** As it stands between the braces; a list by its opening, « #competences ». */
  readonly name: string;
  /** The list it stands in, when it does. */
  readonly within?: ListName;
  /** What it stands for: a name, `list.column`, or the list that it opens; undefined when nobody said so yet. */
  readonly stands?: string;
  readonly opens: boolean;
};

const known = new Set(placeholderNames().map(({ name }) => name));

/** The marks of a template's texts, each once, in order, with what each stands for. */
export const marksOf = (texts: readonly string[], mapping: Mapping): readonly Mark[] => {
  const marks = new Map<string, Mark>();
  const open: (ListName | undefined)[] = [];
  for (const name of texts.flatMap(namesIn)) {
    if (name.startsWith('/')) {
      open.pop();
      continue;
    }
    const opens = name.startsWith('#');
    const within = open.at(-1);
    const bare = mapping[aliasKey(name)] ?? (opens ? name.slice(1).trim() : name);
    const column = within !== undefined && Object.hasOwn(LISTS[within], bare) ? `${within}.${bare}` : bare;
    const stands = opens ? (isListName(bare) ? bare : undefined) : known.has(column) ? column : undefined;
    if (opens) open.push(isListName(bare) ? bare : undefined);
    marks.set(`${within ?? ''} ${name}`, {
      name,
      opens,
      ...(within === undefined ? {} : { within }),
      ...(stands === undefined ? {} : { stands }),
    });
  }
  return [...marks.values()];
};
