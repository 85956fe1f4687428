import { MARK, type Mapping } from './types';

const signOf = (name: string): string => /^[#/]/.exec(name)?.[0] ?? '';

/** The key of a mapping that says what a mark of the file's author stands for; a list's two ends have one. */
export const aliasKey = (name: string): string =>
  signOf(name) === '' ? `{{${name}}}` : `{{#${name.slice(1).trim()}}}`;

/** The name of ours that a mark's name, without its sign, stands for: itself unless the mapping says otherwise. */
export const aliasOf = (name: string, mapping: Mapping): string => {
  const bare = name.trim();
  return mapping[`{{${bare}}}`] ?? mapping[`{{#${bare}}}`] ?? bare;
};

/** A text of a template with its marks under our names. */
export const aliased = (text: string, mapping: Mapping): string =>
  text.replace(MARK, (whole, name: string) => {
    const ours = mapping[aliasKey(name)];
    return ours === undefined ? whole : `{{${signOf(name)}${ours}}}`;
  });
