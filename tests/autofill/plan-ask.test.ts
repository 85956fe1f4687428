import { describe, expect, it, vi } from 'vitest';
import { type Choices, type Control, type Match, plan } from '@/lib/autofill';
import * as matching from '@/lib/autofill/match';
import { DOSSIER } from './browser/dossier';
import { control, ORDINARY_SPACE, select, snapshot } from './page';

const NONE: Choices = { overwrite: new Set(), allowSensitive: true, exclude: new Set() };
const ref = 'r0';

/** The plan of one control as if the matcher had answered `match`: what is asked here is the plan, not the matcher. */
const lineOf = (one: Control, match: Partial<Match>, choices: Partial<Choices> = {}, fields = DOSSIER) => {
  const made = { ref, id: null, part: null, score: 0.9, why: 'Dit ainsi.', ...match };
  const spy = vi.spyOn(matching, 'match').mockImplementation((_page, _portal, fixed) => {
    const said = fixed?.get(ref);
    return [said === undefined ? made : { ...made, ...said, score: 1, taught: true }];
  });
  try {
    const [line] = plan(snapshot([one]), fields, { ...NONE, ...choices }).lines;
    expect(line?.why).not.toMatch(ORDINARY_SPACE);
    expect(line?.write !== undefined).toBe(line?.standing === 'fill');
    return line;
  } finally {
    spy.mockRestore();
  }
};

const rivals = [
  { id: 'tuteur.nom', part: null, score: 0.58 },
  { id: 'salarie.nomNaissance', part: null, score: 0.57 },
];

describe('plan, when it is not sure', () => {
  it('asks which datum, and writes the best one after a yes, or the one the person says', () => {
    const name = control({ label: 'Nom' });
    expect(lineOf(name, { rivals })).toMatchObject({ standing: 'ask', rivals });
    expect(lineOf(name, { rivals }, { confirmed: new Set([ref]) })).toMatchObject({
      standing: 'fill',
      write: { id: 'tuteur.nom', value: 'Durand' },
    });
    const assigned = new Map([[ref, { id: 'salarie.nomNaissance', part: null }]]);
    expect(lineOf(name, { rivals }, { assigned })).toMatchObject({
      standing: 'fill',
      write: { value: 'Nguyễn' },
    });
    const never = new Map([[ref, { id: null, part: null }]]);
    expect(lineOf(name, { id: 'tuteur.nom' }, { assigned: never })?.standing).toBe('unknown');
  });

  it('asks about a doubtful datum, never about one without rivals', () => {
    const name = control({ label: 'Nom' });
    expect(lineOf(name, { id: 'tuteur.nom', score: 0.5, rivals })?.standing).toBe('ask');
    expect(
      lineOf(name, { id: 'tuteur.nom', score: 0.5, rivals }, { confirmed: new Set([ref]) })?.standing,
    ).toBe('fill');
    expect(lineOf(name, { id: 'tuteur.nom', score: 0.5 })?.standing).toBe('unknown');
  });

  it('asks nothing that could not be written', () => {
    expect(lineOf(control({ label: 'Nom', visible: false }), { rivals })?.standing).toBe('invisible');
    expect(lineOf(control({ label: 'Nom', readOnly: true }), { rivals })?.standing).toBe('locked');
    expect(lineOf(control({ label: 'Nom' }), { rivals }, {}, {})?.standing).toBe('no-value');
    expect(lineOf(control({ label: 'Nom' }), { rivals }, { exclude: new Set([ref]) })?.standing).toBe(
      'conflict',
    );
  });

  const job = { id: 'tuteur.emploi' };
  const list = select('Emploi', ['', 'Ouvrier', 'Responsable d’atelier ou d’équipe', 'Cadre']);

  it('asks for the nearest option of a list, and writes the one chosen', () => {
    const line = lineOf(list, job);
    expect(line?.standing).toBe('ask');
    expect(line?.nearest?.[0]?.label).toMatch(/atelier/);
    expect(lineOf(list, job, { confirmed: new Set([ref]) })).toMatchObject({ write: { value: 'v2' } });
    expect(lineOf(list, job, { picked: new Map([[ref, 'v3']]) })).toMatchObject({
      write: { value: 'v3' },
    });
    // An option the page no longer offers was not chosen.
    expect(lineOf(list, job, { picked: new Map([[ref, 'v9']]) })?.standing).toBe('ask');
    expect(lineOf({ ...list, value: 'v3' }, job, { picked: new Map([[ref, 'v3']]) })?.standing).toBe('same');
  });

  it('has no value for a list where nothing is near', () => {
    const colours = select('Emploi', ['', 'Rouge', 'Vert']);
    expect(lineOf(colours, job)?.standing).toBe('no-value');
  });

  it('keeps what the page holds, even once an option is chosen', () => {
    const held = { ...list, value: 'v1' };
    expect(lineOf(held, job, { picked: new Map([[ref, 'v2']]) })?.standing).toBe('conflict');
  });
});

