import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { drawStandIn } from '@/lib/cerfa';
import { DEMOS } from '@/lib/domain/demo';
import { PATIENCE, runTool } from './run-tool';
import { place, put, putDossier } from './support';

vi.setConfig({ testTimeout: PATIENCE });

const font = new Uint8Array(
  readFileSync(new URL('../../public/fonts/LiberationSans-Regular.ttf', import.meta.url)),
);
const template = put('template.pdf', await drawStandIn(font));

describe('cerfa-fill and cerfa-read', () => {
  it.each(DEMOS)('give back the demonstration dossier $id', async ({ id, file }) => {
    const out = place(`${id}.pdf`);
    const dossier = put(`${id}.json`, JSON.stringify(file));
    const filled = await runTool('cerfa-fill', dossier, '--template', template, '--out', out);
    expect(filled).toMatchObject({ exit: 0, json: { edition: '12434*05', left: [], overflow: [] } });
    expect((filled.json as { written: number }).written).toBeGreaterThan(50);
    const { json } = await runTool('cerfa-read', out);
    const back = (json as { fields: Record<string, unknown> }).fields;
    const sent = file.fields as Record<string, unknown>;
    expect(Object.keys(back).length).toBeGreaterThan(40);
    for (const [field, value] of Object.entries(back)) expect([field, value]).toEqual([field, sent[field]]);
  });

  it('refuses a value the table refuses, and says where', async () => {
    const wrong = putDossier('wrong.json', { 'employeur.siret': '123' });
    const ended = await runTool('cerfa-fill', wrong, '--template', template, '--out', place('wrong.pdf'));
    expect(ended.exit).toBe(1);
    expect(JSON.stringify(ended.json)).toContain('employeur.siret');
  });

  it('says which text is too long for its box', async () => {
    const long = putDossier('long.json', { 'salarie.prenom': 'W'.repeat(80) });
    const ended = await runTool('cerfa-fill', long, '--template', template, '--out', place('long.pdf'));
    expect(ended).toMatchObject({ exit: 1, json: { overflow: [{ id: 'salarie.prenom' }] } });
  });
});
