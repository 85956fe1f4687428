import type { FieldId } from '../domain';

/**
 * Whose datum a part of a page is about: `contact` follows the file for the employer, `representant` signs for it;
 * `tiers` are people and bodies a dossier does not hold.
 */
export type Owner =
  | 'employeur'
  | 'salarie'
  | 'tuteur'
  | 'tuteurUtilisatrice'
  | 'organisme'
  | 'contrat'
  | 'formation'
  | 'opco'
  | 'contact'
  | 'representant'
  | 'tiers';

/** What we know of one portal, as data: nothing here is code, ids or selectors of its pages. */
export type Portal = {
  readonly id: string;
  readonly title: string;
  /** Exact origins, never a whole domain. */
  readonly origins: readonly string[];
  /** Headings this portal uses for an owner, beyond the usual ones. */
  readonly sections: Partial<Readonly<Record<Owner, readonly string[]>>>;
  /** Labels this portal uses for a datum, beyond the usual ones. */
  readonly labels: Partial<Readonly<Record<FieldId, readonly string[]>>>;
  /** Keys that make the page ask a register, written first; `patience` in ms when the page gives no sign. */
  readonly lookups: {
    readonly keys: readonly FieldId[];
    readonly patience: number;
  };
};
