import { existsSync } from 'node:fs';
import { fieldsOf } from './form/layout.mjs';
import { SCREENS } from './form/screens.mjs';
import { innerSkin, SKINS } from './form/skins.mjs';
import { nameOf, rawOf } from './plain/controls.mjs';

export const CSP = "default-src 'self'; img-src 'self' data:";
/** H34: nothing but the page's own files. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
export const slugs = SCREENS.map((s) => s.slug);
export const isSkin = (name) => Object.hasOwn(SKINS, name) || name === 'iframe';

const loaded = new Map();

/** The Node side of a skin, read at the first request: building a bundle takes seconds, once per content. */
export function sideOf(skin) {
  if (!loaded.has(skin)) {
    const file = new URL(`./${skin}/serve.mjs`, import.meta.url);
    if (!existsSync(file)) throw new Error(`skin ${skin} is not written yet`);
    loaded.set(
      skin,
      import(file.href).then(async (side) => ({ ...side, served: (await side.files?.()) ?? {} })),
    );
  }
  return loaded.get(skin);
}

/** What names the inputs of a server-drawn page. */
export const naming = (skin, load) =>
  skin === 'webforms' ? { load, frame: ['ctl00', 'Main', 'txt'] } : load;

/** Folds what a server-drawn page would send into the session; a field that was not drawn keeps its text. */
export function takeForm(sessions, session, screen, load, entries) {
  const named = naming(innerSkin(session.skin, session.seed), load);
  const listed = entries.find(([name]) => name === 'champs')?.[1].split(' ');
  const drawn = (field) => !field.computed && (listed?.includes(nameOf(named, field)) ?? true);
  const draft = { ...session.draft };
  for (const field of fieldsOf(screen).filter(drawn)) draft[field.key] = rawOf(named, field, entries);
  if (['employeur', 'salarie'].includes(screen.slug)) {
    draft['#honeypot'] = rawOf(named, { key: '#honeypot', widget: 'text' }, entries);
  }
  sessions.hold(session, draft);
}

export const json = (response, value, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
};

/** The page of a single-page skin, before its script runs. */
export const shell = (skin, { head = '', body = '<div id="app"></div>' } = {}) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portail Démo – dépôt contrat pro</title><link rel="stylesheet" href="/style.css">${head}</head>
<body class="${skin}">${body}<script src="/${skin}/app.js"></script></body></html>`;
