import type { IsoDay } from '../calendar';
import type { FieldId } from '../fields';
import type { LawSource } from '../law/articles';
import type { Beside, References } from '../references';
import type { Fact, Facts } from './facts';

export type Purpose = 'cerfa' | 'depot' | 'signature' | 'suivi';
export type Severity = 'block' | 'warn' | 'info';
export type Status = 'conform' | 'non-conform' | 'not-applicable' | 'undetermined';
/** The ground of refusal of the notice a finding would fall under; technical: a box nobody could read. */
export type Ground = 'non-conform' | 'not-a-priority' | 'no-funds' | 'incomplete' | 'technical' | 'none';

/** A value that would mend a finding (null: empty the field), shown before it is written, and why it is right. */
export type Fix = { readonly field: FieldId; readonly value: unknown; readonly why: string };

/** `undetermined` names what is missing, or says in words why the texts or our knowledge do not settle it. */
export type Outcome =
  | { readonly status: 'conform' }
  | { readonly status: 'not-applicable'; readonly outside?: boolean; readonly why?: string }
  | {
      readonly status: 'non-conform';
      readonly fields: readonly Fact[];
      readonly message: string;
      readonly fix?: readonly Fix[];
    }
  | {
      readonly status: 'undetermined';
      readonly missing: readonly Fact[];
      readonly message?: string;
    };

/** The two days a rule may use – that of filing, and that of the fact which fixes the law – and what was given. */
export type Days = { readonly day: IsoDay; readonly asOf: IsoDay; readonly beside: Beside };

/** What a rule cannot do without, beside the dossier. */
export type Asked = keyof References | Exclude<keyof Beside, 'references'>;

/** What is read: `N` is always there when the rule is evaluated, `O` may be absent. Anything else does not compile. */
export type Read<N extends Fact, O extends Fact> = {
  readonly [K in N]: NonNullable<Facts[K]>;
} & { readonly [K in O]?: Facts[K] };

export type Example<F extends Fact = Fact> = {
  readonly name: string;
  readonly given: Partial<Pick<Facts, F>>;
  /** Day of filing; 2026-11-23 when the rule does not look at it. */
  readonly day?: IsoDay;
  readonly beside?: Beside;
  readonly expect: Status;
  /** Words the sentence must hold: the dossier's figure and the expected one. */
  readonly says?: readonly string[];
};

export type RuleSpec<N extends Fact, O extends Fact, A extends Fact> = {
  /** Row of reference/checks.tsv; `variant` tells apart the rules of one row, one for each window of the law. */
  readonly id: string;
  readonly variant?: string;
  readonly title: string;
  readonly severity: Severity;
  readonly ground: Ground;
  readonly purposes: readonly Purpose[];
  /** The fact whose day fixes the applicable law, or the day of filing. */
  readonly asOf: A | 'day';
  readonly inForce: { readonly from?: IsoDay; readonly to?: IsoDay };
  readonly sources: readonly LawSource[];
  /** raw: the rule sees every entry, even one that cannot be read; otherwise only valid values. */
  readonly view?: 'raw';
  /** The boxes a presence rule wants filled in when it applies; completeness counts them. */
  readonly wants?: readonly Fact[];
  /** Tables and documents the rule has no object without. */
  readonly asks?: readonly Asked[];
  readonly needs: readonly N[];
  readonly mayRead?: readonly O[];
  /** False: the rule has no object here. Undefined: it cannot be known yet. */
  readonly when?: (facts: { readonly [K in N | O]?: Facts[K] }) => boolean | undefined;
  readonly evaluate: (facts: Read<N, O>, days: Days) => Outcome;
  readonly examples: readonly Example<N | O | A>[];
};

/** A rule whose reads are erased, so that all rules fit in one list. */
export type Rule = Omit<
  RuleSpec<never, never, Fact>,
  'needs' | 'mayRead' | 'when' | 'evaluate' | 'examples' | 'asks'
