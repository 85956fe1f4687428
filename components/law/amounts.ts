/** « 1 823,03 € » from cents, without « ,00 ». */
export const euros = (cents: number): string =>
  (cents / 100).toLocaleString('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });

/** « 1 heure », « 1 607 heures ». */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('fr-FR')}\u00A0${n < 2 ? one : many}`;

export const months = (n: number): string => count(n, 'mois', 'mois');

/** « 15 % » */
export const percent = (n: number): string => `${n.toLocaleString('fr-FR')}\u00A0%`;
