import { describe, expect, it } from 'vitest';
import { bench } from './bench';

const { draw } = bench();
/** The titles over each control, « label: outer > inner ». */
const titles = async (body: string): Promise<readonly string[]> =>
  (await draw(body)).controls.map(({ label, headings }) => `${label}: ${headings.join(' > ')}`);

const box = (label: string) => `<label>${label} <input></label>`;
const row = (label: string) => `<div><span>${label}</span> <input></div>`;

describe('titles that nothing marks', () => {
  it.each([
    [
      'the first bold words of a card',
      `<ul><li><strong>Le tuteur</strong><ul><li>Nom <input></li><li>Emploi <input></li></ul></li></ul>`,
    ],
    ['the head of a group', `<div><b>Le tuteur</b>${row('Nom')}${row('Emploi')}</div>`],
    [
      'words in boxes of their own',
      `<div><div><div>Le tuteur</div></div>${row('Nom')}${row('Emploi')}</div>`,
    ],
    [
      'the head of a kit’s list',
      `<x-list><x-head>Le tuteur</x-head><x-item>${row('Nom')}</x-item><x-item>${row('Emploi')}</x-item></x-list>`,
    ],
    [
      'a row across the table',
      `<table><tr><td colspan="2">Le tuteur</td></tr><tr><td>Nom</td><td><input></td></tr><tr><td>Emploi</td><td><input></td></tr></table>`,
    ],
    [
      'words over boxes named inside',
      `<div><div>Le tuteur</div><input aria-label="Nom"><input aria-label="Emploi"></div>`,
    ],
  ])('are %s', async (_, body) => {
    expect(await titles(body)).toEqual(['Nom: Le tuteur', 'Emploi: Le tuteur']);
  });

  it.each([
    [
      'the label of the box after it',
      `<div><div>Nom</div><div><input> en capitales</div><div>Emploi</div><div><input></div></div>`,
    ],
    [
      'the name of one control',
      `<div><div id="n">Nom</div><div role="textbox" contenteditable aria-labelledby="n"></div>${row('Emploi')}</div>`,
    ],
    [
      'a sentence',
      `<div><p>Tout ce qui est demandé ici reste entre nous.</p>${row('Nom')}${row('Emploi')}</div>`,
    ],
    [
      'the words of choices',
      `<div><p><span role="radio" aria-checked="false">Oui</span> <span role="radio" aria-checked="false">Non</span></p>${row('Nom')}${row('Emploi')}</div>`,
    ],
    [
      'one head of several columns',
      `<table><tr><th>Emploi</th><th colspan="2">Dates</th></tr><tr><td><input></td><td><input></td><td><input></td></tr></table>`,
    ],
  ])('are not %s', async (_, body) => {
    expect((await titles(body)).filter((one) => !/: $/.test(one))).toEqual([]);
  });

  it('end at the next of their kind, a title further in ends none further out', async () => {
    const read = await titles(`<form><p>Le contrat</p>${row('Emploi')}
      <div><b>Dates</b>${row('Du')}${row('Au')}</div>${row('Salaire')}<p>Le tuteur</p>${row('Nom')}</form>`);
    expect(read).toEqual([
      'Emploi: Le contrat',
      'Du: Le contrat > Dates',
      'Au: Le contrat > Dates',
      'Salaire: Le contrat',
      'Nom: Le tuteur',
    ]);
  });

  it('are a question who it is', async () => {
    const read = await titles(`<div><p>Qui sera son tuteur ?</p>${box('Nom')}${box('Emploi')}</div>`);
    expect(read).toEqual(['Nom: Qui sera son tuteur ?', 'Emploi: Qui sera son tuteur ?']);
  });

  it('leave their place to the next question when they ask who', async () => {
    const read = await titles(
      `<div><p>Qui prévenir ?</p>${row('Nom')}${row('Lien')}<p>Et vous ?</p>${row('Emploi')}</div>`,
    );
    expect(read.at(-1)).toBe('Emploi: ');
  });
});

describe('the legend of a box', () => {
  it('lasts as long as its box, whatever titles stand in it', async () => {
    const read =
      await titles(`<h2>Dossier</h2><fieldset><legend>Le tuteur</legend>${row('Nom')}<h3>Dates</h3>${row('Du')}
      <fieldset><legend>Né le</legend>${row('Jour')}</fieldset></fieldset>${row('Ville')}`);
    expect(read).toEqual([
      'Nom: Dossier > Le tuteur',
      'Du: Dossier > Le tuteur > Dates',
      'Jour: Dossier > Le tuteur > Dates > Né le',
      'Ville: Dossier',
    ]);
  });
});
