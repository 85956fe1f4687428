import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from 'pdf-lib';

const key = PDFName.of;
const HOSTILE = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition']);

// A document may open at a place of its own (an array, a GoTo): that runs nothing.
const isPlace = (value: PDFObject | undefined): boolean =>
  value instanceof PDFArray || (value instanceof PDFDict && value.lookup(key('S')) === key('GoTo'));

const isHostile = (value: PDFObject | undefined): value is PDFDict => {
  if (!(value instanceof PDFDict)) return false;
  const kind = value.lookup(key('S'));
  return value.has(key('JS')) || (kind instanceof PDFName && HOSTILE.has(kind.decodeText()));
};

/**
 * Takes out of a document everything a viewer would run or send by itself: open actions, triggers, scripts,
 * submissions. The official form has none; pdf-lib would carry those of a trapped copy into every filled form.
 * Returns how many were taken out.
 */
export const removeScripts = (doc: PDFDocument): number => {
  let removed = 0;
  const seen = new Set<PDFObject>();
  const drop = (dict: PDFDict, name: string): void => {
    if (dict.delete(key(name))) removed++;
  };
  const visit = (start: PDFObject): void => {
    const pending: PDFObject[] = [start];
    for (let object = pending.pop(); object; object = pending.pop()) {
      if (seen.has(object)) continue;
      seen.add(object);
      if (object instanceof PDFArray) pending.push(...object.asArray());
      const dict = object instanceof PDFStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      for (const name of ['AA', 'JavaScript']) drop(dict, name);
      if (!isPlace(dict.lookup(key('OpenAction')))) drop(dict, 'OpenAction');
      for (const name of ['A', 'Next']) if (isHostile(dict.lookup(key(name)))) drop(dict, name);
      if (isHostile(dict)) {
        removed++;
        // Emptied, not only unlinked: the object itself is saved with the document.
        for (const name of dict.keys()) dict.delete(name);
      }
      pending.push(...dict.values());
    }
  };
  for (const [, object] of doc.context.enumerateIndirectObjects()) visit(object);
  return removed;
};
