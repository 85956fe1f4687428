import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import type { Snapshot, Verdict, Write } from '@/lib/autofill';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = 'entrypoints/portal.content';

/** The shipped in-page functions as one script that leaves `tool` in the world it runs in. */
const bundleTool = async (): Promise<string> => {
  const entry = '\0tool';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'tool',
        resolveId: (id) => (id === 'tool' ? entry : null),
        load: (id) =>
          id === entry
            ? ['collect', 'apply', 'undo', 'show']
                .map((part) => `export * from '@/${SCRIPT}/${part}';`)
                .join('\n')
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: 'tool',
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'tool' },
      },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  const chunk = (made as Rollup.RollupOutput).output[0];
  return `${chunk.code}\n;globalThis.tool = tool;`;
};

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

export type Applied =
  | { ok: true; verdicts: readonly Verdict[]; appeared: number }
  | { ok: false; code: string };

/** The in-page functions as the extension has them: in an isolated world, which the page cannot see. */
export type Hand = {
  readonly collect: () => Promise<Snapshot>;
  readonly apply: (snapshot: Snapshot, writes: readonly Write[], url?: string) => Promise<Applied>;
  readonly undo: (refs: readonly string[] | 'all') => Promise<readonly Verdict[]>;
  readonly show: (ref: string) => Promise<boolean>;
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
  return {
    collect: () => run('tool.collectSnapshot(document)'),
    apply: (snapshot, writes, url = snapshot.url) =>
      run(`tool.apply(document, ${JSON.stringify({ documentId: snapshot.documentId, url, writes })})`),
    undo: (refs) => run(`tool.undo(document, ${JSON.stringify(refs)})`),
    show: (ref) => run(`tool.show(document, ${JSON.stringify(ref)})`),
  };
};
