/** Old server pages: one table a block, labels in the cell before, pieces of dates and of the NIR. */
export const skin = {
  spa: false,
  binds: ['cell'],
  nir13: false,
  widget: ({ field }) => {
    if (field.kind === 'date') return 'date3';
    if (field.kind === 'nir') return 'nir2';
    if (field.kind === 'code' && !field.radio) return 'select';
    return undefined;
  },
};
