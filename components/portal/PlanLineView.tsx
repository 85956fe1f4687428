import { useState } from 'react';
import type { Control, PlanLine } from '@/lib/autofill';
import { IconButton } from '../ui/Button';
import { LocateFixed, SquarePen } from '../ui/icons';
import { AskLine } from './AskLine';
import { Confidence, SURE } from './Confidence';
import { type Answer, SayDatum } from './SayDatum';
import type { PortalState } from './use-portal';
import { holdingSaid, labelOfDatum, lineSaid, valueSaid } from './words';

type Props = {
  readonly line: PlanLine;
  readonly state: PortalState;
  readonly fields: Readonly<Record<string, unknown>>;
};

const SHOWN: readonly PlanLine['standing'][] = ['fill', 'conflict', 'same', 'ask'];

const Tick = ({
  checked,
  onChange,
  name,
}: {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly name: string;
}) => (
  <input
    type="checkbox"
    checked={checked}
    onChange={onChange}
    aria-label={name}
    className="mt-1.5 shrink-0 accent-accent"
  />
);

/** A part of a datum may wait empty beside another that the page holds otherwise. */
const Replace = ({ line, state, existing }: Omit<Props, 'fields'> & { readonly existing: string }) => (
  <label className="mt-1 flex cursor-pointer items-start gap-2 text-sm">
    <input
      type="checkbox"
      checked={state.overwrite.has(line.ref)}
      onChange={() => state.decide(line.ref, { replace: state.overwrite.has(line.ref) ? undefined : true })}
      className="mt-1 accent-accent"
    />
    <span className="wrap-anywhere">
      {existing === '' ? 'Remplir quand même' : `Remplacer la valeur de la page : « ${existing} »`}
    </span>
  </label>
);

const Words = ({ line, fields }: Omit<Props, 'state'>) => {
  if (line.id === null || !SHOWN.includes(line.standing)) return null;
  return (
    <p className="text-sm wrap-anywhere">
      <span className="text-muted">{labelOfDatum(line.id)} : </span>
      {valueSaid(line, fields)}
    </p>
  );
};

/** One control of the page: what it will receive, how sure that is, and what the person may say about it. */
export const PlanLineView = ({ line, state, fields }: Props) => {
  const [saying, setSaying] = useState(false);
  const control: Control | undefined = state.snapshot?.controls.find(({ ref }) => ref === line.ref);
  const name = lineSaid(line.label, control);
  // A sure line needs no words; what is left, doubtful or asked says why.
  const explained = line.standing !== 'fill' || line.score < SURE || saying;
  const skipped = state.skipped.has(line.ref);
  const ticked = line.standing === 'fill' || skipped;
  const answer = ({ remember, ...assigned }: Answer) => {
    setSaying(false);
    state.say(line.ref, assigned, remember);
  };
  return (
    <li data-field={line.id ?? ''} data-standing={line.standing} className="py-2">
      <div className="flex items-start gap-1.5">
        {ticked ? (
          <Tick
            checked={!skipped}
            name={`Remplir « ${name} »`}
            onChange={() => state.decide(line.ref, { skip: skipped ? undefined : true })}
          />
        ) : null}
        <p className="min-w-0 flex-1 font-medium wrap-anywhere">
          {name} {line.id !== null && SHOWN.includes(line.standing) ? <Confidence line={line} /> : null}
        </p>
        <div className="-my-1.5 -mr-1 flex shrink-0">
          <IconButton name={`Dire ce que demande : ${name}`} onClick={() => setSaying(!saying)}>
            <SquarePen aria-hidden size={16} />
          </IconButton>
          <IconButton name={`Montrer sur la page : ${name}`} onClick={() => state.show(line.ref)}>
            <LocateFixed aria-hidden size={16} />
          </IconButton>
        </div>
      </div>
      <div className={ticked ? 'ml-5' : ''}>
        <Words line={line} fields={fields} />
        {line.standing === 'ask' ? <AskLine line={line} state={state} control={control} /> : null}
        {(line.standing === 'conflict' && !skipped) || state.overwrite.has(line.ref) ? (
          <Replace line={line} state={state} existing={holdingSaid(control)} />
        ) : null}
        {explained ? <p className="text-sm text-muted">{line.why}</p> : null}
      </div>
      {saying && control !== undefined ? (
        <SayDatum control={control} thought={line.id} onAnswer={answer} onCancel={() => setSaying(false)} />
      ) : null}
    </li>
  );
};
