import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, type Control, type ControlKind, plan, sameAsAny } from '@/lib/autofill';
import { DOSSIER } from './browser/dossier';
import { control, ORDINARY_SPACE, radios, select, snapshot } from './page';

const NONE: Choices = { overwrite: new Set(), allowSensitive: true, exclude: new Set() };
const lines = (controls: readonly Control[], choices = NONE, fields = DOSSIER) =>
  plan(snapshot(controls), fields, choices).lines;
const written = (controls: readonly Control[], choices = NONE) =>
  lines(controls, choices).map(({ write }) => write?.value);
const employer = (label: string, over: Partial<Control> = {}) =>
  control({ label, headings: ['Employeur'], ...over });
const contract = (label: string, over: Partial<Control> = {}) =>
  control({ label, headings: ['Contrat'], ...over });

describe('plan, the page’s own form', () => {
  it('writes dates as the control takes them', () => {
    const label = 'Date de conclusion';
    expect(written([contract(label)])).toEqual(['01/09/2023']);
    expect(written([contract(label, { kind: 'date', inputType: 'date' })])).toEqual(['2023-09-01']);
    expect(written([contract(label, { maxLength: 8 })])).toEqual(['01092023']);
    expect(written([contract(label, { placeholder: 'AAAA-MM-JJ' })])).toEqual(['2023-09-01']);
  });

  it('writes amounts with a comma, or a dot in a number box', () => {
    expect(written([contract('Salaire brut mensuel')])).toEqual(['1850,50']);
    expect(written([contract('Salaire brut mensuel', { kind: 'number', inputType: 'number' })])).toEqual([
      '1850.50',
    ]);
  });

  it('joins hours and minutes when there is one box, and keeps them apart when there are two', () => {
    expect(written([contract('Durée hebdomadaire')])).toEqual(['35,50']);
    const legend = { legend: 'Durée hebdomadaire du travail' };
    expect(written([contract('Heures', legend), contract('Minutes', legend)])).toEqual(['35', '30']);
  });

  it('takes a list that says the code in the page’s own words for the same answer, and no other code', () => {
    const shown = (value: string) =>
      lines(
        [
          control({
            label: 'Type de qualification visée',
            headings: ['Formation'],
            kind: 'combobox',
            inputType: 'combobox',
            value,
          }),
        ],
        NONE,
        { 'formation.typeQualification': '4' },
      ).map(({ standing }) => standing);
    expect(shown('4 – Contrat expérimental (VI de l’article 28 de la loi)')).toEqual(['same']);
    expect(shown('2 – Certificat de qualification professionnelle')).toEqual(['conflict']);
    expect(shown('Contrat de l’article 28 (4)')).toEqual(['same']);
    expect(shown('Contrat expérimental (1)')).toEqual(['conflict']);
  });

  it('gives the words to look for to a native list whose answers are not there yet', () => {
    for (const options of [[], [''], ['Choisissez…'], ['-- Sélectionner --'], ['', 'Chargement…']]) {
      const [line] = lines([select('Sexe', options, { headings: ['Salarié'] })]);
      expect(line?.standing).toBe('fill');
      expect(line?.write?.choose?.words).toEqual(expect.arrayContaining(['Masculin', 'M']));
    }
    const [full] = lines([select('Sexe', ['', 'Bleu', 'Vert'], { headings: ['Salarié'] })]);
    expect(full?.write).toBeUndefined();
  });

  it('puts the number before the street when the page has one line', () => {
    const [line] = written([employer('Adresse'), employer('Code postal'), employer('Commune')]);
    expect(line).toBe('12 rue de la République');
    expect(written([employer('N°'), employer('Voie')])).toEqual(['12', 'rue de la République']);
  });

  it('chooses options by code or words, a band by its bounds, the firm’s agreement by its number', () => {
    expect(
      written([
        select('Convention collective (code)', ['', '1996 – Pharmacie d’officine', '0044 – Chimie'], {
          headings: ['Employeur'],
        }),
      ]),
    ).toEqual(['v1']);
    expect(
      written([
        select('Effectif de l’entreprise', ['', 'Moins de 11', '11 à 49', '50 et plus'], {
          headings: ['Employeur'],
        }),
      ]),
    ).toEqual(['v2']);
    expect(written([select('Particulier employeur', ['', 'Oui', 'Non'])])).toEqual([undefined]);
  });

  it('sends the keys of look-ups first', () => {
    const waves = lines([employer('Raison sociale'), employer('SIRET'), employer('Code postal')]).map(
      ({ write }) => write?.wave,
    );
    expect(waves).toEqual([2, 1, 1]);
  });
});

