import type { PieceKind } from '../dossier';
import type { Signer } from './signer';

export type KindOfPiece = {
  readonly label: string;
  /** What the file is called in the package: capitals, digits, hyphens. */
  readonly word: string;
  readonly signers: readonly Signer[];
  /** False: its boxes are there to be signed, but nothing we read asks for it. */
  readonly mustSign: boolean;
};

/** The kinds of pieces in the order in which they are filed. */
export const KINDS_OF_PIECE: Readonly<Record<PieceKind, KindOfPiece>> = {
  cerfa: {
    label: 'Cerfa 12434',
    word: 'CERFA-12434',
    signers: ['employeur', 'salarie'],
    mustSign: true,
  },
  'annexe-pedagogique': {
    label: 'Document sur la formation',
    word: 'ANNEXE-PEDAGOGIQUE',
    signers: [],
    mustSign: false,
  },
  parcours: {
    label: 'Parcours de formation',
    word: 'PARCOURS-DE-FORMATION',
    signers: ['employeur', 'salarie', 'tuteur'],
    mustSign: false,
  },
  'convention-formation': {
    label: 'Convention de formation',
    word: 'CONVENTION-FORMATION',
    signers: ['employeur', 'organisme'],
    mustSign: true,
  },
  'fiche-poste': {
    label: 'Fiche de poste',
    word: 'FICHE-DE-POSTE',
    signers: ['employeur', 'salarie', 'tuteur'],
    mustSign: false,
  },
  'feuille-route': {
    label: 'Feuille de route',
    word: 'FEUILLE-DE-ROUTE',
    signers: ['salarie', 'tuteur', 'employeur'],
    mustSign: false,
  },
  'convention-tripartite': {
    label: 'Convention tripartite',
    word: 'CONVENTION-TRIPARTITE',
    signers: ['employeur', 'second-employeur', 'salarie'],
    mustSign: true,
  },
  'notification-dgefp': {
    label: 'Acceptation du projet par la DGEFP',
    word: 'NOTIFICATION-DGEFP',
    signers: [],
    mustSign: false,
  },
  'contrat-initial': {
    label: 'Contrat de travail initial et son annexe',
    word: 'CONTRAT-INITIAL',
    signers: ['employeur', 'salarie'],
    mustSign: true,
  },
  calendrier: {
    label: 'Calendrier de la formation',
    word: 'CALENDRIER',
    signers: [],
    mustSign: false,
  },
  rib: { label: 'RIB de l’employeur', word: 'RIB', signers: [], mustSign: false },
  'certificat-realisation': {
    label: 'Certificat de réalisation',
    word: 'CERTIFICAT-REALISATION',
    signers: ['organisme'],
    mustSign: true,
  },
  emargement: {
    label: 'Feuilles d’émargement',
    word: 'EMARGEMENT',
    signers: ['salarie', 'organisme'],
    mustSign: true,
  },
  autre: { label: 'Autre pièce', word: 'AUTRE-PIECE', signers: [], mustSign: false },
};

const RANKS: readonly string[] = Object.keys(KINDS_OF_PIECE);

/** The place of a kind among the files sent, from 0. */
export const rankOf = (kind: PieceKind): number => RANKS.indexOf(kind);
