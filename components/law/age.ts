import { daysBetween, type Parameter } from '@/lib/domain';
import { frenchDay } from '../dossier/title';

/** How old what we know of a value is, in words; `stale`: it may have changed since. */
export const ageOf = (
  { verifieLe, sureJusquau }: Parameter<unknown>,
  today: string,
): { readonly words: string; readonly stale: boolean } => {
  const read = `Vérifié le ${frenchDay(verifieLe)}`;
  if (today <= (sureJusquau ?? verifieLe)) return { words: read, stale: false };
  const days = daysBetween(verifieLe, today);
  return { words: `${read}, il y a ${days} jour${days > 1 ? 's' : ''} : à vérifier`, stale: true };
};