describe('plan, what is left alone', () => {
  const standings = (controls: readonly Control[], choices = NONE) =>
    lines(controls, choices).map(({ standing }) => standing);

  it('keeps another value until it is ticked', () => {
    const held = [employer('Raison sociale', { value: 'Autre' })];
    expect(standings(held)).toEqual(['conflict']);
    expect(standings(held, { ...NONE, overwrite: new Set(['r0']) })).toEqual(['fill']);
    expect(standings([employer('Raison sociale', { value: 'ATELIERS DU RHONE SARL' })])).toEqual(['same']);
    expect(standings([contract('Date de conclusion', { value: '__/__/____' })])).toEqual(['fill']);
  });

  it('keeps another answer of a group until it is ticked', () => {
    const [cdi, cdd] = radios('Nature du contrat', ['CDI', 'CDD']) as [Control, Control];
    expect(standings([{ ...cdi, value: 'true' }, cdd])).toEqual(['same', 'conflict']);
    expect(standings([cdi, cdd])).toEqual(['same', 'fill']);
  });

  it('never completes a date, a week or a confirmation that somebody began otherwise', () => {
    const legend = { legend: 'Date de conclusion' };
    const date = [
      contract('Jour', { ...legend, value: '17' }),
      contract('Mois', legend),
      contract('Année', legend),
    ];
    expect(standings(date)).toEqual(['conflict', 'conflict', 'conflict']);
    expect(standings(date, { ...NONE, overwrite: new Set(['r0']) })).toEqual(['fill', 'fill', 'fill']);
    const week = { legend: 'Durée hebdomadaire du travail' };
    expect(standings([contract('Heures', { ...week, value: '39' }), contract('Minutes', week)])).toEqual([
      'conflict',
      'conflict',
    ]);
    const mail = [employer('Courriel', { value: 'autre@exemple.test' }), employer('Confirmez le courriel')];
    expect(standings(mail)).toEqual(['conflict', 'conflict']);
  });

  it('writes nothing in a form that would take it away, and says where', () => {
    const why = (sendsTo: NonNullable<Control['sendsTo']>) => {
      const name = employer('Dénomination', { sendsTo });
      const [line] = lines([name], { ...NONE, overwrite: new Set(['r0']), confirmed: new Set(['r0']) });
      expect([line?.standing, line?.write]).toEqual(['forbidden', undefined]);
      return line?.why.replace(/\u00a0/g, ' ');
    };
    expect(why('elsewhere')).toBe('Ce formulaire serait envoyé à un autre site : rien n’y est écrit.');
    expect(why('http')).toMatch(/sans protection \(http\)/);
    expect(why('get')).toMatch(/dans l’adresse de la page/);
    expect(why('button')).toMatch(/^Un bouton de ce formulaire/);
    expect(why('script')).toMatch(/un programme caché dans son adresse/);
    expect(why('window')).toMatch(/dans une autre fenêtre/);
  });

  it('asks before anything sensitive', () => {
    const nir = control({ label: 'N° de sécurité sociale', headings: ['Salarié'] });
    expect(standings([nir], { ...NONE, allowSensitive: false })).toEqual(['sensitive']);
    expect(standings([nir])).toEqual(['fill']);
  });

  it('leaves attestations and consents to the person, ticked or not', () => {
    const box = { kind: 'checkbox', inputType: 'checkbox', value: 'false', headings: ['Tuteur'] } as const;
    const labels = [
      'L’employeur atteste que le tuteur remplit les conditions',
      'J’accepte les conditions générales',
    ];
    const all = { ...NONE, overwrite: new Set(['r0', 'r1']) };
    for (const line of lines(
      labels.map((label) => control({ ...box, label })),
      all,
    )) {
      expect(line).toMatchObject({ standing: 'forbidden', why: 'Attestation\u00A0: à cocher vous-même.' });
      expect(line.write).toBeUndefined();
    }
  });

  it('says why when the box, the list or the dossier cannot', () => {
    expect(standings([employer('Raison sociale', { readOnly: true })])).toEqual(['locked']);
    expect(standings([employer('Raison sociale', { visible: false })])).toEqual(['invisible']);
    expect(standings([employer('Complément d’adresse')])).toEqual(['no-value']);
    expect(standings([employer('Raison sociale', { kind: 'other', inputType: 'aria-combobox' })])).toEqual([
      'locked',
    ]);
  });
});

