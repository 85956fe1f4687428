import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { CalendarDays } from '../ui/icons';
import { useDeadlines } from './use-deadlines';
import { dayWords, distanceWords } from './words';

const SHOWN = 3;

/** The next things due, on the screen of the steps. */
export const NextDeadlines = ({ dossier }: { readonly dossier: string }) => {
  const { all, present } = useDeadlines();
  const next = all.filter(({ day }) => day >= present).slice(0, SHOWN);
  if (all.length === 0) return null;
  return (
    <section className="space-y-2 rounded-xl border border-line bg-card p-3">
      <h2 className="font-semibold">Prochaines échéances</h2>
      {next.length === 0 ? (
        <p className="text-muted">Toutes les échéances connues sont passées.</p>
      ) : (
        <ul className="space-y-1.5">
          {next.map((deadline) => (
            <li key={deadline.id}>
              <span className="block">{deadline.label}</span>
              <span className="block text-sm text-muted">
                {dayWords(deadline)} · {distanceWords(deadline.day, present)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button
        look="quiet"
        icon={<CalendarDays aria-hidden size={16} />}
        onClick={() => go({ screen: 'deadlines', dossier })}
      >
        Toutes les échéances
      </Button>
    </section>
  );
};
