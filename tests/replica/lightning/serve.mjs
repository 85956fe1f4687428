import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtOnce } from '../bundle.mjs';
import { listFiles } from '../form/list-files.mjs';
import { STRICT } from '../serving.mjs';
import { SHADOWS } from './skin.mjs';

/** The synthetic shadow writes its styles as elements, as Salesforce's own pages do. */
export const csp = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** The one style attribute the kit writes, in its icons. */
const ICON = "'unsafe-hashes' 'sha256-tD6ffFu3Rho0tUBeXGeVYnqU/+Q5rmJr+BkGjsGWTd8='";

/** H34: native roots adopt their style sheets; the synthetic shadow knows no nonce. */
export const strict = ({ seed }) =>
  STRICT.replace(
    "style-src 'self'",
    `style-src 'self' ${SHADOWS[seed % 3] === 'synthetic' ? "'unsafe-inline'" : ICON}`,
  );

const script = (...path) => ['text/javascript; charset=utf-8', readFileSync(join(...path))];

const built = (name, build, folders) =>
  builtOnce(
    name,
    async (making) => {
      mkdirSync(making, { recursive: true });
      await build(making);
    },
    folders,
  );

export const files = async () => {
  const vendor = await built(
    'lightning-vendor',
    async (making) => (await import('./vendor/build.mjs')).buildVendor(making),
    ['lightning/vendor'],
  );
  const app = await built('lightning', async (making) => (await import('./build.mjs')).buildApp(making));
  return {
    '/lightning/app.js': script(app, 'app.js'),
    '/lightning/vendor.js': script(vendor, 'vendor.js'),
    '/lightning/synthetic.js': script(vendor, 'synthetic.js'),
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
<script type="module" src="/lightning/app.js"></script></body></html>`;
