import { fold } from '../../shared/text';
import { ARTICLES } from '../law/articles';
import type { IdccEntry } from '../references';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import { day, sentence } from './say';

const base = {
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [{ ref: 'Liste des conventions collectives (Dares, Légifrance)' }, ARTICLES.notice],
  needs: ['employeur.idcc'],
} as const;
/** No agreement, one under negotiation: codes of the notice, in no table. */
const NONE = ['9998', '9999'];
const given = (f: { readonly 'employeur.idcc'?: string | undefined }): boolean =>
  f['employeur.idcc'] !== undefined && !NONE.includes(f['employeur.idcc']);

const TABLE: Readonly<Record<string, IdccEntry>> = {
  '0843': { label: 'Boulangerie-pâtisserie', inForce: true, opco: 'Opco EP', opcoAsOf: '2024-11-13' },
  '1486': { label: 'Bureaux d’études techniques', inForce: true, opco: 'Atlas', opcoAsOf: '2024-11-13' },
  '1307': { label: 'Exploitation cinématographique', inForce: true },
  '0054': { label: 'Métallurgie du Rhône', inForce: false, replacedBy: ['3248'] },
  '0650': { label: 'Ancienne', inForce: false },
};
const beside = { references: { idcc: (code: string): IdccEntry | undefined => TABLE[code] } };
const idcc = (code: string, opco?: string) => ({
  'employeur.idcc': code,
  ...(opco === undefined ? {} : { 'opco.nom': opco }),
});

const known = rule({
  ...base,
  id: 'XREF-012',
  title: 'L’IDCC est dans la liste des conventions',
  // Public lists are not complete: an unknown code is to be confirmed, it does not block.
  severity: 'warn',
  asks: ['idcc'],
  when: given,
  evaluate: (f, { beside: around }) =>
    around.references?.idcc?.(f['employeur.idcc']) === undefined
      ? nonConform(
          ['employeur.idcc'],
          sentence(
            `L'IDCC ${f['employeur.idcc']} n'est pas dans notre liste des conventions collectives. À confirmer : recopiez-le du bulletin de paie ; 9999 s'il n'y a pas de convention.`,
          ),
        )
      : conform,
  examples: [
    { name: 'known', given: idcc('1486'), beside, expect: 'conform' },
    { name: 'unknown', given: idcc('1487'), beside, expect: 'non-conform', says: ['1487'] },
    { name: 'none', given: idcc('9999'), beside, expect: 'not-applicable' },
    { name: 'no table', given: idcc('1487'), expect: 'not-applicable' },
  ],
});

const inForce = rule({
  ...base,
  id: 'XREF-013',
  title: 'La convention est en vigueur',
  severity: 'block',
  asks: ['idcc'],
  when: given,
  evaluate: (f, { beside: around }): Outcome => {
    const entry = around.references?.idcc?.(f['employeur.idcc']);
    // XREF-012 speaks of a code the list does not hold.
    if (entry === undefined) return { status: 'not-applicable' };
    if (entry.inForce) return conform;
    const heirs = entry.replacedBy ?? [];
    const [only] = heirs;
    return nonConform(
      ['employeur.idcc'],
      sentence(
        `L'IDCC ${f['employeur.idcc']} (${entry.label}) n'est plus en vigueur${heirs.length === 0 ? ". Cherchez la convention qui l'a remplacé sur le bulletin de paie" : ` : il est remplacé par ${heirs.join(' ou ')}. Corrigez-le`}.`,
      ),
      heirs.length === 1 && only !== undefined
        ? [{ field: 'employeur.idcc', value: only, why: 'Convention qui la remplace' }]
        : [],
    );
  },
  examples: [
    { name: 'in force', given: idcc('1486'), beside, expect: 'conform' },
    { name: 'replaced', given: idcc('0054'), beside, expect: 'non-conform', says: ['0054', '3248'] },
    { name: 'ended', given: idcc('0650'), beside, expect: 'non-conform', says: ['bulletin'] },
    { name: 'unknown', given: idcc('1487'), beside, expect: 'not-applicable' },
    { name: 'no table', given: idcc('0054'), expect: 'not-applicable' },
  ],
});

