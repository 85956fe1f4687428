import { useMemo, useState } from 'react';
import { compare, type Difference } from '@/lib/autofill';
import { appliedFields } from '@/lib/domain';
import { portalFor } from '@/lib/portals';
import { useEditorState } from '../field/editing';
import { IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { LocateFixed } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { PortalState } from './use-portal';
import { labelOfDatum, labelSaid } from './words';

type Group = { readonly title: string; readonly state: Difference['state']; readonly open: boolean };

const GROUPS: readonly Group[] = [
  { title: 'Différent', state: 'different', open: true },
  { title: 'Absent de la page', state: 'only-dossier', open: true },
  { title: 'Absent du dossier', state: 'only-page', open: true },
  { title: 'Identique', state: 'same', open: false },
];

const Side = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="flex gap-2">
    <dt className="w-16 shrink-0 text-muted">{name}</dt>
    <dd className="min-w-0 flex-1 wrap-anywhere">
      {value === '' ? <span className="text-muted">vide</span> : value}
    </dd>
  </div>
);

/** A datum asked twice, as an address of mail and its confirmation, is told by the page's own words. */
const nameOf = ({ id, label }: Difference, others: readonly Difference[]): string =>
  others.filter((other) => other.id === id).length > 1 && label !== '' ? labelSaid(label) : labelOfDatum(id);

type LineProps = {
  readonly line: Difference;
  readonly others: readonly Difference[];
  readonly onShow: (ref: string) => void;
};

const Line = ({ line, others, onShow }: LineProps) => (
  <li data-field={line.id} data-state={line.state} className="flex items-start gap-1 py-2">
    <div className="min-w-0 flex-1">
      <p className="font-medium wrap-anywhere">{nameOf(line, others)}</p>
      <dl className="text-sm">
        <Side name="Dossier" value={line.dossier} />
        {line.state === 'same' ? null : <Side name="Page" value={line.page} />}
      </dl>
    </div>
    <IconButton name={`Montrer sur la page : ${nameOf(line, others)}`} onClick={() => onShow(line.ref)}>
      <LocateFixed aria-hidden size={16} />
    </IconButton>
  </li>
);

type GroupProps = {
  readonly group: Group;
  readonly lines: readonly Difference[];
  readonly all: readonly Difference[];
  readonly onShow: (ref: string) => void;
};

const GroupView = ({ group, lines, all, onShow }: GroupProps) => {
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
          <Line key={`${line.ref} ${line.id}`} line={line} others={all} onShow={onShow} />
        ))}
      </ul>
    </Disclosure>
  );
};

/** The dossier and the page side by side, summaries to be read again before sending included. */
export const CompareView = ({ state }: { readonly state: PortalState }) => {
  const { fields, parts } = useEditorState();
  const { snapshot, page, memory } = state;
  const lines = useMemo(
    () =>
      snapshot === undefined || page === undefined
        ? []
        : compare(snapshot, appliedFields(fields), portalFor(page.origin), {
            lists: parts,
            lessons: memory.lessons,
          }),
    [snapshot, page, fields, parts, memory.lessons],
  );
  const apart = lines.filter(({ state: said }) => said !== 'same').length;
  if (lines.length === 0)
    return (
      <Notice tone="note">
        <p>Cette page ne montre aucune donnée que le dossier connaisse.</p>
      </Notice>
    );
  return (
    <div className="space-y-2">
      <Notice tone={apart === 0 ? 'ok' : 'warn'} live>
        <p>
          {apart === 0
            ? `La page dit la même chose que le dossier : ${lines.length} donnée${lines.length > 1 ? 's' : ''} comparée${lines.length > 1 ? 's' : ''}.`
            : `${apart} écart${apart > 1 ? 's' : ''} sur ${lines.length} donnée${lines.length > 1 ? 's' : ''} comparée${lines.length > 1 ? 's' : ''}. À revoir avant d’envoyer.`}
        </p>
      </Notice>
      {GROUPS.map((group) => {
        const mine = lines.filter(({ state: said }) => said === group.state);
        return mine.length === 0 ? null : (
          <GroupView key={group.state} group={group} lines={mine} all={lines} onShow={state.show} />
        );
      })}
    </div>
  );
};
