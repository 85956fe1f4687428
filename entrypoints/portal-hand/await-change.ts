import { reader } from '../portal.content/reader';
import { pause, quiet } from './quiet';

/** What makes two moments of a page two screens: its address and the controls a person sees. */
const screenOf = (document: Document): string =>
  [document.location.href, ...prints(document).sort()].join('\u0000');
const prints = (document: Document): string[] =>
  reader()
    .readPage(document)
    .held.map(({ fingerprint, control }) => `${fingerprint} ${control.visible}`);

let waits = 0;

/**
 * Waits until the page shows other controls and is quiet: true; false after `most` ms, or when another wait begins.
 * The page is watched during the wait only, and read again when something in it moved.
 */
export const awaitChange = async (document: Document, most: number): Promise<boolean> => {
  waits += 1;
  const mine = waits;
  const end = performance.now() + most;
  const before = screenOf(document);
  const reading = reader().readPage(document);
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  for (const root of reading.roots)
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  let changed = false;
  while (!changed && mine === waits && performance.now() < end) {
    await pause(150);
    if (!moved && document.location.href === before.split('\u0000', 1)[0]) continue;
    moved = false;
    await quiet({ roots: () => reading.roots, pulse: () => '' }, { most: 2000 });
    changed = screenOf(document) !== before;
  }
  observer.disconnect();
  return changed;
};
