import { definitions, type FieldId } from '@/lib/domain';
import { typeset } from '@/lib/messages';

/** What to write, an example, where to find it, and the page of the official notice. */
export const FieldHelp = ({ id, domId }: { readonly id: FieldId; readonly domId: string }) => {
  const { what, example, where, noticePage } = definitions[id].help;
  return (
    <div id={domId} className="settle space-y-1 rounded-lg bg-note-soft p-2.5 text-sm">
      <p>{typeset(what)}</p>
      {example === undefined ? null : (
        <p>
          <span className="font-semibold">Exemple :</span> {example}
        </p>
      )}
      <p>
        <span className="font-semibold">Où le trouver :</span> {typeset(where)}
      </p>
      {noticePage === undefined ? null : <p className="text-muted">Notice 51650#09, page {noticePage}</p>}
    </div>
  );
};
