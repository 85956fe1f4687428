import { ageOn, plusDays } from '../calendar';
import { ARTICLES } from '../law/articles';
import { declarationDays } from '../law/declaration';
import { informationDays } from '../law/information';
import { enVigueur } from '../law/parameter';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule } from './define';
import type { Facts } from './facts';
import { count, day, sentence } from './say';
import { unknownLaw } from './unknown-law';

const base = { ground: 'non-conform', inForce: {} } as const;

const minorConsent = rule({
  ...base,
  id: 'LEGAL-050',
  title: 'Le représentant légal d’un mineur signe le contrat',
  severity: 'block',
  purposes: ['depot', 'signature'],
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.minorConsent],
  needs: ['salarie.dateNaissance', 'contrat.dateConclusion'],
  mayRead: ['regle.signatureRepresentantLegal'],
  when: (f) => {
    const [birth, signed] = [f['salarie.dateNaissance'], f['contrat.dateConclusion']];
    return birth === undefined || signed === undefined ? undefined : ageOn(birth, signed) < 18;
  },
  evaluate: (f, { asOf }) =>
    f['regle.signatureRepresentantLegal'] === true
      ? conform
      : nonConform(
          ['regle.signatureRepresentantLegal'],
          sentence(
            `Le salarié a ${count(ageOn(f['salarie.dateNaissance'], asOf), 'an')} à la conclusion, le ${day(asOf)} : avant 18 ans, son représentant légal doit autoriser le contrat, sauf émancipation. Le Cerfa n'a pas de case pour lui : faites-le signer près de la signature du salarié, puis répondez oui.`,
          ),
        ),
  examples: [
    { name: '17, signed', given: consent('2008-09-29', true), expect: 'conform' },
    {
      name: '17, not signed',
      given: consent('2008-09-29', false),
      expect: 'non-conform',
      says: ['17', '18'],
    },
    { name: '17, not said', given: consent('2008-09-29'), expect: 'non-conform' },
    { name: '18 on the day', given: consent('2008-09-28'), expect: 'not-applicable' },
  ],
});

function consent(birth: string, signed?: boolean): Facts {
  return {
    'salarie.dateNaissance': birth,
    'contrat.dateConclusion': '2026-09-28',
    ...(signed === undefined ? {} : { 'regle.signatureRepresentantLegal': signed }),
  };
}

const foreignWork = rule({
  ...base,
  id: 'LEGAL-051',
  title: 'L’autorisation de travail est vérifiée quand il en faut une',
  severity: 'info',
  purposes: ALWAYS,
  asOf: 'day',
  sources: [ARTICLES.foreignWork],
  needs: [],
  mayRead: ['regle.autorisationTravail', 'salarie.departementNaissance'],
  // The form does not ask the nationality, nor do we; a birth abroad is none, but a reason to remind.
  when: (f) => f['regle.autorisationTravail'] !== undefined || f['salarie.departementNaissance'] === '99',
  evaluate: (f) =>
    f['regle.autorisationTravail'] === true
      ? conform
      : nonConform(
          ['regle.autorisationTravail'],
          sentence(
            "L'autorisation de travail n'est pas notée comme vérifiée. Si la personne n'est pas d'un pays de l'Union européenne, vérifiez-la avant le premier jour ; ne la joignez pas au dossier, l'Opco ne la demande pas.",
          ),
        ),
  examples: [
    { name: 'verified', given: { 'regle.autorisationTravail': true }, expect: 'conform' },
    {
      name: 'not verified',
      given: { 'regle.autorisationTravail': false },
      expect: 'non-conform',
      says: ['Union européenne'],
    },
    { name: 'not said', given: {}, expect: 'not-applicable' },
    { name: 'born abroad, not said', given: { 'salarie.departementNaissance': '99' }, expect: 'non-conform' },
    {
      name: 'born in the Rhône, not said',
      given: { 'salarie.departementNaissance': '69' },
      expect: 'not-applicable',
    },
  ],
});

const declared = rule({
  ...base,
  id: 'LEGAL-052',
  title: 'L’embauche est déclarée avant de commencer',
  severity: 'warn',
  purposes: ['depot', 'suivi'],
  asOf: 'contrat.dateDebut',
  sources: [ARTICLES.declaration],
  needs: ['contrat.dateDebut'],
  mayRead: ['regle.dpaeDate', 'contrat.type', 'contrat.vautAvenantVae'],
  // An amendment hires nobody.
  when: (f) => f['contrat.type'] !== '30' && f['contrat.vautAvenantVae'] !== true,
  evaluate: (f, { day: today, asOf }): Outcome => {
    const law = enVigueur(declarationDays, asOf);
    if (law === undefined) return unknownLaw(declarationDays, asOf);
    const [start, done] = [f['contrat.dateDebut'], f['regle.dpaeDate']];
    if (done === undefined)
      return today < start
        ? conform
        : nonConform(
            ['regle.dpaeDate'],
            sentence(
              `Le contrat a commencé le ${day(start)} et aucune déclaration préalable à l'embauche (DPAE) n'est notée. Si elle est faite, écrivez sa date ; sinon, faites-la tout de suite à l'Urssaf ou à la MSA.`,
            ),
          );
    const earliest = plusDays(start, -law.value);
    if (done >= earliest && done <= start) return conform;
    return nonConform(
      ['regle.dpaeDate', 'contrat.dateDebut'],
      sentence(
        `La déclaration préalable à l'embauche est datée du ${day(done)} ; le contrat commence le ${day(start)}. Elle se fait dans les ${law.value} jours qui précèdent, du ${day(earliest)} au ${day(start)} avant la prise de poste. ${done > start ? 'Corrigez la date, ou régularisez avec l’Urssaf' : 'À confirmer : l’Urssaf peut demander de la refaire'}.`,
      ),
    );
  },
  examples: [
    { name: 'eight days before', given: dpae('2026-09-23'), expect: 'conform' },
    { name: 'nine days before', given: dpae('2026-09-22'), expect: 'non-conform', says: ['23/09/2026'] },
    { name: 'the day itself', given: dpae('2026-10-01'), expect: 'conform' },
    { name: 'the day after', given: dpae('2026-10-02'), expect: 'non-conform', says: ['02/10/2026'] },
    { name: 'not noted, before the start', given: dpae(), day: '2026-09-30', expect: 'conform' },
    { name: 'not noted, on the first day', given: dpae(), day: '2026-10-01', expect: 'non-conform' },
    { name: 'an amendment', given: { ...dpae(), 'contrat.type': '30' }, expect: 'not-applicable' },
    {
      name: 'before our tables',
      given: { ...dpae(), 'contrat.dateDebut': '2017-12-31' },
      expect: 'undetermined',
    },
  ],
});

