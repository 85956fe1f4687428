import type { Control, PageOption, PlanLine } from '@/lib/autofill';
import { Button } from '../ui/Button';
import { DATA_ASKED } from './data-asked';
import type { PortalState } from './use-portal';

type Props = { readonly line: PlanLine; readonly state: PortalState };

const nameOf = (id: string): string => {
  const datum = DATA_ASKED.find((one) => one.id === id);
  return datum === undefined ? id : `${datum.group} – ${datum.label}`;
};

/** Several data may be meant: one button each. */
const Rivals = ({ line, state }: Props) => (
  <div className="mt-1 flex flex-wrap gap-1.5">
    {line.rivals?.slice(0, 3).map(({ id, part }) => (
      <Button
        key={`${id} ${part}`}
        onClick={() => state.decide(line.ref, { assigned: { id, part }, confirmed: true })}
      >
        {nameOf(id)}
      </Button>
    ))}
    <Button look="quiet" onClick={() => state.decide(line.ref, { skip: true })}>
      Aucune
    </Button>
  </div>
);

/** A list has no option that surely says the dossier's value: the nearest come first. */
const Options = ({ line, state, options }: Props & { readonly options: readonly PageOption[] }) => (
  <label className="mt-1 block">
    <span className="text-sm text-muted">Réponse à choisir dans la liste de la page</span>
    <select
      value={state.picked(line.ref) ?? ''}
      onChange={(event) =>
        state.decide(line.ref, {
          picked: event.target.value === '' ? undefined : event.target.value,
          confirmed: event.target.value === '' ? undefined : true,
        })
      }
      className="mt-0.5 w-full rounded-lg border border-edge bg-card px-2 py-1.5"
    >
      <option value="">Choisir…</option>
      {options.map(({ value, label }) => (
        <option key={`${value} ${label}`} value={value}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

/** What a person has to say before a control may be filled. */
export const AskLine = ({ line, state, control }: Props & { readonly control: Control | undefined }) => {
  if (line.nearest !== undefined) return <Options line={line} state={state} options={line.nearest} />;
  if ((line.rivals?.length ?? 0) > 0) return <Rivals line={line} state={state} />;
  return (
    <div className="mt-1 flex flex-wrap gap-1.5">
      <Button
        onClick={() => state.decide(line.ref, { confirmed: true })}
        aria-label={`Oui, remplir « ${control?.label ?? line.label} »`}
      >
        Oui, le remplir
      </Button>
      <Button look="quiet" onClick={() => state.decide(line.ref, { skip: true })}>
        Non
      </Button>
    </div>
  );
};
