import { useState } from 'react';
import { Disclosure } from '../ui/Disclosure';
import { ImportDossier } from './ImportDossier';
import { LoadDemos } from './LoadDemos';

/** The other ways to begin a dossier, below the list: a file, or an example. */
export const MoreWays = () => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title="Importer ou charger un exemple" open={open} onToggle={setOpen}>
      <ImportDossier />
      <LoadDemos />
    </Disclosure>
  );
};
