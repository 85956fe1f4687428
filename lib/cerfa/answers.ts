import { cleanValue, type Dossier } from '../domain';
import { type Edition, placesOf, type Widget } from './edition';
import { joinMarks, type Mark } from './parts';

/** A field of which something is written that is not an answer: what was read, and why it is not taken. */
export type Doubt = { readonly id: string; readonly why: string; readonly draft: string };

/**
 * How far a value can be believed: `sure`, it stood in a box of the form; `likely`, it was printed in the box's place;
 * `doubtful`, it had to be guessed, or something is odd around it.
 */
export type Sureness = 'sure' | 'likely' | 'doubtful';

export type ReadForm = {
  readonly edition: string;
  /** Read from the boxes of a form, or from what is printed in their places. */
  readonly from: 'boxes' | 'print';
  readonly fields: Dossier;
  readonly doubts: readonly Doubt[];
  /** For each field of `fields`. */
  readonly sureness: Readonly<Record<string, Sureness>>;
  /** Fields that were taken and are to be looked at, each with the reason. */
  readonly cautions: readonly { readonly id: string; readonly why: string }[];
};

/** What was found in the place of a widget, and what is odd about it, as a French sentence. */
export type Seen = { readonly mark: Mark; readonly odd?: string };

/**
 * What the widgets of an edition show → a dossier's fields, validated and cleaned like what a person types. `sureness`
 * is that of a value with nothing odd about it.
 */
export const answersOf = (
  edition: Edition,
  from: ReadForm['from'],
  see: (widget: Widget) => Seen,
): ReadForm => {
  const fields: Record<string, unknown> = {};
  const sureness: Record<string, Sureness> = {};
  const doubts: Doubt[] = [];
  const cautions: { id: string; why: string }[] = [];
  for (const [id, widgets] of placesOf(edition)) {
    const seen = widgets.map(see);
    const marks = seen.map(({ mark }) => mark);
    const joined = joinMarks(marks, widgets, id);
    if (!joined) continue;
    const draft = marks.filter((mark) => typeof mark === 'string' && mark !== '').join(' ');
    if ('doubt' in joined) {
      doubts.push({ id, why: joined.doubt, draft });
      continue;
    }
    const cleaned =
      typeof joined.value === 'string'
        ? cleanValue(id, joined.value)
        : { ok: true as const, value: joined.value };
    if (!cleaned.ok) {
      doubts.push({ id, why: cleaned.message, draft });
      continue;
    }
    const why = joined.guess ?? seen.find(({ odd }) => odd !== undefined)?.odd;
    fields[id] = cleaned.value;
    sureness[id] = why !== undefined ? 'doubtful' : from === 'boxes' ? 'sure' : 'likely';
    if (why !== undefined) cautions.push({ id, why });
  }
  return { edition: edition.id, from, fields: fields as Dossier, doubts, sureness, cautions };
};
