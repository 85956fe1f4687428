import { useDeferredValue, useState } from 'react';
import { placeholderText } from '@/lib/documents/screens';
import { go } from '../../shell/route';
import { Button, IconButton } from '../../ui/Button';
import { Check, Copy, Search } from '../../ui/icons';
import { Screen } from '../../ui/Screen';
import { HowToMark } from './HowToMark';
import { NAME_ITEMS, type NameItem, searchNames } from './names';

const MOST = 60;

const Name = ({
  item,
  copied,
  onCopy,
}: {
  readonly item: NameItem;
  readonly copied: boolean;
  readonly onCopy: () => void;
}) => (
  <li className="flex items-center gap-1 py-1">
    <span className="min-w-0 flex-1">
      <span className="block leading-tight">{item.label}</span>
      <code className="block text-sm text-muted wrap-anywhere">{`{{${item.id}}}`}</code>
    </span>
    <IconButton name={`Copier la marque : ${item.label}`} onClick={onCopy}>
      {copied ? <Check aria-hidden size={16} className="text-ok" /> : <Copy aria-hidden size={16} />}
    </IconButton>
  </li>
);

/** How a model is marked, with every name that can be written in it, searched and copied. */
export const MarksScreen = ({ id }: { readonly id: string }) => {
  const [words, setWords] = useState('');
  const [copied, setCopied] = useState<string>();
  const found = searchNames(useDeferredValue(words));
  const shown = found.slice(0, MOST);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const copy = async (key: string, text: string) => {
    setCopied(undefined);
    await navigator.clipboard.writeText(text);
    setCopied(key);
  };
  return (
    <Screen
      title="Comment marquer mon modèle"
      back={{ name: 'Retour à mes modèles', go: () => go({ screen: 'templates', dossier: id }) }}
    >
      <HowToMark />
      <section className="space-y-3">
        <h2 className="font-semibold">Les noms que vous pouvez écrire</h2>
        <label className="flex items-center gap-2 rounded-lg border border-edge bg-card px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          <Search aria-hidden size={17} className="text-muted" />
          <span className="sr-only">Chercher un nom</span>
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder="Chercher : prénom, tuteur, module…"
            autoComplete="off"
            className="min-w-0 flex-1 bg-transparent py-2 outline-none placeholder:text-muted"
          />
        </label>
        <p role="status" className="text-sm text-muted">
          {copied !== undefined
            ? 'Copié. Collez-le dans votre modèle.'
            : found.length === 0
              ? 'Aucun nom ne correspond à ces mots.'
              : `${found.length} noms sur ${NAME_ITEMS.length}.`}
        </p>
        {groups.map((group) => (
          <section key={group}>
            <h3 className="font-semibold">{group}</h3>
            <ul className="divide-y divide-line">
              {shown
                .filter((item) => item.group === group)
                .map((item) => (
                  <Name
                    key={item.id}
                    item={item}
                    copied={copied === item.id}
                    onCopy={() => void copy(item.id, `{{${item.id}}}`)}
                  />
                ))}
            </ul>
          </section>
        ))}
        {found.length > MOST ? (
          <p className="text-sm text-muted">{`Et ${found.length - MOST} noms de plus : précisez votre recherche.`}</p>
        ) : null}
        <Button wide icon={<Copy aria-hidden size={16} />} onClick={() => void copy('*', placeholderText())}>
          Copier toute la liste
        </Button>
      </section>
    </Screen>
  );
};
