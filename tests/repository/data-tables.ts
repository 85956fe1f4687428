/** Files of pure data allowed over 300 lines, each with the reason why it is one piece. */
export const DATA_TABLES: Readonly<Record<string, string>> = {
  'tests/replica/form/screens.mjs': 'the screens and labels of the portal, as its specification lists them',
};
