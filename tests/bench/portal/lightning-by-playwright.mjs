import { exactly } from '../../replica/hand.mjs';
import { wrapper } from '../../replica/lightning/hand.mjs';

const labelled = (place, label) => place.locator('label').filter({ hasText: exactly(label) });

/** Salesforce's base components; Playwright sees through their shadow roots as long as none is closed. */
export const lightning = {
  wrapper,
  fill: async ({ place, field, value, label, text }) => {
    switch (field.widget) {
      case 'native':
        return place.locator('select').selectOption({ label });
      case 'combobox':
      case 'recipe':
        await place.locator('[role=combobox]').click();
        return place.getByRole('option', { name: label, exact: true }).click();
      case 'toggle':
        // A switch that was never touched says nothing, even though it looks like a « no ».
        await place.locator('.slds-checkbox_faux_container').click();
        if (value === false) await place.locator('.slds-checkbox_faux_container').click();
        return;
      case 'radio':
      case 'cards':
        return labelled(place, label).click();
      case 'box':
        return place.locator('label').filter({ hasText: field.label }).click();
      case 'lookup':
        await place.locator('input').fill(text);
        return place
          .getByRole('option')
          .filter({ hasText: new RegExp(`^\\s*${text} – `) })
          .click();
      case 'calendar':
        await place.locator('input').fill(text);
        return place.locator('input').press('Tab');
      default:
        return place.locator('input, textarea').fill(text);
    }
  },
  read: async ({ place, field }) => {
    switch (field.widget) {
      case 'native':
        return place.locator('select').inputValue();
      case 'combobox':
      case 'recipe':
        return (await place.locator('input').count()) > 0
          ? place.locator('input').inputValue()
          : place.locator('[role=combobox]').textContent();
      case 'toggle':
      case 'box':
        return String(await place.locator('input').isChecked());
      case 'radio':
      case 'cards':
        return (await place.locator('input:checked').count()) > 0 ? 'true' : '';
      default:
        return place.locator('input, textarea').inputValue();
    }
  },
};