describe('plan, lists to open', () => {
  const open = (over: Partial<Control> = {}) =>
    control({ kind: 'combobox', inputType: 'combobox', typable: false, ...over });
  const choose = (one: Control, match: Partial<Match>, fields = DOSSIER) =>
    lineOf(one, match, {}, fields)?.write?.choose;

  it('says what to type and the words of the option, best first', () => {
    expect(choose(open(), { id: 'salarie.situationAvant' })).toMatchObject({
      query: ['Personne à la recherche d’un emploi', '9'],
      words: expect.arrayContaining(['9 – Personne à la recherche d’un emploi', 'Demandeur d’emploi']),
    });
    const paris = {
      ...DOSSIER,
      'employeur.adresse.codePostal': '75011',
      'employeur.adresse.commune': 'Paris',
    };
    const place = choose(open({ typable: true }), { id: 'employeur.adresse.commune' }, paris);
    expect(place?.query).toEqual(['Paris', '75011']);
    expect(place?.words).toEqual(
      expect.arrayContaining(['Paris', 'Paris 11e', '75011 Paris', 'Paris (75011)']),
    );
    expect(choose(open(), { id: 'employeur.idcc' })?.query).toEqual(['1996']);
    expect(choose(open(), { id: 'employeur.naf' })?.words).toEqual(['47.11F', '4711F']);
  });

  it('fills one left on its invitation, keeps another answer, sees the same one', () => {
    const nature = { id: 'contrat.nature' };
    const values = [
      ['Choisissez…', 'fill'],
      ['Intérim', 'conflict'],
      ['Contrat à durée déterminée', 'same'],
    ] as const;
    for (const [value, standing] of values) expect(lineOf(open({ value }), nature)?.standing).toBe(standing);
    const picked = new Map([[ref, 'CDD tout court']]);
    expect(lineOf(open(), nature, { picked })?.write).toMatchObject({
      value: 'CDD tout court',
      choose: { query: ['CDD tout court'], words: ['CDD tout court'] },
    });
  });

  it('asks when the whole list is there and has not the answer', () => {
    const options = ['CDI classique', 'Contrat court'].map((label) => ({ value: label, label }));
    const line = lineOf(open({ options }), { id: 'contrat.nature' });
    expect(['ask', 'no-value']).toContain(line?.standing);
    expect(line?.write).toBeUndefined();
  });
});

