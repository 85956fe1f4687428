import { describe, expect, it } from 'vitest';
import { sources } from './tree';
import { ANY_FILE_RULES, broken, CODE_RULES, PRODUCT_RULES } from './words';

const text = sources(
  /\.(?:tsx?|mts|mjs|css|html|md|json|svg|yml)$|(?:^|\/)(?:run|\.npmrc|\.gitignore|LICENSE)$/,
);
const code = text.filter(({ path }) => /\.(?:tsx?|mts|mjs)$/.test(path));

describe('words that stand nowhere', () => {
  it('finds the files', () => expect(code.length).toBeGreaterThan(20));
  it('no test skipped, no type given up, nothing left undone', () =>
    expect(broken(code, CODE_RULES)).toEqual([]));
  it('no type error expected in what ships', () => {
    const product = code.filter(({ path }) => !path.startsWith('tests/'));
    expect(broken(product, PRODUCT_RULES)).toEqual([]);
  });
  it('no path of one machine, no registry', () => expect(broken(text, ANY_FILE_RULES)).toEqual([]));
});

describe('the guard itself', () => {
  const at = (line: string, rules: Readonly<Record<string, RegExp>>) =>
    broken([{ path: 'a.ts', text: line }], rules);
  const dot = '.';

  it.each([
    `it${dot}skip('x')`,
    `describe${dot}only('x')`,
    `test${dot}todo('x')`,
    `it${dot}skipIf(true)('x')`,
    `${'x'}it('off')`,
    `const a: ${'any'} = 1;`,
    `const a = b as ${'any'};`,
    `type A = Record<string, ${'any'}>;`,
    `type A = ${'any'}[]; let b: ${'any'}`,
    `// @ts-${'ignore'}`,
    `// ${'TO'}DO later`,
  ])('refuses: %s', (line) => expect(at(line, CODE_RULES)).not.toEqual([]));

  it('refuses an expected type error', () =>
    expect(at(`// @ts-${'expect-error'} because`, PRODUCT_RULES)).toHaveLength(1));

  it.each([
    'const many = words.any(one);',
    "it('takes any value', () => {});",
    'exit(1); fit.x();',
    'Promise.any([a, b]);',
    '// as any other form',
  ])('accepts: %s', (line) => expect(at(line, CODE_RULES)).toEqual([]));

  it.each([`/${'work'}/main/lib`, `https://registry.${'npm'}.example/x`, `cd /${'root'}/x`])(
    'refuses: %s',
    (line) => expect(at(line, ANY_FILE_RULES)).toHaveLength(1),
  );

  it.each(['lib/work/list.ts', './root/x', 'https://example.fr/work/list'])('accepts: %s', (line) =>
    expect(at(line, ANY_FILE_RULES)).toEqual([]),
  );
});
