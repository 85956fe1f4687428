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

  it('reads words under their boxes when the table begins with boxes', async () => {
    const read = await labels(`<table>
      <tr><td><input></td><td><input></td></tr><tr><td>(1) Nom</td><td>(2) Prénom</td></tr>
      <tr><td colspan="2"><input></td></tr><tr><td colspan="2">(3) Emploi</td></tr></table>`);
    expect(read).toEqual(['(1) Nom', '(2) Prénom', '(3) Emploi']);
  });

  it('keeps the heads of a matrix without marked heads for all its rows, and its corner', async () => {
    const { controls } = await draw(`<table><tr><td colspan="3">Les parties</td></tr>
      <tr><td>Tuteurs</td><td>Employeur</td><td>Entreprise utilisatrice</td></tr>
      <tr><td>Nom</td><td><input></td><td><input></td></tr>
      <tr><td>Prénom</td><td>-</td><td><input></td></tr>
      <tr><td>Téléphone</td><td><input></td><td>Courriel</td></tr></table>`);
    expect(controls.map(({ label, cell }) => [label, cell])).toEqual([
      ['Nom', 'Tuteurs – Nom – Employeur'],
      ['Entreprise utilisatrice', 'Tuteurs – Nom – Entreprise utilisatrice'],
      ['Prénom', 'Tuteurs – Prénom – Entreprise utilisatrice'],
      ['Téléphone', ''],
    ]);
  });

  it('reads heads on two levels, with cells that hang down', async () => {
    const { controls } = await draw(`<table>
      <tr><th rowspan="2">Poste</th><th colspan="2">Dates</th></tr><tr><th>Embauche</th><th>Terme</th></tr>
      <tr><td><input></td><td><input></td><td><input></td></tr></table>`);
    expect(controls.map(({ label, cell }) => [label, cell])).toEqual([
      ['Poste', 'Poste'],
      ['Embauche', 'Dates – Embauche'],
      ['Terme', 'Dates – Terme'],
    ]);
  });

  it('names no box by the letter of its column in a sheet', async () => {
    const read = await labels(`<table><tr><th></th><th>A</th><th>B</th><th>C</th></tr>
      <tr><th>1</th><td>Né(e) le</td><td><input></td><td><input></td></tr></table>`);
    expect(read).toEqual(['Né(e) le', '']);
  });

  it('reads grids that are no tables: heads of rows and of columns', async () => {
    const cell = (inner: string) => `<div role="gridcell">${inner}</div>`;
    const read =
      await labels(`<div role="grid" aria-label="Tuteurs"><div role="row"><div role="columnheader"></div>
      <div role="columnheader">Nom</div><div role="columnheader">Prénom</div></div>
      <div role="row"><div role="rowheader">1</div>${cell('<input>')}${cell('<input>')}</div>
      <div role="row"><div role="rowheader">2</div>${cell('<input>')}${cell('<input>')}</div></div>
      <div role="grid"><div role="row"><div role="rowheader">Début</div>${cell('<input>')}</div></div>`);
    expect(read).toEqual(['Nom', 'Prénom', 'Nom', 'Prénom', 'Début']);
  });

  it('reads the words right over a box that fills its row, and the words a cell bears for small screens', async () => {
    const read =
      await labels(`<table><tr><td>Observations du tuteur</td></tr><tr><td><textarea></textarea></td></tr></table>
      <table><tr><td data-label="Nom"><input></td><td data-label="Prénom"><input></td></tr></table>`);
    expect(read).toEqual(['Observations du tuteur', 'Nom', 'Prénom']);
  });
});
