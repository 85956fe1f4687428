import type { DossierDraft, FieldId, IsoDay } from '../domain';
import type { Block } from './blocks';

/** What a document is made from: a dossier as it stands, half filled or whole. */
export type Source = Pick<
  DossierDraft,
  'fields' | 'competences' | 'modules' | 'organismes' | 'objectifs' | 'suivi' | 'tuteurs'
>;

/** An answer the document has a blank for; `field` when one field is it, `list` when a row of a list lacks it. */
export type Missing = {
  readonly label: string;
  readonly field?: FieldId;
  readonly list?: 'competences' | 'modules' | 'suivi';
  readonly row?: string;
};

/**
 * A text of the dossier that will not look well: its longest word is wider than the column it stands in, or (without a
 * number of characters) it is longer than the highest row of a workbook.
 */
export type Overflow = { readonly where: string; readonly characters?: number };

/** A document before any format. `title` names nobody; `missing` and `overflow` are for the person to see first. */
export type Written = {
  readonly title: string;
  /** Short line at the head of each page: the kind of document, without any name. */
  readonly running: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
  readonly missing: readonly Missing[];
  readonly overflow: readonly Overflow[];
  /** Sentences for the person, not printed: what does not agree. */
  readonly warnings: readonly string[];
};

/** How each document is made: a pure function of the dossier and the day it is made on. */
export type Writer = (source: Source, madeOn: IsoDay) => Written;
