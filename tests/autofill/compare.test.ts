import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Control, compare, type Fact, plan, type Snapshot } from '@/lib/autofill';
import { DOSSIER } from './browser/dossier';
import { control, radios, select, snapshot } from './page';

const states = (page: Snapshot, fields = DOSSIER): Record<string, string> =>
  Object.fromEntries(compare(page, fields).map(({ id, state }) => [id, state]));
const employer = (label: string, over: Partial<Control> = {}) =>
  control({ label, headings: ['Employeur'], ...over });
const contract = (label: string, over: Partial<Control> = {}) =>
  control({ label, headings: ['Contrat'], ...over });

describe('compare', () => {
  it('sees the same datum in whatever form the page writes it', () => {
    const [cdi, cdd] = radios('Nature du contrat', ['CDI', 'CDD'], { headings: ['Contrat'] }) as [
      Control,
      Control,
    ];
    const page = snapshot([
      employer('SIRET', { value: '732 829 320 00074' }),
      employer('Raison sociale', { value: 'ATELIERS DU RHONE SARL' }),
      employer('Téléphone', { value: '+33 4 72 00 00 01' }),
      select('Effectif de l’entreprise', ['', 'Moins de 11', '11 à 49'], {
        headings: ['Employeur'],
        value: 'v2',
      }),
      contract('Date de conclusion', { kind: 'date', inputType: 'date', value: '2023-09-01' }),
      contract('Salaire brut mensuel', { value: '1 850,50 €' }),
      cdi,
      { ...cdd, value: 'true' },
    ]);
    expect(new Set(Object.values(states(page)))).toEqual(new Set(['same']));
    expect(compare(page, DOSSIER)).toHaveLength(7);
  });

  it('tells what differs and what one of the two does not say', () => {
    const page = snapshot([
      employer('SIRET', { value: '44306184100047' }),
      employer('Complément d’adresse', { value: 'Bât. B' }),
      employer('Raison sociale'),
      employer('Complément de nom'),
    ]);
    expect(states(page)).toMatchObject({
      'employeur.siret': 'different',
      'employeur.adresse.complement': 'only-page',
      'employeur.denomination': 'only-dossier',
    });
    const [siret] = compare(page, DOSSIER);
    expect(siret).toMatchObject({ ref: 'r0', page: '44306184100047', dossier: '732 829 320 00074' });
  });

  it('compares summaries too, and says which line', () => {
    const facts: readonly Fact[] = [
      ['Salarié', 'Date de naissance', '14 février 1999'],
      ['Salarié', 'Travailleur handicapé', 'Oui'],
      ['Contrat', 'Salaire brut mensuel', '1 850,00 €'],
    ].map(([heading = '', label = '', value = ''], order) => ({
      ref: `f${order}`,
      selector: '',
      label,
      headings: [heading],
      value,
      order,
    }));
    const lines = compare({ ...snapshot([]), facts }, DOSSIER);
    expect(lines.map(({ ref, id, state }) => [ref, id, state])).toEqual([
      ['f0', 'salarie.dateNaissance', 'same'],
      ['f1', 'salarie.rqth', 'different'],
      ['f2', 'contrat.salaireBrut', 'different'],
    ]);
  });

  it('finds every page that was just filled the same as the dossier', () => {
    const labels = [
      'SIRET',
      'Raison sociale',
      'Code postal',
      'Commune',
      'Téléphone',
      'Courriel',
      'Effectif de l’entreprise',
      'Code NAF',
      'Code IDCC',
    ];
    const choices = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };
    const date = { legend: 'Date de conclusion', headings: ['Contrat'] };
    fc.assert(
      fc.property(fc.subarray(labels), fc.boolean(), (some, split) => {
        const dates = split
          ? ['Jour', 'Mois', 'Année'].map((label) => control({ label, ...date }))
          : [control({ label: 'Date de conclusion', headings: ['Contrat'] })];
        const empty = snapshot([...some.map((label) => employer(label)), ...dates]);
        const writes = new Map(
          plan(empty, DOSSIER, choices).lines.flatMap(({ write }) =>
            write === undefined ? [] : [[write.ref, write.value] as const],
          ),
        );
        const full = {
          ...empty,
          controls: empty.controls.map((one) => ({ ...one, value: writes.get(one.ref) ?? '' })),
        };
        expect(writes.size).toBeGreaterThan(0);
        for (const line of compare(full, DOSSIER)) expect(line).toMatchObject({ state: 'same' });
      }),
    );
  });
});
