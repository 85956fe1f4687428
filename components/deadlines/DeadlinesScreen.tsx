import { type Deadline, toIcs } from '@/lib/domain';
import { FieldLinks } from '../check/FieldLinks';
import { frenchDay } from '../dossier/title';
import { useServices } from '../services';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { CalendarDays } from '../ui/icons';
import { Screen } from '../ui/Screen';
import { SourceLine } from '../ui/SourceLine';
import { useDeadlines } from './use-deadlines';
import { dayWords, distanceWords } from './words';

type EntryProps = { readonly deadline: Deadline; readonly present: string; readonly dossier: string };

const Entry = ({ deadline, present, dossier }: EntryProps) => {
  const past = deadline.day < present;
  return (
    <li
      data-deadline={deadline.id}
      className={`space-y-1.5 rounded-xl border border-line p-3 ${past ? 'bg-raised' : 'bg-card'}`}
    >
      <h2 className="font-semibold">{deadline.label}</h2>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="tabular-nums">{dayWords(deadline)}</span>
        <span className={`text-sm ${past ? 'text-muted' : 'text-accent'}`}>
          {distanceWords(deadline.day, present)}
        </span>
      </p>
      <p>{deadline.why}</p>
      <p className="text-sm text-muted">
        <SourceLine source={deadline.source} />
      </p>
      <FieldLinks dossier={dossier} fields={deadline.fields} />
    </li>
  );
};

/** What is due when, how each day was counted and from which text. */
export const DeadlinesScreen = ({ id }: { readonly id: string }) => {
  const { now, save } = useServices();
  const { all, present } = useDeadlines();
  return (
    <Screen
      title="Échéances"
      subtitle={`Au ${frenchDay(present)}`}
      back={{ name: 'Retour au dossier', go: () => go({ screen: 'path', dossier: id }) }}
      foot={
        <Button
          wide
          look="primary"
          disabled={all.length === 0}
          icon={<CalendarDays aria-hidden size={17} />}
          onClick={() => save('echeances.ics', 'text/calendar', toIcs(all, { now: now(), uid: id }))}
        >
          Enregistrer un calendrier (.ics)
        </Button>
      }
    >
      {all.length === 0 ? (
        <p>
          Les échéances se comptent à partir des dates du contrat : remplissez d’abord la date de conclusion,
          le début et la fin.
        </p>
      ) : (
        <>
          <p className="text-sm text-muted">
            Chaque date est le dernier jour, encore dans les temps. Le calendrier ne contient aucun nom.
          </p>
          <ol className="space-y-2">
            {all.map((deadline) => (
              <Entry key={deadline.id} deadline={deadline} present={present} dossier={id} />
            ))}
          </ol>
        </>
      )}
    </Screen>
  );
};
