import { type FormEvent, useEffect, useId, useState } from 'react';
import { readAddress } from '@/lib/portals';
import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { Button, IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Trash2 } from '../ui/icons';

type Props = {
  /** Called after a site was allowed or taken away. */
  readonly onChange: () => void;
};

const AddressForm = ({ onAllow }: { readonly onAllow: (origin: string) => void }) => {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const id = useId();
  const read = readAddress(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.ok) onAllow(read.origin);
  };
  return (
    <form onSubmit={submit} className="space-y-2" noValidate>
      <label htmlFor={id} className="block font-medium">
        Adresse du site
      </label>
      <input
        id={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        inputMode="url"
        spellCheck={false}
        placeholder="https://portail.exemple.fr"
        aria-describedby={`${id}-said`}
        aria-invalid={tried && !read.ok}
        className="w-full rounded-lg border border-edge bg-card px-3 py-2"
      />
      <p
        id={`${id}-said`}
        role="status"
        className={`text-sm ${tried && !read.ok ? 'text-danger' : 'text-muted'}`}
      >
        {read.ok ? (
          <>
            Le navigateur demandera l’accès à <strong className="break-all">{read.host}</strong>, et à lui
            seul.
          </>
        ) : tried ? (
          read.message
        ) : (
          'Copiez-la depuis la barre d’adresse. Le compagnon n’y lira rien avant votre accord.'
        )}
      </p>
      <Button type="submit">Autoriser ce site</Button>
    </form>
  );
};

/** Sites beside the known portals: allowed one by one, listed, taken away by a click. */
export const OtherSites = ({ onChange }: Props) => {
  const { portal } = useServices();
  const task = useTask();
  const [open, setOpen] = useState(false);
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    void portal.origins().then(setOrigins);
  }, [portal]);
  const then = (change: () => Promise<unknown>) =>
    task.run(async () => {
      await change();
      setOrigins(await portal.origins());
      onChange();
    });
  return (
    <Disclosure
      title="Autres sites"
      aside={<span className="text-sm tabular-nums text-muted">{origins.length}</span>}
      open={open}
      onToggle={setOpen}
    >
      <Failure task={task} />
      {origins.length === 0 ? null : (
        <ul className="-mt-2 divide-y divide-line">
          {origins.map((origin) => (
            <li key={origin} className="flex items-center gap-2 py-1">
              <span className="min-w-0 flex-1 break-all">{origin.slice('https://'.length)}</span>
              <IconButton
                name={`Retirer l’accès à ${origin}`}
                onClick={() => then(() => portal.revoke(origin))}
              >
                <Trash2 aria-hidden size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <AddressForm onAllow={(origin) => then(() => portal.allow(origin))} />
    </Disclosure>
  );
};
