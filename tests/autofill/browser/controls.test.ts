import { describe, expect, it } from 'vitest';
import { bench } from './bench';

const { now, draw, put, putAll, value } = bench();
const box = (name: string, label: string, more = ''): string =>
  `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" ${more}></p>`;
const script = (code: string): string => `<script>${code}</script>`;

describe('hazards of a control', () => {
  it('H5 a mask that takes typed keys only', async () => {
    const snapshot = await draw(
      box('d', 'Date de naissance') +
        script(
          `d.addEventListener('input', (e) => { if (!e.isTrusted) { d.value = ''; return; } d.value = d.value.replace(/\\D/g, '').slice(0, 8).replace(/^(\\d{2})(\\d)/, '$1/$2').replace(/^(\\d{2}\\/\\d{2})(\\d)/, '$1/$2'); })`,
        ),
    );
    expect(await put(snapshot, { d: '14/02/1999' })).toEqual({ d: 'accepted' });
    expect(await value('d')).toBe('14/02/1999');
  });

  it('H5 a mask that works by keys and refuses every other input', async () => {
    const snapshot = await draw(
      box('d', 'SIRET') +
        script(`let kept = ''; d.addEventListener('keydown', (e) => { e.preventDefault(); if (/^\\d$/.test(e.key)) kept += e.key; d.value = kept; });
          d.addEventListener('input', () => { d.value = kept; });`),
    );
    expect(await put(snapshot, { d: '73282932000074' })).toEqual({ d: 'accepted' });
  });

  it('H5 a box that fills by paste alone', async () => {
    const snapshot = await draw(
      box('d', 'NDA') +
        script(`d.addEventListener('beforeinput', (e) => e.preventDefault()); d.addEventListener('input', () => { d.value = ''; });
          d.addEventListener('paste', (e) => { e.preventDefault(); d.value = e.clipboardData.getData('text'); });`),
    );
    expect(await put(snapshot, { d: '82690000069' })).toEqual({ d: 'accepted' });
  });

  it('H5 boxes that pass the caret on when full', async () => {
    const snapshot = await draw(
      box('j', 'Jour', 'maxlength="2"') +
        box('m', 'Mois', 'maxlength="2"') +
        script(
          `for (const one of [j, m]) one.addEventListener('input', (e) => { if (!e.isTrusted) one.value = ''; else if (j.value.length === 2) m.focus(); })`,
        ),
    );
    expect(await put(snapshot, { j: '14', m: '02' })).toEqual({ j: 'accepted', m: 'accepted' });
  });

  it('H6 a controlled box that goes back to its state a frame later', async () => {
    const snapshot = await draw(
      box('a', 'Nom') +
        script(
          `let state = ''; a.addEventListener('input', (e) => { if (e.isTrusted) state = a.value; requestAnimationFrame(() => { a.value = state; }); })`,
        ),
    );
    expect(await put(snapshot, { a: 'Durand' })).toEqual({ a: 'accepted' });
  });

  it('H7 a date that takes dd/mm/yyyy only, and a native one', async () => {
    const snapshot = await draw(
      box('a', 'Début') +
        box('b', 'Fin', 'type="date"') +
        script(
          `a.addEventListener('blur', () => { if (!/^\\d{2}\\/\\d{2}\\/\\d{4}$/.test(a.value)) a.value = ''; })`,
        ),
    );
    expect(await put(snapshot, { a: '04/09/2023', b: '2024-09-03' })).toEqual({
      a: 'accepted',
      b: 'accepted',
    });
  });

  it('H8 a box that rewrites on leaving', async () => {
    const snapshot = await draw(
      box('a', 'Nom', 'onblur="this.value = this.value.toUpperCase().trim()"') +
        box('b', 'Salaire', `onblur="this.value = '1 850,50 €'"`),
    );
    expect(await put(snapshot, { a: 'Lefèvre', b: '1850,50' })).toEqual({ a: 'accepted', b: 'accepted' });
  });

  it('H18 H21 what is locked or was typed meanwhile is reported, not fought', async () => {
    const snapshot = await draw(box('a', 'Nom', 'readonly value="Petit"') + box('b', 'Prénom'));
    await now.page.fill('#b', 'tapé');
    expect(await put(snapshot, { a: 'Durand', b: 'Anne' })).toEqual({ a: 'locked', b: 'changed' });
    expect(await value('b')).toBe('tapé');
  });

  it('H19 traps for robots stay empty', async () => {
    const snapshot = await draw(
      `<div style="position:absolute;left:-5000px"><label>Site web <input name="hp" tabindex="-1"></label></div>${box('a', 'Nom')}`,
    );
    expect(snapshot.controls.map(({ name, visible }) => [name, visible])).toEqual([
      ['hp', false],
      ['a', true],
    ]);
    expect(await put(snapshot, { hp: 'x', a: 'Durand' })).toEqual({ hp: 'invisible', a: 'accepted' });
  });

  it('H23 cards over transparent radios: the label is what is clicked', async () => {
    const snapshot = await draw(
      `<fieldset><legend>Nature</legend>${['CDI', 'CDD'].map((n) => `<input type="radio" name="n" value="${n}" id="${n}" style="position:absolute;opacity:0"><label for="${n}" onclick="window.clicked = '${n}'">${n}</label>`).join('')}</fieldset>`,
    );
    const cdd = { ...snapshot, controls: snapshot.controls.filter(({ ownValue }) => ownValue === 'CDD') };
    expect(await put(cdd, { n: 'true' })).toEqual({ n: 'accepted' });
    expect(await now.page.evaluate('window.clicked + document.querySelector(":checked").value')).toBe(
      'CDDCDD',
    );
  });

  it('H23 a card whose label cannot be seen is left alone', async () => {
    const snapshot = await draw(
      `<input type="checkbox" name="n" id="n" style="opacity:0;position:absolute"><label for="n" style="opacity:0">Option</label>`,
    );
    expect(await put(snapshot, { n: 'true' })).toEqual({ n: 'invisible' });
  });

  it('H23 drawn radios, buttons that stay down, switches and open lists', async () => {
    const choose = (mark: string) =>
      `onclick="for (const one of this.parentNode.children) one.setAttribute('${mark}', one === this)"`;
    const snapshot = await draw(
      `<div role="radiogroup" aria-label="Sexe"><div role="radio" id="r1" tabindex="0" aria-checked="false" ${choose('aria-checked')}>Madame</div><div role="radio" id="r2" tabindex="0" aria-checked="false" ${choose('aria-checked')}>Monsieur</div></div>
       <form><p>Nature du contrat</p><div><button type="button" id="b1" aria-pressed="false" ${choose('aria-pressed')}>CDI</button><button type="button" id="b2" aria-pressed="false" ${choose('aria-pressed')}>CDD</button></div></form>
       <button type="button" id="sw" role="switch" aria-checked="false" aria-label="RQTH" onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')"></button>
       <div role="listbox" id="li" aria-label="Qualification"><div role="option" aria-selected="false" ${choose('aria-selected')}>CQP</div><div role="option" aria-selected="false" ${choose('aria-selected')}>RNCP</div></div>
       <style>#sw{width:30px;height:20px}</style>`,
    );
    expect(snapshot.controls.map(({ domId, kind, label, legend }) => [domId, kind, label, legend])).toEqual([
      ['r1', 'radio', 'Madame', 'Sexe'],
      ['r2', 'radio', 'Monsieur', 'Sexe'],
      ['b1', 'radio', 'CDI', 'Nature du contrat'],
      ['b2', 'radio', 'CDD', 'Nature du contrat'],
      ['sw', 'checkbox', 'RQTH', ''],
      ['li', 'combobox', 'Qualification', ''],
    ]);
    const verdicts = await putAll(snapshot, { r2: 'true', b2: 'true', sw: 'true', li: 'RNCP' });
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    const back = await now.hand.undo(verdicts.map(({ ref }) => ref));
    expect(back.filter(({ id }) => id === 'sw').map(({ outcome }) => outcome)).toEqual(['accepted']);
  });

  it('H23 a card made of a button that sends is left alone', async () => {
    const snapshot = await draw(
      '<form onsubmit="window.sent = 1; return false"><p>Nature</p><button id="b1" aria-pressed="false">CDI</button><button id="b2" aria-pressed="false">CDD</button></form>',
    );
    expect(await put(snapshot, { b2: 'true' })).toEqual({ b2: 'refused' });
    expect(await now.page.evaluate('window.sent')).toBeUndefined();
  });

  it('H24 a confirmation that refuses paste', async () => {
    const snapshot = await draw(
      box('a', 'Courriel') + box('b', 'Confirmez', 'onpaste="return false" oncopy="return false"'),
    );
    expect(await put(snapshot, { a: 'a@b.example', b: 'a@b.example' })).toEqual({
      a: 'accepted',
      b: 'accepted',
    });
  });

  it('H26 a rich text', async () => {
    const snapshot = await draw(
      '<p id="q">Missions</p><div contenteditable="true" id="r" aria-labelledby="q" style="min-height:40px"></div>',
    );
    expect(await put(snapshot, { r: 'Accueillir, conseiller, vendre.' })).toEqual({ r: 'accepted' });
    expect(await now.page.textContent('#r')).toBe('Accueillir, conseiller, vendre.');
  });

  it('H27 a number that refuses a comma', async () => {
    const snapshot = await draw(
      box('a', 'Heures', 'type="number" step="0.5"') + box('b', 'Taux', 'type="number"'),
    );
    expect(await put(snapshot, { a: '35.5', b: '12,5' })).toEqual({ a: 'accepted', b: 'refused' });
  });

  it('H31 what the browser fills over ours afterwards is put right', async () => {
    const snapshot = await draw(
      box('a', 'Ville', 'autocomplete="off"') +
        script(
          `a.addEventListener('change', () => setTimeout(() => { a.value = 'Paris'; a.dispatchEvent(new Event('input', { bubbles: true })); }, 250), { once: true })`,
        ),
    );
    expect(await put(snapshot, { a: 'Lyon' })).toEqual({ a: 'accepted' });
  });

  it('H32 a box that is too short', async () => {
    const snapshot = await draw(box('a', 'Voie', 'maxlength="10"'));
    expect(await put(snapshot, { a: 'rue de la République' })).toEqual({ a: 'truncated' });
  });

  it('H35 the signs of French', async () => {
    const snapshot = await draw(box('a', 'Emploi') + box('b', 'Nom'));
    const values = { a: 'Cheffe d’atelier – œuvres\u00a0: 1\u202f000', b: 'Nguyễn Łukasz' };
    expect(await put(snapshot, values)).toEqual({ a: 'accepted', b: 'accepted' });
    expect([await value('a'), await value('b')]).toEqual([values.a, values.b]);
  });
});
