import { useState } from 'react';
import type { Plan, PlanLine, Standing } from '@/lib/autofill';
import { definitions, formatValue, isFieldId } from '@/lib/domain';
import { useEditorState } from '../field/editing';
import { IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { LocateFixed } from '../ui/icons';
import type { PortalState } from './use-portal';

type Group = {
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly open: boolean;
};

const GROUPS: readonly Group[] = [
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

const wordsOf = (line: PlanLine, fields: Readonly<Record<string, unknown>>): string => {
  if (line.id === null || !isFieldId(line.id) || fields[line.id] === undefined) return '';
  return formatValue(line.id, fields[line.id] as never);
};

const Line = ({ line, state, value }: { line: PlanLine; state: PortalState; value: string }) => {
  const known = line.id !== null && isFieldId(line.id) ? definitions[line.id] : undefined;
  const ticked = state.overwrite.has(line.ref);
  const existing = state.snapshot?.controls.find(({ ref }) => ref === line.ref)?.value ?? '';
  const shown = line.standing === 'fill' || line.standing === 'conflict' || line.standing === 'same';
  return (
    <li data-field={line.id ?? ''} data-standing={line.standing} className="flex items-start gap-1 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{line.label === '' ? 'Champ sans libellé' : line.label}</p>
        {known !== undefined && shown ? (
          <p className="text-sm wrap-anywhere">
            <span className="text-muted">{known.label} : </span>
            {value}
          </p>
        ) : null}
        {line.standing === 'conflict' || ticked ? (
          <label className="mt-1 flex cursor-pointer items-start gap-2 text-sm">
            <input
              type="checkbox"
              checked={ticked}
              onChange={() => state.toggleOverwrite(line.ref)}
              className="mt-1 accent-accent"
            />
            <span className="wrap-anywhere">Remplacer la valeur de la page : « {existing} »</span>
          </label>
        ) : null}
        <p className="text-sm text-muted">{line.why}</p>
      </div>
      <IconButton name={`Montrer sur la page : ${line.label}`} onClick={() => state.show(line.ref)}>
        <LocateFixed aria-hidden size={16} />
      </IconButton>
    </li>
  );
};

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
          <Line key={line.ref} line={line} state={state} value={wordsOf(line, fields)} />
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

/** What the page asks, sorted by what will happen to it, each line with its reason. */
export const PlanView = ({ state, plan }: { readonly state: PortalState; readonly plan: Plan }) => (
  <div className="space-y-2">
    <SensitiveConsent state={state} plan={plan} />
    {GROUPS.map((group) => {
      const lines = plan.lines.filter(({ standing }) => group.standings.includes(standing));
      return lines.length === 0 ? null : (
        <GroupView key={group.title} group={group} lines={lines} state={state} />
      );
    })}
  </div>
);
