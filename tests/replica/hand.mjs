/** How a person finds and fills a control of the plain and React skins: what stands on the screen, keys and clicks. */
import { typed } from './form/values.mjs';

export const exactly = (text) =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(\\s*\\*)?\\s*$`);

/** The place of a field, found by what stands on the screen: title of the block, then label. */
export function wrapper(page, block, label) {
  const title = page.locator('.title', { hasText: exactly(block.title) });
  return page
    .locator('.block')
    .filter({ has: title })
    .locator('.field')
    .filter({ has: page.locator('.label', { hasText: exactly(label) }) });
}

const type = async (input, text) => {
  await input.click();
  await input.pressSequentially(text);
  await input.press('Tab');
};

async function pick(place, field, value) {
  const { label } = field.options.find((o) => o.code === String(value));
  const page = place.page();
  if (field.widget === 'select') return place.locator('select').selectOption({ label });
  if (field.widget !== 'listselect')
    return place
      .locator('label')
      .filter({ hasText: exactly(label) })
      .click();
  await place.getByRole('combobox').click();
  await page.getByRole('option', { name: label, exact: true }).click();
}

/** flatpickr's calendar: to the month and year, then the day. */
async function pickDay(place, value) {
  const [year, month, day] = value.split('-').map(Number);
  await place.locator('input').click();
  const calendar = place.page().locator('.flatpickr-calendar.open');
  await calendar.locator('.cur-year').press('Control+A');
  await calendar.locator('.cur-year').pressSequentially(String(year));
  await calendar.locator('.flatpickr-monthDropdown-months').selectOption(String(month - 1));
  await calendar
    .locator('.flatpickr-day:not(.prevMonthDay, .nextMonthDay)')
    .getByText(String(day), { exact: true })
    .click();
}

export async function write(place, field, value) {
  const inputs = place.locator('input');
  if (field.options) return pick(place, field, value);
  if (field.widget === 'combobox') {
    await place.getByRole('combobox').pressSequentially(String(value));
    return place
      .page()
      .getByRole('option', { name: new RegExp(`^${value} – `) })
      .click();
  }
  if (field.widget === 'flatpickr') return pickDay(place, value);
  if (field.widget === 'rich') return type(place.getByRole('textbox'), value);
  if (field.widget === 'box') return place.locator('input').check();
  if (field.widget === 'date') return inputs.fill(value);
  if (field.widget === 'date3') {
    for (const [i, part] of value.split('-').reverse().entries()) await type(inputs.nth(i), part);
    return;
  }
  if (field.widget === 'nir2') {
    await type(inputs.nth(0), value.slice(0, 13));
    return type(inputs.nth(1), value.slice(13));
  }
  const short = field.kind === 'nir' && /13 chiffres/.test(field.label);
  const text = place.locator('input:not([type="button"]), textarea');
  await type(text, typed(field.kind, short ? value.slice(0, 13) : value));
}
