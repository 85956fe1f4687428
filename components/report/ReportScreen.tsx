import { useState } from 'react';
import type { Redaction } from '@/lib/documents';
import { useCheckSettings } from '../dossier/check-settings';
import { frenchDay } from '../dossier/title';
import { PdfPages } from '../pdf/PdfPages';
import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { Download, Printer } from '../ui/icons';
import { Screen } from '../ui/Screen';
import { REDACTIONS } from './redactions';
import { useReport } from './use-report';

type ChoiceProps = { readonly chosen: Redaction; readonly onChoose: (redaction: Redaction) => void };

const Choice = ({ chosen, onChoose }: ChoiceProps) => (
  <fieldset className="space-y-2">
    <legend className="pb-1 font-semibold">Ce que le rapport montre</legend>
    {REDACTIONS.map(({ value, title, about }) => (
      <label
        key={value}
        className={`flex cursor-pointer items-start gap-2.5 rounded-xl border bg-card p-3 ${chosen === value ? 'border-accent' : 'border-line'}`}
      >
        <input
          type="radio"
          name="rapport-version"
          checked={chosen === value}
          aria-labelledby={`rapport-${value}-nom`}
          aria-describedby={`rapport-${value}`}
          onChange={() => onChoose(value)}
          className="mt-1 accent-accent"
        />
        <span className="min-w-0 flex-1">
          <span id={`rapport-${value}-nom`} className="block font-medium">
            {title}
          </span>
          <span id={`rapport-${value}`} className="block text-sm text-muted">
            {about}
          </span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** The pre-check report: chosen, looked at page by page, then saved or printed. */
export const ReportScreen = ({ id }: { readonly id: string }) => {
  const { pdf, save } = useServices();
  const { day } = useCheckSettings();
  const [redaction, setRedaction] = useState<Redaction>('full');
  const { bytes, task } = useReport(redaction);
  const printing = useTask();
  const file = REDACTIONS.find(({ value }) => value === redaction)?.file ?? 'controle-prealable.pdf';
  return (
    <Screen
      title="Rapport de contrôle"
      subtitle={`Au droit du ${frenchDay(day)}`}
      back={{ name: 'Retour au contrôle', go: () => go({ screen: 'check', dossier: id }) }}
      foot={
        <div className="flex gap-2">
          <Button
            look="primary"
            className="flex-1"
            disabled={bytes === undefined}
            icon={<Download aria-hidden size={17} />}
            onClick={() => bytes !== undefined && save(file, 'application/pdf', bytes)}
          >
            Enregistrer
          </Button>
          <Button
            disabled={bytes === undefined}
            icon={<Printer aria-hidden size={17} />}
            onClick={() => bytes !== undefined && printing.run(() => pdf.openInTab(bytes))}
          >
            Imprimer
          </Button>
        </div>
      }
    >
      <Choice chosen={redaction} onChoose={setRedaction} />
      <p className="text-sm text-muted">
        Le rapport est fait sur ce poste. « Imprimer » l’ouvre dans un onglet, d’où le navigateur l’imprime.
      </p>
      <Failure task={task} />
      <Failure task={printing} />
      {bytes === undefined ? (
        <p className="text-muted">{task.failure === undefined ? 'Le rapport se prépare…' : ''}</p>
      ) : (
        <PdfPages bytes={bytes} of="du rapport" />
      )}
    </Screen>
  );
};
