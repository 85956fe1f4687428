import { sentenceOf } from '../shell/failure';
import { Button } from '../ui/Button';
import { RefreshCw } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { Editor } from './editor';
import { titleOf } from './title';

type Props = { readonly editor: Editor; readonly named?: boolean };

/** Says that what was typed is not kept yet, why, and offers to try again. `named` tells of which dossier. */
export const Unkept = ({ editor, named = false }: Props) => {
  const { failure, gone, fields } = editor.read();
  return (
    <Notice tone="danger" live>
      {named ? <p>Le dossier « {titleOf(fields)} » a des saisies non enregistrées.</p> : null}
      <p>{sentenceOf(failure)}</p>
      {gone ? null : (
        <>
          <p>Un nouvel essai est fait toutes les 5 secondes. Laissez cette fenêtre ouverte.</p>
          <Button icon={<RefreshCw aria-hidden size={16} />} onClick={() => void editor.flush()}>
            Réessayer
          </Button>
        </>
      )}
    </Notice>
  );
};
