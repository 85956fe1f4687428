import { viteBundle } from '../bundle.mjs';
import { listFiles } from '../form/list-files.mjs';

/** Templates are compiled in the page (eval) and the kit's styles are elements: this skin's policy allows both. */
export const csp =
  "default-src 'self'; img-src 'self' data:; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

export const files = async () => ({
  ...(await viteBundle('angular', { entry: 'main.mjs' })),
  ...listFiles('angular'),
});

export const page = () => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portail Démo – dépôt contrat pro</title>
<link rel="stylesheet" href="/angular/app.css"></head>
<body><app-root></app-root><script src="/angular/app.js"></script></body></html>`;
