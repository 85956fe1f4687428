import { CODES } from './codes.mjs';
import { bend } from './hazards.mjs';
import { pick, shuffle } from './random.mjs';
import { SCREENS } from './screens.mjs';
import { innerSkin, rulesOf } from './skins.mjs';
import { canonical, typed } from './values.mjs';

/** What a seed means beyond wording and order; the table is in README.md. */
export function traits(seed) {
  return {
    register: seed % 2 ? 'capitals' : 'same',
    opco: seed % 2 ? 'formation' : 'demande',
    nir13: seed % 2 === 1,
    hours: seed % 3 === 1 ? 'decimal' : 'pair',
    optionValues: seed % 3 === 2 ? 'opaque' : 'codes',
    rows: { organismes: seed % 3 === 2 ? 2 : 1, tuteurs: 1, blocs: seed % 2 },
    utilisatrice: seed % 4 >= 2 ? 'asked' : 'always',
    civilite: seed % 4 === 1,
    confirmSalarie: seed % 4 !== 2,
    remount: seed % 4 === 3,
    together: seed % 4 === 3,
    route: seed % 5 === 4 ? 'silent' : 'pushState',
    euro: seed % 3 === 0,
    delay: 300 + ((seed * 137) % 601),
  };
}

const OPTION_STYLES = [
  (code, label) => `${code} - ${label.toUpperCase()}`,
  (code, label) => `${code} – ${label}`,
  (code, label) => `${label} (${code})`,
  (code, label) => `${code}. ${label}`,
];

const YES_NO = [
  ['true', 'Oui'],
  ['false', 'Non'],
];

function options(field, seed, trait) {
  const style = pick(`${seed}/options/${field.codes}`, OPTION_STYLES);
  const entries = field.kind === 'bool' ? YES_NO : CODES[field.codes];
  return entries.map(([code, label, group], i) => ({
    code,
    value: trait.optionValues === 'opaque' ? String(117 + i * 13) : code,
    label: field.kind === 'bool' || field.bare || !/\d/.test(code) ? label : style(code, label),
    ...(field.groups && group ? { group } : {}),
  }));
}

function widgetOf(field, rules, seed, trait, screen) {
  const own = rules.widget({ field, seed, trait, screen });
  if (own) return own;
  if (field.kind === 'bool') return pick(`${seed}/${field.key}/bool`, ['radio', 'cards', 'radio', 'select']);
  if (field.kind === 'box') return 'box';
  if (field.kind === 'code')
    return field.radio ? pick(`${seed}/${field.key}/w`, ['radio', 'radio', 'select']) : 'select';
  return field.kind === 'multiline' ? 'textarea' : 'text';
}

/**
 * The whole wizard for a skin and a seed: [{ id, slug, title, adds, blocks: [{ title, as, bind, when?, rows }] }].
 * field: { key, kind, label, labelled(answers), widget, options?, required, when?(answers), … }.
 */
export function layout(skin, seed, rows = traits(seed).rows, hazards = []) {
  const rules = rulesOf(skin, seed);
  const inner = innerSkin(skin, seed);
  const trait = { ...traits(seed), nir13: rules.nir13 && traits(seed).nir13 };
  const whole = [...hazards].includes('ALL');
  const screens = SCREENS.map((screen, s) => {
    let at = 0;
    const blocks = screen.make(trait, rows).map((block) => {
      const salt = `${inner}/${seed}/${screen.id}/${block.title}`;
      const short =
        block.short &&
        !whole &&
        !(trait.together && screen.id === 'S3') &&
        pick(`${salt}/short`, [true, false]);
      return {
        ...block,
        title: short ? block.short : block.title,
        as: pick(`${salt}/as`, ['fieldset', 'section']),
        bind: pick(`${salt}/bind`, rules.binds),
        rows: shuffle(`${salt}/rows`, block.rows).map((row) =>
          row.map((field) => {
            at += 1;
            return bend(resolve(field, { rules, inner, seed, trait, screen: s }), hazards, at);
          }),
        ),
      };
    });
    return {
      id: screen.id,
      slug: screen.slug,
      adds: screen.adds ?? [],
      title: pick(`${seed}/${screen.id}`, (trait.together && screen.together) || screen.titles),
      blocks,
    };
  });
  return whole ? onOneScreen(screens) : screens;
}

