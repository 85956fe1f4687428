/** Helper R2 writes this skin; until then it lays the form out as any application would. */
export const skin = { spa: true, binds: ['for'], nir13: true, widget: () => undefined };
