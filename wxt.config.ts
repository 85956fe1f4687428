import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** connect-src: the official form is fetched from opcoep.fr; the two registers are look-ups to come, off until asked. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://recherche-entreprises.api.gouv.fr https://data.geopf.fr https://www.opcoep.fr",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types compagnon',
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [react(), tailwindcss()],
    // WXT's own context announces the extension to every page; the content script goes without it.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'entrypoints/portal.content/no-context.ts',
        ),
      },
    },
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  hooks: {
    // No script waits in any page; WXT would write an empty list.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
    // pdf.js needs its worker as a file of its own; it is taken from the package, never committed.
    'build:publicAssets': (_wxt, files) => {
      files.push({
        absoluteSrc: join(pdfjs, 'build/pdf.worker.min.mjs'),
        relativeDest: 'pdfjs/pdf.worker.min.mjs',
      });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Compagnon Contrat Pro',
    short_name: 'Contrat Pro',
    description:
      'Prépare, contrôle et dépose un contrat de professionnalisation : vos données restent sur votre poste.',
    default_locale: undefined,
    permissions: [...(browser === 'firefox' ? [] : ['sidePanel' as const]), 'scripting', 'unlimitedStorage'],
    host_permissions: ['https://messervicesenligne.opcoep.fr/*'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    incognito: 'not_allowed' as const,
    action: { default_title: 'Ouvrir Compagnon Contrat Pro' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'compagnon-contrat-pro@exemple.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '138' }),
  }),
});
