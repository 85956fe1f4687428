import { describe, expect, it } from 'vitest';
import { type Case, conformCases } from './dossiers';
import { changed, type Fields } from './fixtures';
import { findingsOf, verdictOf } from './run';

/** Every conform dossier as it goes to the Opco. */
const filed: readonly Case[] = conformCases.map((one) => ({ ...one, purpose: 'depot' }));

const shift = (day: unknown, days: number): string =>
  new Date(Date.parse(String(day)) + days * 86_400_000).toISOString().slice(0, 10);

type Universal = {
  readonly name: string;
  /** What to put in a conform dossier, or undefined where the defect has no meaning. */
  readonly of: (fields: Fields) => Fields | undefined;
  readonly rows: readonly string[];
  readonly also?: readonly string[];
};

const emptied = (row: string, field: string, also: readonly string[] = []): Universal => ({
  name: `${field} empty`,
  of: (fields) => (fields[field] === undefined ? undefined : { [field]: null }),
  rows: [row],
  also,
});

/** Defects that are defects whatever the regime, the contract, the age or the day; each with its row, by the law. */
const UNIVERSAL: readonly Universal[] = [
  emptied('PRES-001', 'employeur.denomination'),
  emptied('PRES-004', 'employeur.adresse.commune'),
  emptied('PRES-008', 'employeur.idcc'),
  emptied('PRES-010', 'salarie.nomNaissance'),
  emptied('PRES-018', 'salarie.dateNaissance'),
  emptied('PRES-025', 'salarie.diplomeObtenu'),
  emptied('PRES-029', 'tuteur.dateNaissance'),
  emptied('PRES-034', 'contrat.dateDebut'),
  emptied('PRES-037', 'contrat.dateConclusion'),
  emptied('PRES-038', 'contrat.salaireBrut'),
  // While the type is unknown it may be 8: nothing of the VAE contract is yet too much, too short or too long.
  emptied('PRES-043', 'formation.typeQualification'),
  emptied('PRES-046', 'formation.dureeTotaleHeures'),
  {
    name: 'a digit of the SIRET',
    of: ({ 'employeur.siret': siret }) =>
      siret === undefined ? undefined : { 'employeur.siret': String(siret).replace(/^9/, '8') },
    rows: ['FMT-002'],
    also: ['XREF-024'],
  },
  {
    name: 'the other sex',
    of: ({ 'salarie.sexe': sex, 'salarie.nir': nir }) =>
      nir === undefined ? undefined : { 'salarie.sexe': sex === 'F' ? 'M' : 'F' },
    rows: ['XREF-001'],
  },
  {
    name: 'concluded the day after the start',
    // An amendment is concluded after the contract it changes has begun.
    of: ({ 'contrat.dateDebut': start, 'contrat.type': type }) =>
      type === '30' ? undefined : { 'contrat.dateConclusion': shift(start, 1) },
    rows: ['LEGAL-011'],
    also: ['LEGAL-001'],
  },
  {
    name: 'ended the day before the start',
    of: ({ 'contrat.dateDebut': start }) => ({ 'contrat.dateFin': shift(start, -1) }),
    rows: ['LEGAL-012'],
    also: ['LEGAL-013', 'LEGAL-018', 'LEGAL-025'],
  },
  {
    name: 'training begins a day before the contract',
    of: ({ 'contrat.dateDebut': start }) => ({ 'formation.dateDebut': shift(start, -1) }),
    rows: ['LEGAL-023'],
  },
  {
    name: 'training ends a day after the contract',
    of: ({ 'contrat.dateFin': end }) => ({ 'formation.dateFin': shift(end, 1) }),
    rows: ['LEGAL-025'],
  },
  {
    name: 'more teaching than training',
    of: ({ 'formation.dureeTotaleHeures': total }) => ({
      'formation.dureeEnseignementsHeures': Number(total) + 1,
    }),
    rows: ['LEGAL-021'],
  },
  {
    name: '149 hours',
    // Whether L6325-13 holds for the VAE contract was not established: nothing is asked of it here.
    of: ({ 'formation.typeQualification': type }) =>
      type === '8'
        ? undefined
        : { 'formation.dureeTotaleHeures': 149, 'formation.dureeEnseignementsHeures': 100 },
    rows: ['LEGAL-020'],
    also: ['LEGAL-018'],
  },
  { name: 'no training body', of: () => ({ 'formation.nombreOrganismes': 0 }), rows: ['XREF-026'] },
  { name: 'a public employer', of: () => ({ 'regle.employeurPublic': true }), rows: ['XREF-021'] },
  { name: 'a tutor of one year', of: () => ({ 'regle.tuteurExperienceAnnees': 1 }), rows: ['LEGAL-039'] },
  { name: 'a tutor of four persons', of: () => ({ 'regle.tuteurNombreAlternants': 3 }), rows: ['LEGAL-040'] },
  {
    name: 'a tutor of seventeen',
    of: ({ 'contrat.dateDebut': start }) => ({
      'tuteur.dateNaissance': `${Number(String(start).slice(0, 4)) - 17}-01-01`,
    }),
    rows: ['LEGAL-038'],
  },
  {
    name: 'a repealed qualification',
    of: () => ({ 'formation.typeQualification': '6' }),
    rows: ['FMT-023'],
    also: ['PRES-054', 'PRES-061', 'PRES-062', 'PRES-063', 'PRES-067', 'PRES-068', 'LEGAL-013', 'LEGAL-015'],
  },
];

describe('a defect that no dossier may have', () => {
  it.each(UNIVERSAL)('$name, in every conform dossier', ({ of, rows, also = [] }) => {
    let tried = 0;
    const faults = filed.flatMap((one) => {
      const change = of(one.file.fields);
      if (change === undefined) return [];
      tried += 1;
      const spoiled: Case = {
        ...one,
        file: changed(one.file, { change }),
        expect: rows.map((id) => ({ id })),
        also: [...one.also, ...also],
      };
      const calm = new Set(findingsOf(one).map(({ id }) => id));
      const { missed, unintended } = verdictOf(spoiled, findingsOf(spoiled));
      const unknown = unintended.filter((row) => !calm.has(row));
      return missed.length + unknown.length === 0 ? [] : [[one.id, { missed, unknown }]];
    });
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(80);
  });
});
