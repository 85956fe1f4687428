import { attribute, readXml } from './xml';

const ACTIVE = /oleObject|package|control|activeX|vbaProject|aFChunk|frame|subDocument|ctrlProp/i;

export type Relations = {
  /** The same text without the links that leave the file. */
  readonly text: string;
  /** An embedded object or program. */
  readonly active: boolean;
  /** Kinds of the links that were taken off, as the format names them. */
  readonly stripped: readonly string[];
};

const WEB = /^(?:https?:\/\/|mailto:)/i;

/**
 * A part of relations without what would be fetched from outside: a template attached, a picture, a workbook. A plain
 * hyperlink to the web or to a mailbox stays, since only a person's click follows it.
 */
export const cleanRelations = (text: string, place: string): Relations => {
  const stripped: string[] = [];
  const pieces: string[] = [];
  let active = false;
  let at = 0;
  for (const event of readXml(text, place)) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const kind = (attribute(event.attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    const target = attribute(event.attributes, 'Target') ?? '';
    const external = attribute(event.attributes, 'TargetMode')?.toLowerCase() === 'external';
    active ||= ACTIVE.test(kind) && kind !== 'packageProperties';
    const leaves = external
      ? !(kind === 'hyperlink' && WEB.test(target))
      : /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);
    if (!leaves && kind !== 'attachedTemplate' && !/externalLink/i.test(kind)) continue;
    stripped.push(kind);
    pieces.push(text.slice(at, event.from));
    at = event.to;
    if (!event.closed) at = text.indexOf('>', text.indexOf('</', at)) + 1;
  }
  return { text: pieces.join('') + text.slice(at), active, stripped };
};
