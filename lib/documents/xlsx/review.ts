import type { FieldId } from '../../domain';
import type { ReadValue } from './cell-value';

export type ListName = 'competences' | 'points';

/** One thing that the file says otherwise than the dossier; a person takes or leaves each, by its `key`. */
export type Change =
  | {
      readonly kind: 'cell';
      readonly key: string;
      readonly list: ListName;
      readonly id: string;
      readonly field: string;
      /** Who the row is, and which column, in French. */
      readonly row: string;
      readonly label: string;
      readonly from: ReadValue | undefined;
      readonly to: ReadValue | undefined;
      readonly place: string;
    }
  | {
      readonly kind: 'field';
      readonly key: string;
      readonly id: FieldId;
      readonly label: string;
      readonly from: unknown;
      readonly to: unknown;
      readonly place: string;
    }
  | {
      readonly kind: 'added';
      readonly key: string;
      readonly list: ListName;
      readonly row: string;
      readonly values: Readonly<Record<string, ReadValue>>;
      readonly place: string;
    }
  | {
      readonly kind: 'removed';
      readonly key: string;
      readonly list: ListName;
      readonly id: string;
      readonly row: string;
    };

/** A cell that could not be read, in French, with its place; its change is not offered. */
export type Fault = { readonly place: string; readonly sentence: string };

/** `unknown`: rows whose id the dossier does not have. They are offered as added. */
export type Review = {
  readonly changes: readonly Change[];
  readonly unknown: readonly { readonly place: string; readonly id: string }[];
  readonly faults: readonly Fault[];
};
