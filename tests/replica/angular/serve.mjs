import { viteBundle } from '../bundle.mjs';
import { listFiles } from '../form/list-files.mjs';
import { STRICT } from '../serving.mjs';

/** Templates are compiled in the page (eval) and the kit's styles are elements: this skin's policy allows both. */
export const csp =
  "default-src 'self'; img-src 'self' data:; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

/** H34: the kit's styles carry the page's nonce; eval stays, without it nothing is drawn. */
export const strict = ({ nonce }) =>
  STRICT.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'").replace(
    "style-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
  );

export const files = async () => ({
  ...(await viteBundle('angular', { entry: 'main.mjs' })),
  ...listFiles('angular'),
});

export const page = ({ nonce }) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portail Démo – dépôt contrat pro</title>
<link rel="stylesheet" href="/angular/app.css"></head>
<body><app-root${nonce ? ` ngCspNonce="${nonce}"` : ''}></app-root><script src="/angular/app.js"></script></body></html>`;
