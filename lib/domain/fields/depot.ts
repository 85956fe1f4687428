import { amount, day, email } from '../formats';
import { oneOf } from './codes/list';
import { DECISION, MOTIF_REFUS } from './codes/suivi';
import { is } from './conditions';
import { field } from './define';
import { zLine, zName, zTitle, zWhole } from './schemas';
import { labels, WORDS } from './words';

/** Signatures, filing on the portal and the Opco's answer, step 4. */
export const depot = {
  'depot.signatureEmployeur': field({
    section: 'depot',
    label: 'Signature de l’employeur',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour où l’employeur a signé le Cerfa.',
      example: '01/09/2023',
      where: 'Page 2 du Cerfa signé, à gauche.',
    },
    words: { labels: ['Date de signature de l’employeur'] },
  }),
  'depot.signatureSalarie': field({
    section: 'depot',
    label: 'Signature du salarié',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le jour où la personne embauchée a signé le Cerfa.',
      example: '02/09/2023',
      where: 'Page 2 du Cerfa signé, à droite.',
    },
    words: { labels: ['Date de signature du salarié'] },
  }),
  'depot.remiseExemplaire': field({
    section: 'depot',
    label: 'Exemplaire remis au salarié',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le jour où la personne a reçu son original. Il en faut trois : employeur, salarié, Opco.',
      example: '04/09/2023',
      where: 'Accusé de remise signé.',
      noticePage: 1,
    },
    words: { labels: ['Date de remise au salarié'] },
  }),
  'depot.contactNom': field({
    section: 'depot',
    label: 'Interlocuteur du dossier',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le nom et le prénom de la personne que l’Opco doit appeler.',
      example: 'Moreau Claire',
      where: 'Votre entreprise, service du personnel.',
    },
    words: {
      labels: labels(
        'Interlocuteur | Contact RH | Référent dossier | Nom du contact | Nom de l’interlocuteur | Nom | Nom et prénom | Nom complet | Contact | Personne à contacter | Prénom et nom | Nom, prénom | Identité | ' +
          'Personne chargée du dossier | Qui s’occupe du dossier | Qui suit le dossier | Qui devons-nous appeler au sujet de ce dossier | Qui contacter | Correspondant | Correspondant du dossier | Contact pour ce dossier | Interlocuteur pour ce dossier | Personne qui suit le dossier | Votre nom et votre prénom | Contact person',
      ),
      not: ['usage', 'naissance', 'courriel', 'téléphone', 'fonction', 'entreprise', 'organisme'],
    },
  }),
  'depot.contactFonction': field({
    section: 'depot',
    label: 'Fonction de l’interlocuteur',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'Le métier de cette personne.',
      example: 'Assistante RH',
      where: 'Sa signature de courriel.',
    },
    words: {
      labels: labels(
        'Fonction de l’interlocuteur | Fonction du contact | Fonction | Qualité | Poste | Fonction dans l’entreprise | Service et fonction',
      ),
    },
  }),
  'depot.contactCourriel': field({
    section: 'depot',
    label: 'Courriel de l’interlocuteur',
    kind: 'email',
    schema: email.schema,
    sensitivity: 'personal',
    help: {
      what: 'L’adresse de cette personne, si elle n’est pas celle de l’entreprise.',
      example: 'c.moreau@exemple.fr',
      where: 'Votre messagerie.',
    },
    words: {
      labels: [
        ...labels('Courriel de l’interlocuteur | Email du contact | Adresse e-mail du contact'),
        ...WORDS.courriel.labels,
      ],
    },
  }),
  'depot.date': field({
    section: 'depot',
    label: 'Date du dépôt',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour où le dossier complet a été envoyé sur le portail, au plus tard 5 jours après le début du contrat.',
      example: '06/09/2023',
      where: 'Accusé de réception du portail.',
      noticePage: 1,
    },
    words: { labels: ['Date de dépôt', 'Date d’envoi', 'Transmis le'] },
  }),
  'depot.numero': field({
    section: 'depot',
    label: 'Numéro du dossier',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'Le numéro donné par le portail après l’envoi.',
      example: '2023-0004512',
      where: 'Message ou page de confirmation.',
    },
    words: { labels: ['Numéro de dossier', 'N° de dossier', 'Référence du dossier'] },
  }),
  'depot.libelle': field({
    section: 'depot',
    label: 'État affiché par le portail',
    kind: 'text',
    schema: zTitle,
    sensitivity: 'business',
    help: {
      what: 'Recopiez l’état du dossier mot pour mot.',
      example: 'En cours d’instruction',
      where: 'Liste de vos demandes, sur le portail.',
    },
    words: { labels: ['Statut', 'État du dossier', 'Statut de la demande'] },
  }),
  'depot.decision': field({
    section: 'depot',
    label: 'Réponse de l’Opco',
    kind: 'code',
    schema: oneOf(DECISION),
    codes: DECISION,
    sensitivity: 'business',
    help: {
      what: 'Ce que l’Opco a décidé. Il a 20 jours après réception du dossier complet.',
      where: 'Courriel ou courrier de décision.',
      noticePage: 1,
    },
    words: { labels: ['Décision', 'Avis de l’Opco', 'Réponse de l’Opco'] },
  }),
  'depot.dateDecision': field({
    section: 'depot',
    label: 'Date de la réponse',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour écrit sur la décision.',
      example: '21/09/2023',
      where: 'En-tête du courrier de l’Opco.',
    },
    words: { labels: ['Date de décision', 'Date de l’avis'] },
  }),
  'depot.motif': field({
    section: 'depot',
    label: 'Motif du refus',
    kind: 'code',
    schema: oneOf(MOTIF_REFUS),
    codes: MOTIF_REFUS,
    sensitivity: 'business',
    applies: is('depot.decision', 'refus', 'complement'),
    help: {
      what: 'Le motif retenu, parmi les quatre qui existent.',
      where: 'Texte de la décision, partie « motifs ».',
      noticePage: 1,
    },
    words: { labels: ['Motif', 'Motif de refus'] },
  }),
  'depot.heuresAccordees': field({
    section: 'depot',
    label: 'Heures prises en charge',
    kind: 'integer',
    schema: zWhole(0, 5000),
    sensitivity: 'business',
    help: {
      what: 'Le nombre d’heures que l’Opco accepte de payer.',
      example: '250',
      where: 'Accord de prise en charge, tableau.',
    },
    words: { labels: ['Heures accordées', 'Heures prises en charge'] },
  }),
  'depot.montantAccorde': field({
    section: 'depot',
    label: 'Montant pris en charge',
    kind: 'amount',
    schema: amount.schema,
    sensitivity: 'business',
    help: {
      what: 'Le total en euros accordé pour la formation.',
      example: '3 750,00',
      where: 'Accord de prise en charge, dernière ligne.',
    },
    words: { labels: ['Montant accordé', 'Montant pris en charge'] },
  }),
};
