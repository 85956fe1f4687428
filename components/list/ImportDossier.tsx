import { lazy, Suspense, useState } from 'react';
import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_BYTES } from '@/lib/shared/limits';
import { isPdf, readFile } from '../cerfa/read-file';
import { type CerfaReading, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { FileDrop } from '../ui/FileDrop';
import { changesOf } from './dossier-changes';

const NewFromCerfa = lazy(async () => ({ default: (await import('../cerfa/NewFromCerfa')).NewFromCerfa }));

/** Opens a dossier.json as a new dossier, or a filled Cerfa once it was looked at; a refused file changes nothing. */
export const ImportDossier = () => {
  const { vault, cerfa } = useServices();
  const [reading, setReading] = useState<CerfaReading>();
  const task = useTask();
  const open = (file: File) =>
    task.run(async () => {
      if (isPdf(file)) return setReading(await readFile(cerfa, file));
      if (file.size > PDF_LIMIT_BYTES)
        throw new AppError('dossier/too-large', { bytes: file.size, limit: PDF_LIMIT_BYTES });
      const { parseDossierFile } = await import('@/lib/exchange');
      const { id } = await vault.create(changesOf(parseDossierFile(await file.text()), 'import'));
      go({ screen: 'path', dossier: id });
    });
  if (reading !== undefined)
    return (
      <Suspense fallback={<p className="text-muted">Un instant…</p>}>
        <NewFromCerfa reading={reading} onCancel={() => setReading(undefined)} />
      </Suspense>
    );
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
