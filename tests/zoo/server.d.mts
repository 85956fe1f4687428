export type Zoo = { readonly url: string; readonly close: () => Promise<unknown> };
export function startZoo(): Promise<Zoo>;
