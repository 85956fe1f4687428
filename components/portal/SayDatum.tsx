import { useId, useState } from 'react';
import type { Control } from '@/lib/autofill';
import { Button } from '../ui/Button';
import { DatumSearch } from './DatumSearch';
import { DATA_ASKED, type DatumAsked } from './data-asked';
import type { Assignment } from './decisions';
import { type PartChoice, partsOf } from './parts';
import { labelSaid } from './words';

export type Answer = Assignment & { readonly remember: boolean };

type Props = {
  readonly control: Pick<Control, 'kind' | 'label'>;
  /** Which datum the companion thought of. */
  readonly thought: string | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onCancel: () => void;
};

const PartSelect = ({
  choices,
  at,
  onChange,
}: {
  readonly choices: readonly PartChoice[];
  readonly at: number;
  readonly onChange: (at: number) => void;
}) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        Ce que ce champ en contient
      </label>
      <select
        id={id}
        value={at}
        onChange={(event) => onChange(Number(event.target.value))}
        className="mt-1 w-full rounded-lg border border-edge bg-card px-3 py-2"
      >
        {choices.map(({ words }, index) => (
          <option key={words} value={index}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
};

/** The person says what a control asks, or that it is never to be filled; for this fill, or for good on this site. */
export const SayDatum = ({ control, thought, onAnswer, onCancel }: Props) => {
  const [datum, setDatum] = useState<DatumAsked | null>(DATA_ASKED.find(({ id }) => id === thought) ?? null);
  const [at, setAt] = useState(0);
  const [remember, setRemember] = useState(true);
  const choices = datum === null ? [] : partsOf(datum.id, control);
  const chosen = choices[at] ?? choices[0];
  const name = control.label === '' ? 'ce champ' : `« ${labelSaid(control.label)} »`;
  return (
    <fieldset className="settle mt-2 space-y-3 rounded-lg border border-edge bg-raised p-3">
      <legend className="float-left mb-2 w-full font-semibold wrap-anywhere">Que demande {name} ?</legend>
      <div className="clear-both">
        <DatumSearch
          chosen={datum}
          onChoose={(one) => {
            setDatum(one);
            setAt(0);
          }}
        />
      </div>
      {choices.length > 1 ? <PartSelect choices={choices} at={at} onChange={setAt} /> : null}
      <label className="flex cursor-pointer items-start gap-2">
        <input
          type="checkbox"
          checked={remember}
          onChange={(event) => setRemember(event.target.checked)}
          className="mt-1 accent-accent"
        />
        <span>Retenir pour ce site</span>
      </label>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={datum === null || chosen === undefined}
          onClick={() => {
            if (datum !== null && chosen !== undefined)
              onAnswer({ id: datum.id, part: chosen.part, remember });
          }}
        >
          Valider
        </Button>
        <Button onClick={() => onAnswer({ id: null, part: null, remember })}>
          {remember ? 'Ne jamais le remplir' : 'Ne pas le remplir'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Annuler
        </Button>
      </div>
    </fieldset>
  );
};
