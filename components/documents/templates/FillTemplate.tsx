import { useEffect, useState } from 'react';
import type { Filled } from '@/lib/documents/screens';
import { useServices } from '../../services';
import { Failure, useTask } from '../../shell/failure';
import { Button } from '../../ui/Button';
import { Download, FileText } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { counted, FORMATS } from '../kinds';
import type { Draft } from '../use-written';
import { type KeptTemplate, templateBytes } from './kept';
import { nameSaid } from './names';

type Bytes = Uint8Array<ArrayBuffer>;
type Props = { readonly template: KeptTemplate; readonly draft: Draft; readonly unknown: number };

/** « Bilan d’étape » as the name of a file, without its extension: no sign that a system refuses. */
export const fileTitle = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80) || 'modele';

/** Fills the model from the dossier, says what stays blank, then saves it. */
export const FillTemplate = ({ template, draft: { source, same }, unknown }: Props) => {
  const { vault, documents, save, today } = useServices();
  const [filled, setFilled] = useState<{ readonly from: string; readonly made: Filled }>();
  const task = useTask();
  const { id, title, kind, mapping } = template;
  const key = `${same} ${JSON.stringify(mapping)}`;
  const { clear } = task;
  // What was said of another mapping no longer holds.
  useEffect(() => {
    if (key !== '') clear();
  }, [key, clear]);
  const made = filled?.from === key ? filled.made : undefined;
  const fill = () =>
    task.run(async () => {
      const bytes = await templateBytes(vault, id);
      if (bytes !== undefined)
        setFilled({ from: key, made: await documents.fill(bytes, mapping, source, today()) });
    });
  const file = `${fileTitle(title)}.${kind}`;
  if (made === undefined)
    return (
      <>
        <Failure task={task} />
        <Button
          wide
          look="primary"
          disabled={unknown > 0 || task.busy}
          icon={<FileText aria-hidden size={17} />}
          onClick={fill}
        >
          {unknown > 0
            ? `Dites d’abord ce que ${unknown > 1 ? `sont ${unknown} marques` : 'veut dire une marque'}`
            : task.busy
              ? 'Un instant…'
              : 'Remplir le modèle'}
        </Button>
      </>
    );
  const { missing, warnings } = made;
  return (
    <>
      <Notice tone={missing.length + warnings.length === 0 ? 'ok' : 'warn'} live>
        <p>
          {missing.length === 0
            ? 'Le modèle est rempli, sans blanc.'
            : `Le modèle est rempli. ${counted(missing.length, 'donnée reste en blanc', 'données restent en blanc')} :`}
        </p>
        <ul
          className="max-h-32 list-disc overflow-y-auto pl-4 text-sm wrap-anywhere"
          tabIndex={missing.length > 3 ? 0 : undefined}
        >
          {missing.map((name) => (
            <li key={name}>{nameSaid(name)}</li>
          ))}
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </Notice>
      <Button
        wide
        look="primary"
        icon={<Download aria-hidden size={17} />}
        onClick={() => save(file, FORMATS[kind].type, made.bytes as Bytes)}
      >
        Enregistrer ({FORMATS[kind].name})
      </Button>
    </>
  );
};
