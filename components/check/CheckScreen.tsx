import { useState } from 'react';
import { useReferencesFailure } from '../dossier/checks';
import { Unfinished } from '../dossier/Unfinished';
import { useFindingsFor } from '../field/findings';
import { PayFloor } from '../pay/PayFloor';
import { sentenceOf } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { FileText, ListChecks, WandSparkles } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { Applied } from './Applied';
import { DayForm } from './DayForm';
import { FindingList } from './FindingList';
import { useFixes } from './fixes';
import { MissingFields } from './MissingFields';
import { type CheckPurpose, PurposeForm } from './PurposeForm';
import { useSorted } from './sorted';
import { Verdict } from './Verdict';
import { Verified } from './Verified';
import { Waived } from './Waived';
import { useWaivers } from './waivers';

const Unread = () => {
  const failure = useReferencesFailure();
  return failure === undefined ? null : (
    <Notice tone="warn">
      <p>{sentenceOf(failure)}</p>
    </Notice>
  );
};

/** The dossier held against the law of a day: what is wrong, why, and which field to mend. */
export const CheckScreen = ({ id }: { readonly id: string }) => {
  const [purpose, setPurpose] = useState<CheckPurpose>('depot');
  const { rows, waive, bringBack } = useWaivers();
  const { absences, judged, waived, waiting, blocks, missing } = useSorted(useFindingsFor(purpose), rows);
  const fixes = useFixes();
  return (
    <Screen
      title="Contrôle du dossier"
      subtitle="Avant le dépôt"
      back={{
        name: 'Retour au dossier',
        go: () => go({ screen: 'path', dossier: id }),
      }}
      foot={
        <Button
          wide
          look={blocks + missing === 0 ? 'primary' : 'plain'}
          icon={<WandSparkles aria-hidden size={17} />}
          onClick={() => go({ screen: 'portal', dossier: id })}
        >
          Remplir le portail
        </Button>
      }
    >
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <DayForm />
        <PurposeForm purpose={purpose} onChange={setPurpose} />
      </div>
      <Verdict blocks={blocks} missing={missing} />
      <Unread />
      <Applied fixes={fixes} />
      <Unfinished dossier={id} />
      <MissingFields dossier={id} findings={absences} />
      {waiting === 0 ? null : (
        <p className="text-sm text-muted">
          {waiting === 1
            ? 'Une vérification attend encore ces champs.'
            : `${waiting} vérifications attendent encore ces champs.`}
        </p>
      )}
      <FindingList findings={judged} dossier={id} onApply={fixes.apply} onWaive={waive} />
      <Waived findings={waived} rows={rows} onBringBack={bringBack} />
      <PayFloor dossier={id} onApply={fixes.apply} />
      <Verified purpose={purpose} />
      <div className="grid gap-2 sm:grid-cols-2">
        <Button
          icon={<FileText aria-hidden size={17} />}
          onClick={() => go({ screen: 'report', dossier: id })}
        >
          Rapport (PDF)
        </Button>
        <Button
          icon={<ListChecks aria-hidden size={17} />}
          onClick={() => go({ screen: 'parameters', dossier: id })}
        >
          Règles et valeurs utilisées
        </Button>
      </div>
    </Screen>
  );
};
