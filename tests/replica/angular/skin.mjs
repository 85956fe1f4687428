import { pick } from '../form/random.mjs';

/** Angular Material: floating labels, lists in an overlay, toggles; what suggests comes from form/lists.mjs. */
export const skin = {
  spa: true,
  binds: ['float', 'float', 'float', 'outside'],
  nir13: true,
  widget: ({ field, seed, trait }) => {
    const one = (choices) => pick(`${seed}/${field.key}/angular`, choices);
    if (field.kind === 'bool') return one(['radio', 'cards', 'select', 'toggle']);
    if (field.kind === 'code' && field.radio) return one(['radio', 'cards', 'select']);
    if (field.kind === 'date') return 'picker';
    if (field.kind === 'idcc') return one(['lookup', 'lookup', 'text']);
    if (field.key.endsWith('ommune') || field.key.endsWith('communeNaissance'))
      return one(['suggest', 'text']);
    return field.kind === 'int' && trait.euro ? 'number' : undefined;
  },
};
