import { isListName, type TemplateValues } from './names';

/**
 * What a name stands for in a dossier, as the template will hold it: one text, or one for each row of a list; none when
 * the dossier says nothing.
 */
export const heldBy = (name: string, { single, lists }: TemplateValues): readonly string[] => {
  const [list = '', column = ''] = name.split('.');
  if (isListName(list)) return lists[list].flatMap((row) => row[column] ?? []);
  return single[name] === undefined ? [] : [single[name]];
};
