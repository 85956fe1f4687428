/** How a person finds and fills the fields of the Angular Material skin. */
import { typed } from '../form/values.mjs';
import { exactly, wrapper as usual } from '../hand.mjs';

/** A stepper keeps the steps visited before, hidden: only what shows counts. */
export const wrapper = (page, block, label) => usual(page, block, label).filter({ visible: true });

const options = (place) => place.page().getByRole('option');

async function choose(place, field, value) {
  const { label } = field.options.find((o) => o.code === String(value));
  if (field.widget === 'select') {
    await place.locator('mat-form-field').click();
    return options(place)
      .filter({ hasText: exactly(label) })
      .click();
  }
  if (field.widget === 'radio') return place.getByRole('radio', { name: label, exact: true }).check();
  if (field.widget === 'cards') return place.getByRole('radio', { name: label, exact: true }).click();
  // A switch that was never touched says nothing, even though it looks like a « no ».
  const toggle = place.getByRole('switch');
  await toggle.click();
  if (value === false) await toggle.click();
}

export async function write(place, field, value) {
  if (field.options) return choose(place, field, value);
  if (field.widget === 'box') return place.getByRole('checkbox').check();
  const input = place.locator('input, textarea');
  const short = field.kind === 'nir' && /13 chiffres/.test(field.label);
  await place.locator('mat-form-field').click();
  await input.pressSequentially(typed(field.kind, short ? value.slice(0, 13) : value));
  if (field.widget === 'lookup')
    return options(place)
      .filter({ hasText: new RegExp(`^\\s*${value} – `) })
      .click();
  await input.press('Tab');
}
