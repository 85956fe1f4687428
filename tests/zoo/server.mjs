import { createServer } from 'node:http';
import { pageScript } from './bundle.mjs';

const page = (name) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Zoo</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}/page.css">
<style>body{font:16px sans-serif;max-width:760px}</style></head>
<body><div id="app"></div><script src="/${name}/page.js"></script></body></html>`;

/** The zoo on loopback: `{ url, close }`; a page stands at `url + name`. */
export async function startZoo() {
  const server = createServer(async (request, response) => {
    const [, name = '', file] = new URL(request.url ?? '/', 'http://zoo').pathname.split('/');
    try {
      if (file === undefined) return response.setHeader('content-type', 'text/html').end(page(name));
      const { script, styles } = await pageScript(name);
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.setHeader('content-type', `${type}; charset=utf-8`).end(type === 'text/css' ? styles : script);
    } catch (fault) {
      response.writeHead(500).end(String(fault));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
