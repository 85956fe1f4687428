import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { bytesOf, initialScripts, readBundle } from '../../repository/built/bundle';
import { codeFromText, remoteCode, waysOut } from '../../repository/built/danger';
import { KNOWN_PROBES } from '../../repository/built/known-probes';
import { manifestFaults } from '../../repository/built/manifest';
import { builtExtension } from '../harness';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const parse = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const PANEL_BYTES = 500_000;
const CONTENT_BYTES = 25_000;
const CONTENT_SCRIPT = 'content-scripts/portal.js';

for (const [browser, folder] of [
  ['chrome', builtExtension()],
  ['firefox', join(dirname(builtExtension()), 'firefox-mv3')],
] as const) {
  test.describe(`the extension built for ${browser}`, () => {
    const bundle = readBundle(folder);
    const manifest = JSON.parse(bundle.get('manifest.json') ?? '');

    test('has the committed manifest', () => {
      expect(manifest).toEqual(parse(here('../../repository/built/manifest.expected.json'))[browser]);
    });

    test('asks for nothing it must never have', () => {
      expect(manifestFaults(manifest)).toEqual([]);
    });

    for (const page of ['sidepanel.html', 'dossier.html']) {
      test(`loads little to show ${page}`, () => {
        const scripts = initialScripts(bundle, page);
        expect(scripts.length).toBeGreaterThan(0);
        expect(bytesOf(bundle, scripts)).toBeLessThanOrEqual(PANEL_BYTES);
      });
    }

    test('has a small content script that cannot reach the network', () => {
      expect(bundle.has(CONTENT_SCRIPT)).toBe(true);
      expect(bytesOf(bundle, [CONTENT_SCRIPT])).toBeLessThanOrEqual(CONTENT_BYTES);
      expect(waysOut(bundle.get(CONTENT_SCRIPT) ?? '')).toEqual([]);
    });

    test('runs no code made from text and none from elsewhere', () => {
      expect(codeFromText(bundle, KNOWN_PROBES)).toEqual([]);
      expect(remoteCode(bundle)).toEqual([]);
    });
  });
}
