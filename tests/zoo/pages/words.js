/** The domain's own words, as portals offer them. */
export const NATURES = [
  { value: 'cdi', label: 'Contrat à durée indéterminée (CDI)' },
  { value: 'cdd', label: 'Contrat à durée déterminée (CDD)' },
  { value: 'tt', label: 'Travail temporaire' },
];
export const DIPLOMES = [
  { value: '80', label: '80 - Doctorat' },
  { value: '73', label: '73 - Master' },
  { value: '62', label: '62 - Licence professionnelle' },
  { value: '54', label: '54 - Brevet de Technicien Supérieur (BTS)' },
  { value: '55', label: '55 - Diplôme Universitaire de technologie (DUT)' },
  { value: '41', label: '41 - Baccalauréat professionnel' },
  { value: '33', label: '33 - CAP' },
  { value: '13', label: '13 - Aucun diplôme ni titre professionnel' },
];
export const SITUATIONS = [
  'Étudiant',
  'Prépa apprentissage',
  'Contrat d’apprentissage',
  'Contrat de professionnalisation',
  'Contrat aidé',
  'Salarié',
  'Personne à la recherche d’un emploi',
  'Inactif',
].map((label, index) => ({ value: String(index + 1), label }));
export const COMMUNES = ['Lyon 3e', 'Lyon', 'Saint-Étienne', 'Villeurbanne', 'Bourg-en-Bresse', 'Nantes'].map(
  (label, index) => ({ value: `c${index}`, label }),
);
export const YES_NO = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];
const TRADES = ['Bureaux d’études', 'Métallurgie', 'Commerce de détail', 'Hôtels', 'Boulangerie', 'Bâtiment'];
/** 700 collective agreements, far more than a list draws at once. */
export const IDCC = Array.from({ length: 700 }, (_, index) => {
  const code = String(16 + index * 4).padStart(4, '0');
  return { value: code, label: `${code} - ${TRADES[index % TRADES.length]} (branche ${index + 1})` };
});

/** An answer that takes its time, as a server's. */
export const search = (options, text, wait = 250) =>
  new Promise((resolve) =>
    setTimeout(
      () => resolve(options.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))),
      wait,
    ),
  );
