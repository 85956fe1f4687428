/** How a dossier is named on screen: the employee, else the job, else that it has no name yet. */
export const titleOf = (fields: Readonly<Record<string, unknown>>): string => {
  const name = [fields['salarie.prenom'], fields['salarie.nomNaissance']].filter(
    (part) => typeof part === 'string',
  );
  if (name.length > 0) return name.join(' ');
  const job = fields['contrat.emploi'] ?? fields['poste.intitule'];
  return typeof job === 'string' ? job : 'Nouveau dossier';
};

/** A French date from an ISO day. */
export const frenchDay = (day: string): string => day.split('-').reverse().join('/');
