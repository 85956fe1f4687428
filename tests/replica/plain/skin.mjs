/** Server-rendered pages with native controls. */
export const skin = {
  spa: false,
  binds: ['for', 'wrap', 'cell', 'cell'],
  nir13: false,
  widget: ({ field, seed, screen }) => {
    if (field.kind === 'date') return (seed + screen) % 2 ? 'date3' : 'date';
    if (field.kind === 'nir') return 'nir2';
    return field.kind === 'int' ? 'number' : undefined;
  },
};
