import { describe, expect, it } from 'vitest';
import { sorted } from '@/components/check/sorted';
import type { Finding, Severity, Status } from '@/lib/domain';

const finding = (id: string, severity: Severity, status: Status = 'non-conform'): Finding => ({
  id,
  status,
  severity,
  fields: ['contrat.dateDebut'],
  message: id,
  sources: [],
  ground: 'none',
});
const waiver = (rule: string) => ({ id: `w-${rule}`, rule, reason: 'Vu avec l’Opco', at: '2026-11-23' });
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);

describe('the findings of the screen', () => {
  const all = [finding('LEGAL-01', 'block'), finding('XREF-02', 'warn'), finding('XREF-03', 'info')];

  it('leave out what was set aside, and only that', () => {
    const { judged, waived } = sorted(all, {}, [waiver('XREF-02'), waiver('XREF-99')]);
    expect(ids(judged)).toEqual(['LEGAL-01', 'XREF-03']);
    expect(ids(waived)).toEqual(['XREF-02']);
  });

  it('keep what blocks, whatever anybody wrote', () => {
    const { judged, waived, blocks } = sorted(all, {}, [waiver('LEGAL-01')]);
    expect(ids(judged)).toContain('LEGAL-01');
    expect(waived).toEqual([]);
    expect(blocks).toBe(1);
  });

  it('count what only waits for a missing field', () => {
    const absent = finding('PRES-01', 'block');
    const { absences, judged, waiting, missing } = sorted(
      [absent, finding('LEGAL-02', 'warn', 'undetermined')],
      {},
      [],
    );
    expect({ absences: ids(absences), judged, waiting, missing }).toEqual({
      absences: ['PRES-01'],
      judged: [],
      waiting: 1,
      missing: 1,
    });
  });
});
