import { applies, definitions, type FieldId, isFieldId, stepOf } from '@/lib/domain';
import { useEditor, useEditorState } from '../field/editing';
import { go } from '../shell/route';

const CHIP = 'min-h-8 rounded-full border px-2.5 py-1 text-left text-sm leading-tight hover:bg-raised';

/** A value of a field that no longer applies: the field is hidden, so it is erased from here. */
const EraseHidden = ({ field }: { readonly field: FieldId }) => {
  const editor = useEditor();
  return (
    <button
      type="button"
      onClick={() => editor.set(field, undefined, 'typed')}
      className={`${CHIP} border-danger text-danger`}
    >
      Effacer la valeur masquée : {definitions[field].label}
    </button>
  );
};

/** The fields a finding names, each one click away. */
export const FieldLinks = ({
  dossier,
  fields,
}: {
  readonly dossier: string;
  readonly fields: readonly string[];
}) => {
  const { fields: values } = useEditorState();
  const known = fields.filter(isFieldId);
  if (known.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label="Champs concernés">
      {known.map((field) => (
        <li key={field}>
          {applies(field, values) || values[field] === undefined ? (
            <button
              type="button"
              onClick={() => go({ screen: 'step', dossier, step: stepOf(field), field })}
              className={`${CHIP} border-edge`}
            >
              {definitions[field].label}
            </button>
          ) : (
            <EraseHidden field={field} />
          )}
        </li>
      ))}
    </ul>
  );
};
