import { useMemo, useState } from 'react';
import { structureOf, writeStructure } from '@/lib/autofill';
import { useEditorState } from '../field/editing';
import { useServices } from '../services';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Download } from '../ui/icons';
import type { PortalState } from './use-portal';

/** The structure of a page badly recognised, to be read and then sent by the person, if they wish, to the maintainers. */
export const StructureCard = ({ state }: { readonly state: PortalState }) => {
  const { save } = useServices();
  const { fields } = useEditorState();
  const [open, setOpen] = useState(false);
  const { snapshot } = state;
  const text = useMemo(
    () =>
      snapshot === undefined || !open ? '' : writeStructure(structureOf(snapshot, Object.values(fields))),
    [snapshot, fields, open],
  );
  return (
    <Disclosure title="Signaler une page mal reconnue" open={open} onToggle={setOpen}>
      <p>
        Ce fichier décrit la page : libellés, types de champs, réponses proposées. Il ne contient ni ce que
        vous avez saisi, ni les données du dossier. Relisez-le, puis envoyez-le vous-même si vous le
        souhaitez.
      </p>
      {text === '' ? null : (
        <>
          <textarea
            readOnly
            value={text}
            rows={8}
            aria-label="Structure de la page"
            className="w-full rounded-lg border border-edge bg-card p-2 font-mono text-xs"
          />
          <Button
            icon={<Download aria-hidden size={16} />}
            onClick={() => save('structure-de-page.json', 'application/json', text)}
          >
            Enregistrer ce fichier
          </Button>
        </>
      )}
    </Disclosure>
  );
};
