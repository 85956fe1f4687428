import { describe, expect, it } from 'vitest';
import type { PortalAnswer } from '@/lib/autofill';
import { bench } from './bench';

const { now, draw } = bench();

const FORM = `<h2>Tuteur</h2><form><label for="n">Nom</label><input id="n" name="n">
<label><input type="radio" name="c" value="m"> Monsieur</label><label><input type="radio" name="c" value="f"> Madame</label>
<select name="s" aria-label="Diplôme"><option>BTS</option></select>
<div class="w"><span>Ville</span><div><input name="v" aria-label="Ville"><i id="chevron">▾</i></div></div>
<input name="off" aria-label="Matricule" disabled><button>Envoyer</button></form><a href="#loin" id="lien">Plus loin</a>
<script>window.heard=[];window.submits=0;
for (const t of ['pointerdown','mousedown','pointerup','mouseup','click','keydown','keypress','keyup','contextmenu','dblclick','focusin','input','change'])
  document.addEventListener(t, (e) => heard.push(e.type + (e.isTrusted ? '' : ' made up')), true);
addEventListener('submit', (e) => { e.preventDefault(); submits += 1; }, true);</script>`;

const pointed = (answer: PortalAnswer): string | null => {
  if (!answer.ok || !('pointed' in answer)) throw new Error('not pointed');
  const { snapshot, ref } = answer.pointed;
  const control = snapshot.controls.find((one) => one.ref === ref);
  return control === undefined ? null : control.name + control.ownValue;
};
const pointAt = async (act: () => Promise<unknown>): Promise<string | null> => {
  await draw(FORM);
  const answer = now.hand.ask({ type: 'portal/point' });
  await now.page.waitForTimeout(120);
  await act();
  return pointed(await answer);
};
const heard = () => now.page.evaluate('heard');
const looks = () =>
  now.page.evaluate(
    '[document.documentElement.outerHTML, Object.keys(window).sort().join(), document.adoptedStyleSheets.length]',
  );

describe('pointing at a control', () => {
  it.each([
    ['the control itself', '#n', 'n'],
    ['its label', 'label[for=n]', 'n'],
    ['one radio by its label', 'label:has([value=f])', 'cf'],
    ['a list, which does not open', 'select', 's'],
    ['a part drawn beside it', '#chevron', 'v'],
  ])('takes %s, and the page hears nothing', async (_, selector, name) => {
    expect(await pointAt(() => now.page.click(selector))).toBe(name);
    expect(await heard()).toEqual([]);
    expect(
      await now.page.evaluate(
        '[document.activeElement.localName, document.querySelectorAll(":checked").length]',
      ),
    ).toEqual(['body', 1]);
  });

  it('takes a control that is off', async () => {
    const box = () => now.page.locator('[name=off]').boundingBox();
    const act = async () => {
      const { x = 0, y = 0 } = (await box()) ?? {};
      await now.page.mouse.click(x + 5, y + 5);
    };
    expect(await pointAt(act)).toBe('off');
    expect(await heard()).toEqual([]);
  });

  it('takes the control the keyboard is on, by Enter, without sending the form', async () => {
    const act = async () => {
      await now.page.keyboard.press('Tab');
      await now.page.keyboard.press('Enter');
    };
    expect(await pointAt(act)).toBe('n');
    expect(await now.page.evaluate('submits')).toBe(0);
  });

  it('ends on Escape', async () => {
    expect(await pointAt(() => now.page.keyboard.press('Escape'))).toBeNull();
    expect(await heard()).toEqual([]);
  });

  it('ends when the panel says so', async () => {
    expect(await pointAt(() => now.hand.ask({ type: 'portal/point-stop' }))).toBeNull();
  });

  it('follows no link, presses no button, and waits for a control', async () => {
    const act = async () => {
      await now.page.click('#lien');
      await now.page.click('button');
      await now.page.click('h2');
      await now.page.click('#n');
    };
    expect(await pointAt(act)).toBe('n');
    expect(await heard()).toEqual([]);
    expect(await now.page.evaluate('submits + location.hash')).toBe('0');
  });

  it('leaves clicks that a script makes up to the page, and does not take them', async () => {
    const act = async () => {
      await now.page.evaluate('document.getElementById("n").click()');
      await now.page.evaluate('document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))');
      await now.page.click('[name=v]');
    };
    expect(await pointAt(act)).toBe('v');
    expect(await heard()).toEqual(['click made up', 'keydown made up']);
  });

  it('leaves no node, attribute, style, global or listener in the page', async () => {
    await draw(FORM);
    const before = await looks();
    const answer = now.hand.ask({ type: 'portal/point' });
    await now.page.waitForTimeout(120);
    expect(await looks()).toEqual(before);
    await now.page.hover('#n');
    await now.page.click('#n');
    await answer;
    expect(await looks()).toEqual(before);
    await now.page.click('#n');
    expect(await heard()).toEqual(['pointerdown', 'mousedown', 'focusin', 'pointerup', 'mouseup', 'click']);
  });

  it('a second pointing ends the first', async () => {
    await draw(FORM);
    const first = now.hand.ask({ type: 'portal/point' });
    await now.page.waitForTimeout(60);
    const second = now.hand.ask({ type: 'portal/point' });
    expect(pointed(await first)).toBeNull();
    await now.page.waitForTimeout(60);
    await now.page.click('#n');
    expect(pointed(await second)).toBe('n');
  });

  it('is refused for another document', async () => {
    await draw(FORM);
    expect(await now.hand.ask({ type: 'portal/point', documentId: 'autre' })).toEqual({
      ok: false,
      code: 'portal/changed',
    });
  });
});

describe('pointing in a frame and in a shadow root', () => {
  it('takes a control of a frame of the same origin', async () => {
    await draw(
      `<label>Nom <input name="a"></label><iframe srcdoc="<label>Ville <input name=b></label>"></iframe>`,
    );
    await now.page.waitForTimeout(60);
    await now.hand.collect();
    const answer = now.hand.ask({ type: 'portal/point' });
    await now.page.waitForTimeout(120);
    await now.page.frames()[1]?.click('[name=b]');
    expect(pointed(await answer)).toBe('b');
  });

  it('takes a control of an open shadow root', async () => {
    await draw(
      '<my-box></my-box><script>document.querySelector("my-box").attachShadow({mode:"open"}).innerHTML="<label>Ville <input name=b></label><input name=c aria-label=Pays>"</script>',
    );
    const answer = now.hand.ask({ type: 'portal/point' });
    await now.page.waitForTimeout(120);
    await now.page.click('[name=b]');
    expect(pointed(await answer)).toBe('b');
  });
});
