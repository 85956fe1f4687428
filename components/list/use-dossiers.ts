import { useEffect, useState } from 'react';
import type { DossierSummary } from '@/lib/vault';
import { useServices } from '../services';

/** What the vault answered, with the words it was asked: an answer to other words says nothing of these. */
export type Listing = {
  readonly words: string;
  readonly dossiers: readonly DossierSummary[];
  readonly trash: readonly DossierSummary[];
};

/** The dossiers that hold these words, all when there are none, and the trash; followed as they change. */
export const useDossiers = (words: string) => {
  const { vault } = useServices();
  const [listing, setListing] = useState<Listing>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let asked = 0;
    const load = () => {
      asked += 1;
      const mine = asked;
      const found = words === '' ? vault.list() : vault.search(words);
      Promise.all([found, vault.trash()]).then(
        ([dossiers, trash]) => {
          // An answer that comes after a later question is no longer true.
          if (mine === asked) setListing({ words, dossiers, trash });
        },
        (cause: unknown) => {
          if (mine === asked) setFailure(cause);
        },
      );
    };
    load();
    const stop = vault.subscribe(load);
    return () => {
      asked = Number.NaN;
      stop();
    };
  }, [vault, words]);
  return { listing, failure };
};
