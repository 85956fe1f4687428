import type { Competence } from '@/lib/domain';

type Props = {
  readonly skills: readonly Competence[];
  readonly covered: readonly string[];
  readonly onChange: (covered: readonly string[] | undefined) => void;
};

/** The skills of the job that a module trains. */
export const SkillTicks = ({ skills, covered, onChange }: Props) =>
  skills.length === 0 ? null : (
    <fieldset className="space-y-1">
      <legend className="pb-1 font-medium">Compétences travaillées</legend>
      {skills.map(({ id, intitule }) => (
        <label key={id} className="flex cursor-pointer items-start gap-2">
          <input
            type="checkbox"
            checked={covered.includes(id)}
            onChange={({ target }) => {
              const next = target.checked ? [...covered, id] : covered.filter((one) => one !== id);
              onChange(next.length === 0 ? undefined : next);
            }}
            className="mt-1 accent-accent"
          />
          <span className="min-w-0 wrap-anywhere">{intitule}</span>
        </label>
      ))}
    </fieldset>
  );
