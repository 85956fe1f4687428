/** « Bilan d’étape » as the name of a file, without its extension: no sign that a system refuses. */
export const fileTitle = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'modele';
