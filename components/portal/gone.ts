import type { Plan, Snapshot, Verdict } from '@/lib/autofill';
import { datumKey, placeOf } from './decisions';
import type { Filling } from './reading';
import { lineSaid } from './words';

type Story = Pick<Filling, 'verdicts' | 'data'>;

/** The verdicts of an earlier fill but those about a control that went away and whose datum was accepted since. */
export const withoutReturned = ({ verdicts, data }: Story, later: Story): readonly Verdict[] => {
  const back = new Set(
    later.verdicts.flatMap(({ ref, outcome }) => (outcome === 'accepted' ? [later.data.get(ref)] : [])),
  );
  return verdicts.filter(({ ref, outcome }) => outcome !== 'gone' || !back.has(data.get(ref)));
};

/**
 * The story of a screen as its latest reading has it: an answer may rename or redraw a field just when it is written,
 * and the control of the plan is gone then. Where the page is read to hold that datum after all, it counts as
 * accepted, in the control that now asks for it.
 */
export const withReturned = (filling: Filling, plan: Plan, { controls }: Snapshot): Filling => {
  const controlOf = new Map(controls.map((control) => [control.ref, control]));
  const held = new Map<string, Verdict>();
  const labels = new Map(filling.labels);
  const data = new Map(filling.data);
  const places = new Set(filling.places);
  for (const line of plan.lines) {
    const control = controlOf.get(line.ref);
    if (line.id === null || line.standing !== 'same' || control === undefined) continue;
    // The radio of another answer says « the same » too: nothing to tick there.
    if (control.kind === 'radio' && control.value !== 'true') continue;
    const { ref, id } = line;
    const { selector, value } = control;
    held.set(datumKey(line), { ref, selector, id, outcome: 'accepted', shown: value, pageError: '' });
  }
  let returned = 0;
  const verdicts = filling.verdicts.map((verdict) => {
    const now = verdict.outcome === 'gone' ? held.get(filling.data.get(verdict.ref) ?? '') : undefined;
    const control = now && controlOf.get(now.ref);
    if (now === undefined || control === undefined) return verdict;
    returned += 1;
    labels.set(now.ref, control.label && lineSaid(control.label, control));
    data.set(now.ref, filling.data.get(verdict.ref) ?? '');
    places.add(placeOf(control));
    return now;
  });
  return returned === 0 ? filling : { ...filling, verdicts, labels, data, places };
};
