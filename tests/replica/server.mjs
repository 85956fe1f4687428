import { readFileSync } from 'node:fs';
import https from 'node:https';
import { reactScript } from './bundle.mjs';
import { expectedKeys, fieldsOf, traits } from './form/layout.mjs';
import { rawOf } from './plain/controls.mjs';
import { plainPage, plainView, slugs } from './plain/page.mjs';
import { lookUp, REGISTER } from './register.mjs';
import { PRETYPED, Sessions } from './sessions.mjs';

export { expectedKeys, PRETYPED, traits };
export const HOST = 'messervicesenligne.opcoep.fr';
const read = (path) => readFileSync(new URL(path, import.meta.url));
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 1e6) throw new Error('body too large');
  }
  return text;
}

/** Folds what a plain page would send into the session. */
function takePlain(sessions, session, screen, load, entries) {
  const draft = { ...session.draft };
  for (const field of fieldsOf(screen)) {
    if (!field.computed) draft[field.key] = rawOf(load, field, entries);
  }
  if (['employeur', 'salarie'].includes(screen.slug)) {
    draft['#honeypot'] = rawOf(load, { key: '#honeypot', widget: 'text' }, entries);
  }
  sessions.hold(session, draft);
}

/**
 * Serves the fictitious portal on loopback under the real portal's host name; see README.md for the whole API.
 * `register` adds entries before the built-in ones. Nothing outside 127.0.0.1 is contacted.
 */
