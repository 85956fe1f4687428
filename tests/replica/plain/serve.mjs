import { readFileSync } from 'node:fs';
import { plainPage, plainView } from './page.mjs';

export const files = async () => ({
  '/plain.js': ['text/javascript; charset=utf-8', readFileSync(new URL('./script.js', import.meta.url))],
});
export { plainPage as page, plainView as view };
