import { browser } from 'wxt/browser';
import type { FetchJson } from '@/lib/references';

const fetchPackaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(`/${path}` as never));

/** A JSON file packaged with the extension. */
export const fetchJson: FetchJson = async (path) => (await fetchPackaged(path)).json();

/** A font packaged with the extension. */
export const loadFont = async (face: 'Regular' | 'Bold'): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetchPackaged(`fonts/LiberationSans-${face}.ttf`)).arrayBuffer());
