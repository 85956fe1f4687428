import type { Outcome, Verdict } from '@/lib/autofill';
import { IconButton } from '../ui/Button';
import { Check, ChevronDown, CircleAlert, LocateFixed, TriangleAlert, Undo2 } from '../ui/icons';
import { outcomeSaid } from './outcomes';
import type { Filling } from './reading';
import { labelOfDatum, labelSaid } from './words';

type Said = {
  readonly ink: string;
  readonly Icon: typeof Check;
};

const SAID: Record<Outcome, Said> = {
  accepted: { ink: 'text-ok', Icon: Check },
  corrected: {
    ink: 'text-warn',
    Icon: TriangleAlert,
  },
  overwritten: {
    ink: 'text-warn',
    Icon: TriangleAlert,
  },
  truncated: {
    ink: 'text-danger',
    Icon: CircleAlert,
  },
  refused: {
    ink: 'text-danger',
    Icon: CircleAlert,
  },
  gone: {
    ink: 'text-warn',
    Icon: TriangleAlert,
  },
  invisible: {
    ink: 'text-muted',
    Icon: TriangleAlert,
  },
  locked: {
    ink: 'text-muted',
    Icon: TriangleAlert,
  },
  changed: {
    ink: 'text-muted',
    Icon: TriangleAlert,
  },
};

/** The words of the page for a control, else those of the datum. */
export const nameOf = (id: string, label: string | undefined): string =>
  label !== undefined && label !== '' ? labelSaid(label) : labelOfDatum(id);

type Props = {
  readonly filling: Filling;
  readonly onShow: (ref: string) => void;
  readonly onUndo: (ref: string) => void;
};

/** Outcomes that left something of ours on the page. */
const OURS: readonly Outcome[] = ['accepted', 'corrected', 'truncated', 'refused'];

const VerdictLine = ({ verdict, filling, onShow, onUndo }: Props & { readonly verdict: Verdict }) => {
  const { ink, Icon } = SAID[verdict.outcome];
  const words = outcomeSaid(verdict);
  const name = nameOf(verdict.id, filling.labels.get(verdict.ref));
  const differs = verdict.outcome === 'corrected' || verdict.outcome === 'overwritten';
  return (
    <li
      data-field={verdict.id}
      data-outcome={verdict.outcome}
      data-selector={verdict.selector}
      className="flex items-start gap-2 py-2"
    >
      <Icon aria-hidden size={16} className={`mt-1 shrink-0 ${ink}`} />
      <div className="min-w-0 flex-1 wrap-anywhere">
        <p className="font-medium">{name}</p>
        <p className={`text-sm ${ink}`}>{words}</p>
        {differs ? <p className="text-sm">La page affiche : « {verdict.shown} »</p> : null}
        {verdict.pageError === '' ? null : (
          <p className="text-sm">Message de la page : « {verdict.pageError} »</p>
        )}
      </div>
      {OURS.includes(verdict.outcome) ? (
        <IconButton name={`Annuler pour ce champ : ${name}`} onClick={() => onUndo(verdict.ref)}>
          <Undo2 aria-hidden size={16} />
        </IconButton>
      ) : null}
      <IconButton name={`Montrer sur la page : ${name}`} onClick={() => onShow(verdict.ref)}>
        <LocateFixed aria-hidden size={16} />
      </IconButton>
    </li>
  );
};

/** What became of each write, read back from the page: first what needs a look, then what was accepted. */
export const VerdictList = ({ filling, onShow, onUndo }: Props) => {
  const accepted = filling.verdicts.filter(({ outcome }) => outcome === 'accepted');
  const others = filling.verdicts.filter(({ outcome }) => outcome !== 'accepted');
  const line = (verdict: Verdict) => (
    <VerdictLine key={verdict.ref} verdict={verdict} filling={filling} onShow={onShow} onUndo={onUndo} />
  );
  return (
    <section className="space-y-1 rounded-xl border border-line bg-card p-3">
      <h2
        role="status"
        className={`flex items-center gap-2 font-semibold ${others.length === 0 ? 'text-ok' : ''}`}
      >
        {others.length === 0 ? <Check aria-hidden size={18} /> : null}
        {accepted.length} sur {filling.verdicts.length} vérifié
        {accepted.length > 1 ? 's' : ''} sur la page
      </h2>
      <ul className="divide-y divide-line">{others.map(line)}</ul>
      {accepted.length === 0 ? null : (
        <details className="group">
          <summary className="flex min-h-8 items-center gap-1.5 text-sm text-accent">
            <ChevronDown aria-hidden size={16} className="transition-transform group-open:rotate-180" />
            Voir les champs acceptés
          </summary>
          <ul className="divide-y divide-line">{accepted.map(line)}</ul>
        </details>
      )}
    </section>
  );
};
