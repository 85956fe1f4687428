import { ageOn, type IsoDay } from '../calendar';
import type { Piece, PieceKind } from '../dossier';
import type { Dossier, FieldId } from '../fields';
import { KINDS_OF_PIECE } from './kinds';
import { SIGNERS, type Signer } from './signer';

/**
 * One who signs a piece. `field`: where the day of this signature (or, for a legal representative, the yes) is
 * written; without one, the piece keeps the day of its last signature. `signed` is undefined while it is not known.
 */
export type SignerState = {
  readonly who: Signer;
  readonly label: string;
  readonly field?: FieldId;
  readonly signed: boolean;
  readonly on?: IsoDay;
};

const ADULT = 18;

const minor = (f: Dossier): boolean => {
  const [birth, day] = [f['salarie.dateNaissance'], f['contrat.dateConclusion'] ?? f['contrat.dateDebut']];
  return birth !== undefined && day !== undefined && ageOn(birth, day) < ADULT;
};

const dated = (who: Signer, field: FieldId, on: IsoDay | undefined): SignerState => ({
  who,
  label: SIGNERS[who],
  field,
  signed: on !== undefined,
  ...(on === undefined ? {} : { on }),
});

const ofCerfa = (f: Dossier): readonly SignerState[] => [
  dated('employeur', 'depot.signatureEmployeur', f['depot.signatureEmployeur']),
  dated('salarie', 'depot.signatureSalarie', f['depot.signatureSalarie']),
  ...(minor(f)
    ? [
        {
          who: 'representant-legal' as const,
          label: SIGNERS['representant-legal'],
          field: 'regle.signatureRepresentantLegal' as const,
          signed: f['regle.signatureRepresentantLegal'] === true,
        },
      ]
    : []),
];

/** Who signs a piece of this kind; before 18, the legal representative signs the Cerfa too. */
export const signersOf = (kind: PieceKind, piece: Piece | undefined, f: Dossier): readonly SignerState[] => {
  if (kind === 'cerfa') return ofCerfa(f);
  const on = piece?.dateSignature;
  return KINDS_OF_PIECE[kind].signers.map((who) => ({
    who,
    label: SIGNERS[who],
    signed: on !== undefined,
    ...(on === undefined ? {} : { on }),
  }));
};
