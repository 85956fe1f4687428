import { parseAst } from 'vite';

/** A place where French wants a no-break space and the source has an ordinary one. */
export type Fault = { readonly line: number; readonly text: string };

type Node = { readonly type: string; readonly start: number; readonly end: number };

// A colon after a word is punctuation only when a space or an end follows: « champ : », not « a ? b : c ».
const ORDINARY = /[\p{L}\d)»’*] [:;?!»](?=\s|$|[.,)])|« /u;

const isNode = (value: unknown): value is Node & Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const isText = ({ type }: Node): boolean =>
  type === 'JSXText' || type === 'TemplateElement' || type === 'Literal';

/** The texts of a source file that a person may read, with the fault of each; class names and imports are not read. */
export const typographyFaults = (source: string, lang: 'ts' | 'tsx'): readonly Fault[] => {
  const found: Fault[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (!isNode(value)) return;
    if (value.type === 'ImportDeclaration') return;
    if (value.type === 'JSXAttribute' && isNode(value.name) && value.name.name === 'className') return;
    if (isText(value)) {
      const text = source.slice(value.start, value.end);
      if (ORDINARY.test(text))
        found.push({ line: source.slice(0, value.start).split('\n').length, text: text.trim() });
      return;
    }
    for (const [key, inner] of Object.entries(value)) if (key !== 'type') walk(inner);
  };
  walk(parseAst(source, { lang }));
  return found;
};
