import { describe, expect, it } from 'vitest';
import { bench } from './bench';

const { draw } = bench();
const labels = async (body: string): Promise<readonly string[]> =>
  (await draw(body)).controls.map(({ label }) => label);

describe('words around a box that no label names', () => {
  it('gives each box of a shared cell its own words, the first the words of the cell', async () => {
    const { controls } = await draw(`<dl><dt>Naissance</dt><dd><input title="Jour"> / <input title="Mois">
      à <input title="Commune de naissance"></dd></dl>
      <table><tr><td>Durée hebdo.</td><td><input> h <input> mn</td></tr>
      <tr><td>Adresse</td><td>N° <input> Voie <input></td></tr></table>`);
    expect(controls.map(({ label, cell, unit }) => [label, cell, unit])).toEqual([
      ['Jour', 'Naissance', ''],
      ['Mois', 'Naissance', ''],
      ['Commune de naissance', 'Naissance', ''],
      ['Durée hebdo.', 'Durée hebdo.', 'h'],
      ['h', 'Durée hebdo.', 'mn'],
      ['N°', 'Adresse', ''],
      ['Voie', 'Adresse', ''],
    ]);
    expect(controls.slice(0, 2).map(({ legend }) => legend)).toEqual(['Naissance', 'Naissance']);
  });

  it('reads words that follow a box in a wrapper of its own, and a unit there or in the next cell', async () => {
    const { controls } =
      await draw(`<div><div><input type="checkbox"></div><div>Travailleur handicapé</div></div>
      <div><div>Service interne</div><div><input type="checkbox"></div><div>Cochez si oui.</div></div>
      <div><label for="a">Durée</label><div><input id="a"></div><span>min</span></div>
      <table><tr><td>Hebdo</td><td><input></td><td>h</td></tr></table>`);
    expect(controls.map(({ label, unit }) => [label, unit])).toEqual([
      ['Travailleur handicapé', ''],
      ['Service interne', ''],
      ['Durée', 'min'],
      ['Hebdo', 'h'],
    ]);
  });

  it('reads pairs of a box and its words where the block begins with the box', async () => {
    expect(await labels('<p><input> nom de naissance <input> prénom <input> emploi</p>')).toEqual([
      'nom de naissance',
      'prénom',
      'emploi',
    ]);
    expect(await labels('<p>Nom <input> prénom <input> (au complet)</p>')).toEqual(['Nom', 'prénom']);
  });

  it('keeps a label before its boxes where the line begins with a label', async () => {
    const read = await labels(`<div><label>Entrée</label><input placeholder="JJ">/<input placeholder="MM">
      <label>Terme</label><input placeholder="JJ">/<input placeholder="MM"></div>
      <div><input placeholder=" "><label>Prénom</label></div>`);
    expect(read).toEqual(['Entrée', 'MM', 'Terme', 'MM', 'Prénom']);
  });

  it('takes no answer for the question of the next', async () => {
    const { controls } = await draw(`<table><tr><td>RQTH</td><td><input type="checkbox"> Oui</td>
      <td><input type="checkbox"> Non</td></tr></table><p>Essai <input type="checkbox"> Oui <input type="checkbox"> Non</p>`);
    expect(controls.map(({ label, legend }) => [label, legend])).toEqual([
      ['Oui', 'RQTH'],
      ['Non', 'RQTH'],
      ['Oui', 'Essai'],
      ['Non', 'Essai'],
    ]);
  });
});
