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

  it('read a flat copy by what is printed, write over a blank one, and compare them', async () => {
    const [demo] = DEMOS;
    const dossier = put('flat.json', JSON.stringify(demo?.file));
    const flat = place('flat.pdf');
    const form = place('form.pdf');
    const fill = (out: string, from: string, ...more: string[]) =>
      runTool('cerfa-fill', dossier, '--template', from, '--out', out, ...more);
    await fill(flat, template, '--flatten');
    await fill(form, template);
    const blank = place('blank.pdf');
    const nothing = putDossier('nothing.json', {});
    await runTool('cerfa-fill', nothing, '--template', template, '--out', blank, '--flatten');
    const over = place('over.pdf');
    expect(await fill(over, blank)).toMatchObject({ exit: 0, json: { edition: '12434*05', left: [] } });
    const read = await runTool('cerfa-read', flat);
    expect(read.exit).toBe(0);
    expect(Object.keys((read.json as { fields: object }).fields).length).toBeGreaterThan(40);
    for (const other of [flat, over])
      expect(await runTool('cerfa-compare', form, other)).toMatchObject({
        exit: 0,
        json: { counts: { different: 0, new: 0, gone: 0, doubtful: 0 }, lines: [] },
      });
    const changed = put(
      'changed.json',
      JSON.stringify({ ...demo?.file, fields: { ...demo?.file.fields, 'contrat.faitA': 'Ailleurs' } }),
    );
    const compared = await runTool('cerfa-compare', changed, form);
    expect(compared.exit).toBe(1);
    expect((compared.json as { lines: { id: string; state: string }[] }).lines).toContainEqual(
      expect.objectContaining({ id: 'contrat.faitA', state: expect.stringMatching(/different|gone/) }),
    );
  });
});
