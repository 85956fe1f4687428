import { ExternalHyperlink, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { type Span, spansOf, type Text } from '../blocks';
import { MUTED, TONES } from './style';

const SAFE_LINK = /^https:\/\/[!-'*-[\]-~]+$/;
// What XML 1.0 cannot hold would make Word ask to repair the file.
const UNWRITABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const colourOf = ({ tone, muted }: Span): string | undefined => {
  if (tone !== undefined) return TONES[tone].text;
  return muted === true ? MUTED : undefined;
};

const runsOf = (span: Span, colour: string | undefined): readonly TextRun[] => {
  const color = colourOf(span) ?? colour;
  const style = {
    ...(span.strong === true ? { bold: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(span.link === undefined ? {} : { underline: {} }),
  };
  const written = span.text.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  return written
    .split('\n')
    .map((text, at) => new TextRun({ text, ...style, ...(at === 0 ? {} : { break: 1 }) }));
};

/** The runs of a text; a line feed is a break of line, an https address a link. */
export const childrenOf = (text: Text, colour?: string): readonly ParagraphChild[] =>
  spansOf(text).flatMap((span): readonly ParagraphChild[] => {
    const runs = runsOf(span, colour);
    return span.link !== undefined && SAFE_LINK.test(span.link)
      ? [new ExternalHyperlink({ link: span.link, children: runs })]
      : runs;
  });

/** A paragraph of a text. */
export const paragraph = (text: Text, options: Omit<IParagraphOptions, 'children'> = {}, colour?: string) =>
  new Paragraph({ ...options, children: [...childrenOf(text, colour)] });
