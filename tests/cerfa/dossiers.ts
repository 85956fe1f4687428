import fc from 'fast-check';
import { EDITIONS, placesOf } from '@/lib/cerfa';
import { type CerfaFieldId, FIELDS, isSiret, nirKey } from '@/lib/domain';

export type Fields = Record<string, string | number | boolean>;

export const EDITION = EDITIONS[0]!;

/** Everything a form can hold at once, invented; `answer` is what each yes or no says. */
const whole = (answer: boolean, changes: Fields): Fields => ({
  'employeur.particulier': answer,
  'employeur.numeroUrssaf': 'Z1234567890123',
  'employeur.denomination': 'Société d’Œuvre « Bièvre » – 100 % bois',
  'employeur.adresse.numero': '12 bis',
  'employeur.adresse.voie': 'avenue de l’Abbé-de-l’Épée prolongée',
  'employeur.adresse.complement': 'Bâtiment Ÿ, 3ᵉ étage',
  'employeur.adresse.codePostal': '01000',
  'employeur.adresse.commune': 'L’Haÿ-les-Roses',
  'employeur.telephone': '0123456789',
  'employeur.courriel': 'contact@bievre.example',
  'employeur.siret': '73282932000074',
  'employeur.naf': '8559A',
  'employeur.effectif': 42,
  'employeur.idcc': '0044',
  'employeur.numeroProjetVae': 'VAE-2024-00017',
  'employeur.caisseRetraite': 'Caisse Générale des Métiers',
  'employeur.prevoyance': 'Prévoyance du Bâtiment',
  'salarie.nomNaissance': 'Nguyễn',
  'salarie.nomUsage': 'Łukasz Żółć',
  'salarie.prenom': 'D’Œuvre-Élie',
  'salarie.adresse.numero': '7',
  'salarie.adresse.voie': 'rue Ağaoğlu',
  'salarie.adresse.complement': 'Chez Mme Şahin',
  'salarie.adresse.codePostal': '97400',
  'salarie.adresse.commune': 'Saint-Denis',
  'salarie.telephone': '0612345678',
  'salarie.courriel': 'elie.nguyen@exemple.fr',
  'salarie.nir': `1010297411001${nirKey('1010297411001')}`,
  'salarie.dateNaissance': '2001-02-28',
  'salarie.sexe': 'M',
  'salarie.departementNaissance': '974',
  'salarie.communeNaissance': 'Saint-Denis',
  'salarie.rqth': answer,
  'salarie.equivalenceJeunes': answer,
  'salarie.extensionBoe': answer,
  'salarie.inscritFranceTravail': answer,
  'salarie.numeroFranceTravail': '1234567A',
  'salarie.dureeInscriptionMois': 14,
  'salarie.situationAvant': '9',
  'salarie.minimumSocial': '1',
  'salarie.diplomeObtenu': '41',
  'tuteur.nom': 'Ağaoğlu',
  'tuteur.prenom': 'Zoë',
  'tuteur.emploi': 'Cheffe d’atelier',
  'tuteur.dateNaissance': '1979-12-31',
  'tuteur.attestationEligibilite': answer,
  'tuteurUtilisatrice.nom': 'Ștefănescu',
  'tuteurUtilisatrice.prenom': 'Jiří',
  'tuteurUtilisatrice.emploi': 'Formateur',
  'tuteurUtilisatrice.dateNaissance': '1984-02-29',
  'tuteurUtilisatrice.naf': '7820Z',
  'contrat.nature': 'CDI',
  'contrat.vautAvenantVae': answer,
  'contrat.type': '11',
  'contrat.emploi': 'Menuisier d’agencement',
  'contrat.classification': 'Ouvrier professionnel',
  'contrat.niveau': 'N2',
  'contrat.coefficient': '185',
  'contrat.periodeEssaiJours': 30,
  'contrat.dateDebut': '2023-09-04',
  'contrat.dateEffetAvenant': '2024-01-01',
  'contrat.dateFin': '2024-08-31',
  'contrat.dureeHebdo.heures': 35,
  'contrat.dureeHebdo.minutes': 0,
  'contrat.dateConclusion': '2023-09-01',
  'contrat.salaireBrut': '1300.00',
  'organisme.denomination': 'École d’à côté',
  'organisme.siret': '73282932000074',
  'organisme.nda': '11755555555',
  'formation.nombreOrganismes': 2,
  'formation.interne': answer,
  'formation.attestationInterne': answer,
  'formation.typeQualification': '4',
  'formation.diplomeVise': '41',
  'formation.rncp': '38575',
  'formation.intitule':
    'Parcours expérimental visant les blocs 1 et 3 du titre professionnel et des compétences définies par l’entreprise et l’opérateur de compétences, avec évaluation finale',
  'formation.nsf': '234',
  'formation.dureeTotaleHeures': 420,
  'formation.dureeEnseignementsHeures': 380,
  'formation.dateDebut': '2023-09-11',
  'formation.dateFin': '2024-08-30',
  'contrat.faitA': 'L’Haÿ-les-Roses',
  'opco.nom': 'Opco EP',
  'opco.numeroAdherent': 'ADH-0042-é',
  ...changes,
});

