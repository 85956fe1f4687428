import { afterEach, describe } from 'vitest';
import { openVault, type Sealer, type Vault } from '@/lib/vault';
import { dossierTests } from './suite-dossiers';
import { listTests } from './suite-lists';
import { recordTests } from './suite-records';
import { trashTests } from './suite-trash';
import { clock, newName } from './support';

/** A vault of its own name, and another window on it. */
export type Start = (
  name?: string,
  sealer?: Sealer,
) => Promise<{ readonly name: string; readonly window: () => Promise<Vault>; readonly vault: Vault }>;

/** What every vault does, whatever seals it. */
export const describeVault = (label: string, newSealer: () => Promise<Sealer>): void => {
  describe(`vault with ${label}`, () => {
    const open: Vault[] = [];
    afterEach(async () => {
      await Promise.all(open.splice(0).map((vault) => vault.close()));
    });
    const start: Start = async (name = newName(), sealer) => {
      const used = sealer ?? (await newSealer());
      const now = clock();
      const window_ = async () => {
        const vault = await openVault({ name, sealer: used, now });
        open.push(vault);
        return vault;
      };
      return { name, window: window_, vault: await window_() };
    };
    dossierTests(start);
    listTests(start);
    recordTests(start);
    trashTests(start);
  });
};
