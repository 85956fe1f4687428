import type { IsoDay } from '../calendar';
import type { Facts } from './facts';

/** Facts of an example: a period, and a conclusion on the first of its first month unless another day is given. */
export const span = (
  start: IsoDay,
  end: IsoDay,
  conclusion: IsoDay = `${start.slice(0, 8)}01`,
): Pick<Facts, 'contrat.dateDebut' | 'contrat.dateFin' | 'contrat.dateConclusion'> => ({
  'contrat.dateConclusion': conclusion,
  'contrat.dateDebut': start,
  'contrat.dateFin': end,
});

/** A person of 21 on 2026-09-28, with a vocational baccalauréat, student before, in no reinforced public. */
export const person = {
  'salarie.dateNaissance': '2005-03-14',
  'salarie.diplomeObtenu': '41',
  'salarie.situationAvant': '3',
  'salarie.inscritFranceTravail': false,
} as const satisfies Partial<Facts>;
