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

/**
 * Off the platform, this version of the package compares a typed day, which it read as local time, with the same day in
 * universal time, and so refuses every date east of Greenwich; on the platform another service reads the dates.
 */
const dates = {
  name: 'replica-dates',
  transform(code, id) {
    if (!id.endsWith('/dateTimeUtils.js')) return null;
    const made = code.replace(
      'const utcOptions = Object.assign({}, utcTimeZone, formatOptions);\n    const formattedDate',
      'const utcOptions = formatOptions;\n    const formattedDate',
    );
    if (made === code) throw new Error('lightning-base-components reads dates otherwise now: look again');
    return { code: made, map: null };
  },
};

/** The options of LWC's compiler for components under a folder of namespaces. */
export const compiler = (rootDir, more = {}) =>
  lwc({
    rootDir,
    defaultModules: [{ npm: '@lwc/engine-dom' }, { npm: 'lightning-base-components' }],
    enableDynamicComponents: true,
    enablePrivateMethods: true,
    ...more,
  });

/** One script out of many modules, as text. */
export async function bundled(options, format) {
  const bundle = await rollup({ onwarn: () => undefined, ...options });
  const { output } = await bundle.generate({ format, name: 'replica', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** Writes vendor.js (LWC and the base components) and synthetic.js (the polyfill that may come before it). */
export async function buildVendor(folder) {
  const vendor = await bundled(
    { input: join(here, 'components.mjs'), plugins: [local, dates, compiler(here), production] },
    'es',
  );
  const polyfill = fileURLToPath(import.meta.resolve('@lwc/synthetic-shadow'));
  const synthetic = await bundled({ input: polyfill, plugins: [production] }, 'iife');
  writeFileSync(join(folder, 'vendor.js'), vendor);
  writeFileSync(join(folder, 'synthetic.js'), synthetic);
}
