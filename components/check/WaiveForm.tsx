import { type FormEvent, useId, useState } from 'react';
import type { Finding } from '@/lib/domain';
import { Button } from '../ui/Button';

type Props = {
  readonly finding: Finding;
  readonly onWaive: (reason: string) => string | undefined;
};

/** Sets a warning aside: the reason is asked, kept and printed. */
export const WaiveForm = ({ finding, onWaive }: Props) => {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const id = useId();
  if (!open) {
    return (
      <Button look="quiet" aria-describedby={`constat-${finding.id}`} onClick={() => setOpen(true)}>
        Écarter avec une raison
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(onWaive(reason));
  };
  return (
    <form onSubmit={submit} className="space-y-2 border-t border-line pt-2">
      <label htmlFor={id} className="font-medium">
        Pourquoi l’écarter ?
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this box.
        autoFocus
        autoComplete="off"
        maxLength={300}
        value={reason}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-aide`}
        onChange={(event) => setReason(event.target.value)}
        className="w-full rounded-lg border border-edge bg-card px-3 py-1.5"
      />
      <p id={`${id}-aide`} className={`text-sm ${fault === undefined ? 'text-muted' : 'text-danger'}`}>
        {fault ?? 'Cette raison est gardée dans le dossier et imprimée dans le rapport.'}
      </p>
      <div className="flex gap-2">
        <Button type="submit">Écarter</Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Annuler
        </Button>
      </div>
    </form>
  );
};
