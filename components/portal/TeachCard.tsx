import { useState } from 'react';
import { Button } from '../ui/Button';
import { MousePointerClick } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { SayDatum } from './SayDatum';
import type { PortalState } from './use-portal';
import { labelOfDatum, labelSaid } from './words';

const told = (label: string, id: string | null, remember: boolean): string => {
  const name = label === '' ? 'Ce champ' : `« ${labelSaid(label)} »`;
  const what = id === null ? 'ne sera pas rempli' : `demande : ${labelOfDatum(id)}`;
  return `${remember ? 'Retenu pour ce site' : 'Pour cette fois'}. ${name} ${what}.`;
};

/** Points at a field of the page and says what it asks, for a field the companion took for another or for none. */
export const TeachCard = ({ state }: { readonly state: PortalState }) => {
  const { pointing } = state;
  const { control } = pointing;
  const [said, setSaid] = useState<string>();
  if (pointing.active)
    return (
      <Notice tone="note" title="Cliquez sur un champ de la page" live>
        <p>Le clic ne fait rien d’autre que le désigner. Échap pour renoncer.</p>
        <Button onClick={pointing.stop}>Renoncer</Button>
      </Notice>
    );
  return (
    <div className="space-y-2">
      {said === undefined ? null : (
        <Notice tone="ok" live>
          <p>{said}</p>
        </Notice>
      )}
      <Button
        wide
        icon={<MousePointerClick aria-hidden size={16} />}
        onClick={() => {
          setSaid(undefined);
          pointing.start();
        }}
      >
        Désigner un champ sur la page
      </Button>
      {control === undefined ? null : (
        <SayDatum
          control={control}
          thought={state.plan?.lines.find(({ ref }) => ref === control.ref)?.id ?? null}
          onAnswer={({ remember, ...answer }) => {
            pointing.clear();
            state.say(control.ref, answer, remember, () => setSaid(told(control.label, answer.id, remember)));
          }}
          onCancel={pointing.clear}
        />
      )}
    </div>
  );
};
