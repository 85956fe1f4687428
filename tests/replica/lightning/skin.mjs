import { pick } from '../form/random.mjs';

/**
 * Salesforce's own base components. By seed % 3: 0 synthetic shadow, 1 native open shadow roots, 2 native with one
 * control (the IDCC) in a closed root.
 */
export const SHADOWS = ['synthetic', 'native', 'closed'];

export const skin = {
  spa: true,
  binds: ['inside'],
  nir13: true,
  widget: ({ field, seed, trait }) => {
    const one = (choices) => pick(`${seed}/${field.key}/lightning`, choices);
    if (field.kind === 'bool') return one(['radio', 'cards', 'combobox', 'toggle']);
    if (field.kind === 'code')
      return one(field.radio ? ['radio', 'cards', 'combobox'] : ['combobox', 'recipe', 'native']);
    if (field.kind === 'date') return 'calendar';
    if (field.kind === 'idcc')
      return SHADOWS[seed % 3] === 'closed' ? 'closed' : one(['lookup', 'lookup', 'text']);
    if (field.kind === 'amount' && seed % 4 === 1) return 'currency';
    return field.kind === 'int' && trait.euro ? 'number' : undefined;
  },
};
