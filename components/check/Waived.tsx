import { useEffect, useRef, useState } from 'react';
import type { Finding, WaiverRow } from '@/lib/domain';
import { frenchDay } from '../dossier/title';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Undo2 } from '../ui/icons';

type Props = {
  readonly findings: readonly Finding[];
  readonly rows: readonly WaiverRow[];
  readonly onBringBack: (rule: string) => void;
};

/** What somebody set aside, with the reason; each can be brought back. */
export const Waived = ({ findings, rows, onBringBack }: Props) => {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const former = useRef(findings.length);
  // What was just set aside has left its place with the button pressed there: the keyboard goes on from here.
  useEffect(() => {
    if (findings.length > former.current) place.current?.focus();
    former.current = findings.length;
  }, [findings.length]);
  if (findings.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Disclosure title={`Écartés avec une raison (${findings.length})`} open={open} onToggle={setOpen}>
        <ul className="divide-y divide-line">
          {findings.map((finding) => {
            const row = rows.find(({ rule }) => rule === finding.id);
            return (
              <li key={finding.id} className="space-y-1 py-2" data-rule={finding.id}>
                <p id={`ecarte-${finding.id}`} className="wrap-anywhere">
                  {finding.message}
                </p>
                {row === undefined ? null : (
                  <p className="text-sm wrap-anywhere text-muted">
                    Écarté le {frenchDay(row.at)} : {row.reason}
                  </p>
                )}
                <Button
                  look="quiet"
                  icon={<Undo2 aria-hidden size={16} />}
                  aria-describedby={`ecarte-${finding.id}`}
                  onClick={() => onBringBack(finding.id)}
                >
                  Remettre
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
};