const LABELS = [
  'Nom',
  'SIRET',
  'Courriel',
  'Date de naissance',
  'N° de sécurité sociale',
  'Raison sociale',
  'Effectif',
  'Salaire brut mensuel',
  'Mot de passe',
  'Rechercher',
  'Couleur préférée',
  'L’employeur atteste que le tuteur remplit les conditions',
];
const KINDS: readonly ControlKind[] = [
  'text',
  'date',
  'number',
  'email',
  'checkbox',
  'multiline',
  'other',
  'file',
];
const anyControl = fc.record({
  label: fc.constantFrom(...LABELS),
  headings: fc.constantFrom<string[]>([], ['Employeur'], ['Salarié'], ['Tuteur'], ['Contact']),
  kind: fc.constantFrom(...KINDS),
  value: fc.constantFrom('', '', 'déjà là', 'true', '0'),
  visible: fc.boolean(),
  readOnly: fc.boolean(),
  disabled: fc.boolean(),
  maxLength: fc.constantFrom(null, null, 5, 14, 100),
});
const anyPage = fc
  .array(anyControl, { maxLength: 12 })
  .map((some) => snapshot(some.map((one) => control({ ...one, inputType: one.kind }))));
const anyChoices = fc.record({
  overwrite: fc.subarray(Array.from({ length: 12 }, (_, at) => `r${at}`)).map((refs) => new Set(refs)),
  allowSensitive: fc.boolean(),
  exclude: fc.subarray(['r0', 'r1', 'r2']).map((refs) => new Set(refs)),
});

describe('plan, on any page', () => {
  it('never writes without consent, into what is hidden, locked, unknown or forbidden', () => {
    fc.assert(
      fc.property(anyPage, anyChoices, (page, choices) => {
        for (const line of plan(page, DOSSIER, choices).lines) {
          const one = page.controls.find(({ ref }) => ref === line.ref) as Control;
          expect(line.write !== undefined).toBe(line.standing === 'fill');
          expect(line.why).not.toMatch(ORDINARY_SPACE);
          if (line.write === undefined) continue;
          expect(one.visible && !one.readOnly && !one.disabled).toBe(true);
          expect(line.id).not.toBeNull();
          expect(['file', 'other']).not.toContain(one.kind);
          expect(choices.exclude.has(line.ref)).toBe(false);
          if (one.kind !== 'checkbox' && one.value !== '') expect(choices.overwrite.has(line.ref)).toBe(true);
          expect(line.write.expected).toBe(one.value);
          expect(/atteste|passe|Rechercher|Couleur/.test(one.label)).toBe(false);
          expect(sameAsAny(one.value, line.write.value, line.write.accepts)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is a pure function, answers every control once and gives a datum to one question only', () => {
    fc.assert(
      fc.property(anyPage, anyChoices, (page, choices) => {
        const once = plan(page, DOSSIER, choices);
        expect(plan(structuredClone(page), DOSSIER, choices)).toEqual(once);
        expect(once.lines.map(({ ref }) => ref)).toEqual(page.controls.map(({ ref }) => ref));
        const ids = once.lines.flatMap(({ write }) => (write === undefined ? [] : [write.id]));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });
});
