import { cleanInteger, cleanLine, cleanLines, day } from '../../domain/formats';
import { fold } from '../../shared/text';
import { type Holds, POINT_KINDS, ROW_KINDS } from './columns';
import type { CellValue } from './grid';

export type ReadValue = string | number | readonly string[];
export type Read =
  | { readonly ok: true; readonly value: ReadValue | undefined }
  | { readonly ok: false; readonly why: string };

const DAY_MS = 86_400_000;

/** The day of a number of Excel; the two origins of its calendar. */
export const dayOfSerial = (serial: number, from1904: boolean): string | undefined => {
  if (serial < 1 || serial > 80_000) return undefined;
  const origin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(origin + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
};

const oneOf = (labels: Readonly<Record<string, string>>, raw: string, what: string): Read => {
  const typed = fold(raw);
  const found = Object.entries(labels).find(([code, label]) => fold(label) === typed || fold(code) === typed);
  return found ? { ok: true, value: found[0] } : { ok: false, why: `ce n’est pas ${what} de la liste` };
};

const whole = (raw: CellValue, max: number, what: string): Read => {
  // « 3 – Fait sans aide » is level 3
  const bare = String(raw)
    .replace(/^(\d)\s*[–-]\s.*$/, '$1')
    .replace(/\s*h(?:eures?)?$/i, '');
  const cleaned = cleanInteger(bare, 0, max);
  return cleaned.ok ? { ok: true, value: cleaned.value } : { ok: false, why: `écrivez ${what}` };
};

const readDay = (raw: CellValue, from1904: boolean): Read => {
  const text = typeof raw === 'number' ? dayOfSerial(raw, from1904) : day.clean(String(raw).slice(0, 10));
  if (typeof text === 'string') return { ok: true, value: text };
  return text?.ok
    ? { ok: true, value: text.value }
    : { ok: false, why: 'ce n’est pas une date, par exemple 04/09/2023' };
};

/** A cell as the dossier keeps it; an empty cell is no value. `modules`: titles, one a line. */
export const readCell = (raw: CellValue | undefined, holds: Holds, from1904: boolean): Read => {
  if (raw === undefined || String(raw).trim() === '') return { ok: true, value: undefined };
  switch (holds) {
    case 'level':
      return whole(raw, 4, 'un niveau de 0 à 4');
    case 'hours':
      return whole(raw, 5000, 'un nombre entier d’heures, de 0 à 5000');
    case 'day':
      return readDay(raw, from1904);
    case 'kind':
      return oneOf(ROW_KINDS, String(raw), 'une nature');
    case 'pointKind':
      return oneOf(POINT_KINDS, String(raw), 'un point de suivi');
    case 'modules':
      return {
        ok: true,
        value: String(raw)
          .split(/[\n;]/)
          .map((title) => title.trim())
          .filter((title) => title !== ''),
      };
    case 'lines':
      return { ok: true, value: cleanLines(String(raw)) };
    default:
      return { ok: true, value: cleanLine(String(raw)) };
  }
};
