import { wrapper } from '../../replica/angular/hand.mjs';
import { exactly } from '../../replica/hand.mjs';

const option = (frame, name) => frame.getByRole('option').filter({ hasText: name });

/** Angular Material: lists in an overlay, toggles, suggestions. */
export const angular = {
  wrapper,
  fill: async ({ place, frame, field, value, label, text }) => {
    switch (field.widget) {
      case 'select':
        // Its floating label lies over the list itself.
        await place.locator('mat-form-field').click();
        return option(frame, exactly(label)).click();
      case 'radio':
        return place.getByRole('radio', { name: label, exact: true }).check();
      case 'cards':
        return place.getByRole('radio', { name: label, exact: true }).click();
      case 'toggle':
        // A switch that was never touched says nothing, even though it looks like a « no ».
        await place.getByRole('switch').click();
        if (value === false) await place.getByRole('switch').click();
        return;
      case 'box':
        return place.getByRole('checkbox').check();
      case 'lookup':
        await place.locator('input').fill(text);
        return option(frame, new RegExp(`^\\s*${text} – `)).click();
      default:
        return place.locator('input, textarea').fill(text);
    }
  },
  read: async ({ place, field, label }) => {
    switch (field.widget) {
      case 'select':
        return place.getByRole('combobox').textContent();
      case 'radio':
      case 'cards':
        return String(await place.getByRole('radio', { name: label, exact: true }).isChecked());
      case 'toggle':
        return String(await place.getByRole('switch').isChecked());
      case 'box':
        return String(await place.getByRole('checkbox').isChecked());
      default:
        return place.locator('input, textarea').inputValue();
    }
  },
};
