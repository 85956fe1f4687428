/**
 * French spaces: no-break before : ; ? ! », after «, and between a number and its unit.
 * Lets the sentences be written with the spaces one can see.
 */
export const typeset = (sentence: string): string =>
  sentence
    .replace(/ ([:;?!»%€])/g, '\u00A0$1')
    .replace(/« /g, '«\u00A0')
    .replace(/(\d) (Mo|ko|secondes?)\b/g, '$1\u00A0$2');
