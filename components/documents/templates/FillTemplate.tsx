import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Download, FileText } from '../../ui/icons';
import { FORMATS } from '../kinds';
import { fileTitle } from './file-title';
import type { KeptTemplate } from './kept';
import type { Filling } from './use-fill';

type Bytes = Uint8Array<ArrayBuffer>;
type Props = { readonly template: KeptTemplate; readonly filling: Filling; readonly unknown: number };

/** The next thing to do with a model: fill it, then save what came of it. */
export const FillTemplate = ({ template: { title, kind }, filling, unknown }: Props) => {
  const { save } = useServices();
  const { filled, task, fill } = filling;
  const { name, type } = FORMATS[kind];
  if (filled !== undefined)
    return (
      <Button
        wide
        look="primary"
        icon={<Download aria-hidden size={17} />}
        onClick={() => save(`${fileTitle(title)}.${kind}`, type, filled.bytes as Bytes)}
      >
        Enregistrer ({name})
      </Button>
    );
  const asked = unknown > 1 ? `ce que sont ${unknown} marques` : 'ce que veut dire une marque';
  return (
    <Button
      wide
      look="primary"
      disabled={unknown > 0 || task.busy}
      icon={<FileText aria-hidden size={17} />}
      onClick={fill}
    >
      {unknown > 0 ? `Dites d’abord ${asked}` : task.busy ? 'Un instant…' : 'Remplir le modèle'}
    </Button>
  );
};
