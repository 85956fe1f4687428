import type { Fix } from '@/lib/domain';
import { typeset } from '@/lib/messages';
import { Button } from '../ui/Button';
import { Check } from '../ui/icons';
import { proposalOf } from './fixes';

type Props = { readonly fixes: readonly Fix[]; readonly onApply: () => void };

/** The values that would mend a finding, shown before they are written, and why they are right. */
export const Proposal = ({ fixes, onApply }: Props) => (
  <div className="space-y-2 rounded-lg bg-ok-soft p-2.5">
    {fixes.map((fix) => (
      <p key={fix.field} className="wrap-anywhere">
        {typeset(`Proposition : ${proposalOf(fix)}`)}
        <span className="block text-sm text-muted">{typeset(`${fix.why}.`)}</span>
      </p>
    ))}
    <Button
      icon={<Check aria-hidden size={16} />}
      aria-label={typeset(`Appliquer : ${fixes.map(proposalOf).join(' ; ')}`)}
      onClick={onApply}
    >
      Appliquer
    </Button>
  </div>
);
