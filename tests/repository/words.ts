import type { Source } from './tree';

/** What may stand in no file, by the reason; written so that no pattern matches its own line. */
export const CODE_RULES: Readonly<Record<string, RegExp>> = {
  'a skipped or lone test':
    /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b/,
  'a test switched off': /(?<![\w.])(?:x|f)(?:it|describe|test)\(/,
  'a type given up': /(?:[:<|]|\bas|,)[ \t]*any\b(?=[ \t]*(?:[;)>=\]|}]|,[ \t]*\w+\??:|\[\]|$))/m,
  'a compiler silenced': new RegExp(`@ts-${'(?:ignore|nocheck)'}`),
  'work left undone': new RegExp(
    `\\b(?:${['TO', 'FIX', 'HA'].map((a, i) => a + ['DO', 'ME', 'CK'][i]).join('|')})\\b`,
  ),
};

/** In what ships; in a test, expecting the compiler to refuse is itself a test. */
export const PRODUCT_RULES: Readonly<Record<string, RegExp>> = {
  'an expected type error': new RegExp(`@ts-${'expect-error'}`),
};

export const ANY_FILE_RULES: Readonly<Record<string, RegExp>> = {
  'a path of one machine': new RegExp(`(?<![\\w.])/(?:${['work', 'root', 'farm', 'Users'].join('|')})/`),
  'an address of a package registry': /\bregistry\.[n]pm|[n]pmjs\.org|deb\.[d]ebian|\b[a]rtifactory\b/,
};

/** « path: reason » for each file that breaks a rule. */
export const broken = (all: readonly Source[], rules: Readonly<Record<string, RegExp>>): readonly string[] =>
  all.flatMap(({ path, text }) =>
    Object.entries(rules).flatMap(([reason, rule]) => {
      const found = rule.exec(text);
      if (found === null) return [];
      return [`${path}:${text.slice(0, found.index).split('\n').length}: ${reason}`];
    }),
  );
