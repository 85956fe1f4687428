import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from 'pdf-lib';

const key = PDFName.of;
const HOSTILE = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition']);
const ORDINARY_ADDRESS = /^(?:https?|mailto):/i;

// A document may open at a place of its own (an array, a GoTo): that runs nothing.
const isPlace = (value: PDFObject | undefined): boolean =>
  value instanceof PDFArray || (value instanceof PDFDict && value.lookup(key('S')) === key('GoTo'));

const isHostile = (value: PDFObject | undefined): value is PDFDict => {
  if (!(value instanceof PDFDict)) return false;
  const kind = value.lookup(key('S'));
  if (value.has(key('JS')) || (kind instanceof PDFName && HOSTILE.has(kind.decodeText()))) return true;
  const address = kind === key('URI') ? value.lookup(key('URI')) : undefined;
  const isText = address instanceof PDFString || address instanceof PDFHexString;
  return isText && !ORDINARY_ADDRESS.test(address.decodeText());
};

/** Every dictionary of a document, those of its streams included, once each. */
const eachDict = (doc: PDFDocument, visit: (dict: PDFDict) => void): void => {
  const seen = new Set<PDFObject>();
  const pending: PDFObject[] = doc.context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = pending.pop(); object; object = pending.pop()) {
    if (seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFArray) pending.push(...object.asArray());
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    visit(dict);
    pending.push(...dict.values());
  }
};

/** Whether a document holds anything a viewer would run, send or open by itself. The official form does not. */
export const holdsScripts = (doc: PDFDocument): boolean => {
  let found = false;
  eachDict(doc, (dict) => {
    found ||= dict.has(key('JavaScript')) || isHostile(dict);
  });
  return found;
};

/**
 * Takes out of a document everything a viewer would run or send by itself: open actions, triggers, scripts,
 * submissions. A second wall behind the refusal of such files: pdf-lib would carry them into every filled form.
 * Returns how many were taken out.
 */
export const removeScripts = (doc: PDFDocument): number => {
  let removed = 0;
  const drop = (dict: PDFDict, name: string): void => {
    if (dict.delete(key(name))) removed++;
  };
  eachDict(doc, (dict) => {
    for (const name of ['AA', 'JavaScript']) drop(dict, name);
    if (!isPlace(dict.lookup(key('OpenAction')))) drop(dict, 'OpenAction');
    for (const name of ['A', 'Next']) if (isHostile(dict.lookup(key(name)))) drop(dict, name);
    if (isHostile(dict)) {
      removed++;
      // Emptied, not only unlinked: the object itself is saved with the document.
      for (const name of dict.keys()) dict.delete(name);
    }
  });
  return removed;
};
