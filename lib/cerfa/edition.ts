import type { CerfaFieldId } from '../domain';
import type { Caption } from './captions';

/** Which part of a field's value a widget holds; null is the whole value, "=X" is a box ticked when the value is X. */
export type Part =
  | 'jour'
  | 'mois'
  | 'annee'
  | 'local'
  | 'domaine'
  | 'euros'
  | 'centimes'
  | '=oui'
  | '=non'
  | '=CDI'
  | '=CDD'
  | '=TT'
  | '=M'
  | '=F';

/** [left, bottom, right, top] in points from the bottom-left corner of the page. */
export type Rect = readonly [number, number, number, number];

type Place = { readonly name: string; readonly page: number; readonly rect: Rect };

export type TextWidget = Place & {
  readonly kind: 'text';
  readonly part: Exclude<Part, `=${string}`> | null;
  readonly multiline: boolean;
  /** Ordinary characters that fit at 8 pt: for people; filling measures the real text. */
  readonly capacity: number;
  /** Digits a number is padded to, where the form prints so many cells. */
  readonly digits?: number;
};
export type BoxWidget = Place & { readonly kind: 'box'; readonly part: Extract<Part, `=${string}`> };
export type Widget = TextWidget | BoxWidget;

/** One edition of the form; a field it has no place for is null. */
export type Edition = {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly (readonly [width: number, height: number])[];
  /** Of the official file as published; information only, a viewer that saves it changes it. */
  readonly sha256: string;
  /** sha256 of names, types, pages and rounded rects, see `fingerprintOf`. */
  readonly fingerprint: string;
  readonly fields: Readonly<Record<CerfaFieldId, readonly Widget[] | null>>;
  /** What the form prints beside its boxes: tells the layout of a copy without boxes, and draws the stand-in. */
  readonly captions: readonly Caption[];
};

export const text = (
  name: string,
  part: TextWidget['part'],
  page: number,
  rect: Rect,
  capacity: number,
  digits?: number,
): TextWidget => ({
  kind: 'text',
  name,
  part,
  page,
  rect,
  multiline: false,
  capacity,
  ...(digits && { digits }),
});

export const lines = (...args: Parameters<typeof text>): TextWidget => ({
  ...text(...args),
  multiline: true,
});

export const box = (name: string, part: BoxWidget['part'], page: number, rect: Rect): BoxWidget => ({
  kind: 'box',
  name,
  part,
  page,
  rect,
});

/** The fields an edition has a place for, with their widgets, in the form's order. */
export const placesOf = (edition: Edition): readonly (readonly [CerfaFieldId, readonly Widget[]])[] =>
  (Object.entries(edition.fields) as [CerfaFieldId, readonly Widget[] | null][]).flatMap(([id, widgets]) =>
    widgets ? [[id, widgets] as const] : [],
  );

/** Every widget of an edition. */
export const widgetsOf = (edition: Edition): readonly Widget[] =>
  placesOf(edition).flatMap(([, widgets]) => widgets);

/** sha256 (hexadecimal) of bytes. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** What identifies an edition: the sorted names, types, pages and rects rounded to the point, hashed. */
export const fingerprintOf = (widgets: readonly Widget[]): Promise<string> => {
  const rows = widgets.map(({ name, kind, page, rect }) =>
    [name, kind === 'text' ? 'Tx' : 'Btn', page, rect.map((point) => Math.floor(point + 0.5)).join(',')].join(
      '|',
    ),
  );
  return sha256(new TextEncoder().encode(rows.sort().join('\n')));
};
