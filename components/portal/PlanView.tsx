import { useState } from 'react';
import type { Plan, PlanLine, Standing } from '@/lib/autofill';
import { definitions, isFieldId } from '@/lib/domain';
import { useEditorState } from '../field/editing';
import { Disclosure } from '../ui/Disclosure';
import { PlanLineView } from './PlanLineView';
import type { PortalState } from './use-portal';

type Group = {
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly open: boolean;
};

const GROUPS: readonly Group[] = [
  { title: 'À confirmer', standings: ['ask'], open: true },
  { title: 'À remplir', standings: ['fill'], open: true },
  { title: 'Déjà rempli autrement', standings: ['conflict'], open: true },
  {
    title: 'Données sensibles, en attente',
    standings: ['sensitive'],
    open: false,
  },
  {
    title: 'À faire vous-même',
    standings: ['forbidden', 'locked', 'invisible'],
    open: false,
  },
  {
    title: 'Sans valeur dans le dossier',
    standings: ['no-value'],
    open: false,
  },
  { title: 'Déjà identique', standings: ['same'], open: false },
  { title: 'Non reconnu', standings: ['unknown'], open: false },
];

const GroupView = ({
  group,
  lines,
  state,
}: {
  group: Group;
  lines: readonly PlanLine[];
  state: PortalState;
}) => {
  const { fields } = useEditorState();
  const [open, setOpen] = useState(group.open);
  return (
    <Disclosure
      title={group.title}
      aside={<span className="text-sm tabular-nums text-muted">{lines.length}</span>}
      open={open}
      onToggle={setOpen}
    >
      <ul className="-my-2 divide-y divide-line">
        {lines.map((line) => (
          <PlanLineView key={line.ref} line={line} state={state} fields={fields} />
        ))}
      </ul>
    </Disclosure>
  );
};

const ASKED: readonly Standing[] = ['sensitive', 'fill', 'conflict'];

/** One tick for all the sensitive data of the page, shown as long as the page asks any. */
const SensitiveConsent = ({ state, plan }: { readonly state: PortalState; readonly plan: Plan }) => {
  const labels = new Set(
    plan.lines.flatMap(({ id, standing }) => {
      if (id === null || !isFieldId(id) || !ASKED.includes(standing)) return [];
      return definitions[id].sensitivity === 'sensitive' ? [definitions[id].label] : [];
    }),
  );
  if (labels.size === 0) return null;
  return (
    <label className="flex cursor-pointer items-start gap-2.5 rounded-lg bg-warn-soft p-3">
      <input
        type="checkbox"
        checked={state.allowSensitive}
        onChange={(event) => state.setAllowSensitive(event.target.checked)}
        className="mt-1 accent-accent"
      />
      <span>
        <span className="font-semibold">Remplir aussi les données sensibles</span>
        <span className="block text-sm">{[...labels].join(', ')}</span>
      </span>
    </label>
  );
};

/** What a person left aside stays where it was, its box unticked. */
const placedIn = ({ ref, standing }: PlanLine, { skipped }: PortalState): Standing =>
  skipped.has(ref) ? 'fill' : standing;

/** What the page asks, sorted by what will happen to it, each line with its reason. */
export const PlanView = ({ state, plan }: { readonly state: PortalState; readonly plan: Plan }) => (
  <div className="space-y-2">
    <SensitiveConsent state={state} plan={plan} />
    {GROUPS.map((group) => {
      const lines = plan.lines.filter((line) => group.standings.includes(placedIn(line, state)));
      return lines.length === 0 ? null : (
        <GroupView key={group.title} group={group} lines={lines} state={state} />
      );
    })}
  </div>
);
