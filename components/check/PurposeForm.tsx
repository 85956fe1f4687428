export type CheckPurpose = 'cerfa' | 'depot';

type Props = { readonly purpose: CheckPurpose; readonly onChange: (purpose: CheckPurpose) => void };

/** What the dossier is checked for. */
export const PurposeForm = ({ purpose, onChange }: Props) => (
  <fieldset className="space-y-1">
    <legend className="font-medium">Pour</legend>
    <div className="flex gap-3 py-1.5">
      {(['cerfa', 'depot'] as const).map((choice) => (
        <label key={choice} className="flex cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name="controle-pour"
            checked={purpose === choice}
            onChange={() => onChange(choice)}
            className="accent-accent"
          />
          {choice === 'cerfa' ? 'le Cerfa' : 'le dépôt'}
        </label>
      ))}
    </div>
  </fieldset>
);
