import { pick } from './random.mjs';

/** Some branches by their number, so that a list of agreements reads like one; the rest of the 700 is invented. */
const NAMED = {
  '0016': 'Transports routiers',
  '0573': 'Commerces de gros',
  '0733': 'Détaillants en chaussures',
  '0843': 'Boulangerie-pâtisserie (entreprises artisanales)',
  1090: 'Services de l’automobile',
  1147: 'Personnel des cabinets médicaux',
  1483: 'Commerce de détail de l’habillement',
  1486: 'Bureaux d’études techniques',
  1979: 'Hôtels, cafés, restaurants',
  1996: 'Pharmacie d’officine',
  2120: 'Banque',
  2596: 'Coiffure',
};
const TRADES = [
  'artisanat',
  'commerce',
  'industrie',
  'services',
  'négoce',
  'agriculture',
  'transport',
  'tourisme',
];
const THINGS = [
  'du bois',
  'du livre',
  'de la mer',
  'des fleurs',
  'du verre',
  'du cuir',
  'des jouets',
  'du lin',
];

/** 700 collective agreements, [code, « 1996 – Pharmacie d’officine »], in the order of their codes. */
export const CONVENTIONS = Object.entries({
  ...Object.fromEntries(
    Array.from({ length: 692 }, (_, i) => {
      const code = String(3 + i * 5).padStart(4, '0');
      return [
        code,
        `Convention ${pick(`t${i}`, TRADES)} ${pick(`c${i}`, THINGS)} (${pick(`z${i}`, ['Nord', 'Sud', 'France'])})`,
      ];
    }),
  ),
  ...Object.fromEntries(Object.entries(NAMED).map(([code, name]) => [code.padStart(4, '0'), name])),
})
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, name]) => [code, `${code} – ${name}`]);
