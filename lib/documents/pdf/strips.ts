import type { Colour } from './style';

export type Face = 'regular' | 'bold';

/** Something drawn: points from the strip's top-left corner, `y` downwards; a text's `y` is its baseline. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly face: Face;
      readonly size: number;
      readonly colour: Colour;
      readonly width: number;
      readonly link?: string;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: Colour;
    }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly png: Uint8Array;
    };

/** A full-width slice of the document that is never cut. `gap`: room above it, none at the top of a page. */
export type Strip = {
  readonly height: number;
  readonly gap: number;
  readonly marks: readonly Mark[];
  readonly keepWithNext: boolean;
  /** Drawn again above it when it opens a page: the head of its table. */
  readonly head?: Strip;
  readonly opensPage?: boolean;
};

/** A strip on its page, `top` points under the top margin. */
export type Placed = { readonly strip: Strip; readonly top: number };

/** Strips that a page must hold together: each kept with the next, and the one after. */
const chains = (strips: readonly Strip[]): readonly (readonly Strip[])[] => {
  const out: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const last = out.at(-1);
    if (open && last && strip.opensPage !== true) last.push(strip);
    else out.push([strip]);
    open = strip.keepWithNext;
  }
  return out;
};

const heightOf = (chain: readonly Strip[]): number =>
  chain.reduce((sum, { gap, height }, at) => sum + (at === 0 ? 0 : gap) + height, 0);

/** Puts strips on pages of `height` points. A chain that no page could hold is cut where the page ends. */
export const paginate = (strips: readonly Strip[], height: number): readonly (readonly Placed[])[] => {
  const pages: Placed[][] = [[]];
  let bottom = 0;
  const put = (strip: Strip): void => {
    const top = bottom === 0 ? 0 : bottom + strip.gap;
    pages.at(-1)?.push({ strip, top });
    bottom = top + strip.height;
  };
  const turn = (next: Strip): void => {
    pages.push([]);
    bottom = 0;
    if (next.head !== undefined) put(next.head);
  };
  for (const chain of chains(strips)) {
    const [first] = chain;
    if (first === undefined) continue;
    const room = height - bottom - (bottom === 0 ? 0 : first.gap);
    const whole = heightOf(chain);
    const fresh = height - (first.head?.height ?? 0);
    if (bottom > 0 && (first.opensPage === true || (whole > room && whole <= fresh))) turn(first);
    for (const strip of chain) {
      if (bottom > 0 && bottom + strip.gap + strip.height > height) turn(strip);
      put(strip);
    }
  }
  return pages;
};
