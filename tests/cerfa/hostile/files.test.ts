import { afterAll, describe, expect, it } from 'vitest';
import { fillCerfa } from '@/lib/cerfa';
import { OF_A_STRANGER } from '@/lib/cerfa/watch';
import { sentenceForCode } from '@/lib/messages';
import { DOSSIERS } from '../dossiers';
import { FONT, TEMPLATES } from '../forms';
import { HOSTILE } from './files';
import { createReader, MEMORY } from './reader';

const { read, stop } = createReader();
const worst = { ms: 0, cpu: 0, grown: 0, ended: 0 };
afterAll(async () => {
  await stop();
  console.log(
    `${HOSTILE.length} hostile files: slowest ${Math.round(worst.ms)} ms (${Math.round(worst.cpu)} ms of processor), memory grown by ${Math.round(worst.grown)} MB at most, ${worst.ended} ended by time`,
  );
});

describe('a hostile file is refused in French, in time, in little memory', () => {
  it('in at least forty ways', () => expect(HOSTILE.length).toBeGreaterThanOrEqual(40));

  it.each(HOSTILE)('$what', { timeout: 30_000 }, async ({ file }) => {
    const bytes = new Uint8Array(await file());
    const { how, ms, cpu, grown, ended } = await read({ type: 'read', bytes });
    worst.ms = Math.max(worst.ms, ms);
    worst.cpu = Math.max(worst.cpu, ended ? 0 : cpu);
    worst.grown = Math.max(worst.grown, grown);
    worst.ended += ended ? 1 : 0;
    expect(how).toMatch(/^cerfa\//);
    expect(
      sentenceForCode(
        how as 'cerfa/damaged',
        { seconds: 2, likely: '', bytes: 1, limit: 1, reason: 'bomb', picture: false } as never,
      ),
    ).toMatch(/^Ce PDF|^Ce fichier|^La lecture/);
    // Ended by the watch after two seconds of silence, or answered for less than two seconds of work.
    expect(cpu).toBeLessThan(ended ? OF_A_STRANGER.total + 500 : OF_A_STRANGER.quiet);
    expect(grown).toBeLessThan(MEMORY);
  });
});

describe('a good file goes on', () => {
  it.each(TEMPLATES)('is read after all of them: $name', async ({ bytes: template }) => {
    const { bytes } = await fillCerfa(DOSSIERS[0]?.fields ?? {}, template, FONT);
    const flat = await fillCerfa(DOSSIERS[0]?.fields ?? {}, template, FONT, { flatten: true });
    expect(await read({ type: 'read', bytes: new Uint8Array(bytes) })).toMatchObject({ how: 'done' });
    expect(await read({ type: 'read', bytes: new Uint8Array(flat.bytes) })).toMatchObject({ how: 'done' });
  });
});
