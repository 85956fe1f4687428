import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled, compiler } from './vendor/build.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const VENDOR = '/lightning/vendor.js';

/** LWC and the base components come from the vendor script, which is built apart. */
const vendor = {
  name: 'replica-vendor',
  resolveId: (id) =>
    id === 'lwc' || id === VENDOR
      ? { id: VENDOR, external: true }
      : id.startsWith('lightning/')
        ? `\0vendor:${id.slice('lightning/'.length)}`
        : null,
  load: (id) =>
    id.startsWith('\0vendor:')
      ? `export { ${id.slice('\0vendor:'.length)} as default } from '${VENDOR}'`
      : null,
};

/** Writes app.js, the application without what it takes from Salesforce. */
export async function buildApp(folder) {
  const own = { exclude: ['**/replica/form/**', '**/replica/lightning/*.mjs'] };
  const plugins = [vendor, compiler(join(here, 'modules'), own)];
  writeFileSync(join(folder, 'app.js'), await bundled({ input: join(here, 'main.mjs'), plugins }, 'es'));
}
