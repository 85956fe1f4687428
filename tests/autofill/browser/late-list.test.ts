import { describe, expect, it } from 'vitest';
import { bench, outcomes, writesOf } from './bench';

const { now, draw, value } = bench();
const script = (code: string): string => `<script>${code}</script>`;

describe('a native list whose answers come only once it is entered', () => {
  const late = (when: string, answers: string, more = '') =>
    `<p><label>Diplôme <select name="s" ${more}><option value="">Choisissez…</option></select></label></p>` +
    script(`const s = document.querySelector('select'); let asked = 0; const fill = () => { asked += 1; if (asked === 1) setTimeout(() => {
      for (const [value, text] of ${answers}) s.add(new Option(text, value)); }, 400) }; ${when}`);
  const words = (...all: string[]) => ({ choose: { query: all.slice(0, 1), words: all } });
  const choose = async (body: string, ...all: string[]) => {
    const snapshot = await draw(body);
    const result = await now.hand.apply(snapshot, writesOf(snapshot, { s: all[0] ?? '' }, words(...all)));
    if (!result.ok) throw new Error(result.code);
    return result.verdicts[0];
  };
  const ANSWERS = `[['900','CAP ou BEP'],['901','38 – BTS'],['902','Licence']]`;

  it.each([
    ['entered', `s.addEventListener('focus', fill)`],
    ['entered, heard from outside', `document.addEventListener('focusin', (e) => e.target === s && fill())`],
    ['pressed', `s.addEventListener('mousedown', fill)`],
    ['pressed by a pointer', `s.addEventListener('pointerdown', fill)`],
    ['clicked', `s.addEventListener('click', fill)`],
  ])('H3 answers that come once the list is %s are chosen by their words', async (_, when) => {
    const verdict = await choose(late(when, ANSWERS), 'Licence');
    expect([verdict?.outcome, await value('s')]).toEqual(['accepted', '902']);
    expect(outcomes({ verdicts: await now.hand.undo([verdict?.ref ?? '']) })).toEqual(['accepted']);
    expect(await value('s')).toBe('');
  });

  it('H3 by the code an answer bears, when a word of its meaning goes with it', async () => {
    const answers = `[['900','37 – CAP'],['901','38 – Brevet de technicien supérieur'],['902','39 – Autre']]`;
    const entered = `s.addEventListener('focus', fill)`;
    const said = ['Technicien supérieur', '38'];
    expect((await choose(late(entered, answers), ...said))?.outcome).toBe('accepted');
    expect(await value('s')).toBe('901');
    // Numbered otherwise by the page: the figure alone says nothing.
    const numbered = `[['900','37 – Aucun diplôme'],['901','38 – Doctorat']]`;
    const refused = await choose(late(entered, numbered), ...said);
    expect([refused?.outcome, refused?.offered]).toEqual([
      'refused',
      ['37 – Aucun diplôme', '38 – Doctorat'],
    ]);
    expect(await value('s')).toBe('');
  });

  it('H3 answers that come in parts, or late while the list says so, are waited for', async () => {
    const parts = `s.addEventListener('focus', () => { setTimeout(() => s.add(new Option('CAP', '1')), 200);
      setTimeout(() => s.add(new Option('Licence', '2')), 230); })`;
    expect((await choose(late(parts, '[]'), 'Licence'))?.outcome).toBe('accepted');
    const slow = `s.addEventListener('focus', () => { s.options[0].text = 'Chargement en cours…';
      setTimeout(() => { s.options[0].text = ''; s.add(new Option('Licence', '2')); }, 2500); })`;
    expect((await choose(late(slow, '[]'), 'Licence'))?.outcome).toBe('accepted');
  });

  it('H3 a list that the page draws anew with its answers', async () => {
    const anew = `s.addEventListener('focus', () => setTimeout(() => { s.outerHTML = '<select name="s"><option value=""></option><option value="2">Licence</option></select>' }, 300))`;
    expect((await choose(late(anew, '[]'), 'Licence'))?.outcome).toBe('accepted');
    expect(await value('s')).toBe('2');
  });

  it('H3 a list that stays empty is left soon, and once', async () => {
    const count = 'let entered = 0; s.addEventListener("focus", () => { entered += 1 })';
    const start = Date.now();
    const verdict = await choose(late(count, '[]'), 'Licence');
    expect([verdict?.outcome, verdict?.offered]).toEqual(['refused', []]);
    expect(Date.now() - start).toBeLessThan(6000);
    expect(await now.page.evaluate('[entered, document.activeElement === s]')).toEqual([1, false]);
  });
});