/** Together they write every widget and put every box in both states. */
export const DOSSIERS: readonly { name: string; fields: Fields }[] = [
  { name: 'all yes, CDI', fields: whole(true, {}) },
  {
    name: 'all no, CDD',
    fields: whole(false, {
      'contrat.nature': 'CDD',
      'salarie.sexe': 'F',
      'contrat.dureeHebdo.minutes': 30,
      'contrat.salaireBrut': '11.65',
      'formation.intitule': 'Titre professionnel, bloc 2',
    }),
  },
  { name: 'temporary work', fields: whole(true, { 'contrat.nature': 'TT', 'salarie.sexe': 'F' }) },
];

/** What a form can give back of a dossier: an unticked lone box says nothing. */
export const readable = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([id, value]) => {
      const widgets = EDITION.fields[id as keyof typeof EDITION.fields];
      return !(value === false && widgets?.length === 1);
    }),
  );

const digits = (size: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }).map((all) => all.join(''));

// Latin letters of Europe and Viet Nam, and the marks that French texts hold.
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x17f],
  [0x218, 0x21b],
  [0x1ea0, 0x1ef9],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
);

const words = (capacity: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...LETTERS, ' ', '-', '’', 'œ'), {
      minLength: 1,
      maxLength: Math.max(1, capacity >> 1),
    })
    .map((characters) => characters.join('').normalize('NFC').replace(/ +/g, ' ').trim() || 'é');

const day = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const luhnDigit = (body: string): string =>
  body + Array.from({ length: 10 }, (_, key) => String(key)).find((key) => isSiret(body + key));

const SHAPES: readonly (readonly [RegExp, fc.Arbitrary<string | number | boolean>])[] = [
  [/dateNaissance$/, day('1940-01-01', '2008-12-31')],
  [/\.date/, day('2019-01-01', '2035-12-31')],
  [/courriel$/, fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{2,10}\.(fr|org)$/)],
  [/siret$/, digits(12).map((rest) => luhnDigit(`1${rest}`))],
  [/telephone$/, digits(8).map((rest) => `06${rest}`)],
  [/codePostal$/, digits(5)],
  [/naf$/, digits(4).map((code) => `${code}Z`)],
  [/idcc$/, digits(3).map((code) => `1${code}`)],
  [/nda$/, digits(11)],
  [/rncp$/, digits(4).map((code) => `3${code}`)],
  [/nsf$/, digits(2).map((code) => `3${code}`)],
  [/numeroUrssaf$/, digits(13).map((code) => `X${code}`)],
  [/numeroFranceTravail$/, digits(11)],
  [/nir$/, digits(6).map((order) => `2991201${order}${nirKey(`2991201${order}`)}`)],
  [/departementNaissance$/, fc.constantFrom('01', '2A', '75', '974', '99')],
  [/salaireBrut$/, fc.integer({ min: 1, max: 999_999 }).map((cents) => (cents / 100).toFixed(2))],
  [/minutes$/, fc.integer({ min: 0, max: 59 })],
  [/heures$|Heures$|effectif$|Mois$|Jours$|nombreOrganismes$/, fc.integer({ min: 1, max: 35 })],
  [/situationAvant$/, fc.constantFrom('1', '9', '10')],
  [/minimumSocial$/, fc.constantFrom('1', '2', '3')],
  [/diplomeObtenu$|diplomeVise$/, fc.constantFrom('10', '41', '60')],
  [/contrat\.type$/, fc.constantFrom('11', '24', '30')],
  [/typeQualification$/, fc.constantFrom('1', '2', '3', '4', '8')],
];

const storedValue = (id: CerfaFieldId): fc.Arbitrary<string | number | boolean> =>
  anyValue(id).filter((value) => FIELDS[id].schema.safeParse(value).success);

const anyValue = (id: CerfaFieldId): fc.Arbitrary<string | number | boolean> => {
  const widgets = EDITION.fields[id] ?? [];
  const [first] = widgets;
  if (first?.kind === 'box') {
    const choices = widgets.map(({ part }) => part?.slice(1) ?? '');
    return choices.includes('oui') ? fc.boolean() : fc.constantFrom(...choices);
  }
  return SHAPES.find(([ids]) => ids.test(id))?.[1] ?? words(first?.capacity ?? 1);
};

/** Dossiers with any of the form's fields, each of its stored shape. */
export const arbitraryFields: fc.Arbitrary<Fields> = fc
  .record(Object.fromEntries(placesOf(EDITION).map(([id]) => [id, storedValue(id)])), { requiredKeys: [] })
  .map((fields) => fields as Fields);
