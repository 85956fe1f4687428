import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { FileText } from '../ui/icons';
import { changesOf } from './dossier-changes';

const CHOICES = [
  { id: 'experimental-2023', label: 'Exemple : contrat expérimental (2023)' },
  { id: 'ordinaire-2026', label: 'Exemple : contrat ordinaire (2026)' },
] as const;

/** Loads an example of invented people, checked at its own fixed day. */
export const LoadDemos = () => {
  const { vault } = useServices();
  const task = useTask();
  const load = (id: string) =>
    task.run(async () => {
      const { DEMOS } = await import('@/lib/domain/demo');
      const demo = DEMOS.find((candidate) => candidate.id === id);
      if (demo === undefined) throw new Error('no such demo');
      const created = await vault.create(changesOf(demo.file, 'demo'), {
        checkedAt: demo.day,
      });
      go({ screen: 'path', dossier: created.id });
    });
  return (
    <div className="space-y-2">
      <Failure task={task} />
      {CHOICES.map(({ id, label }) => (
        <Button
          key={id}
          wide
          icon={<FileText aria-hidden size={16} />}
          disabled={task.busy}
          onClick={() => load(id)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
};