const justified = rule({
  ...base,
  id: 'XREF-014',
  title: 'Les codes 9998, 9999 et 3180 vont avec l’employeur',
  severity: 'warn',
  ground: 'technical',
  sources: [ARTICLES.notice],
  mayRead: ['employeur.particulier'],
  when: (f) => f['employeur.idcc'] !== undefined,
  evaluate: (f): Outcome => {
    const [code, household] = [f['employeur.idcc'], f['employeur.particulier']];
    if (household === true && code !== '3180')
      return nonConform(
        ['employeur.idcc', 'employeur.particulier'],
        sentence(`Un particulier-employeur indique l'IDCC 3180 ; le dossier dit ${code}. Corrigez-le.`),
        [{ field: 'employeur.idcc', value: '3180', why: 'Code du particulier-employeur, d’après la notice' }],
      );
    if (household === false && code === '3180')
      return nonConform(
        ['employeur.idcc', 'employeur.particulier'],
        sentence(
          "L'IDCC 3180 est celui des particuliers-employeurs, et l'employeur n'en est pas un. Corrigez l'un des deux.",
        ),
      );
    return NONE.includes(code)
      ? nonConform(
          ['employeur.idcc'],
          sentence(
            `L'IDCC ${code} veut dire ${code === '9999' ? "qu'aucune convention ne s'applique" : 'que la convention est en cours de négociation'}. À confirmer : presque toutes les entreprises en ont une, et l'Opco le vérifie.`,
          ),
        )
      : conform;
  },
  examples: [
    { name: 'an agreement', given: idcc('1486'), expect: 'conform' },
    { name: 'none', given: idcc('9999'), expect: 'non-conform', says: ['9999'] },
    { name: 'under negotiation', given: idcc('9998'), expect: 'non-conform', says: ['négociation'] },
    { name: 'a household', given: { ...idcc('3180'), 'employeur.particulier': true }, expect: 'conform' },
    {
      name: 'a household with another code',
      given: { ...idcc('1486'), 'employeur.particulier': true },
      expect: 'non-conform',
      says: ['3180', '1486'],
    },
    {
      name: 'a firm with that code',
      given: { ...idcc('3180'), 'employeur.particulier': false },
      expect: 'non-conform',
    },
    { name: 'nothing', given: {}, expect: 'not-applicable' },
  ],
});

const ownOpco = rule({
  ...base,
  id: 'XREF-015',
  title: 'La convention relève de cet Opco',
  severity: 'block',
  sources: [{ ref: 'Rattachement des branches aux Opco (CFA Dock, SIRO)' }],
  asks: ['idcc'],
  needs: ['employeur.idcc', 'opco.nom'],
  when: (f) => given(f) && f['opco.nom'] !== undefined,
  evaluate: (f, { beside: around, day: today }): Outcome => {
    const entry = around.references?.idcc?.(f['employeur.idcc']);
    if (entry?.opco === undefined)
      return { status: 'not-applicable', why: 'L’Opco de cette convention n’est pas dans notre liste.' };
    const words = (name: string): string =>
      fold(name)
        .replace(/^opco /, '')
        .replace('entreprises de proximite', 'ep');
    if (words(entry.opco) === words(f['opco.nom'])) return conform;
    const since = entry.opcoAsOf === undefined ? '' : `, d'après une liste du ${day(entry.opcoAsOf)}`;
    const told = `L'IDCC ${f['employeur.idcc']} (${entry.label}) relève de l'Opco ${entry.opco.replace(/^opco /i, '')}${since}, et le dossier est pour ${f['opco.nom']}.`;
    // Branches change Opco: a list older than a year tells, it does not block.
    return entry.opcoAsOf === undefined ||
      entry.opcoAsOf < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
      ? undetermined(
          ['opco.nom'],
          sentence(`${told} À confirmer sur quel-est-mon-opco.francecompetences.fr.`),
        )
      : nonConform(
          ['opco.nom', 'employeur.idcc'],
          sentence(`${told} Corrigez l'un des deux : un autre Opco refuserait le dossier.`),
        );
  },
  examples: [
    { name: 'its own', given: idcc('0843', 'Opco EP'), beside, expect: 'conform' },
    {
      name: 'its own, in full',
      given: idcc('0843', 'Opco Entreprises de proximité'),
      beside,
      expect: 'conform',
    },
    {
      name: 'another, by a list of less than a year',
      given: idcc('1486', 'Opco EP'),
      day: '2025-11-13',
      beside,
      expect: 'non-conform',
      says: ['Atlas', '13/11/2024'],
    },
    {
      name: 'another, by an older list',
      given: idcc('1486', 'Opco EP'),
      day: '2025-11-14',
      beside,
      expect: 'undetermined',
      says: ['confirmer'],
    },
    {
      name: 'an agreement whose Opco is not known',
      given: idcc('1307', 'Opco EP'),
      beside,
      expect: 'not-applicable',
    },
    { name: 'no table', given: idcc('1486', 'Opco EP'), expect: 'not-applicable' },
  ],
});

export const agreementRules: readonly Rule[] = [known, inForce, justified, ownOpco];
