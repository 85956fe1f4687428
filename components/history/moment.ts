const two = (count: number): string => String(count).padStart(2, '0');

/** The day of an instant on the person's calendar; both ISO. */
export const localDay = (instant: string): string => {
  const moment = new Date(instant);
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
};

/** An ISO day in words: « lundi 5 janvier », with the year when it is not that of `today`. */
export const dayInWords = (day: string, today: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** The time of an instant on the person's clock: « 09:05 ». */
export const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** An instant in few words: « 5 janv. à 09:05 », with the year when it is not that of `today` (ISO day). */
export const shortMoment = (instant: string, today: string): string => {
  const day = new Date(instant).toLocaleDateString('fr-FR', {
    day: 'numeric',
    month: 'short',
    ...(localDay(instant).slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
  return `${day} à ${timeOf(instant)}`;
};
