import { AppError } from '@/lib/shared/errors';
import type { Change } from '@/lib/vault';
import { type CerfaReading, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { FileDrop } from '../ui/FileDrop';
import { changesOf } from './dossier-changes';

/** What a filled form says; what it says badly is kept as unfinished text, for the person to mend. */
const pdfChanges = ({ fields, doubts }: CerfaReading): readonly Change[] => {
  const drafts = Object.fromEntries(
    doubts.filter(({ draft }) => draft !== '').map(({ id, draft }) => [id, draft]),
  );
  return changesOf({ fields, ...(Object.keys(drafts).length > 0 ? { drafts } : {}) }, 'pdf');
};

const LIMIT_BYTES = 20_000_000;

/** Opens a dossier.json, or a filled Cerfa, as a new dossier; a refused file changes nothing. */
export const ImportDossier = () => {
  const { vault, cerfa } = useServices();
  const task = useTask();
  const open = (file: File) =>
    task.run(async () => {
      if (file.size > LIMIT_BYTES)
        throw new AppError('dossier/too-large', {
          bytes: file.size,
          limit: LIMIT_BYTES,
        });
      const pdf = file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
      const changes = pdf
        ? pdfChanges(await cerfa.read(new Uint8Array(await file.arrayBuffer())))
        : changesOf((await import('@/lib/exchange')).parseDossierFile(await file.text()), 'import');
      const { id } = await vault.create(changes);
      go({ screen: 'path', dossier: id });
    });
  return (
    <div className="space-y-2">
      <Failure task={task} />
      <FileDrop
        accept=".json,application/json,.pdf,application/pdf"
        label="Ouvrir un dossier (.json) ou un Cerfa rempli (.pdf)"
        onFile={open}
      />
    </div>
  );
};
