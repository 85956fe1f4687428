import { fold } from '../../shared/text';
import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { sentence } from './say';

const base = { ground: 'technical', purposes: ALWAYS, asOf: 'day', inForce: {} } as const;
const FIRST = new Set(['hugo', 'zoe', 'martin', 'camille']);
const beside = { references: { firstNames: (folded: string) => FIRST.has(folded) } };

const swapped = rule({
  ...base,
  id: 'XREF-005',
  title: 'Le nom et le prénom ne sont pas intervertis',
  severity: 'warn',
  sources: [{ ref: 'Vade-mecum du Cerfa, février 2024' }, ARTICLES.form],
  asks: ['firstNames'],
  needs: ['salarie.nomNaissance', 'salarie.prenom'],
  when: (f) => f['salarie.nomNaissance'] !== undefined && f['salarie.prenom'] !== undefined,
  evaluate: (f, { beside: around }) => {
    const isFirst = (text: string): boolean => around.references?.firstNames?.(fold(text)) === true;
    // Many family names are first names too: only a first name that is not one tells.
    return isFirst(f['salarie.nomNaissance']) && !isFirst(f['salarie.prenom'])
      ? nonConform(
          ['salarie.nomNaissance', 'salarie.prenom'],
          sentence(
            'Le nom de naissance est un prénom courant, et le prénom n’en est pas un : ils sont peut-être intervertis. Vérifiez-les sur la pièce d’identité.',
          ),
        )
      : conform;
  },
  examples: [
    { name: 'in order', given: person('Marchetti', 'Hugo'), beside, expect: 'conform' },
    {
      name: 'the other way',
      given: person('Hugo', 'Marchetti'),
      beside,
      expect: 'non-conform',
      says: ['intervertis'],
    },
    { name: 'two first names', given: person('Martin', 'Camille'), beside, expect: 'conform' },
    { name: 'two rare names', given: person('Marchetti', 'Ildiko'), beside, expect: 'conform' },
    { name: 'no list', given: person('Hugo', 'Marchetti'), expect: 'not-applicable' },
  ],
});

function person(nom: string, prenom: string) {
  return { 'salarie.nomNaissance': nom, 'salarie.prenom': prenom };
}

const SHARED = new Set([
  'contact',
  'info',
  'infos',
  'accueil',
  'bonjour',
  'hello',
  'noreply',
  'no-reply',
  'mail',
]);
/** Providers of personal boxes used in France. */
const PERSONAL = new Set(
  'gmail.com,outlook.com,outlook.fr,hotmail.com,hotmail.fr,live.fr,yahoo.com,yahoo.fr,orange.fr,wanadoo.fr,free.fr,sfr.fr,neuf.fr,laposte.net,icloud.com,bbox.fr,protonmail.com,proton.me'.split(
    ',',
  ),
);

const ownBox = rule({
  ...base,
  id: 'XREF-022',
  title: 'Le courriel de l’employeur est lu par la bonne personne',
  severity: 'info',
  sources: [{ ref: 'Vade-mecum du Cerfa, février 2024' }, ARTICLES.form],
  needs: ['employeur.courriel'],
  mayRead: ['employeur.particulier'],
  // A private individual has a personal address.
  when: (f) => f['employeur.courriel'] !== undefined && f['employeur.particulier'] !== true,
  evaluate: (f) => {
    const [local = '', domain = ''] = f['employeur.courriel'].toLowerCase().split('@');
    const shared = SHARED.has(local);
    return shared || PERSONAL.has(domain)
      ? nonConform(
          ['employeur.courriel'],
          sentence(
            `Le courriel de l'employeur, ${f['employeur.courriel']}, est ${shared ? 'une adresse générale' : 'une adresse personnelle'} : les décisions et les avis sur les aides y seront envoyés. Préférez celle de la personne qui suit le dossier.`,
          ),
        )
      : conform;
  },
  examples: [
    { name: 'of a person', given: { 'employeur.courriel': 'rh@exemple.fr' }, expect: 'conform' },
    {
      name: 'general',
      given: { 'employeur.courriel': 'Contact@exemple.fr' },
      expect: 'non-conform',
      says: ['générale'],
    },
    {
      name: 'of a provider',
      given: { 'employeur.courriel': 'boulangerie.roy@orange.fr' },
      expect: 'non-conform',
      says: ['personnelle'],
    },
    {
      name: 'a household',
      given: { 'employeur.courriel': 'roy@orange.fr', 'employeur.particulier': true },
      expect: 'not-applicable',
    },
    { name: 'none', given: {}, expect: 'not-applicable' },
  ],
});

export const nameRules: readonly Rule[] = [swapped, ownBox];
