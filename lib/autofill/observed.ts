import { formatValue } from '../domain';
import { type Around, type Datum, datumOf, type Lists } from './datum';
import { fixedBy, type Lessons } from './lessons';
import { match, THRESHOLD } from './match';
import { ATTESTATIONS } from './never';
import type { Portal } from './portal';
import { isConsent } from './refuse';
import { idsOf } from './said';
import { mainOf, spellJoined } from './spelling/joined';
import type { Control, Fact, Match, Snapshot } from './types';
import type { Piece } from './understand';

/** What is known besides the fields: the dossier's lists, and what was taught on this portal. */
export type More = { readonly lists?: Lists; readonly lessons?: Lessons };

/** One datum, or several joined in one box, as one place of the page shows it. */
export type Observed = {
  readonly datum: Datum;
  readonly ids: readonly string[];
  readonly pieces: readonly Piece[];
  readonly refs: readonly string[];
  readonly matches: readonly Match[];
  readonly score: number;
  readonly label: string;
  /** Ids asked anywhere in the same part of the page. */
  readonly asked: ReadonlySet<string | null>;
};

const YES_OR_NO = /^\s*(oui|non)\s*$/i;

/** A label and value of a summary as a control nobody can change, so that it is understood like one. */
export const controlOfFact = (fact: Fact): Control => {
  const answer = YES_OR_NO.exec(fact.value)?.[1]?.toLowerCase();
  const options = answer === undefined ? [] : ['Oui', 'Non'].map((word) => ({ value: word, label: word }));
  return {
    ref: fact.ref,
    selector: fact.selector,
    frame: 0,
    kind: answer === undefined ? 'text' : 'select',
    inputType: answer === undefined ? 'text' : 'select',
    name: '',
    domId: '',
    label: fact.label,
    labelSource: 'cell',
    legend: '',
    headings: fact.headings,
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
    options,
    typable: false,
    group: '',
    value: answer === undefined ? fact.value : answer === 'oui' ? 'Oui' : 'Non',
    ownValue: '',
    required: false,
    readOnly: true,
    disabled: false,
    visible: true,
    order: fact.order,
  };
};

const isSure = ({ score, taught }: Match): boolean => score >= THRESHOLD || taught === true;

const observedIn = (snapshot: Snapshot, portal: Portal | undefined, more: More): readonly Observed[] => {
  const matches = match(snapshot, portal, fixedBy(more.lessons, snapshot));
  const controls = new Map(snapshot.controls.map((control) => [control.ref, control]));
  const asked = new Set(matches.flatMap(({ id, also }) => [id, ...(also ?? [])]));
  const groups = new Map<string, { ids: readonly string[]; of: (Piece & { match: Match })[] }>();
  for (const one of matches) {
    const control = controls.get(one.ref);
    if (control === undefined || one.id === null || !isSure(one) || !control.visible) continue;
    if (ATTESTATIONS.has(one.id) || isConsent(control)) continue;
    const ids = idsOf(one, asked);
    const key = `${ids.join(' ')}${one.part === 'confirmation' ? ` ${one.ref}` : ''}`;
    const group = groups.get(key) ?? { ids, of: [] };
    group.of.push({ control, part: one.part, match: one });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ ids, of }) => {
    const datum = datumOf(mainOf(ids));
    const [first] = of;
    if (datum === null || first === undefined) return [];
    return [
      {
        datum,
        ids,
        pieces: of,
        refs: of.map(({ match }) => match.ref),
        matches: of.map(({ match }) => match),
        score: Math.min(...of.map(({ match }) => match.score)),
        label: first.control.label || first.control.legend || first.control.name,
        asked,
      },
    ];
  });
};

/** What the page shows of the dossier's data: its controls, then its summaries, each in the page's order. */
export const observedOn = (
  snapshot: Snapshot,
  portal: Portal | undefined,
  more: More = {},
): readonly Observed[] => {
  const summary: Snapshot = { ...snapshot, controls: snapshot.facts.map(controlOfFact), facts: [] };
  return [...observedIn(snapshot, portal, more), ...observedIn(summary, portal, more)];
};

/** What the dossier says of an observed datum, as a person reads it; '' when it says nothing. */
export const dossierWords = ({ datum, ids, pieces }: Observed, around: Around): string => {
  const stored = around(datum.id);
  if (stored === undefined) return '';
  const [first] = pieces;
  if (ids.length === 1 || first === undefined) return formatValue(datum.twin, stored);
  if (datum.id === 'contrat.dureeHebdo.heures')
    return `${stored} h ${String(around('contrat.dureeHebdo.minutes') ?? 0).padStart(2, '0')}`;
  return spellJoined(ids, around, { ...first.control, kind: 'text' })?.value ?? '';
};
