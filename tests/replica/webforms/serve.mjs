import { readFileSync } from 'node:fs';

export { page } from './page.mjs';

export const files = async () => ({
  '/webforms.js': ['text/javascript; charset=utf-8', readFileSync(new URL('./script.js', import.meta.url))],
});
/** Nothing changes on the page itself: it is drawn again. */
export const view = () => ({});
