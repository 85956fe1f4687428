import { describe, expect, it } from 'vitest';
import { type Block, certificatDeRealisation } from '@/lib/documents';
import { DEMOS } from '@/lib/domain/demo';
import { MADE_ON, SHORT, TYPICAL } from './dossiers';
import { headings, minutesIn, tableUnder, words } from './words';

const [experimental] = DEMOS;
const spaced = (blocks: readonly Block[]): string => words(blocks).replace(/\u00A0/g, ' ');
const ticked = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'ticks' ? block.entries.filter((entry) => entry.ticked).map(({ text }) => text) : [],
  );

describe('certificatDeRealisation', () => {
  it('attests, for an internal training, by the employer’s representative', () => {
    if (experimental === undefined) throw new Error('no demo');
    const { blocks, missing, warnings } = certificatDeRealisation(experimental.file, MADE_ON);
    const text = spaced(blocks);
    expect([missing, warnings]).toEqual([[], []]);
    expect(text).toContain(
      'Je soussigné(e) Anne Belleroche, représentant légal du dispensateur de l’action concourant au développement des compétences Maison Belleroche, employeur, pour une formation interne, atteste que :',
    );
    expect(text).toContain(
      'Mme Zoé Diallo, née Lefèvre, salariée de l’entreprise Maison Belleroche, a suivi',
    );
    expect(text).toContain('qui s’est déroulée du 06/09/2023 au 24/05/2024 pour une durée de 260 h (1).');
    expect(text).toContain('Durée prévue : 260 h. Durée réalisée : 260 h. Écart : 0 h.');
    expect(text).toContain(
      'pendant une durée de trois ans à compter de la fin de l’année du dernier paiement',
    );
    expect(text).toContain('Fait à Lyon, le 31/05/2024');
    expect(ticked(blocks)).toEqual(['action de formation']);
  });

  it('makes one certificate a body, each with its own hours', () => {
    const { blocks } = certificatDeRealisation(TYPICAL, MADE_ON);
    const text = spaced(blocks);
    expect(text).toContain('Campus des métiers de la vente, atteste que :');
    expect(text).toContain('Atelier du cuir et de la chaussure, atteste que :');
    expect(text.match(/pour une durée de 35 h \(1\)/g)).toHaveLength(1);
    expect(headings(blocks).filter((one) => one === 'Détail des heures')).toHaveLength(2);
  });

  it('sets planned against done, month by month and module by module', () => {
    const { blocks } = certificatDeRealisation(TYPICAL, MADE_ON);
    const months = tableUnder(blocks, 'Mois');
    const modules = tableUnder(blocks, 'Module');
    for (const rows of [months, modules]) {
      const [, planned, done, gap] = (rows.at(-1) ?? []).map((cell) => minutesIn(cell) ?? Number.NaN);
      const sum = (at: number) =>
        rows.slice(0, -1).reduce((all, row) => all + (minutesIn(row[at] ?? '') ?? 0), 0);
      expect([sum(1), sum(2), sum(3)]).toEqual([planned, done, gap]);
      expect(gap).toBe((done ?? 0) - (planned ?? 0));
    }
    expect(months.at(-1)).toEqual(modules.at(-1));
    expect(months[0]?.[0]).toBe('octobre 2026');
  });

  it('leaves blanks for hours, days and place not known', () => {
    const { blocks, missing } = certificatDeRealisation(SHORT, MADE_ON);
    expect(missing.map(({ label }) => label)).toEqual([
      'Premier jour réalisé',
      'Dernier jour réalisé',
      'Heures réalisées',
      'Lieu du certificat',
      'Date du certificat de réalisation',
    ]);
    expect(spaced(blocks)).toMatch(/du …+ au …+ pour une durée de …+ heures \(1\)\./);
    expect(headings(blocks)).toEqual([]);
  });

  it('does not choose the nature of an action of validation', () => {
    const fields = { ...SHORT.fields, 'formation.typeQualification': '8' as const };
    const { blocks, missing } = certificatDeRealisation({ ...SHORT, fields }, MADE_ON);
    expect(ticked(blocks)).toEqual([]);
    expect(missing.map(({ label }) => label)).toContain('Nature de l’action');
  });

  it('warns when two totals differ, or when more was done than planned', () => {
    const fields = { ...TYPICAL.fields, 'evaluation.heuresRealisees': 400 };
    const [differ] = certificatDeRealisation({ ...TYPICAL, fields }, MADE_ON).warnings;
    expect(differ).toContain('le certificat porte celles du suivi');
    const more = { ...SHORT.fields, 'evaluation.heuresRealisees': 151 };
    const written = certificatDeRealisation({ ...SHORT, fields: more }, MADE_ON);
    expect(written.warnings[0]).toContain('dépassent celles du Cerfa');
    expect(spaced(written.blocks)).toContain('pour une durée de 151 h');
  });
});
