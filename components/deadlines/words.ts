import { type Deadline, daysBetween } from '@/lib/domain';
import { frenchDay } from '../dossier/title';

/** « Jusqu’au 06/10/2026 », « Du 24/11/2026 au 02/12/2026 ». */
export const dayWords = ({ from, day }: Deadline): string =>
  from === undefined ? `Jusqu’au ${frenchDay(day)}` : `Du ${frenchDay(from)} au ${frenchDay(day)}`;

/** How far a day is from the present one, in words. */
export const distanceWords = (day: string, present: string): string => {
  const days = daysBetween(present, day);
  if (days < 0) return 'passée';
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'demain' : `dans ${days} jours`;
};
