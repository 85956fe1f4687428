import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtOnce } from '../bundle.mjs';
import { listFiles } from '../form/list-files.mjs';
import { SHADOWS } from './skin.mjs';

/** The synthetic shadow writes its styles as elements, as Salesforce's own pages do. */
export const csp = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

const script = (path) => ['text/javascript; charset=utf-8', readFileSync(path)];

export const files = async () => {
  const folder = await builtOnce('lightning', async (making) => {
    const { build } = await import('./build.mjs');
    mkdirSync(making, { recursive: true });
    await build(making);
  });
  return {
    '/lightning/app.js': script(join(folder, 'app.js')),
    '/lightning/synthetic.js': script(join(folder, 'synthetic.js')),
    '/lightning/style.css': [
      'text/css; charset=utf-8',
      readFileSync(new URL('./style.css', import.meta.url)),
    ],
    ...listFiles('lightning'),
  };
};

/** Without the polyfill the same components use the browser's own shadow roots. */
export const page = ({ session }) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portail Démo – dépôt contrat pro</title><link rel="stylesheet" href="/lightning/style.css"></head>
<body class="lightning"><div id="app"></div>
${SHADOWS[session.seed % 3] === 'synthetic' ? '<script src="/lightning/synthetic.js"></script>' : ''}
<script src="/lightning/app.js"></script></body></html>`;
