import { nirSays } from '../formats';
import { ARTICLES } from '../law/articles';
import { BIRTH_CODES, birthCode } from '../law/birth-codes';
import { ALWAYS, conform, nonConform, type Rule, rule, undetermined } from './define';
import type { Facts } from './facts';
import { day, sentence } from './say';

// Valid invented numbers: a woman born in the Rhône in March 2005, a man in Corsica in May 1970.
const RHONE = '205036912300166';
const CORSICA = '170052000402784';
const BIRTH_SOURCES = BIRTH_CODES.map(({ source }) => source).filter(
  ({ ref }, index, all) =>
    ref !== ARTICLES.nirStructure.ref && all.findIndex((one) => one.ref === ref) === index,
);

const birthIn = (nir: string, department: string, birth?: string): Facts => ({
  'salarie.nir': nir,
  'salarie.departementNaissance': department,
  ...(birth === undefined ? {} : { 'salarie.dateNaissance': birth }),
});
const SEINE = '260037511802749';
const ORAN = '260039235202739';
const MAYOTTE = '204039851102782';
const SAINT_BARTH = '204039712302712';

/** The department in the number against that of the form, with the codes that changed since the birth. */
export const birthDepartment: Rule = rule({
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  id: 'XREF-003',
  title: 'Le numéro de sécurité sociale va avec le département de naissance',
  sources: [ARTICLES.nirStructure, ARTICLES.notice, ...BIRTH_SOURCES],
  needs: ['salarie.nir', 'salarie.departementNaissance'],
  mayRead: ['salarie.dateNaissance'],
  // A comparison has no object until both values are there: the presence rules ask for them.
  when: (f) => f['salarie.nir'] !== undefined && f['salarie.departementNaissance'] !== undefined,
  evaluate: (f) => {
    const said = nirSays(f['salarie.nir'])?.departement;
    const given = f['salarie.departementNaissance'];
    // Born in Corsica before 1976: one of the two may still hold 20.
    const corsica = ['2A', '2B'];
    const before1976 =
      (said === '20' && corsica.includes(given)) || (given === '20' && corsica.includes(said ?? ''));
    if (said === undefined || said === given || before1976) return conform;
    const change = birthCode(said, given);
    const birth = f['salarie.dateNaissance'];
    if (change !== undefined && birth === undefined) return undetermined(['salarie.dateNaissance']);
    return change !== undefined && birth !== undefined && birth < change.bornBefore
      ? undetermined(
          [],
          sentence(
            `Le numéro de sécurité sociale porte le code ${said} et le département indiqué est ${given}. Le numéro garde le code du jour de la naissance : les deux vont ensemble pour une naissance ${change.place} avant le ${day(change.bornBefore)}. À confirmer d'après la pièce d'identité.`,
          ),
        )
      : nonConform(
          ['salarie.nir', 'salarie.departementNaissance'],
          sentence(
            `Le numéro de sécurité sociale désigne une naissance ${said === '99' ? "à l'étranger (99)" : `dans le département ${said}`} et le département indiqué est ${given}. Corrigez l'un des deux ; pour une naissance à l'étranger, écrivez 99.`,
          ),
        );
  },
  examples: [
    {
      name: 'the same',
      given: { 'salarie.nir': RHONE, 'salarie.departementNaissance': '69' },
      expect: 'conform',
    },
    {
      name: 'Corsica before it was two departments',
      given: { 'salarie.nir': CORSICA, 'salarie.departementNaissance': '2A' },
      expect: 'conform',
    },
    {
      name: 'the mainland and Corsica',
      given: { 'salarie.nir': RHONE, 'salarie.departementNaissance': '2A' },
      expect: 'non-conform',
    },
    {
      name: 'Corsica as it is and the mainland',
      given: { 'salarie.nir': '104052A00402747', 'salarie.departementNaissance': '69' },
      expect: 'non-conform',
    },
    {
      name: 'Corsica and the mainland',
      given: { 'salarie.nir': CORSICA, 'salarie.departementNaissance': '69' },
      expect: 'non-conform',
      says: ['20', '69'],
    },
    {
      name: 'another',
      given: { 'salarie.nir': RHONE, 'salarie.departementNaissance': '38' },
      expect: 'non-conform',
      says: ['69', '38'],
    },
    {
      name: 'the Seine on the eve of its end',
      given: birthIn(SEINE, '92', '1967-12-31'),
      expect: 'undetermined',
      says: ['75', '92', 'confirmer'],
    },
    {
      name: 'Paris, once the Seine had ended',
      given: birthIn(SEINE, '92', '1968-01-01'),
      expect: 'non-conform',
      says: ['75', '92'],
    },
    { name: 'the Seine, day of birth unknown', given: birthIn(SEINE, '92'), expect: 'undetermined' },
    {
      name: 'the Seine and a department it never held',
      given: birthIn(SEINE, '95', '1960-03-14'),
      expect: 'non-conform',
    },
    {
      name: 'Oran in 1960',
      given: birthIn(ORAN, '99', '1960-03-14'),
      expect: 'undetermined',
      says: ['Algérie'],
    },
    { name: 'Hauts-de-Seine and abroad', given: birthIn(ORAN, '99', '1970-03-14'), expect: 'non-conform' },
    {
      name: 'Mayotte before the department',
      given: birthIn(MAYOTTE, '976', '2011-03-30'),
      expect: 'undetermined',
    },
    { name: 'Mayotte, a department', given: birthIn(MAYOTTE, '976', '2011-03-31'), expect: 'non-conform' },
    {
      name: 'Saint-Barthélemy before 2007',
      given: birthIn(SAINT_BARTH, '977', '2004-03-14'),
      expect: 'undetermined',
    },
  ],
});
