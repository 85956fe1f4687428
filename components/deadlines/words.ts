import { type Deadline, daysBetween } from '@/lib/domain';
import { frenchDay } from '../dossier/title';

/** « Le 06/10/2026 », « Du 24/11/2026 au 02/12/2026 ». */
export const dayWords = ({ from, day }: Deadline): string =>
  from === undefined ? `Le ${frenchDay(day)}` : `Du ${frenchDay(from)} au ${frenchDay(day)}`;

const MONTH = 365.25 / 12;
/** Beyond, days say nothing to anybody. */
const [MANY_DAYS, MANY_MONTHS] = [60, 23];

/** How far a day is from the present one, in words; roughly when it is far. */
export const distanceWords = (day: string, present: string): string => {
  const days = daysBetween(present, day);
  if (days < 0) return 'passée';
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  if (days <= MANY_DAYS) return `dans ${days} jours`;
  const months = Math.round(days / MONTH);
  return months <= MANY_MONTHS
    ? `dans ${months} mois environ`
    : `dans ${Math.round(months / 12)} ans environ`;
};