function dpae(done?: string): Facts {
  return { 'contrat.dateDebut': '2026-10-01', ...(done === undefined ? {} : { 'regle.dpaeDate': done }) };
}

const informed = rule({
  ...base,
  id: 'LEGAL-053',
  title: 'Les informations dues en 7 et en 30 jours sont données',
  severity: 'warn',
  purposes: ['depot', 'suivi'],
  asOf: 'contrat.dateConclusion',
  inForce: {},
  sources: [ARTICLES.information, ARTICLES.notice],
  needs: ['contrat.dateDebut'],
  mayRead: ['regle.informations7jours', 'regle.informations30jours'],
  evaluate: (f, { day: today, asOf }): Outcome => {
    const law = enVigueur(informationDays, asOf);
    // Before the décret of 2023 this duty did not exist.
    if (law === undefined) return { status: 'not-applicable' };
    const start = f['contrat.dateDebut'];
    const due = [
      { id: 'regle.informations7jours', days: law.value.first },
      { id: 'regle.informations30jours', days: law.value.others },
    ] as const;
    const late = due.filter(({ id, days }) => f[id] !== true && today > plusDays(start, days));
    if (late.length === 0) return conform;
    return nonConform(
      late.map(({ id }) => id),
      sentence(
        `Le contrat a commencé le ${day(start)} ; ${late.map(({ days }) => `les informations dues en ${days} jours, au plus tard le ${day(plusDays(start, days))},`).join(' et ')} ne sont pas notées comme données. Remettez-les au salarié, puis répondez oui.`,
      ),
    );
  },
  examples: [
    { name: 'both given', given: told(true, true), day: '2026-12-01', expect: 'conform' },
    { name: 'the seventh day, nothing said', given: told(), day: '2026-10-08', expect: 'conform' },
    {
      name: 'the eighth day',
      given: told(),
      day: '2026-10-09',
      expect: 'non-conform',
      says: ['7 jours', '08/10/2026'],
    },
    { name: 'the thirtieth day', given: told(true), day: '2026-10-31', expect: 'conform' },
    {
      name: 'the thirty-first day',
      given: told(true),
      day: '2026-11-01',
      expect: 'non-conform',
      says: ['30 jours', '31/10/2026'],
    },
    { name: 'not yet, and not yet due', given: told(false, false), day: '2026-10-05', expect: 'conform' },
    {
      name: 'concluded the day before the décret',
      given: { ...told(), 'contrat.dateConclusion': '2023-10-31', 'contrat.dateDebut': '2023-11-02' },
      day: '2023-12-31',
      expect: 'not-applicable',
    },
    {
      name: 'concluded on its first day',
      given: { ...told(), 'contrat.dateConclusion': '2023-11-01', 'contrat.dateDebut': '2023-11-02' },
      day: '2023-12-31',
      expect: 'non-conform',
    },
  ],
});

function told(first?: boolean, others?: boolean): Facts {
  return {
    'contrat.dateConclusion': '2026-09-28',
    'contrat.dateDebut': '2026-10-01',
    ...(first === undefined ? {} : { 'regle.informations7jours': first }),
    ...(others === undefined ? {} : { 'regle.informations30jours': others }),
  };
}

const dataNotice = rule({
  ...base,
  id: 'LEGAL-054',
  title: 'La notice sur les données personnelles est remise au salarié',
  severity: 'warn',
  purposes: ['depot', 'signature', 'suivi'],
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.dataNotice],
  needs: ['regle.noticeDonnees'],
  evaluate: (f) =>
    f['regle.noticeDonnees']
      ? conform
      : nonConform(
          ['regle.noticeDonnees'],
          sentence(
            "Les mentions sur les données personnelles n'ont pas été remises au salarié : la notice demande de le faire à la signature. Remettez-lui ses pages 8 à 14, puis répondez oui.",
          ),
        ),
  examples: [
    { name: 'given', given: notice(true), expect: 'conform' },
    { name: 'not given', given: notice(false), expect: 'non-conform', says: ['pages 8 à 14'] },
    { name: 'not said', given: { 'contrat.dateConclusion': '2026-09-28' }, expect: 'undetermined' },
  ],
});

function notice(given: boolean): Facts {
  return { 'contrat.dateConclusion': '2026-09-28', 'regle.noticeDonnees': given };
}

export const dutyRules: readonly Rule[] = [minorConsent, foreignWork, declared, informed, dataNotice];
