/** The rules a contract follows: that of the experiment, the ordinary ones, those of the « VAE inversée » contract. */
export type Regime = 'experimental' | 'ordinary' | 'vae';

/** The regime the type of qualification chooses; undefined while it is not given, or for a repealed code. */
export const regimeOf = (type: string | undefined): Regime | undefined => {
  if (type === '4') return 'experimental';
  if (type === '8') return 'vae';
  return type === '1' || type === '2' || type === '3' ? 'ordinary' : undefined;
};
