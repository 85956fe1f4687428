import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

const read = (name: string) => readFileSync(new URL(`../../replica/cert/${name}`, import.meta.url));

export type Front = { readonly port: number; readonly close: () => void };

/**
 * The portal is reached by https only: stands before a plain http page of this machine and speaks https for it.
 * For a page that is https already, only names its port.
 */
export async function frontOf(page: URL): Promise<Front> {
  if (page.protocol === 'https:') return { port: Number(page.port || 443), close: () => undefined };
  const tls = { cert: read('test-only.cert.pem'), key: read('test-only.key.pem') };
  const server = https.createServer(tls, (request, response) => {
    const options = {
      host: page.hostname.replace(/^\[|\]$/g, ''),
      port: Number(page.port || 80),
      path: request.url ?? '/',
      method: request.method ?? 'GET',
      headers: { ...request.headers, host: page.host },
    };
    const behind = http.request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    behind.on('error', () => response.writeHead(502).end());
    request.pipe(behind);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
