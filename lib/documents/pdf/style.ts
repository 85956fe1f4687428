import type { Shade, Tone } from '../blocks';

/** Red, green and blue, from 0 to 1. */
export type Colour = readonly [number, number, number];

const hex = (code: number): Colour => [(code >> 16) / 255, ((code >> 8) & 255) / 255, (code & 255) / 255];

const MM = 72 / 25.4;
/** A sheet of paper, its margins and what is left between them, in points. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly content: { readonly width: number; readonly height: number };
};

const frame = (width: number, height: number, margin: number): Frame => ({
  width,
  height,
  margin,
  content: { width: width - 2 * margin, height: height - 2 * margin },
});

/** Points of a millimetre. */
export const POINTS_PER_MM = MM;
export const UPRIGHT = frame(595.28, 841.89, 18 * MM);
export const SIDEWAYS = frame(841.89, 595.28, 18 * MM);

/** Part of the font size above and below the baseline, for Liberation Sans. */
export const ASCENT = 0.905;
export const DESCENT = 0.212;

export const INK = hex(0x1c1c1c);
export const MUTED = hex(0x595959);
export const ACCENT = hex(0x1d3a5f);
export const RULE = hex(0xd0d5db);
export const HEAD = hex(0xe9edf2);
/** What frames a box to fill by hand. */
export const BORDER = hex(0x8a94a0);

/** Grounds of a calendar: told apart in grey too, with dark letters on each. */
export const SHADES: Readonly<Record<Shade, Colour | undefined>> = {
  none: undefined,
  theory: hex(0xb9d3ee),
  practice: hex(0xf3dca6),
  both: hex(0xcfe3bd),
  support: hex(0xd9d2e9),
  work: hex(0xededed),
};

/** Each contrasts with white and with its own ground by 4.5 to 1 or more. */
export const TONES: Readonly<Record<Tone, { readonly text: Colour; readonly ground: Colour }>> = {
  neutral: { text: ACCENT, ground: hex(0xeef2f7) },
  good: { text: hex(0x1d5e2f), ground: hex(0xedf6ef) },
  attention: { text: hex(0x7a4a00), ground: hex(0xfdf5e6) },
  bad: { text: hex(0x9b1c1c), ground: hex(0xfbeeee) },
};

/** A size of letters and the height of its line, in points. */
export type Body = { readonly size: number; readonly leading: number; readonly colour: Colour };
export const BODIES = {
  title: { size: 18, leading: 23, colour: ACCENT },
  under: { size: 10, leading: 14, colour: MUTED },
  heading1: { size: 12.5, leading: 16, colour: ACCENT },
  heading2: { size: 10.5, leading: 14, colour: ACCENT },
  text: { size: 9.5, leading: 13, colour: INK },
  table: { size: 8.5, leading: 11.5, colour: INK },
  footer: { size: 7.5, leading: 10, colour: MUTED },
} as const satisfies Record<string, Body>;
