import type { ChecklistItem, IsoDay, Moment, Piece } from '../../domain';
import type { Source } from '../written';
import type { FiledEntry } from './index-sheet';
import type { FilingLimits } from './limits';

export type PackageSource = Source & { readonly pieces?: readonly Piece[] | undefined };

export type PackageRequest = {
  readonly source: PackageSource;
  /** The attached files by the id of their row in `pieces`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly moment: Moment;
  readonly madeOn: IsoDay;
  /** Who is named in the names of the files, « MARTIN Léa »; nobody when absent. */
  readonly owner?: string;
  readonly limits?: FilingLimits;
};

export type PackageFault = {
  readonly code: 'file-missing' | 'file-changed' | 'type' | 'size' | 'package-size' | 'same-file';
  /** `block`: the file is not in the package. */
  readonly severity: 'block' | 'warn';
  readonly piece?: string;
  readonly message: string;
};

/** The package. `bytes` is absent when no file could be put in it. */
export type Packed = {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly sha256?: string;
  readonly entries: readonly FiledEntry[];
  /** Lines of the checklist that are required at this moment and not ready. */
  readonly lacking: readonly ChecklistItem[];
  readonly faults: readonly PackageFault[];
};
