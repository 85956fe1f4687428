import { readFileSync } from 'node:fs';
import { innerSkin } from '../form/skins.mjs';
import { html } from '../plain/controls.mjs';

export const files = async () => ({
  '/iframe.js': ['text/javascript; charset=utf-8', readFileSync(new URL('./script.js', import.meta.url))],
});

export const csp =
  "default-src 'self'; img-src 'self' data:; frame-src 'self' https://signature.portail-demo.test";

const frame = (src, title, height) =>
  `<iframe src="${html(src)}" title="${title}" width="100%" height="${height}" style="border:0"></iframe>`;

const HEAD = (title) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/style.css">`;

/**
 * The wizard as a module of another site: another skin in a frame of this origin, the signature in a frame of another
 * origin below it; the files and the summary are asked in a frame of that other origin.
 */
export function page({ screen, query, seed, other }) {
  const elsewhere = ['pieces', 'recapitulatif'].includes(screen.slug);
  const module = elsewhere
    ? frame(`${other}/ailleurs/${screen.slug}?${query}`, 'Dépôt du dossier', 900)
    : frame(`/${innerSkin('iframe', seed)}/${screen.slug}?${query}&within=iframe`, 'Dépôt du dossier', 2600);
  return `${HEAD('Espace employeur')}</head><body class="iframe"><header><strong>Espace employeur</strong></header>
<nav><a href="/iframe/demande?${html(query)}">Mes dossiers</a></nav>${module}
${frame(`${other}/ailleurs/signature?${query}`, 'Signature électronique', 420)}</body></html>`;
}

const field = (label, name, type = 'text') =>
  `<p class="field"><label>${label} <input type="${type}" name="${name}"></label></p>`;

/** A page of the other origin: what a careless filler would fill. */
export const foreign = ({
  slug,
  query,
}) => `${HEAD(slug)}<script src="/iframe.js" defer></script></head><body>
<main><h1>${slug === 'signature' ? 'Signature électronique' : 'Pièces et récapitulatif'}</h1>
<form method="post" action="/ailleurs/${slug}?${html(query)}"><fieldset><legend>Salarié</legend>
${field('Nom de naissance', 'a')}${field('Prénom', 'b')}${field('N° de sécurité sociale', 'c')}${field('Courriel', 'd', 'email')}
<label><input type="checkbox" name="e"> Je signe et j’atteste sur l’honneur</label></fieldset>
<button>Signer</button></form></main></body></html>`;
