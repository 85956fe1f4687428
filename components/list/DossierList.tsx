import { useDeferredValue, useState } from 'react';
import type { DossierSummary } from '@/lib/vault';
import { useUnkept } from '../dossier/open-editors';
import { Unkept } from '../dossier/Unkept';
import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { Button, IconButton } from '../ui/Button';
import { CirclePlus, Maximize2, Search } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { DossierCard } from './DossierCard';
import { MoreWays } from './MoreWays';
import { Trash } from './Trash';
import { UnreadableCard } from './UnreadableCard';
import { useDossiers } from './use-dossiers';
import { Welcome } from './Welcome';

/** All the dossiers of this machine, with search; the first screen of the companion. */
export const DossierList = () => {
  const { vault, openTab, today } = useServices();
  const [words, setWords] = useState('');
  const { listing, failure } = useDossiers(useDeferredValue(words.trim()));
  const [removed, setRemoved] = useState<DossierSummary>();
  const unkept = useUnkept();
  const task = useTask();
  if (failure !== undefined) throw failure;

  const create = () =>
    task.run(async () => {
      const { id } = await vault.create([]);
      go({ screen: 'path', dossier: id });
    });
  const remove = (dossier: DossierSummary) =>
    task.run(async () => {
      await vault.remove(dossier.id);
      setRemoved(dossier);
    });
  const restore = (dossier: DossierSummary) =>
    task.run(async () => {
      await vault.restore(dossier.id);
      if (removed?.id === dossier.id) setRemoved(undefined);
    });
  const erase = (dossier: DossierSummary) =>
    task.run(async () => {
      await vault.erase(dossier.id);
      if (removed?.id === dossier.id) setRemoved(undefined);
    });

  // Only the answer to no words at all tells that there is no dossier.
  const empty = listing?.words === '' && listing.dossiers.length === 0 && words.trim() === '';
  return (
    <Screen
      title="Compagnon Contrat Pro"
      subtitle="Vos dossiers restent sur ce poste"
      actions={
        openTab === undefined ? null : (
          <IconButton name="Ouvrir dans un onglet" onClick={() => openTab('#/')}>
            <Maximize2 aria-hidden size={18} />
          </IconButton>
        )
      }
      foot={
        listing === undefined || empty ? undefined : (
          <Button
            wide
            look="primary"
            icon={<CirclePlus aria-hidden size={18} />}
            onClick={create}
            disabled={task.busy}
          >
            Nouveau dossier
          </Button>
        )
      }
    >
      {unkept.map((editor) => (
        <Unkept key={editor.read().dossier.id} editor={editor} named />
      ))}
      <Failure task={task} />
      {removed === undefined ? null : (
        <Notice tone="note" live>
          <p>Dossier « {removed.title} » supprimé.</p>
          <Button look="quiet" onClick={() => restore(removed)}>
            Annuler la suppression
          </Button>
        </Notice>
      )}
      {listing === undefined ? null : empty ? (
        <Welcome onCreate={create} />
      ) : (
        <>
          <label className="flex items-center gap-2 rounded-lg border border-edge bg-card px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
            <Search aria-hidden size={17} className="text-muted" />
            <span className="sr-only">Chercher un dossier</span>
            <input
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              placeholder="Chercher un nom, un emploi…"
              autoComplete="off"
              className="min-w-0 flex-1 bg-transparent py-2 outline-none placeholder:text-muted"
            />
          </label>
          {listing.words !== '' && listing.dossiers.length === 0 ? (
            <p role="status" className="text-muted">
              Aucun dossier ne correspond à ces mots.
            </p>
          ) : null}
          <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
            {listing.dossiers.map((dossier) =>
              dossier.unreadable ? (
                <UnreadableCard
                  key={dossier.id}
                  dossier={dossier}
                  busy={task.busy}
                  onErase={() => erase(dossier)}
                />
              ) : (
                <DossierCard
                  key={dossier.id}
                  dossier={dossier}
                  today={today()}
                  onOpen={() => go({ screen: 'path', dossier: dossier.id })}
                  onDuplicate={() =>
                    task.run(async () => {
                      await vault.duplicate(dossier.id);
                    })
                  }
                  onRemove={() => remove(dossier)}
                />
              ),
            )}
          </ul>
          <MoreWays />
        </>
      )}
      <Trash dossiers={listing?.trash ?? []} busy={task.busy} onRestore={restore} onErase={erase} />
    </Screen>
  );
};
