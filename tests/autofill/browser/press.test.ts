import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/autofill';
import { bench } from './bench';

const { now, draw } = bench();

const WATCH =
  '<script>window.submits=0;addEventListener("submit",(e)=>{e.preventDefault();submits+=1})</script>';
const labels = ({ actions }: Snapshot) => actions.map(({ kind, label }) => `${kind} ${label}`);
const press = (snapshot: Snapshot, at = 0) =>
  now.hand.ask({ type: 'portal/press', ref: snapshot.actions[at]?.ref ?? 'none' });

describe('what may be pressed', () => {
  it.each([
    [
      'a row to add',
      '<form><input name=a><button type="button">Ajouter un tuteur</button></form>',
      ['add Ajouter un tuteur'],
    ],
    [
      'by a drawn button',
      '<div role="button" tabindex="0">+ Nouvel organisme</div><a href="#">Ajouter une ligne</a>',
      ['add + Nouvel organisme', 'add Ajouter une ligne'],
    ],
    [
      'a look-up beside a key',
      '<form><label>SIRET <input name=s></label><button type="button">Rechercher</button></form>',
      ['lookup Rechercher'],
    ],
    [
      'a button outside any form',
      '<div><label>Code RNCP <input name=r></label><button>Vérifier</button></div>',
      ['lookup Vérifier'],
    ],
    [
      'a closed part that holds controls',
      '<details><summary>Second tuteur</summary><input name=t></details>',
      ['open Second tuteur'],
    ],
    [
      'a closed accordion',
      '<main><h3><button type="button" aria-expanded="false" aria-controls="p">Organisme</button></h3><div id="p" hidden><input name=o></div></main>',
      ['open Organisme'],
    ],
    [
      'a tab that is not shown',
      '<div role="tablist"><button type="button" role="tab" aria-selected="true">Employeur</button><button type="button" role="tab" aria-selected="false" aria-controls="p">Salarié</button></div><div id="p" hidden><input name=o></div>',
      ['open Salarié'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(labels(await draw(body))).toEqual(expected);
  });

  it.each([
    [
      'a button without a type in a form',
      '<form><label>SIRET <input name=s></label><button>Rechercher</button><button>Ajouter un tuteur</button></form>',
    ],
    [
      'a submit button',
      '<form><input name=s><button type="submit">Ajouter un tuteur</button><input type="submit" value="Ajouter"><input type="image" alt="Ajouter"></form>',
    ],
    [
      'a button that belongs to a form elsewhere',
      '<form id="f"></form><button form="f">Ajouter un tuteur</button>',
    ],
    [
      'a link to another page',
      '<a href="/nouveau" role="button">Ajouter un tuteur</a><a href="javascript:post()">Ajouter un tuteur</a>',
    ],
    [
      'a drawn button inside what sends',
      '<form><input name=s><button><span role="button">Ajouter un tuteur</span></button></form>',
    ],
    ['a drawn button inside a link', '<a href="/x"><span role="button">Ajouter un tuteur</span></a>'],
    [
      'a label of a button that sends',
      '<form><input type="submit" id="b"><label for="b"><span role="button">Ajouter un tuteur</span></label></form>',
    ],
    ['a button that is off', '<button type="button" disabled>Ajouter un tuteur</button>'],
    ['a button nobody can see', '<button type="button" style="opacity:0">Ajouter un tuteur</button>'],
    [
      'grave words',
      '<form><label>SIRET <input name=s></label><button type="button">Rechercher et valider</button><button type="button">Ajouter et envoyer</button><button type="button">Suivant</button><button type="button">Ajouter une pièce</button></form>',
    ],
    [
      'a search that is beside no key',
      '<div><input name="q" placeholder="Mots"><button type="button">Rechercher</button></div>',
    ],
    ['a menu of the site', '<nav><button type="button" aria-expanded="false">Mon compte</button></nav>'],
    [
      'a list that opens',
      '<main><div role="combobox" aria-expanded="false" aria-haspopup="listbox">Choisir</div><button type="button" aria-haspopup="listbox" aria-expanded="false">Choisir</button></main>',
    ],
  ])('never %s', async (_, body) => {
    expect(labels(await draw(body))).toEqual([]);
  });
});

describe('pressing', () => {
  it('adds a row, waits and reads the page again', async () => {
    const snapshot = await draw(
      `<form id="f"><input name="a"><button type="button" onclick="setTimeout(() => f.insertAdjacentHTML('afterbegin','<input name=b>'), 120)">Ajouter un tuteur</button></form>${WATCH}`,
    );
    const answer = await press(snapshot);
    if (!answer.ok || !('snapshot' in answer)) throw new Error('not pressed');
    expect(answer.snapshot.controls.map(({ name }) => name)).toEqual(['b', 'a']);
    expect(await now.page.evaluate('submits')).toBe(0);
  });

  it('opens a closed part', async () => {
    const snapshot = await draw(
      '<details><summary>Second tuteur</summary><label>Nom <input name=t></label></details>',
    );
    expect(snapshot.controls[0]?.visible).toBe(false);
    const answer = await press(snapshot);
    expect(answer.ok && 'snapshot' in answer && answer.snapshot.controls[0]?.visible).toBe(true);
  });

  it('holds back a form that the page would send on the click', async () => {
    const snapshot = await draw(
      `<form id="f"><input name="a"><button type="button" onclick="f.requestSubmit()">Ajouter un tuteur</button></form>${WATCH}`,
    );
    await press(snapshot);
    expect(await now.page.evaluate('submits')).toBe(0);
  });

  it.each([
    ['became one that sends', 'b.type = "submit"'],
    ['says something else', 'b.textContent = "Envoyer"'],
    ['went away', 'b.remove()'],
    ['was hidden', 'b.style.visibility = "hidden"'],
    [
      'was covered',
      'document.body.insertAdjacentHTML("beforeend", "<div style=\\"position:fixed;inset:0;background:#fff\\"></div>")',
    ],
    [
      'was put into a link',
      'const it = document.querySelector("#b"); const a = document.createElement("a"); a.href = "/x"; it.replaceWith(a); a.append(it)',
    ],
  ])('refuses a button that %s since the snapshot', async (_, change) => {
    const snapshot = await draw(
      `<form id="f"><input name="a"><button type="button" id="b" onclick="window.pressed = 1">Ajouter un tuteur</button></form>${WATCH}`,
    );
    await now.page.evaluate(change);
    expect(await press(snapshot)).toEqual({ ok: false, code: 'portal/changed' });
    expect(await now.page.evaluate('window.pressed === undefined && submits === 0')).toBe(true);
  });

  it('does not press a control or what it does not know', async () => {
    const snapshot = await draw('<label>Nom <input name="a"></label>');
    for (const ref of [snapshot.controls[0]?.ref, '1.a0', 'x'])
      expect(await now.hand.ask({ type: 'portal/press', ref })).toEqual({
        ok: false,
        code: 'portal/changed',
      });
  });
});

describe('waiting for the page to change', () => {
  it.each([
    ['a step that is mounted', 'document.body.innerHTML = "<label>Prénom <input name=b></label>"'],
    ['a step that is shown', 'document.getElementById("p").hidden = false'],
    ['an address that changes', 'history.pushState({}, "", "#etape-2")'],
    ['another question asked by the same box', 'document.querySelector("label").firstChild.data = "Prénom "'],
  ])('answers for %s', async (_, change) => {
    await draw(
      '<label>Nom <input name="a"></label><div id="p" hidden><label>Ville <input name="v"></label></div>',
    );
    const answer = now.hand.ask({ type: 'portal/await-change', most: 8000 });
    await now.page.waitForTimeout(200);
    await now.page.evaluate(change);
    expect(await answer).toEqual({ ok: true, changed: true });
  });

  it('says no after its time, values and notes that move apart', async () => {
    await draw('<label>Nom <input name="a"></label><p id="p">Brouillon</p>');
    const answer = now.hand.ask({ type: 'portal/await-change', most: 900 });
    await now.page.fill('[name=a]', 'Durand');
    await now.page.evaluate('p.textContent = "Brouillon enregistré"');
    expect(await answer).toEqual({ ok: true, changed: false });
  });

  it('gives way to the next wait', async () => {
    await draw('<label>Nom <input name="a"></label>');
    const first = now.hand.ask({ type: 'portal/await-change', most: 60_000 });
    const second = now.hand.ask({ type: 'portal/await-change', most: 300 });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, changed: false },
      { ok: true, changed: false },
    ]);
  });
});