> & {
  readonly reads: readonly Fact[];
  readonly examples: readonly Example[];
  /** The outcome on facts that hold valid values only, or on any entries for a raw rule. Never throws. */
  readonly judge: (facts: Facts, day: IsoDay, beside?: Beside) => Outcome;
};

const ONLINE = 'Vérification en ligne non demandée.';
const ABSENT: Readonly<Record<Asked, string>> = {
  idcc: 'La table des conventions collectives n’a pas été chargée.',
  communes: 'La table des codes postaux n’a pas été chargée.',
  birthplaces: 'La table des communes de naissance n’a pas été chargée.',
  nsf: 'La table des spécialités n’a pas été chargée.',
  naf: 'La table des activités n’a pas été chargée.',
  firstNames: 'La liste des prénoms n’a pas été chargée.',
  rncp: 'La table des certifications n’a pas été chargée.',
  register: ONLINE,
  trainingBodies: ONLINE,
  print: 'Le formulaire et sa police n’ont pas été donnés.',
  pdf: 'Aucun Cerfa en PDF n’a été donné.',
  others: 'Les autres dossiers n’ont pas été donnés.',
};

const given = (beside: Beside, asked: Asked): boolean =>
  asked === 'print' || asked === 'pdf' || asked === 'others'
    ? beside[asked] !== undefined
    : beside.references?.[asked] !== undefined;

const OUTSIDE: Outcome = { status: 'not-applicable', outside: true };
const NOT_APPLICABLE: Outcome = { status: 'not-applicable' };

/** Declares a rule: what it reads is checked by the compiler here, then by a recorder in its test. */
export const rule = <N extends Fact = never, O extends Fact = never, A extends Fact = never>(
  spec: RuleSpec<N, O, A>,
): Rule => {
  const { needs, mayRead, when, evaluate, asks = [], ...rest } = spec;
  const { asOf, inForce } = spec;
  const judge = (facts: Facts, day: IsoDay, beside: Beside = {}): Outcome => {
    const absent = asks.find((asked) => !given(beside, asked));
    if (absent !== undefined) return { status: 'not-applicable', why: ABSENT[absent] };
    if (when?.(facts) === false) return NOT_APPLICABLE;
    const law = asOf === 'day' ? day : (facts[asOf] as IsoDay | undefined);
    const missing: Fact[] = needs.filter((fact) => facts[fact] === undefined);
    if (law === undefined && asOf !== 'day' && !missing.includes(asOf)) missing.unshift(asOf);
    if (law !== undefined) {
      if (inForce.from !== undefined && law < inForce.from) return OUTSIDE;
      if (inForce.to !== undefined && law > inForce.to) return OUTSIDE;
    }
    if (law === undefined || missing.length > 0) return { status: 'undetermined', missing };
    return evaluate(facts as Read<N, O>, { day, asOf: law, beside });
  };
  const fixed: readonly Fact[] = asOf === 'day' ? [] : [asOf];
  return {
    ...rest,
    reads: [...new Set([...fixed, ...needs, ...(mayRead ?? [])])],
    judge,
  };
};

export const conform: Outcome = { status: 'conform' };

/** The fields to mend, the sentence that says what is wrong, why and what to do, and the values that would mend it. */
export const nonConform = (fields: readonly Fact[], message: string, fix: readonly Fix[] = []): Outcome => ({
  status: 'non-conform',
  fields,
  message,
  ...(fix.length === 0 ? {} : { fix }),
});

/** Neither conform nor not: what to fill in, or what nobody here can settle. */
export const undetermined = (missing: readonly Fact[], message?: string): Outcome =>
  message === undefined ? { status: 'undetermined', missing } : { status: 'undetermined', missing, message };

/** Whenever the contract itself is looked at. */
export const ALWAYS: readonly Purpose[] = ['cerfa', 'depot', 'signature', 'suivi'];
/** While the form is being written, signed or filed. */
export const BEFORE_FILING: readonly Purpose[] = ['cerfa', 'depot', 'signature'];
