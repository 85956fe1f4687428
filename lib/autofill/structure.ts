import { definitions, fieldIds } from '../domain';
import { type Masker, maskerOf, valuesOn, withoutFigures } from './masking';
import type { Control, ControlKind, Fact, PageAction, PageOption, Snapshot } from './types';

export const STRUCTURE_FORMAT = 'compagnon-contrat-pro/page-structure';
export const STRUCTURE_VERSION = 1;

/** A control without its handle, its selector and what it holds. */
export type ControlShape = Omit<Control, 'ref' | 'selector' | 'value' | 'kind' | 'options' | 'headings'> & {
  readonly kind: ControlKind;
  readonly headings: readonly string[];
  readonly options: readonly PageOption[];
};

/** What a page asks and offers, without anything typed in it: fit to be sent to the maintainers. */
export type Structure = {
  readonly format: typeof STRUCTURE_FORMAT;
  readonly version: typeof STRUCTURE_VERSION;
  /** « https://host », never a path. */
  readonly origin: string;
  readonly title: string;
  readonly controls: readonly ControlShape[];
  readonly facts: readonly Pick<Fact, 'label' | 'headings' | 'order'>[];
  readonly actions: readonly Pick<PageAction, 'kind' | 'label' | 'headings' | 'order'>[];
};

const originOf = (url: string): string =>
  /^([a-z][a-z0-9+.-]*:\/\/[^/?#@\s]+)(?=[/?#]|$)/i.exec(url)?.[1] ?? '';

/** The codes of our own lists are words of the trade, not of a person. */
const codes = (): ReadonlySet<string> =>
  new Set(fieldIds.flatMap((id) => definitions[id].codes?.entries.map(({ code }) => code) ?? []));

/** Figures of a list of codes (years, postcodes, collective agreements) are the page's words; longer ones are somebody's. */
const LONG_FIGURES = 6;

type Hide = { readonly text: Masker; readonly option: Masker };

const shapeOf = (control: Control, group: string, { text, option }: Hide): ControlShape => ({
  frame: control.frame,
  kind: control.kind,
  inputType: control.inputType,
  name: text(control.name),
  domId: text(control.domId),
  label: text(control.label),
  labelSource: control.labelSource,
  legend: text(control.legend),
  headings: control.headings.map(text),
  cell: text(control.cell),
  unit: text(control.unit),
  placeholder: text(control.placeholder),
  help: text(control.help),
  autocomplete: text(control.autocomplete),
  inputMode: control.inputMode,
  maxLength: control.maxLength,
  pattern: text(control.pattern),
  min: text(control.min),
  max: text(control.max),
  options: control.options.map((one) => ({
    value: option(one.value),
    label: option(one.label),
    ...(one.group === undefined ? {} : { group: option(one.group) }),
  })),
  typable: control.typable,
  group,
  ownValue: option(control.ownValue),
  required: control.required,
  readOnly: control.readOnly,
  disabled: control.disabled,
  visible: control.visible,
  order: control.order,
});

/**
 * The structure of a page: labels, kinds, attributes, options and headings. No value, no path of its address, no text
 * that somebody typed; what the page repeats of its own values, addresses of mail and runs of four digits are « … ».
 * Option lists keep figures of four or five digits: years, postcodes, collective agreements.
 * @param personal values of the dossier, hidden wherever the page repeats them
 */
export const structureOf = (snapshot: Snapshot, personal: readonly unknown[] = []): Structure => {
  const trade = codes();
  const own = personal
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((value) => !trade.has(value));
  const values = [...valuesOn(snapshot), ...own];
  const text = maskerOf(values);
  const option: Masker = maskerOf(values, LONG_FIGURES);
  const groups = new Map<string, string>();
  const groupOf = ({ frame, group }: Control): string => {
    if (group === '') return '';
    const key = `${frame} ${group}`;
    const known = groups.get(key) ?? `g${groups.size + 1}`;
    groups.set(key, known);
    return known;
  };
  return {
    format: STRUCTURE_FORMAT,
    version: STRUCTURE_VERSION,
    origin: withoutFigures(originOf(snapshot.url), LONG_FIGURES),
    title: text(snapshot.title),
    controls: snapshot.controls.map((control) => shapeOf(control, groupOf(control), { text, option })),
    facts: snapshot.facts.map(({ label, headings, order }) => ({
      label: text(label),
      headings: headings.map(text),
      order,
    })),
    actions: snapshot.actions.map(({ kind, label, headings, order }) => ({
      kind,
      label: text(label),
      headings: headings.map(text),
      order,
    })),
  };
};

const untouched = (kind: ControlKind): string => (kind === 'radio' || kind === 'checkbox' ? 'false' : '');

/** The page of a structure, with nothing filled in: a test page. */
export const snapshotOfStructure = (structure: Structure): Snapshot => ({
  url: `${structure.origin}/`,
  title: structure.title,
  documentId: 'structure',
  controls: structure.controls.map((shape, at) => ({
    ...shape,
    ref: `s${at}`,
    selector: `#s${at}`,
    value: untouched(shape.kind),
  })),
  facts: structure.facts.map((fact, at) => ({ ...fact, ref: `f${at}`, selector: `#f${at}`, value: '' })),
  actions: structure.actions.map((action, at) => ({ ...action, ref: `a${at}` })),
});
