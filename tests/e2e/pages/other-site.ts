import { readFileSync } from 'node:fs';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

const certificate = (name: string) => readFileSync(new URL(`../../replica/cert/${name}`, import.meta.url));

/** What a site serves, by path. */
export type Pages = Readonly<Record<string, string>>;

/** Another firm's portal on loopback, whatever the host name it is asked under; over https, or http when told. */
export const startOtherSite = async (pages: Pages, secure = true) => {
  const methods: string[] = [];
  const serve: RequestListener = ({ method = '', url = '' }, response) => {
    methods.push(method);
    const body = pages[url];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  };
  const keys = { key: certificate('test-only.key.pem'), cert: certificate('test-only.cert.pem') };
  const server = secure ? createServer(keys, serve) : createPlainServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    methods,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A small form about a contract, as another firm's portal would have. */
export const OTHER_FORM = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Autre portail</title>
<h1>Contrat de professionnalisation</h1>
<form><fieldset><legend>Salarié</legend>
<p><label>Nom de naissance <input name="a1"></label></p>
<p><label>Prénom <input name="a2"></label></p>
<p><label>Date de naissance <input type="date" name="a3"></label></p>
</fieldset><button>Envoyer</button></form>`;

/** A page of the site that shows the same form in a frame of another origin. */
export const framing = (origin: string): string => `<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Portail qui en montre un autre</title><h1>Employeur</h1>
<form><fieldset><legend>Employeur</legend><label>Dénomination <input name="b1"></label></fieldset></form>
<iframe title="Autre" src="${origin}/formulaire" width="600" height="400"></iframe>`;
