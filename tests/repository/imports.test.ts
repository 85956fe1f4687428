import { describe, expect, it } from 'vitest';
import { importsOf, notAlone, resolveImport, upwardImports } from './imports';
import { sources } from './tree';

const CODE = /^(?:lib|components|entrypoints)\/.*\.tsx?$/;

describe('imports go downwards', () => {
  const all = sources(CODE);

  it('finds the modules', () => expect(all.length).toBeGreaterThan(10));

  it('and only as the table of layers says', () => expect(upwardImports(all)).toEqual([]));

  it('and what may be named on its own imports nothing', () => expect(notAlone(all)).toEqual([]));
});

describe('the guard itself', () => {
  const at = (path: string, text: string) => upwardImports([{ path, text }]);

  it('reads every form of import', () => {
    const text = `import a from 'a';
import type { B } from "../b";
import {
  c,
  d,
} from '@/c';
import './side.css';
export * from './e';
const later = () => import('./f');`;
    expect(importsOf(text).map(({ to }) => to)).toEqual(['a', '../b', '@/c', './e', './side.css', './f']);
    expect(importsOf(text)[1]?.typeOnly).toBe(true);
  });

  it('follows relative and rooted paths', () => {
    expect(resolveImport('lib/cerfa/fill.ts', '../domain')).toBe('lib/domain');
    expect(resolveImport('components/App.tsx', '@/lib/vault')).toBe('lib/vault');
    expect(resolveImport('lib/cerfa/font.ts', './a.ttf?url')).toBe('lib/cerfa/a.ttf');
  });

  it.each([
    ['lib/domain/check.ts', "import { openVault } from '../vault';"],
    ['lib/domain/check.ts', "import * as z from 'zod';"],
    ['lib/shared/text.ts', "import { FIELDS } from '../domain';"],
    ['lib/cerfa/fill.ts', "import { match } from '../autofill';"],
    ['lib/portals/opco-ep.ts', "import { match } from '../autofill';"],
    ['lib/vault/vault.ts', "import { Button } from '@/components/ui';"],
    ['components/ui/button.tsx', "import { FIELDS } from '@/lib/domain';"],
    ['components/dossier/list.tsx', "import { openDatabase } from '@/lib/vault/database';"],
    ['components/dossier/list.tsx', "import { STEPS } from '@/lib/domain/steps';"],
    ['components/dossier/list.tsx', "import { browser } from 'wxt/browser';"],
    ['components/dossier/list.tsx', "import { go } from '@/entrypoints/sidepanel/main';"],
    ['entrypoints/portal.content/index.ts', "import { FIELDS } from '@/lib/domain';"],
    ['entrypoints/portal.content/index.ts', "import React from 'react';"],
    ['somewhere/else.ts', ''],
  ])('refuses in %s: %s', (path, text) => expect(at(path, text)).toHaveLength(1));

  it.each([
    ['lib/portals/opco-ep.ts', "import type { Snapshot } from '../autofill/types';"],
    ['lib/domain/check.ts', "import * as z from '../shared/z';"],
    ['components/dossier/list.tsx', "import { fold } from '@/lib/shared/text';"],
    ['components/App.tsx', "import { STEP_TITLES } from '@/lib/domain/step-titles';"],
    ['components/App.tsx', "import { List } from './dossier/list';"],
    ['entrypoints/sidepanel/main.tsx', "import { openVault } from '@/lib/vault';"],
  ])('accepts in %s: %s', (path, text) => expect(at(path, text)).toEqual([]));

  it('finds a file named on its own that brings others, or is not there', () => {
    const layer = { folder: 'components', imports: [], packages: [], alone: ['lib/a', 'lib/b', 'lib/c'] };
    const all = [
      { path: 'lib/a.ts', text: 'export const a = 1;' },
      { path: 'lib/b.ts', text: "export * from './d';" },
    ];
    expect(notAlone(all, [layer])).toEqual(['lib/b', 'lib/c']);
  });
});
