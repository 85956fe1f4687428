import { useState } from 'react';
import { cleanValue } from '@/lib/domain';
import { useCheckSettings } from '../dossier/check-settings';
import { frenchDay } from '../dossier/title';
import { Button } from '../ui/Button';

/** « Au droit du … »: the day whose law applies; each valid day typed makes the checks again. */
export const DayForm = () => {
  const { day, setDay } = useCheckSettings();
  const [text, setText] = useState<string>();
  const cleaned = text === undefined ? undefined : cleanValue('contrat.dateConclusion', text);
  return (
    <div className="space-y-1">
      <label htmlFor="controle-jour" className="font-medium">
        Au droit du
      </label>
      <div className="flex items-center gap-2">
        <input
          id="controle-jour"
          inputMode="numeric"
          autoComplete="off"
          placeholder="jj/mm/aaaa"
          value={text ?? frenchDay(day)}
          aria-invalid={cleaned?.ok === false}
          onChange={(event) => {
            const typed = event.target.value;
            setText(typed);
            const result = cleanValue('contrat.dateConclusion', typed);
            if (result.ok) setDay(String(result.value));
          }}
          onBlur={() => setText(undefined)}
          className="w-36 rounded-lg border border-edge bg-card px-3 py-1.5"
        />
        <Button look="quiet" onClick={() => setDay(undefined)}>
          Jour par défaut
        </Button>
      </div>
    </div>
  );
};
