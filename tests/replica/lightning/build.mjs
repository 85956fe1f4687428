import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lwc from '@lwc/rollup-plugin';
import { rollup } from 'rollup';
import { FRENCH } from './french.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const ICONS = /^lightning\/iconSvgTemplates/;
const INTERNALS = '@salesforce/gate/bc.260.enableComboboxElementInternals';
/** A gate the platform opens only where shadow roots are the browser's own. */
const SYNTHETIC_LACKS_INTERNALS =
  "export default { isOpen: () => String(ShadowRoot).includes('[native code]') }";

/** French words and formats; no icons: five megabytes of drawings say nothing to a form. */
const local = {
  name: 'replica-local',
  resolveId: (id) =>
    Object.hasOwn(FRENCH, id) || ICONS.test(id) || id === INTERNALS ? `\0local:${id}` : null,
  load(id) {
    if (!id.startsWith('\0local:')) return null;
    const name = id.slice('\0local:'.length);
    if (name === INTERNALS) return SYNTHETIC_LACKS_INTERNALS;
    return `export default ${JSON.stringify(FRENCH[name] ?? {})}`;
  },
};

const production = {
  name: 'replica-production',
  transform(code, id) {
    if (!id.endsWith('js') || !/process\.env\.NODE_ENV|import\.meta\.env\.SSR/.test(code)) return null;
    const made = code
      .replaceAll('process.env.NODE_ENV', '"production"')
      .replaceAll('import.meta.env.SSR', 'false');
    return { code: made, map: null };
  },
};

async function bundled(input, plugins) {
  const bundle = await rollup({ input, plugins, onwarn: () => undefined });
  const { output } = await bundle.generate({ format: 'iife', name: 'replica', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

const modules = [
  { npm: '@lwc/engine-dom' },
  { npm: '@lwc/synthetic-shadow' },
  { npm: 'lightning-base-components' },
];

/** Writes the skin's two scripts into a folder: the application, and the synthetic shadow that may come before it. */
export async function build(folder) {
  const compiler = lwc({
    rootDir: join(here, 'modules'),
    exclude: ['**/replica/form/**', '**/replica/lightning/*.mjs'],
    defaultModules: modules,
    enableDynamicComponents: true,
    enablePrivateMethods: true,
  });
  const app = await bundled(join(here, 'main.mjs'), [local, compiler, production]);
  const synthetic = await bundled(fileURLToPath(import.meta.resolve('@lwc/synthetic-shadow')), [production]);
  writeFileSync(join(folder, 'app.js'), app);
  writeFileSync(join(folder, 'synthetic.js'), synthetic);
}
