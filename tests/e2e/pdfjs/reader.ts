import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';

const LIBRARY = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/build/', import.meta.url));

/** A box of a form as pdf.js reads it, by its name. */
export type ReadWidget = {
  readonly name: string;
  readonly page: number;
  readonly text: string;
  readonly ticked: boolean;
  readonly isBox: boolean;
};

type Annotation = {
  subtype: string;
  fieldName?: string;
  fieldType?: string;
  fieldValue?: string | string[] | null;
  exportValue?: string;
  checkBox?: boolean;
};
type Pdf = {
  numPages: number;
  getPage: (number: number) => Promise<{ getAnnotations: () => Promise<Annotation[]> }>;
};
type Library = {
  GlobalWorkerOptions: { workerSrc: string };
  getDocument: (source: object) => { promise: Promise<Pdf> };
};

/** Serves an empty page and pdf.js itself on loopback: pdf.js is read by a browser as any site would use it. */
const serve = async () => {
  const server = createServer((request, response) => {
    const file = /^\/(pdf(?:\.worker)?\.min\.mjs)$/.exec(request.url ?? '')?.[1];
    if (file !== undefined && existsSync(LIBRARY + file)) {
      response.setHeader('content-type', 'text/javascript');
      createReadStream(LIBRARY + file).pipe(response);
      return;
    }
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>pdf.js</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
};

/** Every box of a PDF, read by pdf.js in Chromium; none for a PDF without a form. */
export const readByPdfjs = async (context: BrowserContext, bytes: Buffer): Promise<readonly ReadWidget[]> => {
  const server = await serve();
  const page = await context.newPage();
  try {
    await page.goto(server.url);
    return await page.evaluate(async (base64) => {
      // The name is put together so that the test's own compiler leaves the import to the browser.
      const path = ['', 'pdf.min.mjs'].join('/');
      const pdfjs = (await import(path)) as Library;
      pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const pdf = await pdfjs.getDocument({ data }).promise;
      const widgets = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const annotations = await (await pdf.getPage(number)).getAnnotations();
        for (const { subtype, fieldName, fieldValue, exportValue, checkBox } of annotations) {
          if (subtype !== 'Widget' || fieldName === undefined) continue;
          const text = typeof fieldValue === 'string' ? fieldValue : '';
          const ticked = checkBox === true && text !== 'Off' && text === exportValue;
          widgets.push({ name: fieldName, page: number, text, ticked, isBox: checkBox === true });
        }
      }
      return widgets;
    }, bytes.toString('base64'));
  } finally {
    await page.close();
    server.close();
  }
};
