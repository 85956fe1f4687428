/** How a person finds and fills the fields of the Lightning skin; its shadow roots are open to the eye. */
import { typed } from '../form/values.mjs';
import { exactly } from '../hand.mjs';

/** The field whose label stands in that block; of a closed root a script sees only the element around it. */
export function wrapper(page, block, label) {
  const inside = page
    .locator('.block')
    .filter({ has: page.locator('.title', { hasText: exactly(block.title) }) })
    .locator('.field');
  const closed = block.rows.flat().some((field) => field.widget === 'closed' && field.label === label);
  if (closed) return inside.filter({ has: page.locator('portail-saisie') });
  const star = exactly(`* ${label}`).source.replace('\\*\\s+', '(\\*\\s*)?').slice(1);
  return inside.filter({
    has: page.locator('label, legend, .slds-form-element__label').filter({ hasText: new RegExp(`^${star}`) }),
  });
}

async function choose(place, field, value) {
  const { label } = field.options.find((o) => o.code === String(value));
  if (field.widget === 'native') return place.locator('select').selectOption({ label });
  if (field.widget === 'combobox' || field.widget === 'recipe') {
    await place.locator('[role=combobox]').click();
    return place.getByRole('option', { name: label, exact: true }).click();
  }
  // A switch that was never touched says nothing, even though it looks like a « no ».
  if (field.widget === 'toggle') {
    const toggle = place.locator('.slds-checkbox_faux_container');
    await toggle.click();
    if (value === false) await toggle.click();
    return;
  }
  return place
    .locator('label')
    .filter({ hasText: exactly(label) })
    .click();
}

export async function write(place, field, value) {
  const keyboard = place.page().keyboard;
  if (field.options) return choose(place, field, value);
  if (field.widget === 'box') return place.locator('label').filter({ hasText: field.label }).click();
  const short = field.kind === 'nir' && /13 chiffres/.test(field.label);
  const text = typed(field.kind, short ? value.slice(0, 13) : value);
  if (field.widget === 'closed') {
    const { x, y, width, height } = await place.locator('portail-saisie').boundingBox();
    await place.page().mouse.click(x + width / 2, y + height - 12);
    await keyboard.type(text);
    return keyboard.press('Tab');
  }
  const input = place.locator('input, textarea');
  await input.click();
  if (field.widget === 'calendar') await keyboard.press('Escape');
  await input.pressSequentially(text);
  if (field.widget === 'lookup')
    return place
      .getByRole('option')
      .filter({ hasText: new RegExp(`^\\s*${value} – `) })
      .click();
  await input.press('Tab');
}
