import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { fillCerfa, readCerfa, recogniseTemplate } = await import('../../lib/cerfa/index.ts');

const outcome = async (work) => {
  try {
    await work();
    return 'done';
  } catch (cause) {
    return cause?.name === 'AppError' ? cause.code : `fault: ${String(cause).slice(0, 200)}`;
  }
};

// Says how each use of a file ended: "done", the code of a known refusal, or anything else, which is a fault.
parentPort.on('message', async ({ bytes, font }) => {
  const fields = { 'contrat.faitA': 'Lyon', 'salarie.rqth': true };
  parentPort.postMessage([
    await outcome(() => recogniseTemplate(bytes)),
    await outcome(() => readCerfa(bytes)),
    await outcome(() => fillCerfa(fields, bytes, font, { flatten: true })),
  ]);
});
