import type {
  Control,
  Fact,
  PageAction,
  PageOption,
  PortalAnswer,
  SendsTo,
  Snapshot,
  Verdict,
} from '../autofill/types';

// A page decides what its content script reads, and a hostile page that takes the script over decides all it answers.
// So an answer is taken only when every part has its type and a bounded size. No zod: this is small and runs often.
const MOST_CONTROLS = 5_000;
const MOST_OPTIONS = 50_000;
const MOST_HEADINGS = 50;
const MOST_TEXT = 2_000;
/** What a control holds: collect.ts cuts it there, because a description of a post may be long. */
const MOST_VALUE = 4_000;
const MOST_CHARACTERS = 20_000_000;

type Record_ = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textUpTo =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const isText = textUpTo(MOST_TEXT);
const isValue = textUpTo(MOST_VALUE);
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isCountOrNull: Check = (value) => value === null || isCount(value);
const oneOf = (values: readonly string[]): Check => {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
};
const listOf =
  (most: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

type Shape<T> = { readonly [K in keyof T]-?: Check };
const hasShape = (shape: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(shape);
  return (value) =>
    isRecord(value) && checks.every(([key, check]) => Object.hasOwn(value, key) && check(value[key]));
};

const OPTION: Shape<Omit<PageOption, 'group'>> = { value: isText, label: isText };
const isPlainOption = hasShape(OPTION);
const isOption: Check = (value) =>
  isPlainOption(value) &&
  isRecord(value) &&
  (!Object.hasOwn(value, 'group') || value.group === undefined || isText(value.group));

const CONTROL: Shape<Omit<Control, 'sendsTo'>> = {
  ref: isText,
  selector: isText,
  frame: isCount,
  kind: oneOf([
    'text',
    'multiline',
    'date',
    'number',
    'tel',
    'email',
    'select',
    'radio',
    'checkbox',
    'combobox',
    'file',
    'other',
  ] satisfies Control['kind'][]),
  inputType: isText,
  name: isText,
  domId: isText,
  label: isText,
  labelSource: isText,
  legend: isText,
  headings: listOf(MOST_HEADINGS, isText),
  cell: isText,
  unit: isText,
  placeholder: isText,
  help: isText,
  autocomplete: isText,
  inputMode: isText,
  maxLength: isCountOrNull,
  pattern: isText,
  min: isText,
  max: isText,
  options: listOf(MOST_OPTIONS, isOption),
  typable: isFlag,
  group: isText,
  value: isValue,
  ownValue: isText,
  required: isFlag,
  readOnly: isFlag,
  disabled: isFlag,
  visible: isFlag,
  order: isCount,
};
const isPlainControl = hasShape(CONTROL);
const isSendsTo = oneOf(['elsewhere', 'http', 'get', 'button', 'script', 'window'] satisfies SendsTo[]);
const isControl: Check = (value) =>
  isPlainControl(value) &&
  isRecord(value) &&
  (!Object.hasOwn(value, 'sendsTo') || value.sendsTo === undefined || isSendsTo(value.sendsTo));
const FACT: Shape<Fact> = {
  ref: isText,
  selector: isText,
  label: isText,
  headings: listOf(MOST_HEADINGS, isText),
  value: isValue,
  order: isCount,
};
const ACTION: Shape<PageAction> = {
  ref: isText,
  kind: oneOf(['add', 'lookup', 'open'] satisfies PageAction['kind'][]),
  label: isText,
  headings: listOf(MOST_HEADINGS, isText),
  order: isCount,
};
const SNAPSHOT: Shape<Snapshot> = {
  url: isText,
  title: isText,
  documentId: isText,
  controls: listOf(MOST_CONTROLS, isControl),
  facts: listOf(MOST_CONTROLS, hasShape(FACT)),
  actions: listOf(MOST_CONTROLS, hasShape(ACTION)),
};
const hasSnapshotShape = hasShape(SNAPSHOT);

const VERDICT: Shape<Omit<Verdict, 'offered'>> = {
  ref: isText,
  selector: isText,
  id: isText,
  outcome: oneOf([
    'accepted',
    'corrected',
    'refused',
    'overwritten',
    'gone',
    'invisible',
    'locked',
    'changed',
    'truncated',
  ] satisfies Verdict['outcome'][]),
  shown: isValue,
  pageError: isText,
};
const isPlainVerdict = hasShape(VERDICT);
const areOffers = listOf(50, isText);
const isVerdict: Check = (value) =>
  isPlainVerdict(value) &&
  isRecord(value) &&
  (!Object.hasOwn(value, 'offered') || value.offered === undefined || areOffers(value.offered));
const areVerdicts = listOf(MOST_CONTROLS, isVerdict);
const isPointed: Check = (value) =>
  isRecord(value) && isSnapshot(value.snapshot) && (value.ref === null || isText(value.ref));
const isRefusal = oneOf(['portal/changed', 'portal/no-form', 'portal/not-allowed']);

const characters = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + characters(inner), 0);
};

/** True for a page of at most 5,000 controls and 50,000 options, texts of at most 2,000 characters (values 4,000). */
export const isSnapshot = (value: unknown): value is Snapshot =>
  hasSnapshotShape(value) &&
  (value as Snapshot).controls.reduce((sum, { options }) => sum + options.length, 0) <= MOST_OPTIONS &&
  characters(value) <= MOST_CHARACTERS;

/** True for an answer a content script may give; anything else is to be treated as a page that changed. */
export const isPortalAnswer = (value: unknown): value is PortalAnswer => {
  if (!isRecord(value)) return false;
  if (value.ok === false) return isRefusal(value.code);
  if (value.ok !== true) return false;
  const parts = (['snapshot', 'verdicts', 'pointed', 'changed'] as const).filter((part) =>
    Object.hasOwn(value, part),
  );
  // Exactly one of them: an answer that is several has no meaning.
  if (parts.length !== 1) return false;
  switch (parts[0]) {
    case 'snapshot':
      return isSnapshot(value.snapshot);
    case 'verdicts':
      return areVerdicts(value.verdicts);
    case 'pointed':
      return isPointed(value.pointed);
    default:
      return isFlag(value.changed);
  }
};
