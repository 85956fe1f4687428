import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FOREIGN } from '@/lib/autofill/foreign';
import { lexicon } from '@/lib/autofill/lexicon';
import { ownerReader } from '@/lib/autofill/owners';
import { tokens } from '@/lib/autofill/wording';
import { fold } from '@/lib/shared/text';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['tests/fixtures/pages/', 'tests/fixtures/unseen/'];

/** Every page has one: no knowledge of any. */
const LANDMARKS = new Set([
  'main',
  'form',
  'body',
  'header',
  'footer',
  'content',
  'page',
  'menu',
  'list',
  'table',
]);

const filesIn = (folder: string, form: RegExp): readonly string[] =>
  readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true })
    .map(String)
    .filter((name) => form.test(name))
    .map((name) => `${folder}${name}`);

const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Ids of a page that no ordinary word explains: such a word in the product would be knowledge of the page. */
const ownIds = (page: string, ordinary: (word: string) => boolean): readonly string[] =>
  [...page.matchAll(/\sid\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/g)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter(
      (id) =>
        id.length >= 4 &&
        !fold(id)
          .split(' ')
          .every((word) => ordinary(word)),
    );

/** Tunes to meaning, never to pages. Says how many places were found, never which page. */
it('no page of the corpus is known to the product by its name, its title or its ids', () => {
  const product = filesIn('lib/', /\.ts$/).map(textOf).join('\n');
  const words = new Set(product.match(/[A-Za-z][\w$:.-]*/g));
  const { knows } = lexicon();
  const owners = ownerReader();
  // A word of the lexicon in the broad sense: of a datum, of somebody, of a synonym, of what is never ours.
  const ordinary = (word: string): boolean =>
    /^\d*$/.test(word) ||
    LANDMARKS.has(word) ||
    tokens(word).some((one) => one !== word || knows(one) || FOREIGN.has(one)) ||
    owners.said(word) !== null;
  // A title of one ordinary word may well be part of another: it counts where it stands for itself.
  const spoken = (title: string): boolean =>
    /\s/.test(title.trim()) ? product.includes(title) : words.has(title);
  const pages = FOLDERS.flatMap((folder) => filesIn(folder, /^page-.*\.(html|json)$/));
  expect(pages.length).toBeGreaterThanOrEqual(60);
  let found = 0;
  for (const path of pages) {
    const page = textOf(path);
    const name = path.split('/').at(-1) ?? '';
    const title = /<title>([^<]{6,})<\/title>/.exec(page)?.[1] ?? name;
    if (product.includes(name) || spoken(title)) found += 1;
    found += ownIds(page, ordinary).filter((id) => words.has(id)).length;
  }
  expect(found).toBe(0);
});
