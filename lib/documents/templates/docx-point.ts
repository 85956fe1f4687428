import { type Office, partText } from '../gate';
import { type Paragraph, paragraphsOf } from './docx-places';
import { isListName } from './names';
import type { Mapping } from './types';

const LEADERS = /…[….\s]*|\.{4,}|_{3,}/u;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph with `mark` in it: instead of the dotted line, or at its end in the style of its last run. */
const marked = (xml: string, mark: string): string => {
  if (xml.endsWith('/>')) return `${xml.slice(0, -2)}>${run(mark)}</w:p>`;
  let done = false;
  const without = xml.replace(
    /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/g,
    (whole, open: string, text: string, close: string) => {
      if (!LEADERS.test(text)) return whole;
      const after = text.replace(new RegExp(LEADERS, 'gu'), () => {
        if (done) return '';
        done = true;
        return mark;
      });
      return `${open}${after}${close}`;
    },
  );
  if (done) return without;
  const style = [...xml.matchAll(/<w:rPr>.*?<\/w:rPr>/gs)].at(-1)?.[0] ?? '';
  const space = />[^<]+<\/w:t>/.test(xml) ? ' ' : '';
  const added = `<w:r>${xml.includes('<w:r>') || xml.includes('<w:r ') ? style : ''}<w:t xml:space="preserve">${space}${mark}</w:t></w:r>`;
  return xml.replace(/<\/w:p>$/, `${added}</w:p>`);
};

const listOf = (name: string): string | undefined => {
  const [list = '', column] = name.split('.');
  return column !== undefined && isListName(list) ? list : undefined;
};

/** The marks of each paragraph: a row of a table whose cells name columns of a list opens and closes the loop. */
const marksOf = (all: readonly Paragraph[], mapping: Mapping): ReadonlyMap<string, string> => {
  const marks = new Map<string, string>();
  const rows = new Map<string, { list: string; row: Paragraph }>();
  for (const one of all) {
    const name = mapping[one.id];
    if (name === undefined) continue;
    const list = listOf(name);
    if (list === undefined) marks.set(one.id, `{{${name}}}`);
    else if (one.row === undefined)
      marks.set(one.id, `{{#${list}}}{{${name.slice(list.length + 1)}}}{{/${list}}}`);
    else {
      marks.set(one.id, `{{${name.slice(list.length + 1)}}}`);
      rows.set(`${one.part}/${one.row}`, { list, row: one });
    }
  }
  for (const { list, row } of rows.values()) {
    const inRow = all.filter(({ part, row: at }) => part === row.part && at === row.row);
    const [first, last] = [inRow[0], inRow.at(-1)];
    if (!first || !last) continue;
    marks.set(first.id, `{{#${list}}}${marks.get(first.id) ?? ''}`);
    marks.set(last.id, `${marks.get(last.id) ?? ''}{{/${list}}}`);
  }
  return marks;
};

/** The template with the marks of a mapping written in it, as if its author had typed them. */
export const pointed = (office: Office, mapping: Mapping): Office => {
  const all = paragraphsOf(office);
  const marks = marksOf(all, mapping);
  const parts = new Map(office.parts);
  for (const part of new Set(all.filter(({ id }) => marks.has(id)).map((one) => one.part))) {
    let text = partText(office, part) ?? '';
    for (const one of all.filter((other) => other.part === part).reverse()) {
      const mark = marks.get(one.id);
      if (mark !== undefined)
        text = text.slice(0, one.from) + marked(text.slice(one.from, one.to), mark) + text.slice(one.to);
    }
    parts.set(part, new TextEncoder().encode(text));
  }
  return { ...office, parts };
};
