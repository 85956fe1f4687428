import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { type Hand, handBy, toolScript } from '../autofill/browser/harness';

const root = fileURLToPath(new URL('../..', import.meta.url));

let made: Promise<string> | undefined;

/** The shipped kit as one script that puts itself where the core looks for it. */
const kitScript = (): Promise<string> => {
  made ??= (async () => {
    const entry = '\0kit';
    const source = `import { widgetKit } from '@/entrypoints/portal-widgets/kit';\nglobalThis.compagnonWidgets = widgetKit;`;
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      mode: 'production',
      resolve: { alias: { '@': root } },
      plugins: [
        {
          name: 'in-memory',
          resolveId: (id) => (id === 'kit' ? entry : null),
          load: (id) => (id === entry ? source : null),
        },
      ],
      build: { write: false, minify: false, rollupOptions: { input: 'kit', output: { format: 'iife' } } },
    });
    const [one] = Array.isArray(result) ? result : [result];
    return (one as Rollup.RollupOutput).output[0].code;
  })();
  return made;
};

/** Kit, core and hand in an isolated world of the page, as the panel brings them in. */
export const zooHandOn = async (page: Page): Promise<Hand> => {
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
  await run(await kitScript());
  await run(await toolScript());
  return handBy(run);
};
