import { match, parseStructure, type Snapshot, snapshotOfStructure } from '@/lib/autofill';
import { PORTALS } from '@/lib/portals';
import type { Answer } from '../answer';
import { BadUse, readArguments, readBytes, wanted } from '../arguments';
import { pageAddress } from '../page-address';

function portalOf(id: string | undefined) {
  if (id === undefined) return undefined;
  const portals = Object.values(PORTALS);
  const portal = portals.find((one) => one.id === id);
  if (portal === undefined) {
    throw new BadUse(`--portal attend ${portals.map((one) => one.id).join(', ')} : ${id}`);
  }
  return portal;
}

const isStructure = (path: string): boolean =>
  /\.json$/i.test(path) && !/^[a-z][a-z0-9+.-]+:\/\//i.test(path);

/** A page as the scripts that ship read it, or as a person sent its structure; in the order given. */
async function pagesOf(files: readonly string[]): Promise<readonly Snapshot[]> {
  const structures = new Map(
    files.filter(isStructure).map((path) => {
      const text = new TextDecoder().decode(readBytes(path));
      return [path, snapshotOfStructure(parseStructure(text))] as const;
    }),
  );
  const drawn = files.filter((path) => !isStructure(path));
  const addresses = drawn.map(pageAddress);
  // the browser's driver and the bundler are read only once there is something to open
  const read = drawn.length === 0 ? [] : await (await import('../snapshots')).snapshotsOf(addresses);
  let at = 0;
  return files.flatMap((path) => structures.get(path) ?? read[at++] ?? []);
}

/**
 * Which datum each control of each page asks for. A page is a saved HTML file or an address of this machine, read by
 * the scripts that ship, in Chromium; or the structure of a page (.json), as the panel writes it for the maintainers.
 */
export async function matchPages(args: readonly string[]): Promise<Answer> {
  const { files, text } = readArguments(args, { portal: { type: 'string' } });
  wanted(files[0], 'PAGE.html');
  const portal = portalOf(text('portal'));
  const snapshots = await pagesOf(files);
  const json = snapshots.map((snapshot, index) => {
    const found = new Map(match(snapshot, portal).map((one) => [one.ref, one]));
    const controls = snapshot.controls.map(({ ref, selector, name, domId, label }) => {
      const { id = null, part = null, also = [], score = 0, why = '' } = found.get(ref) ?? {};
      return { selector, name, domId, label, id, part, also, score, why };
    });
    return { page: files[index], controls };
  });
  return { json, exit: 0 };
}
