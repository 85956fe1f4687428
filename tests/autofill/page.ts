import type { Control, ControlKind, PageOption, Snapshot } from '@/lib/autofill';

/** A page written as data: each control says only what matters, the rest is as a bare input has it. */
export const control = (over: Partial<Control> & { label?: string; kind?: ControlKind } = {}): Control => ({
  ref: '',
  selector: '',
  frame: 0,
  kind: 'text',
  inputType: 'text',
  name: '',
  domId: '',
  label: '',
  labelSource: 'for',
  legend: '',
  headings: [],
  cell: '',
  unit: '',
  placeholder: '',
  help: '',
  autocomplete: '',
  inputMode: '',
  maxLength: null,
  pattern: '',
  min: '',
  max: '',
  options: [],
  typable: true,
  group: '',
  value: '',
  ownValue: '',
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  order: 0,
  ...over,
});

export const select = (label: string, options: readonly string[], over: Partial<Control> = {}): Control =>
  control({
    label,
    kind: 'select',
    inputType: 'select',
    options: options.map(
      (text, index): PageOption => ({ value: index === 0 ? '' : `v${index}`, label: text }),
    ),
    ...over,
  });

export const radios = (legend: string, labels: readonly string[], over: Partial<Control> = {}): Control[] =>
  labels.map((label, index) =>
    control({
      label,
      legend,
      kind: 'radio',
      inputType: 'radio',
      group: legend,
      ownValue: `r${index}`,
      value: 'false',
      ...over,
    }),
  );

/** Numbers the controls and gives them refs « r0 », « r1 »… */
export const snapshot = (controls: readonly Control[], title = ''): Snapshot => ({
  url: 'https://exemple.invalid/',
  title,
  documentId: 'page',
  controls: controls.map((one, order) => ({ ...one, ref: `r${order}`, selector: `#c${order}`, order })),
  facts: [],
  actions: [],
});

/** A space that should not break, where French wants one that does not. */
export const ORDINARY_SPACE = / [:;?!»]|« /;
