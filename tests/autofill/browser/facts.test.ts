import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/autofill';
import { bench } from './bench';

const { now, draw } = bench();
const said = ({ facts }: Snapshot) => facts.map(({ label, value }) => [label, value]);

describe('what a page only shows', () => {
  it.each([
    [
      'terms and descriptions',
      '<dl><dt>Nom</dt><dd>Durand</dd><dt>Prénoms</dt><dd>Anne</dd><dd>Marie</dd></dl>',
      [
        ['Nom', 'Durand'],
        ['Prénoms', 'Anne, Marie'],
      ],
    ],
    ['terms in wrappers', '<dl><div><dt>Nom</dt><dd>Durand</dd></div></dl>', [['Nom', 'Durand']]],
    [
      'rows with a head',
      '<table><tr><th>SIRET</th><td>732 829 320 00074</td></tr></table>',
      [['SIRET', '732 829 320 00074']],
    ],
    [
      'rows of two cells',
      '<table><tr><td>Début :</td><td>04/09/2023</td></tr></table>',
      [['Début', '04/09/2023']],
    ],
    [
      'a label that points at nothing',
      '<div><label>Salaire brut</label><span>1 850,50 €</span></div>',
      [['Salaire brut', '1 850,50 €']],
    ],
    [
      'an output',
      '<label for="o">Total</label><output id="o">12 000 €</output><output aria-label="Aide">8 000 €</output>',
      [
        ['Total', '12 000 €'],
        ['Aide', '8 000 €'],
      ],
    ],
    [
      'what stands out, then words',
      '<p><strong>Tuteur :</strong> Anne Durand</p><li><b>Emploi :</b> vendeuse</li>',
      [
        ['Tuteur', 'Anne Durand'],
        ['Emploi', 'vendeuse'],
      ],
    ],
    ['one line', '<p>Commune : Lyon</p>', [['Commune', 'Lyon']]],
    [
      'two boxes, the first called a label',
      '<div class="row"><span class="field-label">NDA</span><span>82690000069</span></div>',
      [['NDA', '82690000069']],
    ],
    [
      'a component of Lightning',
      '<div><span class="slds-form-element__label">Opco</span><div class="slds-form-element__control"><span>Opco EP</span></div></div>',
      [['Opco', 'Opco EP']],
    ],
  ])('%s', async (_, body, expected) => {
    expect(said(await draw(body))).toEqual(expected);
  });

  it.each([
    [
      'controls',
      '<div><label for="n">Nom</label><input id="n"></div><table><tr><td>Ville</td><td><select><option>Lyon</option></select></td></tr></table>',
    ],
    [
      'what nobody can see',
      '<dl hidden><dt>Nom</dt><dd>Durand</dd></dl><p style="opacity:0">Commune : Lyon</p>',
    ],
    [
      'sentences and hours',
      '<p>Bonjour à tous</p><p>Ouvert de 9:00 à 18:00</p><div><h2>Titre</h2><p>Texte.</p></div>',
    ],
    ['an empty value', '<dl><dt>Nom</dt><dd></dd></dl>'],
    ['buttons', '<div><span class="label">Pièce</span><button type="button">Voir</button></div>'],
  ])('not %s', async (_, body) => {
    expect(said(await draw(body))).toEqual([]);
  });

  it('knows its headings, its place among the controls and the way back', async () => {
    const { facts } = await draw(
      '<h2>Salarié</h2><label>Nom <input name="a"></label><dl><dt>Prénom</dt><dd id="p">Zoé</dd></dl><section><h3>Contrat</h3><p>Nature : CDD</p></section>',
    );
    expect(facts.map(({ headings, order, selector }) => [headings, order, selector])).toEqual([
      [['Salarié'], 1, '#p'],
      [['Salarié', 'Contrat'], 1, 'html > body > section:nth-of-type(1) > p:nth-of-type(1)'],
    ]);
  });

  it('is bounded', async () => {
    const { facts } = await draw(`<table>${'<tr><td>Nom</td><td>Durand</td></tr>'.repeat(900)}</table>`);
    expect(facts).toHaveLength(500);
  });

  it('can be shown, as an action can', async () => {
    const { facts, actions } = await draw(
      '<div style="height:3000px"></div><p>Commune : Lyon</p><div style="height:3000px"></div><button type="button">Ajouter un tuteur</button>',
    );
    const top = () => now.page.evaluate('scrollY') as Promise<number>;
    expect(await now.hand.show(facts[0]?.ref ?? '')).toBe(true);
    const first = await top();
    expect(first).toBeGreaterThan(2000);
    expect(await now.hand.show(actions[0]?.ref ?? '')).toBe(true);
    expect(await top()).toBeGreaterThan(first);
    expect(await now.hand.show('9.f0')).toBe(false);
  });
});

describe('frames that move', () => {
  it('writes nothing in a frame that has gone elsewhere', async () => {
    const form = (title: string) => `<label>${title} <input name=x></label>`;
    await draw(`<iframe srcdoc="${form('Nom')}"></iframe>`);
    await now.page.waitForTimeout(50);
    const snapshot = await now.hand.collect();
    const [control] = snapshot.controls;
    const write = {
      ref: control?.ref ?? '',
      selector: '',
      id: 'x',
      part: null,
      value: 'Durand',
      accepts: [],
      wave: 2 as const,
      expected: '',
    };
    await now.page.evaluate(
      'document.querySelector("iframe").srcdoc = "<label>Ville <input name=x></label>"',
    );
    await now.page.waitForTimeout(50);
    const result = await now.hand.apply(snapshot, [write]);
    expect(result.ok && result.verdicts.map(({ outcome }) => outcome)).toEqual(['gone']);
    expect(await now.page.frames()[1]?.inputValue('[name=x]')).toBe('');
  });
});