describe('plan, several data in one box', () => {
  const address = {
    id: 'employeur.adresse.numero',
    also: ['voie', 'complement', 'codePostal', 'commune'].map((end) => `employeur.adresse.${end}`),
  };

  it('joins an address in a line or in lines, without what is missing', () => {
    expect(lineOf(control(), address)?.write?.value).toBe('12 rue de la République, 69002 Lyon');
    expect(lineOf(control({ kind: 'multiline' }), address)?.write?.value).toBe(
      '12 rue de la République\n69002 Lyon',
    );
    const { 'employeur.adresse.numero': _, ...without } = DOSSIER;
    expect(lineOf(control(), address, {}, without)?.write?.value).toBe('rue de la République, 69002 Lyon');
    const { 'employeur.adresse.voie': __, ...nowhere } = DOSSIER;
    expect(lineOf(control(), address, {}, nowhere)?.standing).toBe('no-value');
  });

  it('never cuts a postcode off', () => {
    expect(lineOf(control({ maxLength: 20 }), address)?.standing).toBe('locked');
  });

  it('joins names in the page’s order and its capitals', () => {
    const names = { id: 'tuteur.nom', also: ['tuteur.prenom'] };
    expect(lineOf(control({ label: 'Nom et prénom' }), names)?.write?.value).toBe('Durand Anne');
    expect(lineOf(control({ label: 'NOM Prénom' }), names)?.write?.value).toBe('DURAND Anne');
    const turned = { id: 'tuteur.prenom', also: ['tuteur.nom'] };
    expect(lineOf(control({ label: 'Prénom et nom' }), turned)?.write?.value).toBe('Anne Durand');
  });

  it('writes hours as the box asks them', () => {
    const hours = { id: 'contrat.dureeHebdo.heures' };
    expect(lineOf(control(), hours)?.write?.value).toBe('35,50');
    expect(lineOf(control({ placeholder: 'hh:mm' }), hours)?.write?.value).toBe('35:30');
    expect(lineOf(control({ help: 'Ex. : 35h00' }), hours)?.write?.value).toBe('35h30');
  });
});

describe('plan, further rows of the dossier’s lists', () => {
  it('takes a row’s datum like its twin', () => {
    const lists = { tuteurs: [{ id: 't2', nom: 'Petit', prenom: 'Jo', dateNaissance: '1980-02-03' }] };
    const at = (id: string, over: Partial<Control> = {}) => {
      const spy = vi
        .spyOn(matching, 'match')
        .mockReturnValue([{ ref, id, part: null, score: 0.9, why: 'Dit ainsi.' }]);
      const [line] = plan(snapshot([control(over)]), DOSSIER, NONE, undefined, { lists }).lines;
      spy.mockRestore();
      return line;
    };
    expect(at('tuteurs.0.nom')?.write?.value).toBe('Petit');
    expect(at('tuteurs.0.dateNaissance', { kind: 'date', inputType: 'date' })?.write?.value).toBe(
      '1980-02-03',
    );
    expect(at('tuteurs.1.nom')?.standing).toBe('no-value');
    expect(at('tuteurs.0.constructor')?.standing).toBe('unknown');
  });
});

describe('plan, what a box cannot hold', () => {
  it.each([
    ['a day in MM/AAAA', { placeholder: 'MM/AAAA' }, 'contrat.dateDebut'],
    ['a year of two digits', { placeholder: 'JJ/MM/AA' }, 'contrat.dateDebut'],
    ['a month alone', { inputType: 'month' }, 'contrat.dateDebut'],
    ['cents in whole euros', { help: 'Montant arrondi, sans centimes' }, 'contrat.salaireBrut'],
    ['a yearly pay', { unit: '€ / an' }, 'contrat.salaireBrut'],
    ['a SIRET in nine characters', { maxLength: 9 }, 'employeur.siret'],
    ['days in months', { unit: 'mois' }, 'contrat.periodeEssaiJours'],
  ] as const)('%s is told, never cut', (_, over, id) => {
    expect(lineOf(control(over), { id })).toMatchObject({ standing: 'locked' });
  });

  it('does not begin a date whose month cannot be chosen', () => {
    const parts = ['jour', 'mois', 'annee'] as const;
    const spy = vi.spyOn(matching, 'match').mockReturnValue(
      parts.map((part, at) => ({
        ref: `r${at}`,
        id: 'contrat.dateDebut',
        part,
        score: 1,
        why: 'Dit ainsi.',
      })),
    );
    const page = snapshot([control(), select('Mois', ['', 'Semestre 1', 'Semestre 2']), control()]);
    const { lines } = plan(page, DOSSIER, NONE);
    spy.mockRestore();
    expect(lines.map(({ write }) => write)).toEqual([undefined, undefined, undefined]);
  });
});
