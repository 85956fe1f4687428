import type { Facts } from './facts';

type Natured = { readonly [K in 'contrat.nature' | 'contrat.vautAvenantVae']?: Facts[K] };

/**
 * For the `when` of rules about some natures of contract. False for a contract worth an amendment in the VAE
 * experiment: the notice forbids ticking a nature there, so that none is missing. Undefined while it is to be told.
 */
export const isNature = (
  f: Natured,
  one: (nature: NonNullable<Facts['contrat.nature']>) => boolean,
): boolean | undefined => {
  const nature = f['contrat.nature'];
  if (nature !== undefined) return one(nature);
  return f['contrat.vautAvenantVae'] === true ? false : undefined;
};

/** An example that holds for all of them. */
export const VAE_AMENDMENT = {
  name: 'a VAE amendment has no nature',
  given: { 'contrat.vautAvenantVae': true },
  expect: 'not-applicable',
} as const;
