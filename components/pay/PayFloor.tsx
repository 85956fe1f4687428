import { useMemo, useState } from 'react';
import { type Fix, type PayFloor as Floor, payFloor } from '@/lib/domain';
import { FieldLinks } from '../check/FieldLinks';
import { Proposal } from '../check/Proposal';
import { useCheckSettings } from '../dossier/check-settings';
import { useEditorState } from '../field/editing';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { eurosOf, PayPeriods } from './PayPeriods';

type Props = { readonly dossier: string; readonly onApply: (fixes: readonly Fix[]) => void };

const Doubts = ({ doubts }: { readonly doubts: readonly string[] }) =>
  doubts.length === 0 ? null : (
    <Notice tone="warn" title="À confirmer">
      <ul className="list-disc space-y-1 pl-4">
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </Notice>
  );

const Missing = ({ dossier, missing }: { readonly dossier: string; readonly missing: Floor['missing'] }) =>
  missing.length === 0 ? null : (
    <div className="space-y-1.5">
      <p>Pour un calcul complet, il manque :</p>
      <FieldLinks dossier={dossier} fields={missing} />
    </div>
  );

/** Offered when the pay is absent or lower; a higher pay is nobody's fault. */
const Proposed = ({
  proposal,
  pay,
  onApply,
}: {
  readonly proposal: string;
  readonly pay: unknown;
  readonly onApply: Props['onApply'];
}) => {
  if (typeof pay === 'string' && Number(pay) >= Number(proposal)) {
    return (
      <p>
        Le salaire du dossier, {eurosOf(pay)}, atteint le minimum proposé à l’embauche, {eurosOf(proposal)}.
      </p>
    );
  }
  const fixes = [
    { field: 'contrat.salaireBrut', value: proposal, why: 'Minimum brut à l’embauche, d’après ce calcul' },
  ] as const;
  return <Proposal fixes={fixes} onApply={() => onApply(fixes)} />;
};

/** The minimum pay over the contract, computed in front of the reader, and the amount to write. */
export const PayFloor = ({ dossier, onApply }: Props) => {
  const { fields } = useEditorState();
  const { day } = useCheckSettings();
  const [open, setOpen] = useState(false);
  const floor = useMemo(() => payFloor(fields, day), [fields, day]);
  return (
    <Disclosure title="Calcul du salaire minimum" open={open} onToggle={setOpen}>
      {floor.proposal === undefined ? null : (
        <Proposed proposal={floor.proposal} pay={fields['contrat.salaireBrut']} onApply={onApply} />
      )}
      <PayPeriods periods={floor.periods} />
      <Missing dossier={dossier} missing={floor.missing} />
      <Doubts doubts={floor.doubts} />
    </Disclosure>
  );
};
