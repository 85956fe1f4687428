/** Files of pure data allowed over 300 lines, each with the reason why it is one piece. */
export const DATA_TABLES: Readonly<Record<string, string>> = {
  'lib/autofill/owner-words.ts': 'the words that say whose datum a part of a page asks, one list',
  'tests/replica/form/screens.mjs': 'the screens and labels of the portal, as its specification lists them',
};