/** ALL, no hazard but the bench's page: S1 shows the blocks of S1 to S6, each under its long title. */
function onOneScreen(screens) {
  const joined = screens.filter(({ id }) => /^S[1-6]$/.test(id));
  const blocks = joined.flatMap((screen) => screen.blocks);
  return screens.map((screen) => {
    if (screen.id === 'S1') return { ...screen, title: 'Votre dossier', blocks };
    return joined.includes(screen) ? { ...screen, blocks: [], adds: [] } : screen;
  });
}

function resolve(field, { rules, inner, seed, trait, screen }) {
  const label = pick(`${inner}/${seed}/${field.key}/label`, field.labels);
  const widget = widgetOf(field, rules, seed, trait, screen);
  return {
    ...field,
    label,
    labelled: (answers) => field.relabel?.(answers) ?? label,
    widget,
    ...(field.codes || field.kind === 'bool' ? { options: options(field, seed, trait) } : {}),
    required: !field.when && !field.computed && pick(`${seed}/${field.key}/required`, [true, false, false]),
  };
}

export const fieldsOf = (screen) => screen.blocks.flatMap((block) => block.rows.flat());

/** Keys of the oracle that one control answers: the decimal weekly duration answers two. */
export const keysOf = (field) =>
  field.kind === 'hours' ? ['contrat.dureeHebdo.heures', 'contrat.dureeHebdo.minutes'] : [field.key];

/**
 * The portal's own answers from what its controls hold (`draft`: key → raw text). A field that does not apply
 * is left out; conditions hang on answers, so it is read again until nothing changes.
 */
export function answersOf(screens, draft) {
  let answers = {};
  for (let pass = 0; pass < 4; pass++) {
    const next = {};
    for (const field of screens.flatMap(fieldsOf)) {
      if (field.computed || (field.when && !field.when(answers))) continue;
      const value = canonical(field.kind, draft[field.key]);
      if (value === undefined) continue;
      if (field.kind === 'hours' && value.invalid === undefined) {
        next['contrat.dureeHebdo.heures'] = value.heures;
        next['contrat.dureeHebdo.minutes'] = value.minutes;
      } else next[field.key] = value;
    }
    answers = next;
  }
  if (draft['#honeypot']) answers['#honeypot'] = draft['#honeypot'];
  return answers;
}

/** Cerfa field ids that a screen ('S2' or 'employeur') shows when these canonical answers are given. */
export function expectedKeys(skin, screen, seed, answers = {}, rows = traits(seed).rows, hazards = []) {
  const found = layout(skin, seed, rows, hazards).find((s) => s.id === screen || s.slug === screen);
  if (!found) throw new Error(`no screen ${screen}`);
  return fieldsOf(found)
    .filter((field) => !field.when || field.when(answers))
    .flatMap(keysOf)
    .filter((key) => !key.startsWith('portail.') && !key.includes('#'));
}

/** Cerfa field ids that this page draws as a switch, which stands at « no » from the start. */
export const switchKeys = (skin, seed) =>
  layout(skin, seed)
    .flatMap(fieldsOf)
    .flatMap((field) => (field.widget === 'toggle' ? keysOf(field) : []));

/** What the summary shows for a control's raw text. */
export function summed(field, raw) {
  if (field.options) return field.options.find((o) => o.code === raw)?.label ?? raw;
  if (field.kind === 'box') return 'Oui';
  const day = field.kind === 'date' && canonical('date', raw);
  return typeof day === 'string' ? typed('date', day) : raw;
}
