import { lettersOf, readWorkbook } from '../xlsx/grid';
import { guessName } from './guess';
import type { Place } from './types';

/** The places of an Excel template: its texts, and the empty cells right of or below a label that is understood. */
export const xlsxPlaces = (bytes: Uint8Array, alive?: () => void): readonly Place[] =>
  readWorkbook(bytes, alive).sheets.flatMap(({ name, rows }) => {
    const places = new Map<string, Place>();
    for (const [row, cells] of rows)
      for (const [column, value] of cells) {
        if (typeof value !== 'string') continue;
        const id = `${name}!${lettersOf(column)}${row}`;
        places.set(id, { id, kind: 'cell', text: value, label: '' });
        const guess = guessName(value);
        if (guess === undefined) continue;
        const inHead =
          [...cells.values()].filter((other) => typeof other === 'string' && guessName(other)).length > 2;
        const [toRow, toColumn] = inHead ? [row + 1, column] : [row, column + 1];
        if (rows.get(toRow)?.get(toColumn) !== undefined) continue;
        const target = `${name}!${lettersOf(toColumn)}${toRow}`;
        places.set(target, { id: target, kind: 'cell', text: '', label: value.trim(), guess });
      }
    return [...places.values()];
  });
