import { describe, expect, it } from 'vitest';
import {
  type Block,
  plainText,
  preCheckReport,
  REPORT_FOOTER,
  REPORT_TITLE,
  type ReportInput,
  renderPdf,
  textsOf,
} from '@/lib/documents';
import { labelOf } from '@/lib/documents/report/labels';
import { definitions, type FieldId, fieldIds, formatValue, PARAMETERS } from '@/lib/domain';
import { type PayFacts, payFloor } from '@/lib/domain/pay';
import { WITHOUT_POPPLER, wordsOf } from '../cerfa/poppler';
import { BOLD, FONT } from './fonts';
import { printed, unspaced } from './printed';
import { changed, EVERY_FINDING, FAULTS, inputOf, MADE_ON } from './report/inputs';

const render = (input: ReportInput): Promise<Uint8Array> =>
  renderPdf(preCheckReport(input), {
    font: FONT,
    boldFont: BOLD,
    title: REPORT_TITLE,
    footer: REPORT_FOOTER,
    madeOn: input.madeOn,
  });

const flat = (blocks: readonly Block[]): string => unspaced(blocks.flatMap(textsOf).map(plainText).join(' '));
const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text)] : []));
const toneOf = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'note')?.tone;

/** The cells of the first table: one row a ground of refusal. */
const grounds = (blocks: readonly Block[]): readonly (readonly string[])[] => {
  const table = blocks.find((block) => block.kind === 'table');
  return table?.rows.map((row) => row.map(plainText)) ?? [];
};

