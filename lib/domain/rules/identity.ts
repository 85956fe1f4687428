import { fold } from '../../shared/text';
import { nirSays } from '../formats';
import { ARTICLES } from '../law/articles';
import { birthDepartment } from './birth-department';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import type { Fact } from './facts';
import { sentence } from './say';

/** A comparison has no object until both values are there: the presence rules ask for them. */
const both =
  <F extends Fact>(...facts: readonly F[]) =>
  (f: { readonly [K in F]?: unknown }): boolean =>
    facts.every((fact) => f[fact] !== undefined);

const base = { purposes: ALWAYS, asOf: 'day', inForce: {} } as const;
const nirBase = {
  ...base,
  severity: 'block',
  ground: 'non-conform',
  sources: [ARTICLES.nirStructure, ARTICLES.notice],
} as const;

// A valid invented number: a woman born in March 2005 in the Rhône.
const RHONE = '205036912300166';

const sex = rule({
  ...nirBase,
  id: 'XREF-001',
  title: 'Le numéro de sécurité sociale va avec le sexe',
  needs: ['salarie.nir', 'salarie.sexe'],
  when: both('salarie.nir', 'salarie.sexe'),
  evaluate: (f) => {
    const says = nirSays(f['salarie.nir']);
    return says === undefined || says.sexe === f['salarie.sexe']
      ? conform
      : nonConform(
          ['salarie.nir', 'salarie.sexe'],
          sentence(
            `Le numéro de sécurité sociale commence par ${f['salarie.nir'].charAt(0)}, ce qui désigne ${says.sexe === 'F' ? 'une femme' : 'un homme'}, et le sexe indiqué est ${f['salarie.sexe'] === 'F' ? 'féminin' : 'masculin'}. Corrigez l'un des deux d'après la carte Vitale.`,
          ),
        );
  },
  examples: [
    {
      name: 'a woman',
      given: { 'salarie.nir': RHONE, 'salarie.sexe': 'F' },
      expect: 'conform',
    },
    {
      name: 'a man',
      given: { 'salarie.nir': RHONE, 'salarie.sexe': 'M' },
      expect: 'non-conform',
      says: ['2'],
    },
  ],
});

const birth = rule({
  ...nirBase,
  id: 'XREF-002',
  title: 'Le numéro de sécurité sociale va avec la date de naissance',
  needs: ['salarie.nir', 'salarie.dateNaissance'],
  when: both('salarie.nir', 'salarie.dateNaissance'),
  evaluate: (f) => {
    const says = nirSays(f['salarie.nir']);
    const [year, month] = [f['salarie.dateNaissance'].slice(2, 4), f['salarie.dateNaissance'].slice(5, 7)];
    // The century is not in the number, and an unknown month is written 20 or more: neither can contradict.
    const same =
      says === undefined || (says.annee === year && (says.mois === undefined || says.mois === Number(month)));
    return same
      ? conform
      : nonConform(
          ['salarie.nir', 'salarie.dateNaissance'],
          sentence(
            `Le numéro de sécurité sociale désigne une naissance en ${String(says.mois ?? '??').padStart(2, '0')}/${says.annee} (mois/année) et la date indiquée est en ${month}/${year}. Corrigez l'un des deux d'après la carte Vitale ou la pièce d'identité.`,
          ),
        );
  },
  examples: [
    {
      name: 'the same month',
      given: { 'salarie.nir': RHONE, 'salarie.dateNaissance': '2005-03-14' },
      expect: 'conform',
    },
    {
      name: 'the month after',
      given: { 'salarie.nir': RHONE, 'salarie.dateNaissance': '2005-04-01' },
      expect: 'non-conform',
      says: ['03/05', '04/05'],
    },
    {
      name: 'the year before',
      given: { 'salarie.nir': RHONE, 'salarie.dateNaissance': '2004-03-14' },
      expect: 'non-conform',
    },
  ],
});

