import { readFileSync } from 'node:fs';

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../public/fonts/${name}`, import.meta.url)));

export const FONT = font('LiberationSans-Regular.ttf');
export const BOLD = font('LiberationSans-Bold.ttf');
