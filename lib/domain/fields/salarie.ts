import { birthDay, departement, email, nir, phone, postcode } from '../formats';
import { oneOf } from './codes/list';
import { SEXE } from './codes/salarie';
import { field } from './define';
import { zLine, zName, zShort } from './schemas';
import { WORDS } from './words';
import { SALARIE_WORDS } from './words-salarie';

/** Who the employee is: the first 16 data of the Cerfa about them. */
export const salarie = {
  'salarie.nomNaissance': field({
    section: 'salarie',
    label: 'Nom de naissance',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le nom de famille à la naissance, avec ses accents, jamais le nom d’époux ou d’épouse.',
      example: 'Lefèvre',
      where: 'Carte d’identité ou passeport.',
    },
    words: SALARIE_WORDS.nomNaissance,
  }),
  'salarie.nomUsage': field({
    section: 'salarie',
    label: 'Nom d’usage',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le nom porté chaque jour, seulement s’il est différent du nom de naissance.',
      example: 'Lefèvre-Diallo',
      where: 'Seconde ligne de nom sur la carte d’identité.',
    },
    words: SALARIE_WORDS.nomUsage,
  }),
  'salarie.prenom': field({
    section: 'salarie',
    label: 'Premier prénom',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le premier prénom de l’état civil, un seul.',
      example: 'Zoé',
      where: 'Carte d’identité, premier de la liste.',
    },
    words: WORDS.prenom,
  }),
  'salarie.adresse.numero': field({
    section: 'salarie',
    label: 'Numéro dans la voie',
    kind: 'text',
    schema: zShort,
    sensitivity: 'personal',
    help: {
      what: 'Le numéro du domicile de la personne, avec bis ou ter. Laissez vide s’il n’y en a pas.',
      example: '7 ter',
      where: 'Justificatif de domicile de moins de trois mois.',
    },
    words: WORDS.numero,
  }),
  'salarie.adresse.voie': field({
    section: 'salarie',
    label: 'Voie',
    kind: 'text',
    schema: zLine,
    sensitivity: 'personal',
    help: {
      what: 'La rue ou le lieu-dit du domicile, sans le numéro.',
      example: 'avenue de l’Abbé-de-l’Épée',
      where: 'Justificatif de domicile, facture d’énergie.',
    },
    words: { ...WORDS.voie, autocomplete: 'street-address' },
  }),
  'salarie.adresse.complement': field({
    section: 'salarie',
    label: 'Complément d’adresse',
    kind: 'text',
    schema: zLine,
    sensitivity: 'personal',
    help: {
      what: 'Étage, appartement ou personne chez qui elle loge.',
      example: 'Appartement 12, chez M. Petit',
      where: 'Ce qu’on lit sur la boîte aux lettres.',
    },
    words: WORDS.complement,
  }),
  'salarie.adresse.codePostal': field({
    section: 'salarie',
    label: 'Code postal',
    kind: 'postcode',
    schema: postcode.schema,
    sensitivity: 'personal',
    help: {
      what: 'Les 5 chiffres du code postal du domicile.',
      example: '13006',
      where: 'Justificatif de domicile.',
    },
    words: WORDS.codePostal,
  }),
  'salarie.adresse.commune': field({
    section: 'salarie',
    label: 'Commune',
    kind: 'text',
    schema: zLine,
    sensitivity: 'personal',
    help: {
      what: 'La commune du domicile, en toutes lettres.',
      example: 'Marseille',
      where: 'Justificatif de domicile, après le code postal.',
    },
    words: WORDS.commune,
  }),
  'salarie.telephone': field({
    section: 'salarie',
    label: 'Téléphone',
    kind: 'phone',
    schema: phone.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le numéro de la personne embauchée, pas celui de l’entreprise.',
      example: '06 12 34 56 78',
      where: 'Demandez-le à la personne.',
    },
    words: WORDS.telephone,
  }),
  'salarie.courriel': field({
    section: 'salarie',
    label: 'Courriel',
    kind: 'email',
    schema: email.schema,
    sensitivity: 'personal',
    help: {
      what: 'L’adresse personnelle de la personne, pas celle de l’entreprise.',
      example: 'zoe.lefevre@exemple.fr',
      where: 'Demandez-la à la personne et relisez-la avec elle.',
    },
    words: WORDS.courriel,
  }),
  'salarie.nir': field({
    section: 'salarie',
    label: 'Numéro de sécurité sociale (NIR)',
    kind: 'nir',
    schema: nir.schema,
    sensitivity: 'sensitive',
    help: {
      what: 'Les 13 chiffres et la clé de 2 chiffres. Avec 13 chiffres, la clé est calculée.',
      example: '2 69 05 49 588 157 80',
      where: 'Carte Vitale, sous le nom, ou attestation de droits sur ameli.fr.',
      noticePage: 4,
    },
    words: SALARIE_WORDS.nir,
  }),
  'salarie.dateNaissance': field({
    section: 'salarie',
    label: 'Date de naissance',
    kind: 'date',
    schema: birthDay.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le jour, le mois et l’année. L’âge décide du public admis et du salaire minimum.',
      example: '14/05/2001',
      where: 'Carte d’identité, passeport ou titre de séjour.',
    },
    words: SALARIE_WORDS.dateNaissance,
  }),
  'salarie.sexe': field({
    section: 'salarie',
    label: 'Sexe',
    kind: 'code',
    schema: oneOf(SEXE),
    codes: SEXE,
    sensitivity: 'personal',
    help: {
      what: 'Cochez la case de l’état civil. Elle doit aller avec le premier chiffre du numéro de sécurité sociale.',
      where: 'Mention « sexe » de la pièce d’identité.',
    },
    words: SALARIE_WORDS.sexe,
  }),
  'salarie.departementNaissance': field({
    section: 'salarie',
    label: 'Département de naissance',
    kind: 'departement',
    schema: departement.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le numéro du département : 2A ou 2B en Corse, 3 chiffres outre-mer, 99 pour l’étranger.',
      example: '69',
      where: 'Pièce d’identité, ou 6e et 7e chiffres du numéro de sécurité sociale.',
    },
    words: SALARIE_WORDS.departementNaissance,
  }),
  'salarie.communeNaissance': field({
    section: 'salarie',
    label: 'Commune de naissance',
    kind: 'text',
    schema: zLine,
    sensitivity: 'personal',
    help: {
      what: 'La commune ; pour une naissance à l’étranger, la ville et le pays.',
      example: 'Villeurbanne',
      where: 'Ligne « né(e) à » de la pièce d’identité.',
    },
    words: SALARIE_WORDS.communeNaissance,
  }),
};
