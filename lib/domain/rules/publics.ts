import { ageOn, type IsoDay } from '../calendar';
import type { Facts } from './facts';

/** The facts that say whether a person belongs to the reinforced public. */
export const REINFORCED_READS = [
  'salarie.dateNaissance',
  'salarie.diplomeObtenu',
  'salarie.situationAvant',
  'salarie.minimumSocial',
  'salarie.inscritFranceTravail',
  'salarie.dureeInscriptionMois',
  'regle.ancienCui',
] as const;
export type ReinforcedRead = (typeof REINFORCED_READS)[number];
type Person = { readonly [K in ReinforcedRead]?: Facts[K] };

const registeredOverAYear = (f: Person): boolean | undefined => {
  const registered = f['salarie.inscritFranceTravail'];
  const months = f['salarie.dureeInscriptionMois'];
  if (registered === false) return false;
  if (months === undefined) return undefined;
  return registered === undefined ? undefined : months > 12;
};

/** 16 to 25 without second cycle nor vocational diploma. Code 60 only: a CAP or a BEP is already a vocational one. */
export const withoutSecondCycle = (f: Person, day: IsoDay): boolean | undefined => {
  const birth = f['salarie.dateNaissance'];
  const diploma = f['salarie.diplomeObtenu'];
  if (birth !== undefined && ageOn(birth, day) > 25) return false;
  if (diploma !== undefined && diploma !== '60') return false;
  return birth === undefined || diploma === undefined ? undefined : true;
};

/**
 * Whether the person is of the reinforced public of L6325-1-1 on `day`: 16 to 25 without second cycle nor
 * vocational diploma, registered for more than a year, RSA, ASS or AAH, or after a subsidised contract (CUI).
 * Undefined while an answer that would decide is missing.
 */
export const reinforced = (f: Person, day: IsoDay): boolean | undefined => {
  if (f['salarie.minimumSocial'] !== undefined || f['salarie.situationAvant'] === '6') return true;
  if (f['regle.ancienCui'] === true) return true;
  const ways = [registeredOverAYear(f), withoutSecondCycle(f, day)];
  if (ways.includes(true)) return true;
  return ways.includes(undefined) || f['salarie.situationAvant'] === undefined ? undefined : false;
};

// Left empty, these two are an answer: there is none.
const SILENT: readonly ReinforcedRead[] = ['salarie.minimumSocial', 'regle.ancienCui'];

/** Which of those facts are still to be filled in. */
export const missingOf = (f: Person): readonly ReinforcedRead[] =>
  REINFORCED_READS.filter((id) => {
    if (f[id] !== undefined || SILENT.includes(id)) return false;
    return id !== 'salarie.dureeInscriptionMois' || f['salarie.inscritFranceTravail'] === true;
  });
