import { refuse } from './refuse';
import { cleanRelations } from './relations';
import { demandSheet, demandStrings } from './sheet';
import { readXml } from './xml';
import { openZip, type Parts, zipOf } from './zip';

export type OfficeKind = 'docx' | 'xlsx';

export type Office = {
  readonly kind: OfficeKind;
  readonly parts: Parts;
  /** What was taken off because it left the file: kind of link, and the part it stood in. */
  readonly stripped: readonly { readonly kind: string; readonly part: string }[];
};

const MAIN: Readonly<Record<OfficeKind, string>> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };
const ROOT: Readonly<Record<OfficeKind, string>> = { docx: 'document', xlsx: 'workbook' };
const MACRO = /vbaProject|vbaData|macrosheets|dialogsheets|\.bin$(?<!printerSettings\d*\.bin)/i;
const ACTIVE =
  /(?:^|\/)(?:activeX|embeddings|ctrlProps)\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|html?|mht|hta|lnk)$/i;
const XML = /\.(?:xml|rels|vml)$/i;

/** UTF-8, or UTF-16 with its mark, as Office writes; anything else is damage. */
const textOf = (part: Uint8Array, name: string): string => {
  const wide =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(part);
  } catch {
    return refuse('damaged', name);
  }
};

const demandKind = (parts: Parts, expected: OfficeKind | undefined): OfficeKind => {
  const kind = parts.has(MAIN.docx) ? 'docx' : parts.has(MAIN.xlsx) ? 'xlsx' : undefined;
  if (kind === undefined || (expected !== undefined && kind !== expected)) return refuse('other-kind');
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return refuse('damaged');
  if (/macroEnabled|vbaProject/i.test(textOf(types, '[Content_Types].xml'))) return refuse('macro');
  return kind;
};

const demandRoot = (text: string, kind: OfficeKind): void => {
  for (const event of readXml(text, MAIN[kind])) {
    if (event.kind !== 'open') continue;
    if (event.name !== ROOT[kind]) refuse('other-kind', MAIN[kind]);
    return;
  }
};

const COMMANDS =
  /\bDDE(?:AUTO)?\b|\bINCLUDE(?:PICTURE|TEXT)\b|\b(?:WEBSERVICE|RTD|CALL|REGISTER)\s*\(|\|['"]?[^'"]*['"]?!/i;

/** Fields of Word and formulas of Excel that run or fetch something; the same words in a sentence are only words. */
const demandQuiet = (name: string, text: string): void => {
  let command = false;
  for (const event of readXml(text, name)) {
    if (event.kind === 'text') {
      if (command && COMMANDS.test(event.text)) refuse('active', name);
      continue;
    }
    command = event.kind === 'open' && !event.closed && /^(?:instrText|f|definedName)$/.test(event.name);
    if (event.kind !== 'open') continue;
    if (/^(?:altChunk|ddeLink|oleLink|oleObject|control)$/.test(event.name)) refuse('active', name);
    if (event.name === 'fldSimple' && COMMANDS.test(event.attributes)) refuse('active', name);
  }
};

const checked = (name: string, text: string): string => {
  if (name.endsWith('.rels')) return text;
  if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) demandSheet(text, name);
  else if (/sharedStrings\.xml$/i.test(name)) demandStrings(text, name);
  demandQuiet(name, text);
  // its link is always taken off, and Word would mend a file whose settings name a link that is not there
  return name === 'word/settings.xml' ? text.replace(/<w:attachedTemplate\b[^>]*\/>/g, '') : text;
};

/**
 * Opens a Word or Excel file for reading: every part whole and checked, no macro, no program, no object inside, no
 * document type, links that would fetch something from outside taken off and told.
 * `alive` is told after each part: who waits knows that the reading goes on.
 * @throws AppError office/refused
 */
export const openOffice = (
  bytes: Uint8Array,
  expected?: OfficeKind,
  alive: () => void = () => undefined,
): Office => {
  const raw = openZip(bytes);
  const kind = demandKind(raw, expected);
  const stripped: { kind: string; part: string }[] = [];
  const parts = new Map<string, Uint8Array>();
  for (const [name, part] of raw) {
    alive();
    if (MACRO.test(name)) refuse('macro', name);
    if (ACTIVE.test(name)) refuse('active', name);
    if (!XML.test(name)) {
      parts.set(name, part);
      continue;
    }
    const text = checked(name, textOf(part, name));
    if (name === MAIN[kind]) demandRoot(text, kind);
    if (!name.endsWith('.rels')) {
      parts.set(name, new TextEncoder().encode(text));
      continue;
    }
    const relations = cleanRelations(text, name);
    if (relations.active) refuse('active', name);
    stripped.push(...relations.stripped.map((link) => ({ kind: link, part: name })));
    parts.set(name, new TextEncoder().encode(relations.text));
  }
  return { kind, parts, stripped };
};

/** The text of an XML part that went through the gate; undefined when the file has none of that name. */
export const partText = ({ parts }: Office, name: string): string | undefined => {
  const part = parts.get(name);
  return part === undefined ? undefined : new TextDecoder().decode(part);
};

/** The checked file as new bytes. */
export const officeBytes = ({ parts }: Office): Uint8Array => zipOf(parts);
