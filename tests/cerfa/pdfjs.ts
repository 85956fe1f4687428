import type { OpNames, PdfDocument } from '@/lib/cerfa/printed';

/** Methods of newer engines that pdf.js uses and Node 20 lacks; a browser that runs the extension has them all. */
const newer = (): void => {
  const of = <T extends object>(target: T, name: string, value: unknown): void => {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  of(Promise, 'withResolvers', () => {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
  of(Promise, 'try', (work: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    Promise.resolve().then(() => work(...args)),
  );
  const moved = function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    return this.slice(0, length);
  };
  of(ArrayBuffer.prototype, 'transferToFixedLength', moved);
  of(ArrayBuffer.prototype, 'transfer', moved);
  for (const { prototype } of [Map, WeakMap] as unknown as { prototype: Map<unknown, unknown> }[])
    of(
      prototype,
      'getOrInsertComputed',
      function (this: Map<unknown, unknown>, key: unknown, make: (key: unknown) => unknown) {
        if (!this.has(key)) this.set(key, make(key));
        return this.get(key);
      },
    );
};

export type NodeDocument = PdfDocument & {
  readonly annotationStorage: { setValue(key: string, value: object): void };
  getFieldObjects(): Promise<ReadonlyMap<string, readonly { id: string; type: string }[]> | null>;
  saveDocument(): Promise<Uint8Array>;
  readonly loadingTask: { destroy(): Promise<void> };
};
type Library = {
  readonly OPS: OpNames;
  getDocument(source: object): { promise: Promise<NodeDocument> };
};

/** pdf.js itself, run by Node: the same reading as in the extension, without a browser. */
export const pdfjsOnNode = async (): Promise<Library> => {
  newer();
  return (await import('pdfjs-dist/legacy/build/pdf.mjs' as string)) as Library;
};

/** Opens a document as the extension does: nothing of it is run, no font is loaded, no picture kept. */
export const openByPdfjs = async (bytes: Uint8Array): Promise<{ document: NodeDocument; names: OpNames }> => {
  const { OPS, getDocument } = await pdfjsOnNode();
  const { promise } = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    stopAtErrors: false,
  });
  return { document: await promise, names: OPS };
};
