import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_BYTES } from '@/lib/shared/limits';
import type { Change } from '@/lib/vault';
import { type CerfaReading, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { FileDrop } from '../ui/FileDrop';
import { changesOf } from './dossier-changes';

/** Kept where two boxes that exclude each other are both ticked: the form says nothing that can be believed. */
const CONTRADICTED = 'cases contradictoires';

/** What a filled form says; what it says badly is kept as unfinished text, for the person to mend. */
const pdfChanges = ({ fields, doubts }: CerfaReading): readonly Change[] => {
  const drafts = Object.fromEntries(doubts.map(({ id, draft }) => [id, draft === '' ? CONTRADICTED : draft]));
  return changesOf({ fields, ...(Object.keys(drafts).length > 0 ? { drafts } : {}) }, 'pdf');
};

/** Opens a dossier.json, or a filled Cerfa, as a new dossier; a refused file changes nothing. */
export const ImportDossier = () => {
  const { vault, cerfa } = useServices();
  const task = useTask();
  const open = (file: File) =>
    task.run(async () => {
      const pdf = file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
      if (file.size > PDF_LIMIT_BYTES) {
        const size = { bytes: file.size, limit: PDF_LIMIT_BYTES };
        throw pdf ? new AppError('cerfa/too-large', size) : new AppError('dossier/too-large', size);
      }
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
