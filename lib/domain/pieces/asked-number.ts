import { regimeOf } from '../law/regime';
import type { Facts } from './asked-type';

/** How many of a piece a dossier wants; undefined while the answers that settle it are missing. */
type HowMany = (facts: Facts) => number | undefined;

export const always: HowMany = () => 1;

const known = <T>(value: T | undefined, holds: (value: T) => boolean): number | undefined =>
  value === undefined ? undefined : Number(holds(value));

export const experimental: HowMany = ({ fields }) =>
  known(fields['formation.typeQualification'], (type) => regimeOf(type) === 'experimental');

/** The document on the training is due under every regime: while none is chosen, it is asked under its own name. */
export const notExperimental: HowMany = (facts) => (experimental(facts) === 1 ? 0 : 1);
export const surelyExperimental: HowMany = (facts) => (experimental(facts) === 1 ? 1 : 0);

export const vae: HowMany = ({ fields }) =>
  known(fields['formation.typeQualification'], (type) => regimeOf(type) === 'vae');

/** A VAE contract that amends the contract there was. */
export const vaeAmendment: HowMany = (facts) => {
  const amends = facts.fields['contrat.vautAvenantVae'];
  if (vae(facts) === 0 || amends === false) return 0;
  return vae(facts) === undefined || amends === undefined ? undefined : 1;
};

export const twoEmployers: HowMany = ({ fields }) => known(fields['contrat.type'], (type) => type === '12');

/** The bodies that are not the employer: each has its agreement. */
export const outside: HowMany = ({ fields, organismes }) => {
  const internal = fields['formation.interne'];
  const more = organismes.filter(({ interne }) => interne !== true).length;
  return internal === undefined ? undefined : more + Number(!internal);
};

/** Every body that teaches, the employer's own service among them. */
export const bodies: HowMany = ({ organismes }) => 1 + organismes.length;
