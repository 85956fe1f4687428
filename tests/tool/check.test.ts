import { describe, expect, it, vi } from 'vitest';
import { DEMOS } from '@/lib/domain/demo';
import { PATIENCE, runTool } from './run-tool';
import { put, putDossier } from './support';

vi.setConfig({ testTimeout: PATIENCE });

type Finding = {
  readonly id: string;
  readonly status: string;
  readonly severity: string;
  readonly fields: string[];
};
type Checked = {
  readonly findings: readonly Finding[];
  readonly counts: Record<string, number>;
  readonly complete: boolean;
};
const first = (json: unknown): Checked => (json as readonly Checked[])[0] as Checked;

describe('check', () => {
  it.each(DEMOS)('the demonstration dossier $id blocks nothing at its day', async ({ id, day, file }) => {
    const path = put(`check-${id}.json`, JSON.stringify(file));
    const { exit, json } = await runTool('check', path, '--day', day);
    const { counts, complete } = first(json);
    expect(counts.block).toBe(0);
    expect(counts.conform).toBeGreaterThan(50);
    expect(complete).toBe(true);
    expect(exit).toBe(0);
  });

  it('an empty dossier is not complete, and every finding names its rule', async () => {
    const ended = await runTool(
      'check',
      putDossier('empty.json', {}),
      '--day',
      '2026-11-23',
      '--purpose',
      'cerfa',
    );
    const { findings, complete } = first(ended.json);
    expect(ended.exit).toBe(1);
    expect(complete).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
    for (const { id, status } of findings) {
      expect(id).not.toBe('');
      expect(['non-conform', 'undetermined']).toContain(status);
    }
  });

  it('a wrong value is a finding on its field, not a refusal', async () => {
    const path = putDossier('siret.json', { 'employeur.siret': '12345678901234' });
    const { findings } = first((await runTool('check', path, '--day', '2026-11-23')).json);
    const wrong = findings.filter(
      ({ status, fields }) => status === 'non-conform' && fields.includes('employeur.siret'),
    );
    expect(wrong.length).toBeGreaterThan(0);
  });

  it('--all lists the rules that hold too', async () => {
    const [demo] = DEMOS;
    if (demo === undefined) throw new Error('no demonstration dossier');
    const path = put('all.json', JSON.stringify(demo.file));
    const statuses = async (...more: string[]) =>
      new Set(
        first((await runTool('check', path, '--day', demo.day, ...more)).json).findings.map(
          ({ status }) => status,
        ),
      );
    expect(await statuses('--all')).toContain('conform');
    expect(await statuses()).not.toContain('conform');
  });

  it('the same dossier another day is another answer', async () => {
    const [demo] = DEMOS;
    if (demo === undefined) throw new Error('no demonstration dossier');
    const path = put('days.json', JSON.stringify(demo.file));
    const at = async (day: string) => JSON.stringify((await runTool('check', path, '--day', day)).json);
    expect(await at(demo.day)).not.toBe(await at('2035-01-01'));
  });
});
