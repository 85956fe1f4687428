import { describe, expect, it } from 'vitest';
import { type Block, parcoursDeFormation } from '@/lib/documents';
import { DEMOS } from '@/lib/domain/demo';
import { MADE_ON, MAXIMAL, SHORT, TYPICAL } from './dossiers';
import { headings, minutesIn, tableUnder, words } from './words';

type Calendar = Extract<Block, { kind: 'calendar' }>;
const calendars = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Calendar => block.kind === 'calendar');
const notes = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'note');
const ofMinutes = (text: string): number => {
  const [hours = '0', rest = '0'] = text.split('h');
  return Number(hours) * 60 + Number(rest === '' ? '0' : rest);
};

describe('parcoursDeFormation', () => {
  it('has the five parts of D. 6325-11', () => {
    expect(headings(parcoursDeFormation(TYPICAL, MADE_ON).blocks)).toEqual([
      'Le contrat',
      'Objectifs de la formation',
      'Programme',
      'Les modules',
      'Des compétences aux modules',
      'Organisation de la formation',
      'Répartition des heures',
      'Calendrier de l’alternance',
      'Évaluation',
      'Sanction de la formation',
      'Signatures',
    ]);
  });

  it('gives each module its body, kind, place, dates, hours and assessment', () => {
    const rows = tableUnder(parcoursDeFormation(TYPICAL, MADE_ON).blocks, 'Nº');
    const [number, what, how, dates, hours, assessment] = rows[3] ?? [];
    expect(number).toBe('4');
    expect(what).toContain('Matières et entretien de la chaussure\nObjectif\u00A0: Conseiller');
    expect(how).toContain('Atelier du cuir et de la chaussure\nEnseignement, Pratique\nLieu');
    expect(dates).toBe('du\u00A001/03/2027\nau\u00A005/03/2027');
    expect([hours, assessment]).toEqual(['35\u00A0h', 'Exercice pratique']);
    expect(rows.at(-1)).toEqual(['', 'Total des modules', '', '', '365\u00A0h', '']);
  });

  it('shows a note, and warns, only when the sums are not those of the Cerfa', () => {
    for (const { file } of DEMOS) {
      const same = parcoursDeFormation(file, MADE_ON);
      expect([notes(same.blocks), same.warnings, same.missing, same.overflow]).toEqual([[], [], [], []]);
    }
    const fields = { ...TYPICAL.fields, 'formation.dureeTotaleHeures': 370 };
    const { blocks, warnings } = parcoursDeFormation({ ...TYPICAL, fields }, MADE_ON);
    expect(warnings[0]?.replace(/\u00A0/g, ' ')).toBe(
      'Durée totale : 365 h dans les modules, 370 h sur le Cerfa (écart de −5 h).',
    );
    expect(warnings[1]?.replace(/\u00A0/g, ' ')).toContain('Enseignements : 329 h 30');
    expect(words(notes(blocks))).toContain(warnings[0]);
  });

  it('draws the alternation: months of the contract, hours of each month, thirteen months abreast at most', () => {
    const [calendar] = calendars(parcoursDeFormation(TYPICAL, MADE_ON).blocks);
    expect(calendar?.heads).toHaveLength(12);
    expect([calendar?.heads[0], calendar?.heads.at(-1)]).toEqual(['10/26', '09/27']);
    const sum = calendar?.rows.at(-1)?.cells.reduce((total, { text = '0' }) => total + ofMinutes(text), 0);
    expect(sum).toBe(365 * 60);
    expect(calendar?.rows[0]?.cells.every(({ shade }) => shade === 'work')).toBe(true);
    const many = calendars(parcoursDeFormation(MAXIMAL, MADE_ON).blocks);
    expect(many.map(({ heads }) => heads.length)).toEqual([13, 13, 11]);
  });

  it('shades the months between the dates where hours were not spread', () => {
    const [calendar] = calendars(parcoursDeFormation(SHORT, MADE_ON).blocks);
    expect(calendar?.rows[1]?.cells.filter(({ shade }) => shade === 'theory')).toHaveLength(9);
    expect(calendar?.rows).toHaveLength(3);
  });

  it('follows each skill to its modules', () => {
    const rows = tableUnder(parcoursDeFormation(TYPICAL, MADE_ON).blocks, 'Compétence');
    expect(rows.map((row) => row.at(-1))).toEqual(['1, 3, 4', '2, 3', '1']);
  });

  it('asks the body to sign when it is not the employer', () => {
    const who = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'signatures' ? block.boxes.map((box) => box.who) : []));
    expect(who(parcoursDeFormation(TYPICAL, MADE_ON).blocks)).toContain('Pour l’organisme de formation');
    expect(who(parcoursDeFormation(SHORT, MADE_ON).blocks)).toHaveLength(3);
  });

  it('leaves rows to fill when there is no module, and names each blank', () => {
    const { blocks, missing } = parcoursDeFormation({ fields: {} }, MADE_ON);
    expect(tableUnder(blocks, 'Nº')).toHaveLength(4);
    expect(missing.map(({ list }) => list)).toContain('modules');
    expect(words(blocks)).not.toMatch(/undefined|null|NaN/);
    const [first] = parcoursDeFormation(SHORT, MADE_ON).missing.filter(({ row }) => row === 'm2');
    expect(first?.label).toBe('Dates\u00A0: Bilan');
  });

  it('sums its rows', () => {
    for (const dossier of [SHORT, TYPICAL, MAXIMAL]) {
      const cells = tableUnder(parcoursDeFormation(dossier, MADE_ON).blocks, 'Nº').map((row) => row[4] ?? '');
      const total = minutesIn(cells.pop() ?? '');
      expect(cells.reduce((sum, cell) => sum + (minutesIn(cell) ?? 0), 0)).toBe(total);
    }
  });
});
