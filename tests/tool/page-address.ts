import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { absolute, BadUse } from './arguments';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The address of a page on this machine. Anything but http or https on loopback is bad use. */
export function loopbackAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const web = address?.protocol === 'http:' || address?.protocol === 'https:';
  if (address === undefined || !web || !LOOPBACK.includes(address.hostname)) {
    throw new BadUse(`Seule une page de cette machine est acceptée (http://127.0.0.1:PORT/…) : ${text}`);
  }
  return address;
}

/** The address of a page given as a file or as a loopback address. */
export function pageAddress(text: string): URL {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return loopbackAddress(text);
  const path = absolute(text);
  if (!existsSync(path)) throw new BadUse(`Fichier introuvable ou illisible : ${text}`);
  return pathToFileURL(path);
}
