import { applies, isFieldId } from '@/lib/domain';
import { FieldLinks } from '../check/FieldLinks';
import { useEditorState } from '../field/editing';
import { Notice } from '../ui/Notice';

/** What was typed and is not a valid value yet: it is kept, but goes neither to the form nor to the portal. */
export const Unfinished = ({ dossier }: { readonly dossier: string }) => {
  const { drafts, fields } = useEditorState();
  const unfinished = Object.keys(drafts).filter((id) => isFieldId(id) && applies(id, fields));
  if (unfinished.length === 0) return null;
  return (
    <Notice tone="warn" title="Saisies à terminer">
      <p>Elles sont gardées, mais ne comptent pas encore : corrigez-les pour qu’elles soient reprises.</p>
      <FieldLinks dossier={dossier} fields={unfinished} />
    </Notice>
  );
};
