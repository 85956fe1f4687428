import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/**
 * Drops the objects nothing refers to any more. pdf-lib saves them all: the drawing of a name that an earlier use of
 * the template had written would go on living, unseen, in the file of another person.
 */
export const sweep = (doc: PDFDocument): void => {
  const { context } = doc;
  const { Root, Info, Encrypt, ID } = context.trailerInfo;
  const reached = new Set<string>();
  const pending: (PDFObject | undefined)[] = [Root, Info, Encrypt, ID];
  while (pending.length > 0) {
    const object = pending.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object.tag)) continue;
      reached.add(object.tag);
      pending.push(context.lookup(object));
    } else if (object instanceof PDFArray) pending.push(...object.asArray());
    else if (object instanceof PDFDict) pending.push(...object.values());
    else if (object instanceof PDFStream) pending.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref.tag)) context.delete(ref);
};