const usageName = rule({
  ...base,
  id: 'XREF-006',
  title: 'Le nom d’usage diffère du nom de naissance',
  severity: 'info',
  ground: 'technical',
  sources: [ARTICLES.form],
  needs: ['salarie.nomNaissance', 'salarie.nomUsage'],
  when: (f) => f['salarie.nomUsage'] !== undefined,
  evaluate: (f) =>
    fold(f['salarie.nomNaissance']) === fold(f['salarie.nomUsage'])
      ? nonConform(
          ['salarie.nomUsage'],
          sentence(
            `Le nom d'usage est le même que le nom de naissance, ${f['salarie.nomNaissance']} : laissez le nom d'usage vide.`,
          ),
          [{ field: 'salarie.nomUsage', value: null, why: 'Il répète le nom de naissance' }],
        )
      : conform,
  examples: [
    {
      name: 'two names',
      given: {
        'salarie.nomNaissance': 'Lefèvre',
        'salarie.nomUsage': 'Martin',
      },
      expect: 'conform',
    },
    {
      name: 'one name',
      given: {
        'salarie.nomNaissance': 'Lefèvre',
        'salarie.nomUsage': 'LEFEVRE',
      },
      expect: 'non-conform',
    },
    {
      name: 'no usage name',
      given: { 'salarie.nomNaissance': 'Lefèvre' },
      expect: 'not-applicable',
    },
  ],
});

const ownAddress = rule({
  ...base,
  id: 'XREF-007',
  title: 'Le salarié et l’employeur ont chacun leur courriel',
  severity: 'warn',
  ground: 'technical',
  sources: [ARTICLES.form],
  needs: ['salarie.courriel', 'employeur.courriel'],
  when: both('salarie.courriel', 'employeur.courriel'),
  evaluate: (f) =>
    f['salarie.courriel'].toLowerCase() === f['employeur.courriel'].toLowerCase()
      ? nonConform(
          ['salarie.courriel', 'employeur.courriel'],
          sentence(
            `Le salarié et l'employeur ont le même courriel, ${f['employeur.courriel']} : chacun reçoit ses propres messages. Demandez le sien au salarié.`,
          ),
        )
      : conform,
  examples: [
    {
      name: 'two addresses',
      given: {
        'salarie.courriel': 'zoe@exemple.fr',
        'employeur.courriel': 'rh@exemple.fr',
      },
      expect: 'conform',
    },
    {
      name: 'one address',
      given: {
        'salarie.courriel': 'RH@exemple.fr',
        'employeur.courriel': 'rh@exemple.fr',
      },
      expect: 'non-conform',
      says: ['rh@exemple.fr'],
    },
  ],
});

const ownPhone = rule({
  ...base,
  id: 'XREF-008',
  title: 'Le salarié et l’employeur ont chacun leur téléphone',
  severity: 'warn',
  ground: 'technical',
  sources: [ARTICLES.form],
  needs: ['salarie.telephone', 'employeur.telephone'],
  when: both('salarie.telephone', 'employeur.telephone'),
  evaluate: (f) =>
    f['salarie.telephone'] === f['employeur.telephone']
      ? nonConform(
          ['salarie.telephone', 'employeur.telephone'],
          sentence(
            `Le salarié et l'employeur ont le même téléphone, ${f['employeur.telephone']}. Vérifiez que l'un n'a pas été recopié dans l'autre.`,
          ),
        )
      : conform,
  examples: [
    {
      name: 'two numbers',
      given: {
        'salarie.telephone': '0639980001',
        'employeur.telephone': '0199000001',
      },
      expect: 'conform',
    },
    {
      name: 'one number',
      given: {
        'salarie.telephone': '0199000001',
        'employeur.telephone': '0199000001',
      },
      expect: 'non-conform',
      says: ['0199000001'],
    },
  ],
});

export const identityRules: readonly Rule[] = [sex, birth, birthDepartment, usageName, ownAddress, ownPhone];
