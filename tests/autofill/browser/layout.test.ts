import { describe, expect, it } from 'vitest';
import { bench } from './bench';

const { draw } = bench();
const labels = async (body: string): Promise<readonly string[]> =>
  (await draw(body)).controls.map(({ label }) => label);

describe('forms laid out in tables', () => {
  it('reads the row of words right above a row of boxes, pair after pair', async () => {
    const read = await labels(`<table>
      <tr><td>Raison sociale</td><td>Ville</td></tr>
      <tr><td><input></td><td><input></td></tr>
      <tr><td>Prénom</td><td>Date de naissance</td></tr>
      <tr><td><input></td><td><input></td></tr></table>`);
    expect(read).toEqual(['Raison sociale', 'Ville', 'Prénom', 'Date de naissance']);
  });

  it('finds the head of a column under merged cells', async () => {
    const read = await labels(`<table>
      <tr><td colspan="2">Nom de naissance</td><td>Ville</td></tr>
      <tr><td colspan="2"><input></td><td><input></td></tr></table>`);
    expect(read).toEqual(['Nom de naissance', 'Ville']);
  });

  it('keeps the words to the left where the row above heads nothing', async () => {
    const read = await labels(`<table>
      <tr><td colspan="2">Le salarié</td></tr>
      <tr><td>Nom</td><td><input></td></tr><tr><td>Prénom</td><td><input></td></tr></table>`);
    expect(read).toEqual(['Nom', 'Prénom']);
  });
});
