import { heldBy, isListName, type TemplateValues } from '@/lib/documents/screens';
import { counted } from '../kinds';
import { isSensitive } from './names';

const MOST = 120;

const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** What a name will hold, filled from the dossier on screen. */
export const Held = ({ name, values }: { readonly name: string; readonly values: TemplateValues }) => {
  if (isListName(name)) {
    const rows = values.lists[name].length;
    return (
      <span className={`block text-sm ${rows === 0 ? 'text-warn' : ''}`}>
        {rows === 0 ? 'Aucune ligne dans ce dossier' : counted(rows, 'ligne')}
      </span>
    );
  }
  const [first, ...more] = heldBy(name, values);
  if (first === undefined)
    return <span className="block text-sm text-warn">Rien dans ce dossier : un blanc</span>;
  return (
    <span className="block text-sm wrap-anywhere">
      {isSensitive(name) ? '••••' : shortened(first)}
      {more.length === 0 ? null : <span className="text-muted"> et {more.length} de plus</span>}
    </span>
  );
};
