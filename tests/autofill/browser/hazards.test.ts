import { describe, expect, it } from 'vitest';
import { bench, writesOf } from './bench';

const { now, draw, put, putAll, value } = bench();
const box = (name: string, label: string, more = ''): string =>
  `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" ${more}></p>`;
const script = (code: string): string => `<script>${code}</script>`;

describe('hazards of a page that answers', () => {
  it('H1 a look-up that overwrites what was filled: the dossier’s value stands', async () => {
    const snapshot = await draw(
      box('siret', 'SIRET', 'onchange="setTimeout(() => { voie.value = \'RUE DU PORT\'; }, 900)"') +
        box('voie', 'Voie'),
    );
    const writes = [
      ...writesOf(snapshot, { siret: '73282932000074' }, { wave: 1 }),
      ...writesOf(snapshot, { voie: 'rue de la République' }),
    ];
    const { ok } = await now.hand.apply(snapshot, writes);
    expect(ok).toBe(true);
    expect(await value('voie')).toBe('rue de la République');
  });

  it('H1 overwrites after the write, once: written again; always: told', async () => {
    const snapshot = await draw(
      box('a', 'Voie') +
        box('b', 'Ville') +
        script(`a.addEventListener('change', () => setTimeout(() => { a.value = 'AUTRE'; }, 200), { once: true });
          b.addEventListener('change', () => setTimeout(() => { b.value = 'AUTRE'; }, 200));`),
    );
    expect(await put(snapshot, { a: 'rue du Port', b: 'Lyon' })).toEqual({ a: 'accepted', b: 'overwritten' });
  });

  it('H2 fields that appear only after other answers are read after each fill', async () => {
    await draw(
      `<div id="z"><label><input type="checkbox" name="c1"> RQTH</label></div>` +
        script(
          `document.addEventListener('change', (e) => { const n = Number(e.target.name.slice(1)); if (n < 3) setTimeout(() => z.insertAdjacentHTML('beforeend', '<label><input type="checkbox" name="c' + (n + 1) + '"> Suite ' + n + '</label>'), 80); })`,
        ),
    );
    for (const name of ['c1', 'c2', 'c3'])
      expect(await put(await now.hand.collect(), { [name]: 'true' })).toEqual({ [name]: 'accepted' });
  });

  it('H3 options that come once the list is entered', async () => {
    const snapshot = await draw(
      `<select name="s" aria-label="Diplôme" onfocus="setTimeout(() => { if (this.options.length < 2) this.add(new Option('BTS', '38')) }, 300)"><option value=""></option></select>`,
    );
    expect(await put(snapshot, { s: '38' })).toEqual({ s: 'accepted' });
  });

  it('H14 an autosave that loses and takes the value back: told, not fought', async () => {
    const snapshot = await draw(
      box('a', 'Emploi') +
        '<p role="alert" id="e" hidden>Conflit : une autre version existe (409).</p>' +
        script(
          `a.addEventListener('input', () => setTimeout(() => { a.value = ''; e.hidden = false; a.setAttribute('aria-invalid', 'true') }, 150))`,
        ),
    );
    const [verdict] = await putAll(snapshot, { a: 'Vendeuse' });
    expect(verdict?.outcome).toBe('overwritten');
  });

  it('H15 a dialog that takes the caret: the fill waits until the person has answered', async () => {
    const snapshot = await draw(
      box('a', 'Nom', 'oninput="d.showModal()"') +
        box('b', 'Prénom') +
        '<dialog id="d" style="width:90%;height:90%"><input id="mdp" aria-label="Code"><button id="ok" onclick="d.close()">Rester</button></dialog>',
    );
    const filling = put(snapshot, { a: 'Durand', b: 'Anne' });
    await now.page.waitForTimeout(900);
    expect(await value('b')).toBe('');
    await now.page.click('#ok');
    expect(await filling).toEqual({ a: 'accepted', b: 'accepted' });
    expect(await now.page.inputValue('#mdp')).toBe('');
  });

  it('H15 a dialog that stays: the rest is left alone and said', async () => {
    const snapshot = await draw(
      box('a', 'Nom', 'oninput="d.showModal()"') +
        box('b', 'Prénom') +
        box('c', 'Ville') +
        '<dialog id="d" style="width:90%;height:90%">Votre session va expirer</dialog>',
    );
    expect(await put(snapshot, { a: 'Durand', b: 'Anne', c: 'Lyon' })).toEqual({
      a: 'accepted',
      b: 'invisible',
      c: 'invisible',
    });
  });

  it('H29 a page that draws itself anew while it is filled', async () => {
    const snapshot = await draw(
      `<main id="m"></main>` +
        script(`const model = {}; const names = ['Nom', 'Prénom', 'Ville', 'Courriel'];
          const draw = () => { m.innerHTML = names.map((n, i) => '<p><label>' + n + ' <input name="f' + i + '" value="' + (model[i] || '') + '"></label></p>').join(''); };
          m.addEventListener('input', (e) => { model[e.target.name.slice(1)] = e.target.value; setTimeout(draw, 5); }); draw();`),
    );
    const values = { f0: 'Durand', f1: 'Anne', f2: 'Lyon', f3: 'a@b.example' };
    expect(new Set(Object.values(await put(snapshot, values)))).toEqual(new Set(['accepted']));
    expect(await now.page.evaluate('Object.values(model).join()')).toBe(Object.values(values).join());
  });

  it('H33 another screen without another address: nothing is written there', async () => {
    const snapshot = await draw(`<main id="m"><h2>Employeur</h2>${box('n', 'Nom')}</main>`);
    await now.page.evaluate(
      `m.innerHTML = '<h2>Tuteur</h2><p><label for="n">Nom</label> <input id="n" name="n"></p>'`,
    );
    expect(await put(snapshot, { n: 'Ateliers' })).toEqual({ n: 'gone' });
    expect(await value('n')).toBe('');
  });

  it('H33 the same box asked another question', async () => {
    const snapshot = await draw(`<main id="m"><h2>Employeur</h2>${box('n', 'Nom')}</main>`);
    await now.page.evaluate(`document.querySelector('h2').textContent = 'Tuteur'`);
    expect(await put(snapshot, { n: 'Ateliers' })).toEqual({ n: 'gone' });
  });

  it('f09 an address that changes in the middle stops the fill', async () => {
    const snapshot = await draw(
      box('a', 'Nom', `oninput="history.pushState({}, '', '#suite')"`) + box('b', 'Prénom'),
    );
    expect(await put(snapshot, { a: 'Durand', b: 'Anne' })).toEqual({ a: 'accepted', b: 'changed' });
    expect(await value('b')).toBe('');
  });
});

