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
  /** A list the page's own script opens: ARIA combobox, listbox button, select of a widget kit. */
  | 'combobox'
  | 'file'
  | 'other';

/**
 * Where a control's form would take what is written, when it must not: to another origin, over http, into the page's
 * address, by one of its buttons, to a script, or to another window.
 */
export type SendsTo = 'elsewhere' | 'http' | 'get' | 'button' | 'script' | 'window';

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
  /** Words of the table around it: its row's first cell and its column's head, '' when none. */
  readonly cell: string;
  /** Short text right after it, such as a unit (« € », « mois », « h »), '' when none. */
  readonly unit: string;
  readonly placeholder: string;
  readonly help: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly maxLength: number | null;
  readonly pattern: string;
  readonly min: string;
  readonly max: string;
  /** Empty for a combobox whose list exists only while open. */
  readonly options: readonly PageOption[];
  /** A person can type in it: false for a list that only opens. */
  readonly typable: boolean;
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
  readonly sendsTo?: SendsTo;
  /** Position in reading order over the whole page. */
  readonly order: number;
};

/** A label and its value that a page only shows: a summary to read again before sending. */
export type Fact = {
  readonly ref: string;
  readonly selector: string;
  readonly label: string;
  readonly headings: readonly string[];
  readonly value: string;
  readonly order: number;
};

/**
 * A thing of the page that a person may have the companion press, never anything else: « Ajouter un tuteur » (`add`),
 * « Vérifier » beside a register's key (`lookup`), a closed part of the page that hides controls (`open`). Only
 * what cannot send a form: no submit button, no link to another page.
 */
export type PageAction = {
  readonly ref: string;
  readonly kind: 'add' | 'lookup' | 'open';
  readonly label: string;
  readonly headings: readonly string[];
  readonly order: number;
};

/** A page as the content script saw it; `documentId` changes whenever the document does. */
export type Snapshot = {
  readonly url: string;
  readonly title: string;
  readonly documentId: string;
  readonly controls: readonly Control[];
  readonly facts: readonly Fact[];
  readonly actions: readonly PageAction[];
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
  /** Country prefix of a phone number, and the number without it. */
  | 'indicatif'
  | 'national'
  /** Characters from one place to another, from 1, both included: SIREN 1-9 and NIC 10-14, a NIR in seven boxes. */
  | `${number}-${number}`
  | `=${string}`;

/** Another datum a control might ask. */
export type Rival = { readonly id: string; readonly part: Part | null; readonly score: number };

/**
 * Which datum a control asks for, and why; `id` null when we do not know or must not. A control that asks several
 * data at once (« Nom et prénom », an address in one line) has the first in `id` and the others in `also`, in the
 * page's order. `id` is a field id, or a row of one of the dossier's lists as `tuteurs.0.nom`, `organismes.1.siret`.
 */
export type Match = {
  readonly ref: string;
  readonly id: string | null;
  readonly part: Part | null;
  readonly also?: readonly string[];
  readonly score: number;
  /** Best first, when the score is under the threshold and a person may choose. */
  readonly rivals?: readonly Rival[];
  /** A person taught it; it goes before every likeness. */
  readonly taught?: true;
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
  /** For a list that has to be opened: what to type to find, then the words of the option, best first. */
  readonly choose?: { readonly query: readonly string[]; readonly words: readonly string[] };
};

export type Standing =
  | 'fill'
  /** We are not sure enough of the datum or of the option: the person says. */
  | 'ask'
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
  /** When the list has no option that surely says the dossier's value: those to choose from, nearest first. */
  readonly nearest?: readonly PageOption[];
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
  /** Options a list offered when none said the value; at most 50. */
  readonly offered?: readonly string[];
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
      /**
       * Answers when no register can answer over the last fill any more: the verdicts of what one did, written again
       * once; none when none did.
       */
      readonly type: 'portal/recheck';
      readonly documentId: string;
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
    }
  /** Presses one of the snapshot's actions, waits until the page is quiet, answers the page as it then is. */
  | { readonly type: 'portal/press'; readonly documentId: string; readonly ref: string }
  /** The person points at a control of the page: answers when they did, pressed Escape, or `portal/point-stop` came. */
  | { readonly type: 'portal/point'; readonly documentId: string }
  | { readonly type: 'portal/point-stop' }
  /** Answers once the page's controls are others than those of this snapshot, or after `most` ms. */
  | { readonly type: 'portal/await-change'; readonly documentId: string; readonly most: number };
export type PortalAnswer =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | {
      readonly ok: true;
      readonly verdicts: readonly Verdict[];
    }
  /** `ref` of the control pointed at in `snapshot`, null when the person gave up. */
  | { readonly ok: true; readonly pointed: { readonly snapshot: Snapshot; readonly ref: string | null } }
  | { readonly ok: true; readonly changed: boolean }
  | {
      readonly ok: false;
      readonly code: 'portal/changed' | 'portal/no-form' | 'portal/not-allowed';
    };