export async function startReplica({ register = [], port = 0 } = {}) {
  const script = await reactScript();
  const files = {
    '/style.css': ['text/css; charset=utf-8', read('./style.css')],
    '/plain.js': ['text/javascript; charset=utf-8', read('./plain/script.js')],
    '/react/app.js': ['text/javascript; charset=utf-8', script],
  };
  const sessions = new Sessions();
  const log = [];

  const routes = {
    async open(url, response, skin, slug) {
      const query = url.searchParams;
      if (!query.get('session') || !slugs.includes(slug)) {
        if (!query.get('session')) query.set('session', sessions.freshId());
        const to = slugs.includes(slug) ? slug : slugs[0];
        return response.writeHead(302, { location: `/${skin}/${to}?${query}` }).end();
      }
      const seed = Number(query.get('seed') ?? 0);
      const pretyped = query.get('pretyped') === '1';
      const session = sessions.open(query.get('session'), { skin, seed, pretyped });
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (skin === 'react') return response.end(REACT_PAGE);
      const screens = sessions.screens(session);
      const screen = screens.find((s) => s.slug === slug);
      response.end(plainPage({ session, screens, screen, load: sessions.load(), query: String(query) }));
    },
    async plainState(url, response, request) {
      const session = sessions.get(url.searchParams.get('session'));
      const { seq, page, entries } = JSON.parse(await bodyOf(request));
      const screen = sessions.screens(session).find((s) => page.endsWith(`/${s.slug}`));
      const load = Number(entries.find(([name]) => name === 'jeton')[1]);
      if (sessions.newer(session, load, seq)) takePlain(sessions, session, screen, load, entries);
      json(response, plainView({ screen, load, answers: session.answers }));
    },
    async plainPost(url, response, request, slug) {
      const session = sessions.get(url.searchParams.get('session'));
      const entries = [...new URLSearchParams(await bodyOf(request))];
      const value = (name) => entries.find(([n]) => n === name)?.[1];
      session.pageSubmits += 1;
      const screen = sessions.screens(session).find((s) => s.slug === slug);
      takePlain(sessions, session, screen, Number(value('jeton')), entries);
      const step = { suivant: 1, precedent: -1 }[value('aller')] ?? 0;
      const to = slugs[Math.max(0, Math.min(slugs.length - 1, slugs.indexOf(slug) + step))];
      response.writeHead(303, { location: `/plain/${to}?${url.searchParams}` }).end();
    },
    async send(url, response, request, skin) {
      sessions.get(url.searchParams.get('session')).submits += 1;
      await bodyOf(request);
      if (skin === 'react') return json(response, { message: 'Dossier incomplet : rien n’a été transmis.' });
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Portail Démo – dépôt contrat pro</title><p>Dossier transmis.');
    },
    async opening(url, response) {
      const session = sessions.get(url.searchParams.get('session'));
      const { skin, seed, rows, draft } = session;
      json(response, { skin, seed, rows, draft, load: sessions.load() });
    },
    async reactState(url, response, request) {
      const session = sessions.get(url.searchParams.get('session'));
      const { load, seq, rows, draft, answers } = JSON.parse(await bodyOf(request));
      if (sessions.newer(session, load, seq)) {
        session.rows = rows;
        sessions.hold(session, draft, answers);
      }
      json(response, {});
    },
    async save(url, response, request) {
      sessions.get(url.searchParams.get('session')).saves += 1;
      await bodyOf(request);
      json(response, { message: 'Brouillon enregistré' });
    },
    async siret(url, response) {
      const session = sessions.get(url.searchParams.get('session'));
      session.lookUps += 1;
      session.pending += 1;
      const siret = url.pathname.split('/').pop();
      await wait(session.traits.delay);
      session.pending -= 1;
      session.heard = Date.now();
      const found = lookUp([...register, ...REGISTER], siret, session.traits.register);
      json(response, found ?? null);
    },
  };

  async function serve(request, response) {
    const url = new URL(request.url, `https://${HOST}`);
    const [, skin, slug] = url.pathname.split('/');
    log.push({
      method: request.method,
      path: url.pathname,
      host: request.headers.host ?? '',
      session: url.searchParams.get('session') ?? '',
    });
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data:");
    const file = files[url.pathname];
    if (file) return response.setHeader('content-type', file[0]).end(file[1]);
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    const post = request.method === 'POST';
    const where = `${request.method} ${url.pathname}`;
    if (where === 'POST /plain/etat') return routes.plainState(url, response, request);
    if (where === 'POST /plain/transmettre') return routes.send(url, response, request, 'plain');
    if (where === 'POST /api/transmettre') return routes.send(url, response, request, 'react');
    if (where === 'POST /api/etat') return routes.reactState(url, response, request);
    if (where === 'POST /api/brouillon') return routes.save(url, response, request);
    if (where === 'GET /api/ouverture') return routes.opening(url, response);
    if (!post && url.pathname.startsWith('/api/siret/')) return routes.siret(url, response);
    if (post && skin === 'plain' && slugs.includes(slug))
      return routes.plainPost(url, response, request, slug);
    if (!post && (skin === 'react' || skin === 'plain')) return routes.open(url, response, skin, slug);
    response.writeHead(404).end();
  }

  const server = https.createServer(
    { key: read('./cert/test-only.key.pem'), cert: read('./cert/test-only.cert.pem') },
    (request, response) => {
      serve(request, response).catch((error) => {
        if (!response.headersSent) response.writeHead(400);
        response.end(String(error.message));
      });
    },
  );
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const bound = server.address().port;

  return {
    port: bound,
    origin: `https://${HOST}`,
    host: HOST,
    chromiumArgs: [
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${bound}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    /** Address of a screen ('S2' or 'employeur'); the session is made when the page is opened. */
    url: ({ skin, screen = 'demande', seed = 0, session, pretyped = false }) => {
      const slug = /^S\d$/.test(screen) ? slugs[Number(screen[1])] : screen;
      const query = new URLSearchParams({ seed: String(seed) });
      if (session) query.set('session', session);
      if (pretyped) query.set('pretyped', '1');
      return `https://${HOST}/${skin}/${slug}?${query}`;
    },
    session: (id) => sessions.get(id),
    /** Gives a session canonical answers before its page opens, as if an earlier visit had left them. */
    preset: (id, { skin, seed = 0 }, answers) =>
      sessions.preset(sessions.open(id, { skin, seed, pretyped: false }), answers),
    /** What the portal believes, once the page has been quiet for `settle` ms and look-ups are answered. */
    oracle: async (id, { settle = 400, timeout = 10_000 } = {}) => {
      const session = sessions.get(id);
      const begun = Date.now();
      for (;;) {
        const quiet = Date.now() - Math.max(session.heard, begun);
        if (session.pending === 0 && quiet >= settle) return structuredClone(session.answers);
        if (Date.now() - begun > timeout) throw new Error('the page never becomes quiet');
        await wait(25);
      }
    },
    submits: (id) => sessions.get(id).submits,
    pageSubmits: (id) => sessions.get(id).pageSubmits,
    requests: () => [...log],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const json = (response, value) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
};

const REACT_PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portail Démo – dépôt contrat pro</title><link rel="stylesheet" href="/style.css"></head>
<body class="react"><div id="app"></div><script src="/react/app.js"></script></body></html>`;
