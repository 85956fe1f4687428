import { describe, expect, it } from 'vitest';
import type { Control } from '@/lib/autofill';
import { bench } from './bench';
import { handOn } from './harness';

const { now, blank, put, value } = bench();

const HOME = 'https://portail.example';
const FIELD = '<label>Adresse <input name="x"></label>';
const form = (attributes: string, inside = '<button>Suivant</button>'): string =>
  `<form ${attributes}>${FIELD}${inside}</form>`;

/** Shows a page at an address of the portal: only there does « the same origin » mean something. */
const visit = async (body: string) => {
  const page = now.page === undefined ? await blank() : now.page;
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="fr">${body}`,
    }),
  );
  await page.goto(`${HOME}/dossier/salarie`);
  now.hand = await handOn(page);
  return now.hand.collect();
};

const AWAY: readonly (readonly [string, NonNullable<Control['sendsTo']>, string])[] = [
  ['f01 action on another site', 'elsewhere', form('method="post" action="https://autre.example/recoit"')],
  ['f01 on a sub-domain', 'elsewhere', form('method="post" action="https://www.portail.example/"')],
  ['f01 on another port', 'elsewhere', form(`method="post" action="${HOME}:8443/"`)],
  ['f01 without a scheme', 'elsewhere', form('method="post" action="//autre.example/recoit"')],
  [
    'f01 by the base of the page',
    'elsewhere',
    `<base href="https://autre.example/">${form('method="post" action="recoit"')}`,
  ],
  ['f01 by mail', 'elsewhere', form('method="post" action="mailto:a@autre.example"')],
  [
    'f01 under a field called action',
    'elsewhere',
    form('method="post" action="https://autre.example/"', '<input type="hidden" name="action" value="/ici">'),
  ],
  [
    'f01 of a form that only names it',
    'elsewhere',
    `<form id="f" method="post" action="https://autre.example/"></form><label>Adresse <input name="x" form="f"></label>`,
  ],
  ['f02 action over http', 'http', form('method="post" action="http://portail.example/recoit"')],
  ['f03 method get', 'get', form('method="get" action="/recoit"')],
  ['f03 method get, in capitals, to itself', 'get', form('method="GET"')],
  ['f03 an address and no method', 'get', form('action="/recoit"')],
  [
    'f04 a button elsewhere',
    'button',
    form('method="post"', '<button formaction="https://autre.example/">Suivant</button>'),
  ],
  [
    'f04 a button over http',
    'button',
    form('method="post"', '<input type="submit" formaction="http://portail.example/">'),
  ],
  [
    'f04 a picture elsewhere',
    'button',
    form('method="post"', '<input type="image" alt="Suivant" formaction="//autre.example/">'),
  ],
  [
    'f04 a button outside the form',
    'button',
    `${form('id="f" method="post"')}<button form="f" formaction="https://autre.example/">Suivant</button>`,
  ],
  ['f05 javascript', 'script', form('method="post" action="javascript:prend(document.forms[0])"')],
  ['f05 javascript, in capitals after a space', 'script', form('method="post" action=" JavaScript:prend()"')],
  ['f06 another window', 'window', form('method="post" action="/recoit" target="_blank"')],
  ['f06 another window, in capitals', 'window', form('method="post" target=" _BLANK "')],
];

const HERE: readonly (readonly [string, string])[] = [
  ['no form at all', FIELD],
  ['a form the page’s script sends', form('')],
  ['a form the page’s script sends, called by a fragment', form('action="#"')],
  ['an old way of saying nowhere', form('action="javascript:void(0);"')],
  ['another old way of saying nowhere', form('method="post" action="javascript:;" onsubmit="return false"')],
  ['the same site', form('method="post" action="/dossier/enregistrer?etape=2"')],
  [
    'the same site, named in full and in capitals',
    form('method="post" action="HTTPS://PORTAIL.example/dossier"'),
  ],
  ['the same site by a button', form('method="post"', '<button formaction="/transmettre">Envoyer</button>')],
  ['a dialog', `<dialog open>${form('method="dialog"')}</dialog>`],
  [
    'another form of the page goes elsewhere',
    `<form method="get" action="https://autre.example/"><input name="q"></form>${form('method="post"')}`,
  ],
  ['a frame of the same site', `<iframe srcdoc='${form('method="post" action="/dossier"')}'></iframe>`],
];

const oracle = async (): Promise<unknown> => {
  for (const frame of now.page.frames())
    if ((await frame.locator('[name=x]').count()) > 0) return frame.locator('[name=x]').inputValue();
  return undefined;
};

describe('a form that would take what is written elsewhere', () => {
  it.each(AWAY)('%s', async (_, sendsTo, body) => {
    const snapshot = await visit(body);
    const control = snapshot.controls.find(({ name }) => name === 'x');
    expect(control?.sendsTo).toBe(sendsTo);
    // A plan writes nothing there; a write ordered all the same is not made either.
    expect(await put(snapshot, { x: 'rue du Port' })).toEqual({ x: 'changed' });
    expect(await value('x')).toBe('');
  });

  it.each(HERE)('is not: %s', async (_, body) => {
    await visit(body);
    await now.page.waitForTimeout(30);
    const snapshot = await now.hand.collect();
    expect(snapshot.controls.find(({ name }) => name === 'x')?.sendsTo).toBeUndefined();
    expect(await put(snapshot, { x: 'rue du Port' })).toEqual({ x: 'accepted' });
    expect(await oracle()).toBe('rue du Port');
  });

  it('is seen when the page turns the form elsewhere between the preview and the write', async () => {
    for (const turn of [
      'document.forms[0].setAttribute("action", "https://autre.example/")',
      'document.querySelector("button").setAttribute("formaction", "https://autre.example/")',
      'document.head.append(Object.assign(document.createElement("base"), { href: "https://autre.example/" }))',
    ]) {
      const snapshot = await visit(form('method="post" action="dossier"'));
      await now.page.evaluate(turn);
      expect(await put(snapshot, { x: 'rue du Port' })).toEqual({ x: 'changed' });
      expect(await value('x')).toBe('');
    }
  });

  it('still gives back what was written before', async () => {
    const snapshot = await visit(form('method="post" action="dossier"'));
    expect(await put(snapshot, { x: 'rue du Port' })).toEqual({ x: 'accepted' });
    await now.page.evaluate('document.forms[0].setAttribute("action", "https://autre.example/")');
    const [verdict] = await now.hand.undo(snapshot.controls.map(({ ref }) => ref));
    expect(verdict?.outcome).toBe('accepted');
    expect(await value('x')).toBe('');
  });
});
