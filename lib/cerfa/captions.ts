/** A line printed on the form: page, left end and baseline in points from the bottom-left corner, width, text. */
export type Caption = readonly [page: number, x: number, y: number, width: number, text: string];
