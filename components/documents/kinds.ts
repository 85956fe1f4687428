import type { DocumentFormat, DocumentKind } from '@/lib/documents/screens';

/** The documents of a dossier: those made here, and the official form. */
export type Paper = DocumentKind | 'cerfa';

export const PAPERS: readonly Paper[] = [
  'fiche-poste',
  'feuille-route',
  'cerfa',
  'parcours',
  'certificat-realisation',
];

/** How each is called, what it is for, and what its pages are pages of. */
export const WORDS: Readonly<
  Record<Paper, { readonly title: string; readonly about: string; readonly of: string }>
> = {
  'fiche-poste': {
    title: 'Fiche de poste',
    about: 'Les besoins du poste, les missions, les compétences demandées.',
    of: 'de la fiche de poste',
  },
  'feuille-route': {
    title: 'Feuille de route',
    about: 'Le positionnement au départ, puis le suivi de la progression.',
    of: 'de la feuille de route',
  },
  cerfa: {
    title: 'Cerfa 12434',
    about: 'Le contrat lui-même, sur le formulaire officiel.',
    of: 'du Cerfa rempli',
  },
  parcours: {
    title: 'Parcours de formation',
    about: 'Les objectifs, les modules, le calendrier, les évaluations.',
    of: 'du parcours de formation',
  },
  'certificat-realisation': {
    title: 'Certificat de réalisation',
    about: 'Les heures réellement faites, à signer par l’organisme.',
    of: 'du certificat de réalisation',
  },
};

/** How a format is called, and its type for the browser. */
export const FORMATS: Readonly<Record<DocumentFormat, { readonly name: string; readonly type: string }>> = {
  docx: {
    name: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { name: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pdf: { name: 'PDF', type: 'application/pdf' },
};

/** « 1 réponse », « 3 réponses ». */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count > 1 ? many : one}`;
