import type { Beside } from '@/lib/domain';
import { RULES } from '@/lib/domain/rules';
import type { Facts } from '@/lib/domain/rules/facts';
import { contract } from './contract';
import type { Convention } from './conventions';

const PERSON = {
  'salarie.diplomeObtenu': '51',
  'salarie.situationAvant': '3',
  'salarie.inscritFranceTravail': false,
};
const PAID = {
  'salarie.dateNaissance': '2006-05-17',
  'contrat.dateDebut': '2026-10-01',
  'contrat.nature': 'CDD',
  'contrat.salaireBrut': '1.00',
};
const SHEET = { 'formation.rncp': '37098', 'formation.nsf': '326' };
const PLACE = { 'employeur.adresse.codePostal': '38200', 'employeur.adresse.commune': 'Lyon' };
const idcc = (...replacedBy: readonly string[]): Beside => ({
  references: { idcc: () => ({ label: 'Ancienne', inForce: false, replacedBy }) },
});
const judged = (id: string, facts: object, beside: Beside = {}) =>
  RULES.find((rule) => rule.id === id)?.judge(facts as Facts, '2026-11-23', beside);
const ask = (id: string, facts: object): unknown => {
  const outcome = judged(id, facts);
  return outcome?.status === 'undetermined' ? outcome.missing : outcome?.status;
};
const fix = (id: string, facts: object, beside: Beside = {}): unknown => {
  const outcome = judged(id, facts, beside);
  return outcome?.status === 'non-conform' ? outcome.fix?.[0]?.value : outcome?.status;
};

/** What the rules ask for and propose, written by hand; told to the mutation run. */
export const CORRECTIONS: readonly Convention[] = [
  {
    name: 'what misses for a long contract',
    got: () => [
      ask('LEGAL-014', { ...contract, ...PERSON, 'contrat.dateFin': '2027-10-01' }),
      ask('LEGAL-014', {
        ...contract,
        ...PERSON,
        'salarie.situationAvant': undefined,
        'regle.accordBrancheDuree': false,
        'contrat.dateFin': '2027-10-01',
      }),
    ],
    wanted: [['regle.accordBrancheDuree'], ['salarie.situationAvant']],
  },
  {
    name: 'what misses for many hours',
    got: () =>
      [undefined, false].map((agreed) =>
        ask('LEGAL-019', {
          ...contract,
          ...PERSON,
          'formation.dureeTotaleHeures': 455,
          'regle.accordBrancheHeures': agreed,
        }),
      ),
    wanted: [['regle.accordBrancheHeures'], []],
  },
  {
    name: 'the number of bodies proposed',
    got: () => [
      fix('XREF-026', { 'formation.nombreOrganismes': 0 }),
      fix('XREF-026', { 'formation.nombreOrganismes': 0, organismes: [{ denomination: 'Autre' }] }),
    ],
    wanted: [1, 2],
  },
  {
    name: 'the pay proposed',
    got: () => [
      fix('LEGAL-029', { ...PAID, 'salarie.diplomeObtenu': '51' }),
      fix('LEGAL-029', { ...PAID, 'salarie.diplomeObtenu': '41' }),
      fix('LEGAL-029', { ...PAID, 'salarie.diplomeObtenu': '43' }),
      fix('LEGAL-029', { ...PAID, 'salarie.diplomeObtenu': '51', 'contrat.dateDebut': '2026-12-01' }),
    ],
    wanted: ['1026.86', '1213.56', undefined, undefined],
  },
  {
    name: 'what a table proposes, only when it knows one',
    got: () => [
      fix('XREF-013', { 'employeur.idcc': '0054' }, idcc('3248')),
      fix('XREF-013', { 'employeur.idcc': '0054' }, idcc('3248', '3249')),
      fix('XREF-013', { 'employeur.idcc': '0054' }, idcc()),
      fix('XREF-029', SHEET, { references: { rncp: () => ({ title: 'Vente', nsf: ['312t'] }) } }),
      fix('XREF-029', SHEET, { references: { rncp: () => ({ title: 'Vente', nsf: ['312t', '313'] }) } }),
      fix('XREF-010', PLACE, { references: { communes: () => [{ insee: '38544', name: 'Vienne' }] } }),
      fix('XREF-010', PLACE, {
        references: {
          communes: () => [
            { insee: '38544', name: 'Vienne' },
            { insee: '38131', name: 'Estrablin' },
          ],
        },
      }),
    ],
    wanted: ['3248', undefined, undefined, '312', undefined, 'Vienne', undefined],
  },
];
