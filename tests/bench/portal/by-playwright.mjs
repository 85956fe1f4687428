import { fieldsOf, layout } from '../../replica/form/layout.mjs';
import { innerSkin } from '../../replica/form/skins.mjs';
import { typed } from '../../replica/form/values.mjs';
import { exactly, wrapper as usual } from '../../replica/hand.mjs';
import { angular } from './angular-by-playwright.mjs';
import { lightning } from './lightning-by-playwright.mjs';

const labelled = (place, label) => place.locator('label').filter({ hasText: exactly(label) });
const TEXT = 'input:not([type="button"]), textarea';

/** flatpickr's calendar: to the month and year, then the day. */
async function pickDay(place, frame, value) {
  const [year, month, day] = value.split('-').map(Number);
  await place.locator('input').click();
  const calendar = frame.locator('.flatpickr-calendar.open');
  await calendar.locator('.cur-year').fill(String(year));
  await calendar.locator('.flatpickr-monthDropdown-months').selectOption(String(month - 1));
  await calendar
    .locator('.flatpickr-day:not(.prevMonthDay, .nextMonthDay)')
    .getByText(String(day), { exact: true })
    .click();
}

async function fillParts(place, parts) {
  for (const [index, part] of parts.entries()) await place.locator('input').nth(index).fill(part);
}

/** What a control of the native skins and of the React one takes, and how it is read back. */
const native = {
  wrapper: usual,
  fill: async ({ place, frame, field, value, label, text }) => {
    switch (field.widget) {
      case 'select':
        return place.locator('select').selectOption({ label });
      case 'radio':
        return labelled(place, label).locator('input').check();
      case 'cards':
        return labelled(place, label).click();
      case 'listselect':
        await place.getByRole('combobox').click();
        return frame.getByRole('option', { name: label, exact: true }).click();
      case 'combobox':
        await place.getByRole('combobox').fill(text);
        return frame.getByRole('option', { name: new RegExp(`^${text} – `) }).click();
      case 'flatpickr':
        return pickDay(place, frame, value);
      case 'rich':
        return place.getByRole('textbox').fill(text);
      case 'box':
        return place.locator('input').check();
      case 'date':
        return place.locator('input').fill(value);
      case 'date3':
        return fillParts(place, value.split('-').reverse());
      case 'nir2':
        return fillParts(place, [value.slice(0, 13), value.slice(13)]);
      default:
        return place.locator(TEXT).fill(text);
    }
  },
  read: async ({ place, field, label }) => {
    switch (field.widget) {
      case 'select':
        return place.locator('select').inputValue();
      case 'radio':
      case 'cards':
        return String(await labelled(place, label).locator('input').isChecked());
      case 'listselect':
      case 'rich':
        return place.textContent();
      case 'box':
        return String(await place.locator('input').isChecked());
      default:
        return place.locator(TEXT).first().inputValue();
    }
  },
};

/** A page of the old server comes back by itself after some answers. */
async function throughPostback(order, fill) {
  const { place, frame } = order;
  if ((await place.getAttribute('data-postback')) === null) return fill(order);
  const came = frame.page().waitForEvent('framenavigated', (one) => one === frame);
  await fill(order);
  await came;
  await frame.waitForLoadState('load');
}

async function handOf(skin) {
  if (skin === 'angular') return angular;
  if (skin === 'lightning') return lightning;
  if (skin !== 'webforms') return native;
  const { wrapper } = await import('../../replica/webforms/hand.mjs');
  return { ...native, wrapper, fill: (order) => throughPostback(order, native.fill) };
}

/** What of the answers one control takes: the decimal weekly duration takes two; undefined when there is none. */
function wanted(field, answers) {
  if (field.kind !== 'hours') return answers[field.key];
  const heures = answers['contrat.dureeHebdo.heures'];
  return heures === undefined ? undefined : { heures, minutes: answers['contrat.dureeHebdo.minutes'] ?? 0 };
}

const textOf = (field, value) => {
  if (field.options || typeof value === 'boolean') return '';
  const short = field.kind === 'nir' && /13 chiffres/.test(field.label);
  return typed(field.kind, short ? value.slice(0, 13) : value);
};

/** The controls of a page that have an answer, in the page's order, with what stands beside them then. */
function* asked(skin, seed, answers) {
  const page = layout(skin, seed, undefined, ['ALL']).find(({ id }) => id === 'S1');
  const given = {};
  for (const block of page.blocks) {
    for (const field of fieldsOf({ blocks: [block] })) {
      const value = wanted(field, answers);
      if (value === undefined || field.computed || (field.when && !field.when(given))) continue;
      if (block.when && !block.when(given)) continue;
      yield { block, field, value, words: field.labelled(given) };
      given[field.key] = answers[field.key];
    }
  }
}

/**
 * Fills the bench's page with these canonical answers as a user of Playwright would: each control found by what stands
 * on the screen, filled by fill, check and selectOption, or opened and its option clicked; then each read back.
 * `frame` holds the wizard.
 */
export async function fillByPlaywright(frame, { skin, seed, answers }) {
  const { wrapper, fill, read } = await handOf(innerSkin(skin, seed));
  const filled = [];
  const start = performance.now();
  for (const { block, field, value, words } of asked(skin, seed, answers)) {
    const label = field.options?.find((one) => one.code === String(value))?.label ?? '';
    const place = wrapper(frame, block, words);
    const order = { place, frame, field, value, label, text: textOf(field, value) };
    await fill(order);
    filled.push({ block, field, label });
  }
  const ended = { ...answers };
  let empty = 0;
  for (const { block, field, label } of filled) {
    const place = wrapper(frame, block, field.labelled(ended));
    if (!(await read({ place, field, label }))?.trim()) empty += 1;
  }
  return { ms: performance.now() - start, filled: filled.length, empty };
}
