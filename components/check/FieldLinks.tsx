import { definitions, isFieldId, stepOf } from '@/lib/domain';
import { go } from '../shell/route';

/** The fields a finding names, each one click away. */
export const FieldLinks = ({
  dossier,
  fields,
}: {
  readonly dossier: string;
  readonly fields: readonly string[];
}) => {
  const known = fields.filter(isFieldId);
  if (known.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label="Champs concernés">
      {known.map((field) => (
        <li key={field}>
          <button
            type="button"
            onClick={() => go({ screen: 'step', dossier, step: stepOf(field), field })}
            className="min-h-8 rounded-full border border-edge px-2.5 py-1 text-left text-sm leading-tight hover:bg-raised"
          >
            {definitions[field].label}
          </button>
        </li>
      ))}
    </ul>
  );
};
