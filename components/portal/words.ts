import type { Control, PlanLine } from '@/lib/autofill';
import { definitions, formatValue, isFieldId } from '@/lib/domain';

const LISTS: Readonly<Record<string, { readonly title: string; readonly section: string }>> = {
  tuteurs: { title: 'Autre tuteur', section: 'tuteur' },
  organismes: { title: 'Autre organisme', section: 'organisme' },
  employeurs: { title: 'Autre employeur', section: 'employeur' },
};

/** « Nom de naissance », or « Autre tuteur 1 : Nom » for a row of one of the dossier's lists. */
export const labelOfDatum = (id: string): string => {
  if (isFieldId(id)) return definitions[id].label;
  const [list = '', place = '', ...rest] = id.split('.');
  const known = LISTS[list];
  const like = `${known?.section}.${rest.join('.')}`;
  if (known === undefined || !isFieldId(like)) return id;
  return `${known.title} ${Number(place) + 1} : ${definitions[like].label}`;
};

/** A label of the page without the marks of a required field. */
export const labelSaid = (label: string): string => label.replace(/(?:\s*\*)+$/, '').trim();

/** The words of the page for a control; a radio button's own word says little without its question. */
export const lineSaid = (label: string, control: Control | undefined): string => {
  const legend = control?.kind === 'radio' ? labelSaid(control.legend) : '';
  if (label === '') return 'Champ sans libellé';
  return `${legend === '' ? '' : `${legend} : `}${labelSaid(label)}`;
};

/** What a control holds, as a person reads it: the words of an option, not its code. */
export const holdingSaid = (control: Control | undefined): string => {
  if (control === undefined) return '';
  const option = control.options.find(({ value }) => value === control.value);
  return (option?.label ?? control.value).trim();
};

const shownValue = (id: string, fields: Readonly<Record<string, unknown>>): string =>
  isFieldId(id) && fields[id] !== undefined ? formatValue(id, fields[id] as never) : '';

/** What of the dossier a line is about, as a person reads it; the page's own spelling for a list's row. */
export const valueSaid = (line: PlanLine, fields: Readonly<Record<string, unknown>>): string => {
  if (line.id === null) return '';
  const words = [line.id, ...(line.also ?? [])]
    .map((id) => shownValue(id, fields))
    .filter((text) => text !== '');
  return words.length === 0 ? (line.write?.value ?? '') : words.join(' ');
};
