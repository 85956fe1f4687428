// Reads the files it is sent as the extension does, with little memory, and says how each ended and what it cost.
import { register } from 'tsx/esm/api';

register();
const { answerCerfaRequest } = await import('../../../lib/cerfa/worker.ts');
const { printedPages, readPrinted } = await import('../../../lib/cerfa/printed/index.ts');
const { openByPdfjs } = await import('../pdfjs.ts');
const { AppError } = await import('../../../lib/shared/errors.ts');

const peak = () => process.resourceUsage().maxRSS / 1024;
const alive = () => process.send({ alive: true, peak: peak() });

const byPrint = async (bytes) => {
  try {
    const { document, names } = await openByPdfjs(bytes);
    alive();
    const result = readPrinted(await printedPages(document, names, alive));
    await document.loadingTask.destroy();
    return { ok: true, result };
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, code: cause.code, facts: cause.facts };
    return { ok: false, code: 'cerfa/damaged', facts: {} };
  }
};

// The libraries tell the console of each oddity they meet.
console.warn = () => undefined;
console.log = () => undefined;

process.on('message', async (request) => {
  const before = process.cpuUsage();
  const answer = await answerCerfaRequest(request, alive);
  const flat = request.type === 'read' && !answer.ok && answer.code === 'cerfa/no-form';
  const last = flat ? await byPrint(request.bytes) : answer;
  const { user, system } = process.cpuUsage(before);
  process.send({ ...last, peak: peak(), cpu: (user + system) / 1000 });
});

// pdf.js itself is read and begun before any file comes: only the work on the file is measured.
const SMALL =
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF';
await byPrint(Uint8Array.from(Buffer.from(SMALL)));
process.send({ ready: true, peak: peak() });