describe('hazards of the page around', () => {
  it('H10 labels by two nodes, placeholder, tooltip, cell, floating after the box, component', async () => {
    const { controls } = await draw(
      `<span id="t1">Tuteur</span> <span id="t2">Nom</span><input name="a" aria-labelledby="t1 t2">
       <p><input name="b" placeholder="Courriel"></p><p><input name="c" title="Téléphone"></p>
       <table><tr><th></th><th>Prénom</th></tr><tr><td>Second tuteur</td><td><input name="d"></td></tr></table>
       <fieldset><legend id="t3">Poste et classification</legend><span id="t4">Niveau</span><input name="i" aria-labelledby="t3 t4"></fieldset>
       <table><tr><th>N°</th><th>Nom</th></tr><tr><td>1</td><td><input name="h"></td></tr></table>
       <div><input name="e" placeholder=" "><label>Commune</label></div>
       <my-box label="Code IDCC"></my-box><p>Salaire <input name="g"> <span>€</span></p>
       ${script('document.querySelector("my-box").attachShadow({ mode: "open" }).innerHTML = "<div><input name=f></div>"')}`,
    );
    expect(controls.map(({ name, label, cell, unit }) => [name, label, cell, unit])).toEqual([
      ['a', 'Tuteur Nom', '', ''],
      ['b', 'Courriel', '', ''],
      ['c', 'Téléphone', '', ''],
      ['d', 'Second tuteur', 'Second tuteur – Prénom', ''],
      // A title named again before the words of the box.
      ['i', 'Niveau', '', ''],
      // The number of a row names none of its boxes.
      ['h', 'Nom', '1 – Nom', ''],
      ['e', 'Commune', '', ''],
      ['f', 'Code IDCC', '', ''],
      ['g', 'Salaire', '', '€'],
    ]);
  });

  it('H9 titles that nothing marks as such tell the same labels apart; a question is no title', async () => {
    const block = (name: string) => `<div><label>Nom <input name="${name}"></label></div>`;
    const { controls } = await draw(
      `<form><div class="eyebrow">LE SALON</div>${block('a')}${block('b')}<p><b>2) LE TUTEUR</b></p>${block('c')}
       <p>Est-il salarié ?</p><div><label><input type="radio" name="d"> Oui</label><label><input type="radio" name="d"> Non</label></div></form>`,
    );
    expect(controls.map(({ name, headings, legend }) => [name, headings.join(), legend])).toEqual([
      ['a', 'LE SALON', ''],
      ['b', 'LE SALON', ''],
      ['c', '2) LE TUTEUR', ''],
      ['d', '2) LE TUTEUR', 'Est-il salarié ?'],
      ['d', '2) LE TUTEUR', 'Est-il salarié ?'],
    ]);
  });

  it('H13 a step mounted late, and the step before that comes back with its values', async () => {
    await draw(
      '<main id="m"></main>' +
        script(
          `const kept = {}; const step = (n) => { for (const i of m.querySelectorAll('input')) kept[i.name] = i.value; m.innerHTML = '<h2>Étape ' + n + '</h2><label>Champ ' + n + ' <input name="s' + n + '"></label>'; const i = m.querySelector('input'); i.value = kept[i.name] || ''; }; step(1);`,
        ),
    );
    const first = await now.hand.collect();
    const [verdict] = await putAll(first, { s1: 'un' });
    await now.page.evaluate('step(2)');
    expect(await put(await now.hand.collect(), { s2: 'deux' })).toEqual({ s2: 'accepted' });
    await now.page.evaluate('step(1)');
    expect(await value('s1')).toBe('un');
    expect((await now.hand.undo([verdict?.ref ?? '']))[0]?.outcome).toBe('accepted');
    expect(await value('s1')).toBe('');
  });

  it('H16 frames of the same origin, nested ones too; never another origin’s', async () => {
    await draw(
      `<iframe srcdoc="<label>Nom <input name=a></label><iframe srcdoc='<label>Ville <input name=b></label>'></iframe>"></iframe><iframe sandbox srcdoc="<label>Code <input name=c></label>"></iframe><iframe src="data:text/html,<label>Clé <input name=d></label>"></iframe>`,
    );
    await now.page.waitForTimeout(150);
    const snapshot = await now.hand.collect();
    expect(snapshot.controls.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(await put(snapshot, { a: 'Durand', b: 'Lyon' })).toEqual({ a: 'accepted', b: 'accepted' });
  });

  it('H17 a synthetic shadow is a flat page; open roots and slots are read in order', async () => {
    const snapshot = await draw(
      `<c-form lwc-1-host><p lwc-1><label for="i-3" lwc-1>Nom</label><input id="i-3" name="a" lwc-1></p></c-form>
       <my-row><label slot="name" for="s">Ville</label><input slot="box" id="s" name="b"></my-row>
       ${script('document.querySelector("my-row").attachShadow({ mode: "open" }).innerHTML = "<h3>Adresse</h3><slot name=name></slot><slot name=box></slot>"')}`,
    );
    expect(snapshot.controls.map(({ name, label, headings }) => [name, label, headings.at(-1)])).toEqual([
      ['a', 'Nom', undefined],
      ['b', 'Ville', 'Adresse'],
    ]);
    expect(await put(snapshot, { a: 'Durand', b: 'Lyon' })).toEqual({ a: 'accepted', b: 'accepted' });
  });

  it('H25 H30 nothing is sent, nothing leaves the page', async () => {
    const snapshot = await draw(
      `<form onsubmit="window.sent = 1; return false">${box('a', 'Nom')}<label><input type="checkbox" name="b"> RQTH</label><button>Suivant</button><button type="submit">Valider</button></form>` +
        script(
          `window.left = 0; addEventListener('beforeunload', (e) => { left += 1; e.preventDefault(); })`,
        ),
    );
    expect(await put(snapshot, { a: 'Durand', b: 'true' })).toEqual({ a: 'accepted', b: 'accepted' });
    expect(await now.page.evaluate('[window.sent, left]')).toEqual([undefined, 0]);
  });

  it('H34 a strict policy of the page', async () => {
    const snapshot = await draw(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">${box('a', 'Nom')}`,
    );
    expect(await put(snapshot, { a: 'Durand' })).toEqual({ a: 'accepted' });
  });

  it('a person who types during the fill goes first', async () => {
    // The register says that it is at work until long after the person has begun.
    const snapshot = await draw(
      box('a', 'Nom') +
        box('b', 'Prénom') +
        box('siret', 'SIRET') +
        script(`document.querySelector('#siret').addEventListener('change', () => {
          document.body.setAttribute('aria-busy', 'true');
          setTimeout(() => document.body.removeAttribute('aria-busy'), 2500);
        })`),
    );
    const writes = [
      ...writesOf(snapshot, { siret: '73282932000074' }, { wave: 1 }),
      ...writesOf(snapshot, { a: 'Durand', b: 'Anne' }),
    ];
    const filling = now.hand.apply(snapshot, writes);
    await now.page.waitForSelector('[aria-busy]');
    await now.page.type('#a', 'Tapé par la personne', { delay: 90 });
    const result = await filling;
    const outcomes = result.ok ? result.verdicts.map(({ id, outcome }) => [id, outcome]) : [];
    expect(outcomes).toEqual([
      ['siret', 'accepted'],
      ['a', 'changed'],
      ['b', 'accepted'],
    ]);
    expect(await value('a')).toBe('Tapé par la personne');
  });
});
