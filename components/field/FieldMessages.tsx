import { cleanValue, type FieldId } from '@/lib/domain';
import { typeset } from '@/lib/messages';
import { CircleAlert, TriangleAlert } from '../ui/icons';
import { useValue } from './editing';
import { useFindingsOf } from './findings';

/** Under a field: why its text is not accepted yet, and what the checks found about it. */
export const FieldMessages = ({
  id,
  domId,
  typing,
}: {
  readonly id: FieldId;
  readonly domId: string;
  readonly typing: boolean;
}) => {
  const { draft } = useValue(id);
  const found = useFindingsOf(id);
  const findings = typing ? [] : found;
  const cleaned = draft === undefined || typing ? undefined : cleanValue(id, draft);
  return (
    <div id={domId} className="space-y-1 text-sm empty:hidden">
      {cleaned === undefined || cleaned.ok ? null : (
        <p className="flex gap-1.5 text-danger">
          <CircleAlert aria-hidden size={15} className="mt-0.5 shrink-0" />
          {typeset(cleaned.message)}
        </p>
      )}
      {findings.map((finding) => {
        const blocks = finding.severity === 'block';
        const Icon = blocks ? CircleAlert : TriangleAlert;
        return (
          <p key={finding.id} className={`flex gap-1.5 ${blocks ? 'text-danger' : 'text-warn'}`}>
            <Icon aria-hidden size={15} className="mt-0.5 shrink-0" />
            <span>{finding.message}</span>
          </p>
        );
      })}
    </div>
  );
};
