import { type Office, partText } from '../gate';
import { readXml } from '../gate/xml';
import { guessName } from './guess';
import type { Place } from './types';

/** A paragraph of a part: where it begins and ends in the XML, and the texts in it. */
export type Paragraph = {
  readonly id: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The row and the cell of a table it stands in, counted through the part. */
  readonly row?: number;
  readonly cell?: number;
};

const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** The paragraphs that hold no other, in order, of the body, headers and footers. */
export const paragraphsOf = (office: Office): readonly Paragraph[] =>
  [...office.parts.keys()]
    .filter((name) => PARTS.test(name))
    .flatMap((part) => {
      const found: Paragraph[] = [];
      const open: { from: number; text: string; row?: number; cell?: number }[] = [];
      const rows: number[] = [];
      const cells: number[] = [];
      let row = 0;
      let cell = 0;
      let reading = false;
      for (const event of readXml(partText(office, part) ?? '', part)) {
        const last = open.at(-1);
        if (event.kind === 'text') {
          if (reading && last) last.text += event.text;
          continue;
        }
        const opens = event.kind === 'open';
        const empty = opens && event.closed;
        if (event.name === 't') reading = opens && !empty;
        else if (opens && last && (event.name === 'tab' || event.name === 'br')) last.text += ' ';
        else if (event.name === 'tr' && !empty) opens ? rows.push(row++) : rows.pop();
        else if (event.name === 'tc' && !empty) opens ? cells.push(cell++) : cells.pop();
        if (event.name !== 'p') continue;
        const [inRow, inCell] = [rows.at(-1), cells.at(-1)];
        const where = inRow === undefined || inCell === undefined ? {} : { row: inRow, cell: inCell };
        if (empty) found.push({ id: '', part, from: event.from, to: event.to, text: '', ...where });
        else if (opens) open.push({ from: event.from, text: '', ...where });
        else {
          const one = open.pop();
          if (one) found.push({ ...one, id: '', part, to: event.to });
        }
      }
      return found
        .sort((one, other) => one.from - other.from)
        .filter(
          (one, at, all) =>
            !all.some((other, index) => index !== at && other.from > one.from && other.to < one.to),
        )
        .map((one, at) => ({ ...one, id: `${part}#${at + 1}` }));
    });

const ASKS = /^(.{2,60}?)\s*:\s*[….\s_]*$/u;

/** The places of a Word template, with the label beside each: « Poste : …… », or the cell before or above. */
export const docxPlaces = (office: Office): readonly Place[] => {
  const all = paragraphsOf(office);
  return all.map((one): Place => {
    const text = one.text.trim();
    const inRow = all.filter(
      ({ part, row }) => one.row !== undefined && part === one.part && row === one.row,
    );
    const before = inRow.filter(({ cell = 0 }) => cell < (one.cell ?? 0)).at(-1);
    const place = inRow.filter(({ from }) => from < one.from).length;
    const above = all.filter(
      ({ part, row }) => one.row !== undefined && part === one.part && row === one.row - 1,
    )[place];
    const labels = [
      ASKS.exec(text)?.[1] ?? '',
      text === '' ? (before?.text ?? '') : '',
      text === '' ? (above?.text ?? '') : '',
    ];
    const label =
      labels.find((words) => guessName(words) !== undefined) ??
      labels.find((words) => words.trim() !== '') ??
      '';
    const guess = guessName(label);
    return {
      id: one.id,
      kind: one.cell === undefined ? 'paragraph' : 'cell',
      text,
      label: label.trim(),
      ...(guess === undefined ? {} : { guess }),
    };
  });
};
