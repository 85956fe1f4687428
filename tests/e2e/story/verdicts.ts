import type { Page } from '@playwright/test';
import { applies, CERFA_FIELD_IDS } from '../../../lib/domain';
import { fold } from '../../../lib/shared/text';
import type { Answers } from '../../replica/server.mjs';
import { importFile } from './import';

export type Fields = Readonly<Record<string, unknown>>;
type CerfaId = (typeof CERFA_FIELD_IDS)[number];

/** What only a person may attest: never ticked by us, so never expected. */
const ATTESTED = new Set(['tuteur.attestationEligibilite', 'formation.attestationInterne']);
/** A box that is not ticked says no without an answer; a question of yes and no does not. */
const BOX = new Set(['contrat.vautAvenantVae']);
/** The replica's register may answer in capitals: the page's own correction of what we wrote. */
const REGISTERED = /^(employeur|organisme)\.(denomination|adresse\.)/;

/** Questions of the portal alone that a dossier answers all the same, beyond the Cerfa. */
export const BEYOND: Readonly<Record<string, string>> = {
  'portail.conventionLibelle': 'employeur.convention',
  'portail.interlocuteur.nom': 'depot.contactNom',
  'portail.interlocuteur.fonction': 'depot.contactFonction',
  'portail.interlocuteur.courriel': 'depot.contactCourriel',
  'portail.tuteur.anciennete': 'regle.tuteurExperienceAnnees',
  'portail.tuteur.alternants': 'regle.tuteurNombreAlternants',
  'portail.coutHoraire': 'regle.coutHoraire',
  'portail.contratPrecedent': 'regle.contratPrecedent',
  'portail.objectifs': 'formation.objectifs',
};

export const dossierText = (fields: Fields, lists: Fields = {}): string =>
  JSON.stringify({ format: 'compagnon-contrat-pro/dossier', version: 1, fields, ...lists });

/** Imports a dossier and goes to the panel's portal screen. */
export const openPortal = async (panel: Page, fields: Fields, lists: Fields = {}): Promise<void> => {
  await importFile(panel, 'dossier.json', dossierText(fields, lists));
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  await panel.getByRole('heading', { name: 'Remplir le portail' }).waitFor();
};

/** Whether the portal's answer says what the dossier says. */
export const same = (id: string, answer: unknown, value: unknown): boolean =>
  REGISTERED.test(id) ? fold(String(answer)) === fold(String(value)) : answer === value;

/** Answers that are not the dossier's: what went where it should not, or was changed on the way. */
export const wrongWrites = (answers: Answers, fields: Fields, before: Answers): readonly string[] =>
  Object.keys(answers).filter((key) => {
    const id = BEYOND[key] ?? key.replace('#confirmation', '');
    if (before[key] !== undefined && before[key] === answers[key]) return false;
    return !same(id, answers[key], fields[id]);
  });

/**
 * Of the Cerfa's fields that a screen shows, those the dossier has and the portal has not, or has otherwise.
 * @param switches the fields drawn as a switch: one that is off says no already
 */
export const missing = (
  keys: readonly string[],
  answers: Answers,
  fields: Fields,
  switches: readonly string[] = [],
): readonly string[] =>
  keys.filter(
    (id) =>
      fields[id] !== undefined &&
      !ATTESTED.has(id) &&
      (CERFA_FIELD_IDS as readonly string[]).includes(id) &&
      applies(id as CerfaId, fields) &&
      !((BOX.has(id) || switches.includes(id)) && fields[id] === false && answers[id] === undefined) &&
      !same(id, answers[id], fields[id]),
  );
