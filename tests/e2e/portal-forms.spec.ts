import { HOST } from '../replica/server.mjs';
import { expect, test } from './harness/bench';
import { openScene, planLines } from './story/hazard';
import { HAZARD_DOSSIER } from './story/hazard-dossier';
import { allowSensitive, analyse } from './story/portal';

test.use({ dossier: HAZARD_DOSSIER });

/** What the page does to its own form, and what the panel then says of its fields. */
const AWAY: readonly (readonly [string, string, RegExp])[] = [
  [
    'f01: a form for another site',
    'form.setAttribute("action", "https://autre.example/")',
    /à un autre site/,
  ],
  ['f02: a form over http', `form.setAttribute("action", "http://${HOST}/")`, /sans protection \(http\)/],
  ['f03: a form into the address', 'form.setAttribute("method", "get")', /dans l’adresse de la page/],
  [
    'f04: a button for another site',
    'form.querySelector("button").setAttribute("formaction", "https://autre.example/")',
    /Un bouton de ce formulaire l’enverrait ailleurs/,
  ],
  ['f05: a form for a script', 'form.setAttribute("action", "javascript:prend()")', /un programme caché/],
  ['f06: a form for another window', 'form.setAttribute("target", "_blank")', /dans une autre fenêtre/],
];

for (const [name, turn, why] of AWAY)
  test(`${name} gets nothing, and the panel says why`, async ({ bench }) => {
    const session = await openScene(bench, { hazard: '', screen: 'S3', skin: 'plain' });
    const before = await bench.replica.oracle(session);
    await bench.page.evaluate(
      `const form = document.querySelector('main form') ?? document.forms[0]; ${turn}`,
    );
    await analyse(bench.panel);
    await allowSensitive(bench.panel);
    await expect(bench.panel.getByRole('button', { name: 'Rien à remplir sur cette page' })).toBeDisabled();
    const lines = (await planLines(bench.panel)).filter(({ id }) => /^salarie\.(nom|prenom)/.test(id));
    expect(lines.length).toBeGreaterThan(1);
    for (const { standing, text } of lines)
      expect([standing, text]).toEqual(['forbidden', expect.stringMatching(why)]);
    expect(await bench.replica.oracle(session)).toEqual(before);
    expect(bench.replica.submits(session)).toBe(0);
  });
