import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { expectedKeys, switchKeys, traits } from './form/layout.mjs';
import { lookUp, REGISTER } from './register.mjs';
import { CSP, isSkin, json, naming, STRICT, sideOf, slugs, takeForm } from './serving.mjs';
import { PRETYPED, Sessions } from './sessions.mjs';

export { expectedKeys, PRETYPED, switchKeys, traits };
export const HOST = 'messervicesenligne.opcoep.fr';
/** Another origin, for frames that must not be touched. */
export const OTHER_HOST = 'signature.portail-demo.test';
const read = (path) => readFileSync(new URL(path, import.meta.url));
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const HTML = 'text/html; charset=utf-8';

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 1e6) throw new Error('body too large');
  }
  return text;
}

/**
 * Serves the fictitious portal on loopback under the real portal's host name; see README.md for the whole API.
 * `register` adds entries before the built-in ones. Nothing outside 127.0.0.1 is contacted.
 */
export async function startReplica({ register = [], port = 0 } = {}) {
  const style = Buffer.concat([read('./style.css'), read('./widgets.css')]);
  const sessions = new Sessions();
  const log = [];
  const visit = (url) => sessions.get(url.searchParams.get('session'));
  const screenOf = (session, slug) => sessions.screens(session).find((s) => s.slug === slug);

  const routes = {
    async open(url, response, skin, slug) {
      const query = url.searchParams;
      if (!query.get('session') || !slugs.includes(slug)) {
        if (!query.get('session')) query.set('session', sessions.freshId());
        const to = slugs.includes(slug) ? slug : slugs[0];
        return response.writeHead(302, { location: `/${skin}/${to}?${query}` }).end();
      }
      const seed = Number(query.get('seed') ?? 0);
      const session = sessions.open(query.get('session'), {
        skin: query.get('within') ?? skin,
        seed,
        pretyped: query.get('pretyped') === '1',
        hazards: (query.get('hazard') ?? '').split(',').filter(Boolean),
        rows: query.has('rows') ? Number(query.get('rows')) : undefined,
      });
      const side = await sideOf(skin);
      const screens = sessions.screens(session);
      const screen = screens.find((s) => s.slug === slug);
      const load = sessions.load();
      const nonce = session.hazards.has('H34') ? randomBytes(12).toString('base64') : undefined;
      const policy = nonce ? (side.strict?.({ seed, nonce }) ?? STRICT) : (side.csp ?? CSP);
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', HTML);
      const other = `https://${OTHER_HOST}`;
      response.end(
        side.page({ session, screens, screen, load, query: String(query), skin, seed, other, nonce }),
      );
    },
    /** A server-drawn page tells what its form would send now, and hears what appears or vanishes. */
    async formState(url, response, request, skin) {
      const session = visit(url);
      const { seq, page, entries } = JSON.parse(await bodyOf(request));
      const screen = screenOf(session, page.split('/').pop());
      const load = Number(entries.find(([name]) => name === 'jeton')[1]);
      // What a page said before it was posted may come after its post.
      if (!session.left.has(load) && sessions.newer(session, load, seq))
        takeForm(sessions, session, screen, load, entries);
      const { view } = await sideOf(skin);
      json(response, view({ screen, load: naming(skin, load), answers: session.answers }));
    },
    async formPost(url, response, request, skin, slug) {
      const session = visit(url);
      const entries = [...new URLSearchParams(await bodyOf(request))];
      const value = (name) => entries.find(([n]) => n === name)?.[1];
      session.pageSubmits += 1;
      const load = Number(value('jeton'));
      session.left.add(load);
      takeForm(sessions, session, screenOf(session, slug), load, entries);
      const added = /^ajouter:(\w+)$/.exec(value('__EVENTTARGET') ?? '')?.[1];
      if (added) session.rows = { ...session.rows, [added]: session.rows[added] + 1 };
      const pressed = value('aller') ?? entries.find(([n]) => n.startsWith('ctl00$Main$btn'))?.[0].slice(14);
      const step = { suivant: 1, precedent: -1 }[pressed?.toLowerCase()] ?? 0;
      const to = slugs[Math.max(0, Math.min(slugs.length - 1, slugs.indexOf(slug) + step))];
      response.writeHead(303, { location: `/${skin}/${to}?${url.searchParams}` }).end();
    },
    async send(url, response, request, asked) {
      visit(url).submits += 1;
      await bodyOf(request);
      if (asked === 'api') return json(response, { message: 'Dossier incomplet : rien n’a été transmis.' });
      response.setHeader('content-type', HTML);
      response.end(RECEIPT);
    },
    async opening(url, response) {
      const session = visit(url);
      const { skin, seed, rows, draft, hazards } = session;
      json(response, { skin, seed, rows, draft, hazards: [...hazards], load: sessions.load() });
    },
    async state(url, response, request) {
      const session = visit(url);
      const { load, seq, rows, draft, answers } = JSON.parse(await bodyOf(request));
      if (sessions.newer(session, load, seq)) {
        session.rows = rows;
        sessions.hold(session, draft, answers);
      }
      json(response, {});
    },
    async save(url, response, request) {
      const session = visit(url);
      session.saves += 1;
      await bodyOf(request);
      // H14: the server is busy once, and another window's save wins over what `conflict` gave.
      if (session.hazards.has('H14') && session.saves === 1)
        return json(response, { message: 'Trop de demandes' }, 429);
      const { conflict } = session;
      if (conflict) {
        session.conflict = undefined;
        return json(response, { message: 'Brouillon modifié ailleurs', draft: conflict }, 409);
      }
      json(response, { message: 'Brouillon enregistré' });
    },
    async siret(url, response) {
      const session = visit(url);
      session.lookUps += 1;
      session.pending += 1;
      const late = session.hazards.has('H1');
      await wait(late ? 2300 : session.traits.delay);
      session.pending -= 1;
      session.heard = Date.now();
      const found = lookUp(
        [...register, ...REGISTER],
        url.pathname.split('/').pop(),
        session.traits.register,
      );
      if (late && found)
        return json(response, { ...found, denomination: `${found.denomination} (REGISTRE)` });
      json(response, found ?? null);
    },
    async foreign(url, response, request) {
      const id = url.searchParams.get('session');
      if (request.method === 'POST') sessions.get(id).foreign.push(await bodyOf(request));
      const side = await sideOf('iframe');
      response.setHeader('content-type', HTML);
      response.end(side.foreign({ slug: url.pathname.split('/')[2], query: String(url.searchParams) }));
    },
  };

  const FIXED = {
    'GET /style.css': (_, response) =>
      response.setHeader('content-type', 'text/css; charset=utf-8').end(style),
    'GET /favicon.ico': (_, response) => response.writeHead(204).end(),
    'POST /api/transmettre': (url, response, request) => routes.send(url, response, request, 'api'),
    'POST /api/etat': routes.state,
    'POST /api/brouillon': routes.save,
    'GET /api/ouverture': routes.opening,
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
    response.setHeader('content-security-policy', CSP);
    const fixed = FIXED[`${request.method} ${url.pathname}`];
    if (fixed) return fixed(url, response, request);
    if (skin === 'ailleurs') return routes.foreign(url, response, request);
    if (request.method === 'GET' && url.pathname.startsWith('/api/siret/'))
      return routes.siret(url, response);
    const named = /^\/(\w+)\.js$/.exec(url.pathname)?.[1] ?? skin;
    if (!isSkin(named)) return response.writeHead(404).end();
    const { served } = await sideOf(named);
    const file = served[url.pathname];
    if (file) return response.setHeader('content-type', file[0]).end(file[1]);
    if (request.method === 'GET') return routes.open(url, response, skin, slug);
    if (slug === 'etat') return routes.formState(url, response, request, skin);
    if (slug === 'transmettre') return routes.send(url, response, request, skin);
    if (slugs.includes(slug)) return routes.formPost(url, response, request, skin, slug);
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
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${bound}, MAP ${OTHER_HOST} 127.0.0.1:${bound}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    /** Address of a screen ('S2' or 'employeur'); the session is made when the page is opened. */
    url: ({ skin, screen = 'demande', seed = 0, session, pretyped = false, hazard, rows }) => {
      const slug = /^S\d$/.test(screen) ? slugs[Number(screen[1])] : screen;
      const query = new URLSearchParams({ seed: String(seed) });
      if (session) query.set('session', session);
      if (pretyped) query.set('pretyped', '1');
      if (hazard) query.set('hazard', [hazard].flat().join(','));
      if (rows !== undefined) query.set('rows', String(rows));
      return `https://${HOST}/${skin}/${slug}?${query}`;
    },
    session: (id) => sessions.get(id),
    /** Gives a session canonical answers before its page opens, as if an earlier visit had left them. */
    preset: (id, { skin, seed = 0, hazard = [], rows }, answers) =>
      sessions.preset(
        sessions.open(id, { skin, seed, pretyped: false, hazards: [hazard].flat(), rows }),
        answers,
      ),
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
    /** Forms sent and texts typed in frames of another origin: must stay empty. */
    foreign: (id) => [...sessions.get(id).foreign],
    /** H14: what the next save answers instead of the page's own text, by key, in the page's spelling. */
    conflict: (id, draft) => {
      sessions.get(id).conflict = draft;
    },
    requests: () => [...log],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** S9. */
const RECEIPT = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Portail Démo – dépôt contrat pro</title>
<h1>Accusé de réception</h1><p>Dossier transmis.</p><p>Numéro : DEMO-2024-000001</p>
<ul><li>Reçu</li><li>En cours d’instruction</li></ul><button type="button">Compléter</button></html>`;
