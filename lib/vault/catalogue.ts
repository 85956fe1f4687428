import { fold } from '../shared/text';
import type { DossierSummary, StoredDossier, Summarise } from './types';

type Line = {
  readonly version: number;
  readonly summary: DossierSummary;
  readonly words: string;
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const listed = (line: Line): boolean => line.summary.deletedAt === undefined;

/** How a dossier is called everywhere: who, then for what work and at which firm; what is missing is left out. */
export const summaryOf: Summarise = (fields) => {
  const person = [text(fields['salarie.prenom']), text(fields['salarie.nomNaissance'])];
  const work = text(fields['poste.intitule']) || text(fields['contrat.emploi']);
  const firm = text(fields['employeur.denomination']);
  const parts = [person.filter(Boolean).join(' '), work, firm].filter(Boolean);
  return { title: parts[0] ?? 'Dossier sans nom', subtitle: parts.slice(1).join(' · ') };
};

const searchable = (dossier: StoredDossier, summary: DossierSummary): string =>
  fold(
    [
      summary.title,
      summary.subtitle,
      ...Object.values(dossier.fields).filter((v) => typeof v === 'string'),
    ].join('\n'),
  );

/** The list and search of dossiers, in memory only, built from opened records. */
export type Catalogue = ReturnType<typeof catalogueOf>;

/** @param summarise how a dossier is called */
export const catalogueOf = (summarise: Summarise) => {
  const lines = new Map<string, Line>();
  const pick = (keep: (line: Line) => boolean): readonly DossierSummary[] =>
    [...lines.values()]
      .filter(keep)
      .map((line) => line.summary)
      .sort((a, b) =>
        a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : a.id < b.id ? -1 : 1,
      );

  return {
    /** True when this version of the dossier, or a later one, is listed. */
    knows: (id: string, version: number): boolean => {
      const line = lines.get(id);
      return line !== undefined && !line.summary.unreadable && line.version >= version;
    },
    /** Adds or replaces the line of a dossier, unless a later version is listed. */
    put: (dossier: StoredDossier): void => {
      const { id, version, changedAt } = dossier;
      if ((lines.get(id)?.version ?? 0) > version) return;
      const demo = dossier.checkedAt !== undefined;
      const trashed = dossier.deletedAt === undefined ? {} : { deletedAt: dossier.deletedAt };
      const summary = { id, version, ...summarise(dossier.fields), changedAt, ...trashed, demo };
      lines.set(id, { version, summary, words: searchable(dossier, summary) });
    },
    /** Lists a record that cannot be opened, last. */
    putUnreadable: (id: string, version: number): void => {
      const summary = {
        id,
        version,
        title: 'Dossier illisible',
        subtitle: '',
        changedAt: '',
        demo: false,
        unreadable: true,
      } as const;
      lines.set(id, { version, summary, words: '' });
    },
    /** Takes the line of an erased dossier away. */
    forget: (id: string): void => {
      lines.delete(id);
    },
    /** Keeps only these. */
    retain: (ids: ReadonlySet<string>): void => {
      for (const id of lines.keys()) if (!ids.has(id)) lines.delete(id);
    },
    clear: (): void => lines.clear(),
    /** True when there are dossiers and not one can be opened. */
    allUnreadable: (): boolean =>
      lines.size > 0 && [...lines.values()].every((line) => line.summary.unreadable),
    list: (): readonly DossierSummary[] => pick(listed),
    trash: (): readonly DossierSummary[] => pick((line) => !listed(line)),
    /** Every word must occur somewhere; accents and case do not count. */
    search: (words: string): readonly DossierSummary[] => {
      const wanted = fold(words).split(' ').filter(Boolean);
      return pick((line) => listed(line) && wanted.every((word) => line.words.includes(word)));
    },
  };
};
