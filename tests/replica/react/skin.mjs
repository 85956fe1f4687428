/** A single-page application: controlled inputs, masks, cards, and lists and calendars drawn by kits, as the seed says. */
export const skin = {
  spa: true,
  binds: ['for', 'wrap', 'for', 'labelledby'],
  nir13: true,
  widget: ({ field, seed, trait }) => {
    if (field.kind === 'code' && field.radio && (field.cards || seed % 2)) return 'cards';
    if (field.kind === 'idcc' && seed % 2) return 'combobox';
    if (field.codes === 'diplome' && seed % 4 === 2) return 'listselect';
    if (field.kind === 'date' && seed % 3 === 1) return 'flatpickr';
    if (['siret', 'phone'].includes(field.kind) && seed % 5 === 1) return 'imask';
    if (field.rich && seed % 2 === 0) return 'rich';
    return field.kind === 'int' && trait.euro ? 'number' : undefined;
  },
};
