import { day } from '../formats';
import { oneOf } from './codes/list';
import { RESULTAT } from './codes/suivi';
import { field } from './define';
import { zLine, zLines, zName, zWhole } from './schemas';

/** Follow-up reviews and the certificate of completion, step 5. Points and hours live in `suivi`. */
export const evaluation = {
  'evaluation.dateBilanIntermediaire': field({
    section: 'evaluation',
    label: 'Date du bilan intermédiaire',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le jour du bilan à mi-parcours, avec le tuteur.',
      example: '04/03/2024',
      where: 'Feuille de route, partie suivi.',
    },
    words: { labels: ['Date du bilan intermédiaire'] },
  }),
  'evaluation.bilanIntermediaire': field({
    section: 'evaluation',
    label: 'Bilan intermédiaire',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'personal',
    help: {
      what: 'Les progrès, les difficultés et ce qui change dans le parcours.',
      example: 'Réglages acquis ; deux séances de plus sur la maintenance',
      where: 'Échange entre la personne, le tuteur et le formateur.',
    },
    words: { labels: ['Bilan intermédiaire', 'Observations du bilan intermédiaire'] },
  }),
  'evaluation.dateBilanFinal': field({
    section: 'evaluation',
    label: 'Date du bilan final',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le jour du dernier bilan, avant la fin du contrat.',
      example: '26/08/2024',
      where: 'Feuille de route, dernière partie.',
    },
    words: { labels: ['Date du bilan final'] },
  }),
  'evaluation.bilanFinal': field({
    section: 'evaluation',
    label: 'Bilan final',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'personal',
    help: {
      what: 'Ce qui est acquis, ce qui reste à apprendre, la suite prévue.',
      example: 'Autonome sur la ligne ; embauche en CDI prévue',
      where: 'Entretien de fin de parcours.',
    },
    words: { labels: ['Bilan final', 'Observations du bilan final'] },
  }),
  'evaluation.resultat': field({
    section: 'evaluation',
    label: 'Résultat du parcours',
    kind: 'code',
    schema: oneOf(RESULTAT),
    codes: RESULTAT,
    sensitivity: 'personal',
    help: {
      what: 'Les objectifs du parcours sont-ils atteints ?',
      where: 'Dernières évaluations, niveaux finals de la feuille de route.',
    },
    words: { labels: ['Résultat', 'Résultat obtenu'] },
  }),
  'evaluation.debutRealise': field({
    section: 'evaluation',
    label: 'Premier jour réalisé',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour de la première séance qui a vraiment eu lieu.',
      example: '11/09/2023',
      where: 'Première feuille d’émargement.',
    },
    words: { labels: ['Date de début de réalisation'] },
  }),
  'evaluation.finRealisee': field({
    section: 'evaluation',
    label: 'Dernier jour réalisé',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour de la dernière séance qui a vraiment eu lieu.',
      example: '28/06/2024',
      where: 'Dernière feuille d’émargement.',
    },
    words: { labels: ['Date de fin de réalisation'] },
  }),
  'evaluation.heuresRealisees': field({
    section: 'evaluation',
    label: 'Heures réalisées',
    kind: 'integer',
    schema: zWhole(0, 5000),
    sensitivity: 'business',
    help: {
      what: 'Le total des heures faites et prouvées. L’Opco ne paie que celles-là.',
      example: '262',
      where: 'Feuilles d’émargement, relevés de connexion.',
    },
    words: { labels: ['Heures réalisées', 'Nombre d’heures réalisées', 'Durée réalisée'] },
  }),
  'evaluation.dateCertificat': field({
    section: 'evaluation',
    label: 'Date du certificat de réalisation',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour où le certificat est signé.',
      example: '02/07/2024',
      where: 'Bas du certificat de réalisation.',
    },
    words: { labels: ['Date du certificat', 'Date du certificat de réalisation'] },
  }),
  'evaluation.lieuCertificat': field({
    section: 'evaluation',
    label: 'Lieu du certificat',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'La commune où le certificat est signé.',
      example: 'Vénissieux',
      where: 'Adresse du formateur ou du service interne.',
    },
    words: { labels: ['Certificat fait à'] },
  }),
  'evaluation.signataireCertificat': field({
    section: 'evaluation',
    label: 'Signataire du certificat',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le représentant légal de l’organisme qui forme ; en formation interne, celui de l’employeur.',
      example: 'Garnier Hélène',
      where: 'Convention de formation, ou extrait Kbis de l’organisme.',
    },
    words: { labels: ['Signataire du certificat', 'Signataire du certificat de réalisation'] },
  }),
  'evaluation.qualiteSignataire': field({
    section: 'evaluation',
    label: 'Qualité du signataire du certificat',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'Sa fonction, telle qu’elle s’écrit sous sa signature.',
      example: 'Directrice du centre',
      where: 'Demandez à l’organisme qui forme.',
    },
    words: { labels: ['Qualité du signataire du certificat'] },
  }),
};
