import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

type Rules = { createScriptURL: (path: string) => string };

const withBrowser = async () => {
  const started: unknown[] = [];
  const policies: string[] = [];
  let rules: Rules | undefined;
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, given: Rules) => {
      policies.push(name);
      rules = given;
      return given;
    },
  });
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: string, options: unknown) {
        started.push([url, options]);
      }
    },
  );
  const { startWorker } = await import('@/lib/shared/worker');
  return { startWorker, started, policies, rulesOf: () => rules };
};

it('starts the workers of the table under the one policy, made once', async () => {
  const { startWorker, started, policies } = await withBrowser();
  startWorker('cerfa');
  startWorker('documents');
  startWorker('pdfjs');
  expect(started).toEqual([
    ['/cerfa-worker.js', { type: 'classic' }],
    ['/documents-worker.js', { type: 'classic' }],
    ['/pdfjs/pdf.worker.min.mjs', { type: 'module' }],
  ]);
  expect(policies).toEqual(['compagnon']);
});

it('the policy lets no other script through', async () => {
  const { startWorker, rulesOf } = await withBrowser();
  startWorker('cerfa');
  expect(() => rulesOf()?.createScriptURL('https://ailleurs.example/x.js')).toThrow(TypeError);
  expect(() => rulesOf()?.createScriptURL('/cerfa-worker.js?x')).toThrow(TypeError);
});
