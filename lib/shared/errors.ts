/** Why a Word file, an Excel workbook or a zip is refused before anything of it is opened. */
export type OfficeRefusal =
  | 'empty'
  | 'too-large'
  | 'not-office'
  | 'old-office'
  | 'encrypted'
  | 'other-kind'
  | 'damaged'
  | 'many-parts'
  | 'bomb'
  | 'name'
  | 'duplicate'
  | 'nested'
  | 'macro'
  | 'active'
  | 'external'
  | 'entity'
  | 'depth'
  | 'count';

/**
 * Every failure a person may meet, by code, with the non-personal facts its French sentence needs.
 * Expected refusals inside the domain are values; an AppError is thrown deep and shown once at the edge.
 * No member may ever carry a value of a dossier.
 */
export type Errors = {
  'cerfa/not-a-pdf': Record<never, never>;
  'cerfa/damaged': Record<never, never>;
  'cerfa/encrypted': Record<never, never>;
  'cerfa/xfa': Record<never, never>;
  'cerfa/no-form': Record<never, never>;
  'cerfa/scan': { picture: boolean };
  'cerfa/other-layout': Record<never, never>;
  'cerfa/unsafe': { reason: 'script' | 'bomb' | 'count' | 'depth' | 'filters' };
  'cerfa/other-form': { likely: string };
  'cerfa/unknown-edition': Record<never, never>;
  'cerfa/too-large': { bytes: number; limit: number };
  'cerfa/timeout': { seconds: number };
  'cerfa/glyph': { field: string };
  'cerfa/download': { reason: 'offline' | 'not-found' | 'not-a-pdf' | 'refused' };
  'document/glyph': { code: string };
  'document/failed': Record<never, never>;
  'document/timeout': { seconds: number };
  'office/refused': { reason: OfficeRefusal; place?: string };
  'office/timeout': { seconds: number };
  'template/fault': { faults: readonly { place: string; problem: string }[] };
  'dossier/not-json': Record<never, never>;
  'dossier/not-a-dossier': Record<never, never>;
  'dossier/newer-version': { version: number };
  'dossier/invalid': { faults: readonly { path: string; reason: string }[] };
  'dossier/too-large': { bytes: number; limit: number };
  'vault/locked': Record<never, never>;
  'vault/unreadable': Record<never, never>;
  'vault/newer': { minReader: number };
  'vault/full': Record<never, never>;
  'vault/missing': Record<never, never>;
  'portal/no-page': Record<never, never>;
  'portal/not-allowed': Record<never, never>;
  'portal/no-form': Record<never, never>;
  'portal/changed': Record<never, never>;
  'portal/closed': Record<never, never>;
  'lessons/unreadable': Record<never, never>;
  'lessons/newer-version': { version: number };
  'lessons/too-large': { bytes: number; limit: number };
  'structure/unreadable': Record<never, never>;
  'reference/unreadable': { name: string };
};

export type ErrorCode = keyof Errors;

/** A failure with a code of {@link Errors}; `message` is the code itself, so no log can hold a value. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly facts: Errors[C];

  constructor(code: C, facts: Errors[C], cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.facts = facts;
  }
}
