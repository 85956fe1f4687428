/** The only scripts a page of ours may start as workers, by name; the paths are those of the built extension. */
const WORKERS = {
  cerfa: { path: '/cerfa-worker.js', type: 'classic' },
  documents: { path: '/documents-worker.js', type: 'classic' },
  pdfjs: { path: '/pdfjs/pdf.worker.min.mjs', type: 'module' },
} as const satisfies Record<string, { path: string; type: WorkerType }>;

export type WorkerName = keyof typeof WORKERS;

type Policy = { createScriptURL: (path: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/** The one Trusted Types policy of the extension: it lets through the table above and nothing else. */
const workerPolicy = (): Policy => {
  const rules: Policy = {
    createScriptURL: (path) => {
      if (!Object.values(WORKERS).some((worker) => worker.path === path))
        throw new TypeError('unknown worker');
      return path;
    },
  };
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('compagnon', rules) ?? rules;
  return policy;
};

/** Starts one of our workers. The caller ends it. */
export const startWorker = (name: WorkerName): Worker => {
  const { path, type } = WORKERS[name];
  return new Worker(workerPolicy().createScriptURL(path), { type });
};
