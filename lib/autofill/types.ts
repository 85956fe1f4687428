/** One option of a choice as the page offers it. */
export type PageOption = {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
};

export type ControlKind =
  | 'text'
  | 'multiline'
  | 'date'
  | 'number'
  | 'tel'
  | 'email'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'file'
  | 'other';

/**
 * One control of a page as plain data. A radio group is one control per radio (`kind: 'radio'`, `group` its name),
 * because each radio is one thing a person can click.
 */
export type Control = {
  /** Opaque handle, valid for this collection of this document only. */
  readonly ref: string;
  readonly selector: string;
  readonly frame: number;
  readonly kind: ControlKind;
  readonly inputType: string;
  readonly name: string;
  readonly domId: string;
  readonly label: string;
  /** Where the label came from, strongest first: for, wrap, aria, aria-labelledby, cell, near, placeholder, title. */
  readonly labelSource: string;
  readonly legend: string;
  /** Headings, legends and section names from the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly placeholder: string;
  readonly help: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly maxLength: number | null;
  readonly pattern: string;
  readonly min: string;
  readonly max: string;
  readonly options: readonly PageOption[];
  /** Name of the radio group or repeated group this control stands in, '' when alone. */
  readonly group: string;
  /** What the page shows now: text, the selected option's value, 'true' or 'false' for a box or a radio. */
  readonly value: string;
  /** For a radio or a box: its own value attribute. */
  readonly ownValue: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** A person can see it, or its label for a choice whose input is drawn elsewhere. */
  readonly visible: boolean;
  /** Position in reading order over the whole page. */
  readonly order: number;
};

/** A page as the content script saw it; `documentId` changes whenever the document does. */
export type Snapshot = {
  readonly url: string;
  readonly title: string;
  readonly documentId: string;
  readonly controls: readonly Control[];
};

/** Part of a datum that one control asks for; see the design's command-line entry. */
export type Part =
  | 'jour'
  | 'mois'
  | 'annee'
  | 'local'
  | 'domaine'
  | 'euros'
  | 'centimes'
  | 'nir13'
  | 'cle'
  | 'confirmation'
  | `=${string}`;

/** Which datum a control asks for, and why; `id` null when we do not know or must not. */
export type Match = {
  readonly ref: string;
  readonly id: string | null;
  readonly part: Part | null;
  readonly score: number;
  /** French, one short sentence, without any value. */
  readonly why: string;
};

/** One write the content script is to make. */
export type Write = {
  readonly ref: string;
  readonly selector: string;
  readonly id: string;
  readonly part: Part | null;
  /** In the page's own form: a text, an option's value, or 'true' for a radio or a box to tick. */
  readonly value: string;
  /** Other spellings that count as the same after the page reformats it (masks, upper case…). */
  readonly accepts: readonly string[];
  /** Look-up keys are written first; the page is then left to settle and read again. */
  readonly wave: 1 | 2;
  /** The value the page held when the plan was made; another one at write time means: leave it alone. */
  readonly expected: string;
};

export type Standing =
  | 'fill'
  | 'same'
  | 'conflict'
  | 'unknown'
  | 'no-value'
  | 'invisible'
  | 'locked'
  | 'forbidden'
  | 'sensitive';

/** A line of the plan: one control, what will happen and why. */
export type PlanLine = Match & {
  readonly standing: Standing;
  readonly label: string;
  readonly write?: Write;
};
export type Plan = {
  readonly documentId: string;
  readonly url: string;
  readonly lines: readonly PlanLine[];
};

export type Outcome =
  | 'accepted'
  | 'corrected'
  | 'refused'
  | 'overwritten'
  | 'gone'
  | 'invisible'
  | 'locked'
  | 'changed'
  | 'truncated';

/** What became of a write, read back from the page after it settled. */
export type Verdict = {
  readonly ref: string;
  readonly selector: string;
  readonly id: string;
  readonly outcome: Outcome;
  /** What the page shows after the write. Shown in the panel, never logged or kept. */
  readonly shown: string;
  /** The page's own error text near the control, '' when none. */
  readonly pageError: string;
};

/** Requests the panel sends to the content script of the top frame, and its answers. */
export type PortalRequest =
  | { readonly type: 'portal/collect' }
  | {
      readonly type: 'portal/apply';
      readonly documentId: string;
      readonly url: string;
      readonly writes: readonly Write[];
      /** How long to wait for a look-up that gives no sign of life, in ms; the portal's own figure. */
      readonly patience?: number;
    }
  | {
      readonly type: 'portal/undo';
      readonly documentId: string;
      readonly refs: readonly string[];
    }
  | {
      readonly type: 'portal/show';
      readonly documentId: string;
      readonly ref: string;
    };
export type PortalAnswer =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | {
      readonly ok: true;
      readonly verdicts: readonly Verdict[];
    }
  | {
      readonly ok: false;
      readonly code: 'portal/changed' | 'portal/no-form' | 'portal/not-allowed';
    };
