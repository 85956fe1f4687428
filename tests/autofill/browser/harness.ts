import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import type { PortalAnswer, Snapshot, Verdict, Write } from '@/lib/autofill';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const CORE = 'entrypoints/portal.content';
const HAND = 'entrypoints/portal-hand';
const WIDGETS = 'entrypoints/portal-widgets';

/** One script out of one module's text. */
const bundle = async (name: string, source: string): Promise<string> => {
  const entry = `\0${name}`;
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'in-memory',
        resolveId: (id) => (id === name ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: name, preserveEntrySignatures: 'strict', output: { format: 'iife', name } },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  return (made as Rollup.RollupOutput).output[0].code;
};

/** The core, the layout and the hand as the extension brings them, in one script that leaves `tool` in the world it runs in. */
const bundleTool = async (): Promise<string> => {
  const source = `import { collectSnapshot } from '@/${CORE}/collect';
import { lend } from '@/${CORE}/lend';
import { answer } from '@/${HAND}/answer';
import { formJudge as judge } from '@/${HAND}/form';
import { listen } from '@/${HAND}/listen';
import { beginLayout } from '@/${WIDGETS}/layout';
lend();
globalThis.compagnonLayout = beginLayout;
globalThis.compagnonHand = { answer, judge, listen };
export { answer, collectSnapshot };`;
  return `${await bundle('tool', source)}\n;globalThis.tool = tool;`;
};

/** A page whose controls React holds: upper-case name, masked date, radios; `seen` is what its state holds. */
export const reactPage = (): Promise<string> =>
  bundle(
    'reactPage',
    `import { createElement as h, useState } from '${root}node_modules/react/index.js';
import { createRoot } from '${root}node_modules/react-dom/client.js';
const mask = (t) => t.replace(/\\D/g, '').slice(0, 8).replace(/^(\\d{2})(\\d{2})(\\d+)$/, '$1/$2/$3');
const App = () => {
  const [s, set] = useState({});
  globalThis.seen = s;
  const put = (k, f = (v) => v) => (e) => { const v = f(e.target.value); set((o) => ({ ...o, [k]: v })); };
  return h('section', null, h('h2', null, 'Salarié'),
    h('label', null, 'Nom de naissance', h('input', { value: s.nom ?? '', onChange: put('nom', (v) => v.toUpperCase()) })),
    h('label', null, 'Date de naissance', h('input', { value: s.date ?? '', onChange: put('date', mask) })),
    h('fieldset', null, h('legend', null, 'Civilité'), ['h', 'f'].map((v) => h('label', { key: v },
      h('input', { type: 'radio', name: 'c', value: v, checked: s.sexe === v, onChange: put('sexe') }), v === 'h' ? 'Monsieur' : 'Madame'))));
};
createRoot(document.getElementById('app')).render(h(App));
export {};`,
  );

let bundled: Promise<string> | undefined;
export const toolScript = (): Promise<string> => {
  bundled ??= bundleTool();
  return bundled;
};

export const openBrowser = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });

export type Applied = { ok: true; verdicts: readonly Verdict[] } | { ok: false; code: string };

/** The in-page functions as the extension has them: in an isolated world, which the page cannot see. */
export type Hand = {
  readonly collect: () => Promise<Snapshot>;
  readonly apply: (snapshot: Snapshot, writes: readonly Write[], url?: string) => Promise<Applied>;
  readonly undo: (refs: readonly string[]) => Promise<readonly Verdict[]>;
  readonly show: (ref: string) => Promise<boolean>;
  /** Any request about the document as it was last collected. */
  readonly ask: (request: Readonly<Record<string, unknown>>) => Promise<PortalAnswer>;
};

/** The shipped functions behind something that runs an expression in their world. */
export const handBy = (run: <T>(expression: string) => Promise<T>): Hand => {
  let documentId = '';
  const ask: Hand['ask'] = (request) =>
    run(`tool.answer(document, ${JSON.stringify({ documentId, ...request })})`);
  return {
    collect: async () => {
      const snapshot = await run<Snapshot>('tool.collectSnapshot(document)');
      documentId = snapshot.documentId;
      return snapshot;
    },
    apply: async (snapshot, writes, url = snapshot.url) => {
      const { documentId: of } = snapshot;
      const first = (await ask({ type: 'portal/apply', documentId: of, url, writes })) as Applied;
      const late = first.ok ? ((await ask({ type: 'portal/recheck', documentId: of })) as Applied) : first;
      if (!first.ok || !late.ok) return first;
      const again = new Map(late.verdicts.map((verdict) => [verdict.ref, verdict]));
      return { ok: true, verdicts: first.verdicts.map((verdict) => again.get(verdict.ref) ?? verdict) };
    },
    undo: async (refs) => {
      const answer = await ask({ type: 'portal/undo', refs });
      return answer.ok && 'verdicts' in answer ? answer.verdicts : [];
    },
    show: async (ref) => (await ask({ type: 'portal/show', ref })).ok,
    ask,
  };
};

/** Puts the shipped functions into an isolated world of the page's top frame. */
export const handOn = async (page: Page): Promise<Hand> => {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'compagnon',
  });
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(await toolScript());
  return handBy(run);
};