describe('preCheckReport', () => {
  it.each([0, 1])('finds nothing against demo %i, and says so', (at) => {
    const blocks = preCheckReport(inputOf(at));
    expect(toneOf(blocks)).toBe('good');
    expect(flat(blocks)).toContain(unspaced('Aucun motif de refus trouvé.'));
    expect(flat(blocks)).toContain(unspaced('Contrôle préalable, sans valeur d’accord de l’Opco.'));
    expect(headings(blocks)).toEqual([
      'Verdict par motif de refus',
      'Le dossier',
      'Échéances',
      'Rémunération minimale',
      'Âge des valeurs de droit',
    ]);
  });

  it('gives a verdict for each of the four grounds of the notice, and never one on the funds', () => {
    expect(grounds(preCheckReport(inputOf(1))).map(([ground, verdict]) => [ground, verdict])).toEqual([
      ['Non-conformité du contrat', 'Rien trouvé'],
      ['Qualification non prioritaire pour la branche', 'Rien trouvé'],
      ['Absence de disponibilités financières', 'Connu de l’Opco seul'],
      ['Dossier incomplet', 'Rien trouvé'],
    ]);
  });

  it('counts what it found under each ground', () => {
    const input = inputOf(1, FAULTS);
    const rows = grounds(preCheckReport(input));
    const count = (ground: string, severity: string): string => {
      const n = input.findings.filter((one) => one.ground === ground && one.severity === severity).length;
      return n === 0 ? '–' : String(n);
    };
    expect(rows[0]?.slice(1)).toEqual([
      'À corriger',
      count('non-conform', 'block'),
      count('non-conform', 'warn'),
      count('non-conform', 'info'),
      '–',
    ]);
    expect(rows[3]?.slice(1, 3)).toEqual(['À corriger', count('incomplete', 'block')]);
    expect(rows[4]?.slice(0, 3)).toEqual([
      'Case illisible ou mal remplie',
      'À corriger',
      count('technical', 'block'),
    ]);
  });

  it('is worried, not alarmed, by what is only to confirm', () => {
    const input = inputOf(1, { 'regle.prioriteBranche': undefined });
    const warn = EVERY_FINDING.filter(({ severity }) => severity === 'warn').slice(0, 1);
    expect(toneOf(preCheckReport({ ...input, findings: warn }))).toBe('attention');
  });

  it('says its day of law, its purpose, its making, the articles with their days', () => {
    const text = flat(preCheckReport(inputOf(1, FAULTS, { purpose: 'signature' })));
    expect(text).toContain(unspaced('Au droit du 05/10/2026, pour la signature. Établi le 23/11/2026.'));
    expect(text).toContain(unspaced('Code du travail, art. L6325-11 (depuis le 01/01/2019)'));
    expect(text).toContain(unspaced('Motif de refus : non-conformité. Contrôle LEGAL-015.'));
  });

  it('numbers its findings through, what blocks first', () => {
    const blocks = preCheckReport(inputOf(1, FAULTS));
    const numbers = blocks
      .filter((block) => block.kind === 'table')
      .filter(({ columns }) => columns[0]?.head === 'Nº')
      .flatMap(({ rows }) => rows.map(([first = '']) => plainText(first)));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
    expect(headings(blocks)[2]).toMatch(/^Points bloquants \(\d+\)$/);
  });

  it('shows a proposed correction and why', () => {
    const [finding] = EVERY_FINDING;
    const fix = [{ field: 'contrat.dateFin' as const, value: '2027-09-30', why: 'Douze mois' }];
    const findings = finding === undefined ? [] : [{ ...finding, fix }];
    expect(flat(preCheckReport(inputOf(1, {}, { findings })))).toContain(
      unspaced('Correction proposée : Date de fin du contrat ou de l’action : 30/09/2027. Douze mois.'),
    );
  });

  it('sets a waived warning aside with its reason, and lets what blocks stand', () => {
    const input = inputOf(1, FAULTS);
    const warned = input.findings.find(({ severity }) => severity === 'warn');
    const blocking = input.findings.find(({ severity }) => severity === 'block');
    const waivers = [warned, blocking].map((finding) => ({
      id: finding?.id ?? '',
      reason: `Vu pour ${finding?.id}.`,
      at: '2026-11-20',
    }));
    const before = preCheckReport(input);
    const blocks = preCheckReport({ ...input, waivers });
    expect(headings(blocks)).toContain('Points écartés (1)');
    expect(headings(before)).not.toContain('Points écartés (1)');
    expect(headings(blocks)[2]).toBe(headings(before)[2]);
    const text = flat(blocks);
    expect(text).toContain(unspaced(`Vu pour ${warned?.id}. 20/11/2026`));
    expect(text).toContain(
      unspaced(
        `Remarque du 20/11/2026 : Vu pour ${blocking?.id}. Un point bloquant ne peut pas être écarté.`,
      ),
    );
  });

  it('lists deadlines by day and marks what is past', () => {
    const text = flat(preCheckReport(inputOf(1)));
    const filing = text.indexOf(unspaced('06/10/2026 passée Dépôt du dossier à l’Opco'));
    expect(filing).toBeGreaterThan(0);
    expect(text.indexOf(unspaced('01/12/2026 Réponse de l’Opco'))).toBeGreaterThan(filing);
    expect(text).toContain(unspaced('du 24/11/2026 au 02/12/2026 Déclaration préalable'));
  });

  it('writes the pay floor out, with what is missing and doubtful', () => {
    const text = flat(preCheckReport(inputOf(1)));
    for (const part of [
      'Montant brut proposé à l’embauche : 1 493,62 €',
      'du 01/10/2026 au 30/09/2027 22 ans 80 %',
      '1 867,02 € × 80 % = 1 493,62 €.',
      'Pour le calcul, il manque : Date de fin du contrat ou de l’action.',
      'Le SMIC peut encore changer après le 30/11/2026.',
    ])
      expect(text).toContain(unspaced(part));
  });

  it.each([
    { at: 0, changes: {} },
    { at: 1, changes: { 'salarie.dateNaissance': '2006-03-12', 'contrat.dureeHebdo.heures': 28 } },
    { at: 1, changes: { 'contrat.nature': 'TT' } },
    { at: 1, changes: { 'salarie.dateNaissance': undefined } },
  ])('takes the answer of the engine as it is: $changes', ({ at, changes }) => {
    const { fields } = changed(at, changes);
    const pay = payFloor(fields as PayFacts);
    const text = flat(preCheckReport(inputOf(at, changes, { pay })));
    for (const line of [...pay.periods.flatMap(({ lines }) => lines), ...pay.doubts])
      expect(text).toContain(unspaced(line));
    for (const { amount, unit } of pay.periods)
      expect(text).toContain(unspaced(`${formatValue('contrat.salaireBrut', amount)} par ${unit}`));
    for (const id of pay.missing) expect(text).toContain(unspaced(labelOf(id)));
    expect(pay.periods.length + pay.missing.length).toBeGreaterThan(0);
  });

  it('tells how old each value of law is', () => {
    const text = flat(preCheckReport(inputOf(1, {}, { day: '2026-12-25' })));
    expect(text).toContain(unspaced('Valeurs en vigueur le 25/12/2026, comparées aux textes le 23/11/2026'));
    expect(text).toContain(unspaced('à vérifier : relue 32 jours plus tôt'));
    for (const { label } of PARAMETERS) expect(text).toContain(unspaced(label));
    const early = flat(preCheckReport(inputOf(1, {}, { day: '2001-01-01' })));
    expect(early).toContain(unspaced('connue depuis le 01/01/2018'));
  });

  it('says nothing of what it was not given', () => {
    const { pay: _, ...rest } = inputOf(1);
    const blocks = preCheckReport({ ...rest, deadlines: [], parameters: [], fields: {} });
    expect(headings(blocks)).toEqual(['Verdict par motif de refus', 'Le dossier']);
    expect(flat(blocks)).toContain('nonrenseigné');
  });

  it('gives no two fields of the form the same name', () => {
    const owned = fieldIds.filter((id) => /^(?:employeur|salarie|organisme)\./.test(id));
    expect(new Set(owned.map(labelOf)).size).toBe(owned.length);
  });
});

