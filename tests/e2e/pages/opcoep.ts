import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A request as the site received it. */
export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** What the site answers; it can be changed between two requests. */
export type Answer = { status: number; type: string; body: Buffer };

const certificate = (name: string) => readFileSync(new URL(`../../replica/cert/${name}`, import.meta.url));

/** A small https site on loopback, to stand for www.opcoep.fr: keeps every request, sets a cookie each time. */
export const startSite = async () => {
  const received: Received[] = [];
  const answer: Answer = { status: 200, type: 'text/html', body: Buffer.from('<!doctype html>') };
  const server = createServer(
    { key: certificate('test-only.key.pem'), cert: certificate('test-only.cert.pem') },
    async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const { method = '', url = '', headers } = request;
      received.push({ method, path: url, headers, body });
      response.writeHead(answer.status, {
        'content-type': answer.type,
        'set-cookie': 'suivi=1; Path=/; Secure; SameSite=None',
      });
      response.end(answer.body);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    answer,
    /** Stops answering at all, as when the site or the connection is down. */
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
