import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { Button } from '../ui/Button';
import { Download } from '../ui/icons';
import { counted, FORMATS } from './kinds';
import { filesOf, type MadePaper, type Wanted } from './made';

type Bytes = Uint8Array<ArrayBuffer>;
type Props = { readonly papers: readonly MadePaper[]; readonly wanted: Wanted };

/** Saves what was made: one file as it is, several as one zip. */
export const SaveAll = ({ papers, wanted }: Props) => {
  const { documents, save } = useServices();
  const task = useTask();
  const files = filesOf(papers, wanted);
  const [first] = files;
  if (first === undefined)
    return <p className="text-sm text-muted">Aucun fichier dans les formats cochés.</p>;
  const saveAll = () =>
    files.length === 1
      ? save(first.name, FORMATS[first.format].type, first.bytes as Bytes)
      : task.run(async () => save('documents.zip', 'application/zip', await documents.zip(files)));
  return (
    <>
      <Failure task={task} />
      <Button
        wide
        look="primary"
        disabled={task.busy}
        icon={<Download aria-hidden size={17} />}
        onClick={saveAll}
      >
        {files.length === 1
          ? 'Enregistrer le fichier'
          : `Enregistrer ${counted(files.length, 'fichier')} (zip)`}
      </Button>
    </>
  );
};
