import type { ReportDeadline, ReportInput, ReportPay } from '@/lib/documents';
import { check, type Finding, type IsoDay, isFieldId, PARAMETERS } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import { RULES } from '@/lib/domain/rules';

export const MADE_ON: IsoDay = '2026-11-23';

export const DEADLINES: readonly ReportDeadline[] = [
  {
    id: 'decision',
    day: '2026-12-01',
    label: 'Réponse de l’Opco',
    why: 'Vingt jours après la réception du dossier complet.',
    source: { ref: 'Code du travail, art. D6325-2', from: '2018-01-01' },
    fields: ['contrat.dateDebut'],
  },
  {
    id: 'depot',
    day: '2026-10-06',
    label: 'Dépôt du dossier à l’Opco',
    why: 'Cinq jours calendaires après le début du contrat, ce jour compris.',
    source: { ref: 'Code du travail, art. D6325-1', from: '2018-01-01' },
    fields: ['contrat.dateDebut'],
  },
  {
    id: 'declaration',
    from: '2026-11-24',
    day: '2026-12-02',
    label: 'Déclaration préalable à l’embauche',
    why: 'Dans les 8 jours qui précèdent.',
    source: { ref: 'Code du travail, art. R1221-5' },
    fields: ['contrat.dateDebut'],
  },
  {
    id: 'rise-21',
    day: '2026-12-03',
    label: 'Hausse du salaire minimum après les 21 ans',
    why: 'Le premier jour du mois qui suit.',
    source: { ref: 'Code du travail, art. D6325-17' },
    fields: ['salarie.dateNaissance'],
  },
];

export const PAY: ReportPay = {
  periods: [
    {
      from: '2026-10-01',
      to: '2027-09-30',
      age: 22,
      percent: 80,
      unit: 'mois',
      amount: '1493.62',
      lines: ['SMIC mensuel brut au 01/10/2026 : 1 867,02 €.', '1 867,02 € × 80 % = 1 493,62 €.'],
    },
  ],
  proposal: '1493.62',
  missing: ['contrat.dateFin'],
  doubts: ['Le SMIC peut encore changer après le 30/11/2026.'],
};

/** A demo dossier, its fields changed by `changes`; a key set to undefined is emptied. */
export const changed = (at: number, changes: Readonly<Record<string, unknown>> = {}) => {
  const demo = DEMOS[at];
  if (demo === undefined) throw new Error('no such demo');
  const fields: Record<string, unknown> = { ...demo.file.fields, ...changes };
  for (const id of Object.keys(fields)) if (fields[id] === undefined) delete fields[id];
  return { demo, fields };
};

/** What makes nearly everything of the 2026 demo wrong. */
export const FAULTS: Readonly<Record<string, unknown>> = {
  'contrat.salaireBrut': '1026.85',
  'salarie.nir': '204052A00402748',
  'contrat.dateDebut': '2026-09-20',
  'contrat.dateFin': '2029-02-10',
  'formation.dureeTotaleHeures': 120,
  'formation.dureeEnseignementsHeures': 301,
  'tuteur.dateNaissance': '2012-01-02',
  'tuteur.prenom': undefined,
  'employeur.siret': '73282932000075',
  'employeur.idcc': '9999999',
  'employeur.courriel': 'direction@',
  'salarie.equivalenceJeunes': true,
  'salarie.telephone': '06399800',
  'formation.dateFin': '2029-12-01',
  'formation.rncp': undefined,
  'regle.tuteurExperienceAnnees': 1,
  'contrat.emploi': undefined,
};

/** The report of a demo dossier, checked on its own day. */
export const inputOf = (
  at: number,
  changes: Readonly<Record<string, unknown>> = {},
  more: Partial<ReportInput> = {},
): ReportInput => {
  const { demo, fields } = changed(at, changes);
  return {
    fields,
    findings: check({ ...demo.file, fields } as never, demo.day, 'depot'),
    waivers: [],
    deadlines: DEADLINES,
    pay: PAY,
    parameters: PARAMETERS,
    day: demo.day,
    purpose: 'depot',
    madeOn: MADE_ON,
    ...more,
  };
};

/** One finding for each example of a rule that finds something: every sentence the rules can say. */
export const EVERY_FINDING: readonly Finding[] = RULES.flatMap((rule) =>
  rule.examples.flatMap(({ given, day = MADE_ON, beside }, at): readonly Finding[] => {
    const outcome = rule.judge(given, day, beside);
    if (outcome.status !== 'non-conform') return [];
    const { status, message, fields, fix } = outcome;
    const { severity, sources, ground } = rule;
    const valid = fix?.filter(({ field }) => isFieldId(field));
    const found: Finding = { id: `${rule.id}/${at}`, status, severity, fields, message, sources, ground };
    return [valid === undefined ? found : { ...found, fix: valid }];
  }),
);
