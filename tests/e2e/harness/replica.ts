import type { Page } from '@playwright/test';
import { registerOf } from '../../demo/register';
import { HOST, OTHER_HOST, type Replica, startReplica } from '../../replica/server.mjs';
import { test as base, expect } from './fixtures';

type Fields = Readonly<Record<string, unknown>>;

/** A test in the built extension with the replica beside it, whose register knows the employer of `dossier`. */
export const test = base.extend<{ replica: Replica; page: Page; dossier: Fields }>({
  dossier: [{}, { option: true }],
  replica: async ({ dossier }, use) => {
    const replica = await startReplica({ register: registerOf(dossier) });
    await use(replica);
    await replica.close();
  },
  hosts: async ({ replica }, use) => use({ [HOST]: replica.port, [OTHER_HOST]: replica.port }),
  page: async ({ companion }, use) =>
    use(companion.context.pages()[0] ?? (await companion.context.newPage())),
});

export { expect };