/** The longest text each field takes, as far as 4,000 characters. */
const longest = (): Readonly<Record<string, unknown>> => {
  const word = 'Équipements\u00A0œnologiques, à Saint-Rémy-en-Bouzemont ';
  const fits = (id: FieldId, length: number) =>
    definitions[id].schema.safeParse(word.repeat(90).slice(0, length).trim()).success;
  return Object.fromEntries(
    fieldIds
      .filter((id) => definitions[id].kind === 'text' || definitions[id].kind === 'multiline')
      .flatMap((id) => {
        const length = [4000, 2000, 1000, 500, 250, 120, 60, 30].find((n) => fits(id, n));
        return length === undefined ? [] : [[id, word.repeat(90).slice(0, length).trim()]];
      }),
  );
};

if (!WITHOUT_POPPLER)
  describe('printed', () => {
    const cases = [
      { name: 'no finding', input: inputOf(0) },
      { name: 'many faults', input: inputOf(1, FAULTS) },
      { name: '60 findings', input: inputOf(1, {}, { findings: EVERY_FINDING.slice(0, 60) }) },
      { name: 'every sentence of the rules', input: inputOf(1, {}, { findings: EVERY_FINDING }) },
      { name: 'longest answers', input: inputOf(1, longest()) },
      {
        name: 'an empty dossier',
        input: inputOf(1, Object.fromEntries(fieldIds.map((id) => [id, undefined]))),
      },
    ];

    it.each(cases)('$name: every finding is there, nothing off the page', async ({ input }) => {
      const bytes = await render(input);
      const text = printed(bytes);
      for (const { message } of input.findings) expect(text).toContain(unspaced(message));
      const { words, complaints } = wordsOf(bytes);
      expect(complaints).toBe('');
      for (const { rect, text: word } of words) {
        expect(rect[0], word).toBeGreaterThan(50);
        expect(rect[1], word).toBeGreaterThan(20);
        expect(rect[2], word).toBeLessThan(595.28 - 50);
        expect(rect[3], word).toBeLessThan(841.89 - 50);
      }
    });

    it('has as many findings as it was promised', () => {
      expect(EVERY_FINDING.length).toBeGreaterThan(100);
      expect(inputOf(1, FAULTS).findings.length).toBeGreaterThan(20);
    });

    it('is the same twice, and carries no name in its properties', async () => {
      const [one, two] = [await render(inputOf(1, FAULTS)), await render(inputOf(1, FAULTS))];
      expect(Buffer.compare(one, two)).toBe(0);
      expect(MADE_ON).toBe('2026-11-23');
    });
  });
