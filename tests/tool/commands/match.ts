import { match } from '@/lib/autofill';
import { PORTALS } from '@/lib/portals';
import type { Answer } from '../answer';
import { BadUse, readArguments, wanted } from '../arguments';
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

/** Which datum each control of each page asks for, read by the collect script that ships. */
export async function matchPages(args: readonly string[]): Promise<Answer> {
  const { files, text } = readArguments(args, { portal: { type: 'string' } });
  wanted(files[0], 'PAGE.html');
  const portal = portalOf(text('portal'));
  const addresses = files.map(pageAddress);
  // the browser's driver and the bundler are read only once there is something to open
  const { snapshotsOf } = await import('../snapshots');
  const snapshots = await snapshotsOf(addresses);
  const json = snapshots.map((snapshot, index) => {
    const found = new Map(match(snapshot, portal).map((one) => [one.ref, one]));
    const controls = snapshot.controls.map(({ ref, selector, name, domId, label }) => {
      const { id = null, part = null, score = 0, why = '' } = found.get(ref) ?? {};
      return { selector, name, domId, label, id, part, score, why };
    });
    return { page: files[index], controls };
  });
  return { json, exit: 0 };
}
