import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { sentence } from './say';

const siren = (siret: string): string => siret.slice(0, 9);
const shown = (number: string): string => number.replace(/(\d{3})(?=\d{3})/g, '$1\u00A0');
const base = {
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.notice],
} as const;
const SIRETS = ['formation.interne', 'organisme.siret', 'employeur.siret'] as const;

const sameFirm = rule({
  ...base,
  id: 'XREF-024',
  title: 'Le service de formation interne appartient à l’employeur',
  severity: 'block',
  needs: SIRETS,
  when: (f) => f['formation.interne'],
  evaluate: (f) => {
    const [body, firm] = [siren(f['organisme.siret']), siren(f['employeur.siret'])];
    return body === firm
      ? conform
      : nonConform(
          ['organisme.siret', 'employeur.siret', 'formation.interne'],
          sentence(
            `La formation est interne, mais le SIRET de l'organisme appartient à l'entreprise ${shown(body)} et celui de l'employeur à l'entreprise ${shown(firm)}. Indiquez le SIRET de l'établissement de l'employeur qui porte le service de formation, ou répondez que la formation n'est pas interne.`,
          ),
        );
  },
  examples: [
    {
      name: 'another establishment of the firm',
      given: sirets(true, '73282932000082'),
      expect: 'conform',
    },
    {
      name: 'another firm',
      given: sirets(true, '35600000000048'),
      expect: 'non-conform',
      says: ['356 000 000', '732 829 320'],
    },
    {
      name: 'an external body',
      given: sirets(false, '35600000000048'),
      expect: 'not-applicable',
    },
  ],
});

const otherFirm = rule({
  ...base,
  id: 'XREF-025',
  title: 'Un organisme extérieur n’est pas l’employeur',
  severity: 'warn',
  needs: SIRETS,
  mayRead: ['employeur.particulier'],
  when: (f) => {
    if (f['employeur.particulier'] === true) return false;
    return f['formation.interne'] === undefined ? undefined : !f['formation.interne'];
  },
  evaluate: (f) =>
    siren(f['organisme.siret']) !== siren(f['employeur.siret'])
      ? conform
      : nonConform(
          ['formation.interne', 'organisme.siret'],
          sentence(
            `L'organisme de formation et l'employeur sont la même entreprise (${shown(siren(f['employeur.siret']))}), alors que la formation est dite externe. Si l'entreprise forme elle-même, répondez oui au service de formation interne ; sinon corrigez le SIRET de l'organisme.`,
          ),
        ),
  examples: [
    {
      name: 'two firms',
      given: sirets(false, '35600000000048'),
      expect: 'conform',
    },
    {
      name: 'the same firm',
      given: sirets(false, '73282932000082'),
      expect: 'non-conform',
      says: ['732 829 320'],
    },
    {
      name: 'an internal service',
      given: sirets(true, '73282932000082'),
      expect: 'not-applicable',
    },
  ],
});

const atLeastOne = rule({
  ...base,
  id: 'XREF-026',
  title: 'Au moins un organisme intervient, service interne compris',
  severity: 'block',
  needs: ['formation.nombreOrganismes'],
  mayRead: ['organismes'],
  evaluate: (f) =>
    f['formation.nombreOrganismes'] >= 1
      ? conform
      : nonConform(
          ['formation.nombreOrganismes'],
          sentence(
            "Le nombre d'organismes est 0 ; il est d'au moins 1, car l'organisme principal ou le service interne compte. Écrivez 1, plus un pour chaque autre organisme.",
          ),
          [
            {
              field: 'formation.nombreOrganismes',
              value: 1 + (f.organismes?.length ?? 0),
              why: 'L’organisme principal et les autres de la liste',
            },
          ],
        ),
  examples: [
    {
      name: 'one',
      given: { 'formation.nombreOrganismes': 1 },
      expect: 'conform',
    },
    {
      name: 'none',
      given: { 'formation.nombreOrganismes': 0 },
      expect: 'non-conform',
      says: ['0', '1'],
    },
  ],
});

const attested = rule({
  ...base,
  id: 'PRES-065',
  wants: ['formation.attestationInterne'],
  title: 'L’employeur atteste les moyens de son service de formation interne',
  severity: 'block',
  ground: 'incomplete',
  needs: ['formation.interne'],
  mayRead: ['formation.attestationInterne'],
  evaluate: (f) => {
    const [internal, ticked] = [f['formation.interne'], f['formation.attestationInterne']];
    if (internal === (ticked === true)) return conform;
    return nonConform(
      ['formation.attestationInterne', 'formation.interne'],
      sentence(
        internal
          ? "La formation est interne : l'employeur doit attester que son service de formation dispose des moyens nécessaires. Lisez l'engagement, puis cochez l'attestation si elle est vraie."
          : "L'attestation du service de formation interne est cochée alors que la formation est externe. Décochez-la, ou répondez oui au service interne.",
      ),
    );
  },
  examples: [
    {
      name: 'internal and attested',
      given: {
        'formation.interne': true,
        'formation.attestationInterne': true,
      },
      expect: 'conform',
    },
    {
      name: 'internal, not attested',
      given: { 'formation.interne': true },
      expect: 'non-conform',
      says: ['attest'],
    },
    {
      name: 'external, attested',
      given: {
        'formation.interne': false,
        'formation.attestationInterne': true,
      },
      expect: 'non-conform',
    },
    {
      name: 'external, attestation refused',
      given: {
        'formation.interne': false,
        'formation.attestationInterne': false,
      },
      expect: 'conform',
    },
    { name: 'not said', given: {}, expect: 'undetermined' },
  ],
});

function sirets(internal: boolean, body: string) {
  return {
    'formation.interne': internal,
    'organisme.siret': body,
    'employeur.siret': '73282932000074',
  };
}

export const internalRules: readonly Rule[] = [sameFirm, otherFirm, atLeastOne, attested];
