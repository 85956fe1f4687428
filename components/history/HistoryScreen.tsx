import { useEffect, useMemo, useState } from 'react';
import type { HistoryEntry } from '@/lib/vault';
import { SavedState } from '../dossier/SavedState';
import { useEditor } from '../field/editing';
import { useServices } from '../services';
import { sentenceOf } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { HistoryItem } from './HistoryItem';
import { byDay, itemsOf } from './items';
import { dayInWords, localDay } from './moment';

/** How many changes are shown at once. */
const PAGE = 50;

const useHistory = (id: string) => {
  const { vault } = useServices();
  const editor = useEditor();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let latest = 0;
    const load = () => {
      latest += 1;
      const mine = latest;
      vault.history(id).then(
        (found) => {
          if (mine === latest) setEntries(found);
        },
        (cause: unknown) => {
          if (mine === latest) setFailure(cause);
        },
      );
    };
    void editor.flush().then(load);
    const stop = vault.subscribe((event) => {
      if (event.type === 'dossier' && event.id === id) load();
    });
    return () => {
      latest = Number.NaN;
      stop();
    };
  }, [vault, editor, id]);
  return { entries, failure };
};

/** All that was changed in a dossier, newest first, each value with the way back to it. */
export const HistoryScreen = ({ id }: { readonly id: string }) => {
  const { today } = useServices();
  const { entries, failure } = useHistory(id);
  const [shown, setShown] = useState(PAGE);
  const items = useMemo(() => itemsOf(entries ?? []), [entries]);
  return (
    <Screen
      title="Historique"
      subtitle={<SavedState />}
      back={{ name: 'Retour au dossier', go: () => go({ screen: 'path', dossier: id }) }}
    >
      <p>
        Tout ce qui a changé dans ce dossier, du plus récent au plus ancien. L’historique reste sur ce poste
        et s’efface avec le dossier.
      </p>
      {failure === undefined ? null : (
        <Notice tone="danger" live>
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      {byDay(items.slice(0, shown), localDay).map(({ day, items: ofDay }) => (
        <section key={day} className="space-y-2">
          <h2 className="font-semibold first-letter:uppercase">
            {day === '' ? 'Date inconnue' : dayInWords(day, today())}
          </h2>
          <ul className="space-y-2">
            {ofDay.map((item) => (
              <li key={item.key}>
                <HistoryItem item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {items.length > shown ? (
        <Button wide onClick={() => setShown(shown + PAGE)}>
          Voir les changements plus anciens
        </Button>
      ) : null}
    </Screen>
  );
};
