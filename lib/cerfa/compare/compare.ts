import { CERFA_FIELD_IDS, type CerfaFieldId } from '../../domain';
import { tidy } from '../../shared/text';
import type { ReadForm, Sureness } from '../answers';
import { EDITIONS } from '../editions';

/**
 * What a field becomes from one side to the other: `new` on the second only, `gone` from it, `different`, `same`, or
 * `doubtful`: something is written that is no answer, or that had to be guessed.
 */
export type LineState = 'new' | 'gone' | 'different' | 'same' | 'doubtful';

/** One field on both sides; `before` of the dossier or first file, `after` of the file read, in stored form. */
export type Compared = {
  readonly id: CerfaFieldId;
  readonly state: LineState;
  readonly before?: unknown;
  readonly after?: unknown;
  /** What was read and is no answer. */
  readonly draft?: string;
  readonly why?: string;
  readonly sureness?: Sureness;
};

type Fields = Readonly<Record<string, unknown>>;
type Read = Pick<ReadForm, 'fields'> & Partial<Pick<ReadForm, 'doubts' | 'sureness' | 'cautions'>>;

/** Line ends and spaces are the box's own business: a printed text has lost them. */
const plain = (value: unknown): unknown =>
  typeof value === 'string' ? tidy(value.replace(/\s+/g, ' ')) : value;

/** A lone box says yes or nothing: « no » and nothing are then the same. */
const isLoneBox = (id: CerfaFieldId): boolean =>
  EDITIONS.every(({ fields }) => {
    const [only, ...more] = fields[id] ?? [];
    return only === undefined || (only.kind === 'box' && more.length === 0);
  });

const stateOf = (id: CerfaFieldId, before: unknown, after: unknown): LineState | undefined => {
  const [was, is] = [plain(before), plain(after)].map((value) =>
    value === false && isLoneBox(id) ? undefined : value,
  );
  if (was === undefined) return is === undefined ? undefined : 'new';
  if (is === undefined) return 'gone';
  return was === is ? 'same' : 'different';
};

/**
 * Compares what a file says with a dossier, or with what another file says, field by field, in the order of the form.
 * Fields that neither has are left out.
 */
export const compareAnswers = (before: Fields, read: Read): readonly Compared[] => {
  const doubts = new Map((read.doubts ?? []).map((doubt) => [doubt.id, doubt]));
  const cautions = new Map((read.cautions ?? []).map(({ id, why }) => [id, why]));
  const values: Fields = read.fields;
  return CERFA_FIELD_IDS.flatMap((id): readonly Compared[] => {
    const was = before[id];
    const doubt = doubts.get(id);
    const held = was === undefined ? {} : { before: was };
    if (doubt) return [{ id, state: 'doubtful', ...held, draft: doubt.draft, why: doubt.why }];
    const is = values[id];
    const state = stateOf(id, was, is);
    if (state === undefined) return [];
    const sureness = read.sureness?.[id];
    const why = cautions.get(id);
    return [
      {
        id,
        state: state !== 'same' && sureness === 'doubtful' ? 'doubtful' : state,
        ...held,
        ...(is === undefined ? {} : { after: is }),
        ...(sureness === undefined ? {} : { sureness }),
        ...(why === undefined ? {} : { why }),
      },
    ];
  });
};
