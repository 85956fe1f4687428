import { describe, expect, it } from 'vitest';
import { constats } from './dossier-builder';

type Case = readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  block: readonly string[],
  rest: readonly string[],
];

const internal = {
  'formation.interne': true,
  'formation.attestationInterne': true,
  'organisme.siret': '99988770600029',
  'formation.lieu': undefined,
};

/** One defect put in a conform dossier; what the law says of it was written by hand. `rest`: not blocking. */
const CASES: readonly Case[] = [
  ['nothing', {}, [], []],
  ['start the day before signature', { 'contrat.dateConclusion': '2026-10-02' }, ['LEGAL-011'], []],
  ['end before start', { 'contrat.dateFin': '2026-09-30' }, ['LEGAL-012', 'LEGAL-025'], []],
  [
    'one day short of six months',
    { 'contrat.dateFin': '2027-03-30', 'formation.dateFin': '2027-03-30' },
    ['LEGAL-013'],
    ['LEGAL-019', 'LEGAL-037'],
  ],
  [
    'six months to the day: the month of trial is too long as well',
    { 'contrat.dateFin': '2027-03-31', 'formation.dateFin': '2027-03-31' },
    [],
    ['LEGAL-019', 'LEGAL-037'],
  ],
  ['a day over a year, agreement unknown', { 'contrat.dateFin': '2027-10-01' }, [], ['LEGAL-014']],
  [
    'a day over a year, no agreement',
    { 'contrat.dateFin': '2027-10-01', 'regle.accordBrancheDuree': false },
    ['LEGAL-014'],
    [],
  ],
  [
    '25 months, no agreement',
    { 'contrat.dateFin': '2028-10-31', 'regle.accordBrancheDuree': false },
    ['LEGAL-014', 'LEGAL-015', 'LEGAL-018'],
    [],
  ],
  [
    '149 hours',
    { 'formation.dureeTotaleHeures': 149, 'formation.dureeEnseignementsHeures': 100 },
    ['LEGAL-018', 'LEGAL-020'],
    [],
  ],
  [
    '241 hours for a year',
    { 'formation.dureeTotaleHeures': 241, 'formation.dureeEnseignementsHeures': 100 },
    ['LEGAL-018'],
    [],
  ],
  [
    '260 hours for a year',
    { 'formation.dureeTotaleHeures': 260, 'formation.dureeEnseignementsHeures': 100 },
    [],
    ['LEGAL-018'],
  ],
  ['teaching over the total', { 'formation.dureeEnseignementsHeures': 331 }, ['LEGAL-021'], []],
  ['one cent below the floor', { 'contrat.salaireBrut': '1306.90' }, ['LEGAL-029'], []],
  ['the floor', { 'contrat.salaireBrut': '1306.91' }, [], []],
  [
    'a technological bac at that floor',
    { 'contrat.salaireBrut': '1306.91', 'salarie.diplomeObtenu': '43' },
    [],
    ['LEGAL-029'],
  ],
  [
    'a BTS at that floor',
    { 'contrat.salaireBrut': '1306.91', 'salarie.diplomeObtenu': '31' },
    ['LEGAL-029'],
    [],
  ],
  [
    'fifteen years old',
    { 'salarie.dateNaissance': '2010-10-02', 'salarie.nir': undefined },
    ['LEGAL-002', 'LEGAL-050'],
    ['PRES-017'],
  ],
  [
    'thirty, inactive, not registered',
    {
      'salarie.dateNaissance': '1996-05-17',
      'salarie.nir': undefined,
      'salarie.situationAvant': '10',
      'contrat.salaireBrut': '2000.00',
      'regle.salaireMinimumBranche': '1900.00',
    },
    ['LEGAL-003'],
    ['PRES-017'],
  ],
  [
    'thirty, below the SMIC',
    {
      'salarie.dateNaissance': '1996-05-17',
      'salarie.nir': undefined,
      'salarie.situationAvant': '10',
      'salarie.minimumSocial': '1',
      'contrat.salaireBrut': '1867.01',
    },
    ['LEGAL-030'],
    ['PRES-017'],
  ],
  [
    'the experiment after its end',
    { 'formation.typeQualification': '4' },
    ['LEGAL-001'],
    ['LEGAL-EXP-ACCORD', 'XREF-031'],
  ],
  ['a repealed type', { 'formation.typeQualification': '6' }, ['FMT-023'], []],
  ['a tutor of seventeen', { 'tuteur.dateNaissance': '2008-10-02' }, ['LEGAL-038'], []],
  ['a tutor with a year of experience', { 'regle.tuteurExperienceAnnees': 1 }, ['LEGAL-039'], []],
  ['a tutor with three others', { 'regle.tuteurNombreAlternants': 3 }, ['LEGAL-040'], []],
  [
    'the employee as tutor',
    { 'tuteur.nom': 'MARCHETTI', 'tuteur.prenom': 'hugo', 'tuteur.dateNaissance': '2004-05-17' },
    ['XREF-009'],
    [],
  ],
  ['an internal service', internal, [], []],
  [
    'an internal service of another firm',
    { ...internal, 'organisme.siret': '99900120900017' },
    ['XREF-024'],
    [],
  ],
  [
    'an internal service not attested',
    { ...internal, 'formation.attestationInterne': undefined },
    ['PRES-065'],
    [],
  ],
  ['an external body without its number', { 'organisme.nda': undefined }, ['PRES-066'], []],
  ['no body at all', { 'formation.nombreOrganismes': 0 }, ['XREF-026'], []],
  ['a wrong SIRET key', { 'employeur.siret': '99988770600012' }, ['FMT-002'], ['XREF-025']],
  ['a wrong NIR key', { 'salarie.nir': '104052A00402748' }, ['FMT-014'], []],
  ['the other sex', { 'salarie.sexe': 'F' }, ['XREF-001'], []],
  ['the month after', { 'salarie.dateNaissance': '2004-06-17' }, ['XREF-002'], []],
  ['the other Corsica', { 'salarie.departementNaissance': '2B' }, ['XREF-003'], []],
  ['Corsica as it was', { 'salarie.departementNaissance': 'Corse' }, ['FMT-015'], []],
  [
    'temporary work paid by the month',
    {
      'contrat.nature': 'TT',
      'tuteurUtilisatrice.nom': 'Roy',
      'tuteurUtilisatrice.prenom': 'Ada',
      'tuteurUtilisatrice.emploi': 'Cheffe',
      'tuteurUtilisatrice.dateNaissance': '1980-01-01',
    },
    ['LEGAL-017'],
    ['LEGAL-037'],
  ],
  [
    'temporary work without the second tutor',
    { 'contrat.nature': 'TT', 'contrat.salaireBrut': '12.31' },
    ['PRES-060'],
    ['LEGAL-037'],
  ],
  [
    'a permanent contract without the end of the action',
    { 'contrat.nature': 'CDI', 'contrat.dateFin': undefined },
    ['PRES-035', 'LEGAL-016'],
    ['LEGAL-012', 'LEGAL-013', 'LEGAL-014', 'LEGAL-015', 'LEGAL-018', 'LEGAL-019', 'LEGAL-025'],
  ],
];

describe('one defect in a conform dossier', () => {
  it.each(CASES)('%s', (_, changes, block, rest) => {
    const findings = constats(changes);
    const ids = (blocking: boolean): string[] =>
      findings
        .filter(({ severity, status }) => (severity === 'block' && status === 'non-conform') === blocking)
        .map(({ id }) => id)
        .sort();
    expect(ids(true)).toEqual([...block].sort());
    expect(ids(false)).toEqual([...rest].sort());
  });
});
