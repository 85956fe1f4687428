/** Statements an employer makes in person: a machine must neither make them nor take them over. */
export const ATTESTATIONS: ReadonlySet<string> = new Set([
  'tuteur.attestationEligibilite',
  'formation.attestationInterne',
]);
