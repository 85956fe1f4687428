import { OWNERS, type Weights } from './hearing';
import type { Owner } from './portal';

/** Topics often stand together: a datum may be asked under a neighbour's heading, at a small cost. */
const NEAR: Partial<Record<Owner, Partial<Record<Owner, number>>>> = {
  contrat: { salarie: 0.9, employeur: 0.86, formation: 0.84, opco: 0.8, tuteur: 0.4, organisme: 0.7 },
  formation: { organisme: 0.93, contrat: 0.88, salarie: 0.8, employeur: 0.65 },
  organisme: { formation: 0.9 },
  opco: { employeur: 0.93, contrat: 0.9, formation: 0.8, contact: 0.8, organisme: 0.75 },
  salarie: { contrat: 0.55, formation: 0.6 },
  employeur: { contrat: 0.55, opco: 0.55, contact: 0.4, representant: 0.3 },
  representant: { employeur: 0.4, contact: 0.3 },
  contact: { employeur: 0.3 },
};

const ALL: ReadonlyMap<Owner, Weights> = new Map(
  OWNERS.map((of) => [of, OWNERS.map((owner) => (owner === of ? 1 : (NEAR[of]?.[owner] ?? 0)))]),
);

/** How a datum of `of` stands under a part about `owner`, 0 to 1; 1 at home. */
export const beside = (of: Owner, owner: Owner): number => (owner === of ? 1 : (NEAR[of]?.[owner] ?? 0));

/** The same under each of OWNERS. */
export const besideAll = (of: Owner): Weights => ALL.get(of) ?? [];
