import { describe, expect, it } from 'vitest';
import { bench } from './bench';

const { now, draw, put, value } = bench();

const field = (style = '', more = ''): string =>
  `<label for="x">Adresse</label><input id="x" name="x" style="${style}" ${more}>`;
const within = (style: string, inner = field()): string => `<div style="${style}">${inner}</div>`;
const covered = (cover: string, style = ''): string =>
  `<div style="position:relative;width:300px;${style}">${field('display:block')}<div style="position:absolute;inset:0;background:#fff;${cover}"></div></div>`;

/** A page where one field can be seen and the other cannot. */
const HIDDEN: Readonly<Record<string, string>> = {
  'v01 display none': field('display:none'),
  'v02 display none of an ancestor': within('display:none', within('')),
  'v03 visibility hidden': field('visibility:hidden'),
  'v04 visibility collapse of an ancestor': within('visibility:collapse'),
  'v05 opacity 0': field('opacity:0'),
  'v06 opacity .05 of an ancestor, by class': `<style>.pale{opacity:.05}</style><div class="pale">${field()}</div>`,
  'v07 product of three opacities': within('opacity:.5', within('opacity:.5', within('opacity:.5'))),
  'v08 opacity of the whole page': `<style>html{opacity:.01}</style>${field()}`,
  'v09 filter opacity': field('filter:opacity(2%)'),
  'v10 filter opacity of an ancestor': within('filter:blur(0px) opacity(0.1) opacity(0.5)'),
  'v11 off-screen to the left': field('position:absolute;left:-9999px'),
  'v12 off-screen above': field('position:absolute;top:-9999px'),
  'v12 off-screen far to the right': field('position:absolute;left:9999px'),
  'v12 to the right of a page that does not scroll sideways': `<style>body{overflow-x:hidden}</style>${field('position:absolute;left:1500px')}`,
  'v13 translated away': within('transform:translateX(-5000px)'),
  'v14 scaled to nothing': within('transform:scale(.01)'),
  'v15 turned on edge': field('transform:rotateY(90deg)'),
  'v16 one pixel': field('width:1px;height:1px;padding:0;border:0'),
  'v17 clip-path inset': within('clip-path:inset(100%)'),
  'v18 clip-path circle': field('clip-path:circle(0)'),
  'v19 clip-path polygon': field('clip-path:polygon(0 0,0 0,0 0)'),
  'v19 clip-path path': field("clip-path:path('M0 0')"),
  'v20 clip': field('position:absolute;clip:rect(0,0,0,0)'),
  'v21 mask': within('mask-image:linear-gradient(transparent,transparent)'),
  'v22 height 0 and overflow hidden': within('height:0;overflow:hidden'),
  'v23 scrolled out of a box that hides the rest': `<div id="box" style="height:30px;overflow:hidden">${within('height:400px', 'Page 1')}${field()}</div>`,
  'v24 under a cover': covered(''),
  'v24 under a cover of the whole window': `${field()}<div style="position:fixed;inset:0;background:#fff"></div>`,
  'v24 under a picture': `<div style="position:relative">${field()}<canvas style="position:absolute;left:0;top:0" width="500" height="90"></canvas></div>`,
  'v25 under a cover that lets clicks through': covered('pointer-events:none'),
  'v29 behind its own ground': within('background:#fff', field('position:relative;z-index:-1')),
  'v30 transparent text': field('color:transparent'),
  'v30 transparent fill': field('-webkit-text-fill-color:transparent'),
  'v30 letters of no size': field('font-size:0;width:200px;height:30px'),
  'v31 content-visibility': within('content-visibility:hidden;width:300px;height:50px'),
  'v32 closed details': `<details><summary>Plus</summary>${field()}</details>`,
  'v33 hidden': `<div hidden>${field()}</div>`,
  'v33 hidden until found': `<div hidden="until-found">${field()}</div>`,
  'v34 inert': `<div inert>${field()}</div>`,
  'hidden from those who listen': `<div aria-hidden="true">${field()}</div>`,
  'in a frame that is not shown': `<iframe style="opacity:0" srcdoc="<label>Adresse <input name=x></label>"></iframe>`,
  'in a frame under a cover': `<div style="position:relative;width:320px"><iframe srcdoc="<label>Adresse <input name=x></label>"></iframe><div style="position:absolute;inset:0;background:#fff"></div></div>`,
};

/** Covers of the top layer: what they cover is refused, what they leave free is filled. */
const DIALOGS: Readonly<Record<string, string>> = {
  'v26 popover over the form': `${field()}<div popover id="d" style="inset:0;width:100%;height:100%;background:#fff">Avis</div>`,
  'v27 popover that lets clicks through': `${field()}<div popover id="d" style="inset:0;width:100%;height:100%;background:#fff;pointer-events:none">Avis</div>`,
  'v28 dialog over the form': `${field()}<dialog id="d" style="width:90%;height:90%">Avis</dialog>`,
};

const seenValue = async (): Promise<unknown> => {
  for (const frame of now.page.frames()) {
    const found = await frame.locator('[name=x]').count();
    if (found > 0) return frame.locator('[name=x]').evaluate((one) => (one as HTMLInputElement).value);
  }
  return undefined;
};

describe('what a person cannot see is never written in', () => {
  it.each(Object.entries(HIDDEN))('%s', async (_, body) => {
    const snapshot = await draw(`<label>Courriel <input name="ok"></label><br>${body}`);
    await now.page.waitForTimeout(30);
    expect(await put(await now.hand.collect(), { x: 'caché' })).toEqual({ x: 'invisible' });
    expect(await seenValue()).toBe('');
    expect(snapshot.controls.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(DIALOGS))(
    '%s',
    async (_, body) => {
      await draw(body);
      await now.page.evaluate('d.showModal ? d.showModal() : d.showPopover()');
      expect(await put(await now.hand.collect(), { x: 'caché' })).toEqual({ x: 'invisible' });
      expect(await value('x')).toBe('');
    },
    30_000,
  );

  it('v35 hidden between the preview and the write', async () => {
    const snapshot = await draw(field());
    await now.page.evaluate('x.style.clipPath = "inset(50%)"');
    expect(await put(snapshot, { x: 'caché' })).toEqual({ x: 'invisible' });
    expect(await value('x')).toBe('');
  });

  it('hidden by the page while others are being written', async () => {
    const snapshot = await draw(
      `<label>Courriel <input name="ok" oninput="x.style.opacity = 0"></label>${field()}`,
    );
    expect(await put(snapshot, { ok: 'a@b.example', x: 'caché' })).toEqual({
      ok: 'accepted',
      x: 'invisible',
    });
    expect(await value('x')).toBe('');
  });
});

describe('what nobody may write in', () => {
  it.each([
    ['i02 password', '<input type="password" name="x" aria-label="Mot de passe">', 'refused'],
    ['i03 file', '<input type="file" name="x" aria-label="Pièce">', 'refused'],
    ['i04 disabled', field('', 'disabled'), 'locked'],
    ['i04 disabled by its group', `<fieldset disabled>${field()}</fieldset>`, 'locked'],
    ['i05 read only', field('', 'readonly'), 'locked'],
    ['i05 aria-disabled', field('', 'aria-disabled="true"'), 'locked'],
  ])('%s', async (_, body, outcome) => {
    const snapshot = await draw(body);
    expect(await put(snapshot, { x: 'interdit' })).toEqual({ x: outcome });
    expect(await value('x')).toBe('');
  });

  it('i01 hidden inputs are not even read', async () => {
    const snapshot = await draw(`<input type="hidden" name="jeton" value="1">${field()}`);
    expect(snapshot.controls.map(({ name }) => name)).toEqual(['x']);
  });

  it('i15 an option that is not offered', async () => {
    const snapshot = await draw(
      '<select name="x" aria-label="Nature"><option value=""></option><option value="1">CDI</option></select>',
    );
    expect(await put(snapshot, { x: '2' })).toEqual({ x: 'refused' });
    expect(await value('x')).toBe('');
  });

  it('i17 a form that hides its own properties', async () => {
    const snapshot = await draw(
      `<form><input name="parentNode" hidden><img name="children" hidden><img name="defaultView"><img name="documentElement"><img name="activeElement"><input name="nextSibling" hidden><input name="attributes" hidden>${field()}</form>`,
    );
    expect(await put(snapshot, { x: 'voie' })).toEqual({ x: 'accepted' });
    expect(await value('x')).toBe('voie');
  });

  it('s08 s09 a page that replaces setters and throws in its handlers', async () => {
    const snapshot = await draw(
      `${field('', 'oninput="throw new Error(1)"')}<script>Object.defineProperty(HTMLInputElement.prototype,'value',{set(){throw 1},get(){return 'faux'}})</script>`,
    );
    expect(await put(snapshot, { x: 'voie' })).toEqual({ x: 'accepted' });
  });
});

describe('what can be seen is not refused', () => {
  it.each([
    ['far below the fold', `<div style="margin-top:5000px">${field()}</div>`],
    [
      'under a sticky head',
      `<header style="position:sticky;top:0;height:200px;background:#fff;z-index:9">Titre</header><div style="height:300px"></div>${field()}<div style="height:3000px"></div><script>scrollTo(0, 400)</script>`,
    ],
    [
      'in a box that scrolls',
      `<div style="height:60px;overflow:auto"><div style="height:900px">Texte</div>${field()}</div>`,
    ],
    [
      'scrolled past in its box',
      `<div id="box" style="height:80px;overflow-y:scroll">${field()}<div style="height:2000px">Texte</div></div><script>box.scrollTop = 1500</script>`,
    ],
    ['in a zoomed page', `<div style="zoom:3">${field()}</div>`],
    ['in a page drawn smaller', `<div style="transform:scale(.6);transform-origin:0 0">${field()}</div>`],
    [
      'under its label that floats',
      `<div style="position:relative;width:300px"><input id="x" name="x" style="width:100%;height:40px"><label for="x" style="position:absolute;inset:0;background:#fff">Adresse</label></div>`,
    ],
    [
      'under a floating label that lets clicks through',
      `<div style="position:relative;width:300px"><input id="x" name="x" style="width:100%;height:40px"><label for="x" style="position:absolute;inset:0;background:#fff;pointer-events:none">Adresse</label></div>`,
    ],
    [
      'with a sign drawn in it',
      `<div style="position:relative;width:300px">${field('width:100%')}<button type="button" style="position:absolute;right:0;top:0">×</button></div>`,
    ],
    ['under a see-through sheet', covered('background:transparent')],
    [
      'over a ground that lets clicks through',
      `<div style="position:relative;width:300px"><div style="position:absolute;inset:0;background:#eee;pointer-events:none"></div>${field('position:relative')}</div>`,
    ],
    [
      'beside a dialog that leaves it free',
      `${field()}<div popover="manual" id="d" style="inset:auto 0 0 auto;width:80px;height:40px">Aide</div><script>d.showPopover()</script>`,
    ],
    [
      'in an app that scrolls inside',
      `<style>html,body{overflow:hidden;height:100%}</style><div style="height:100%;overflow:auto"><div style="height:2000px">Texte</div>${field()}</div>`,
    ],
    ['pale but readable', within('opacity:.4')],
    ['through a mask that fades an edge', within('mask-image:linear-gradient(black 80%,transparent)')],
    [
      'in a frame below the fold',
      `<div style="height:3000px"></div><iframe srcdoc="<label>Adresse <input name=x></label>"></iframe>`,
    ],
  ])('%s', async (_, body) => {
    await draw(body);
    await now.page.waitForTimeout(50);
    const snapshot = await now.hand.collect();
    expect(snapshot.controls.find(({ name }) => name === 'x')?.visible).toBe(true);
    expect(await put(snapshot, { x: 'voie' })).toEqual({ x: 'accepted' });
    expect(await seenValue()).toBe('voie');
  });

  it('in a narrow window', async () => {
    await now.page.setViewportSize({ width: 320, height: 480 });
    const snapshot = await draw(
      `<table><tr><td style="min-width:900px">${field()}</td><td><input name="y" aria-label="Ville"></td></tr></table>`,
    );
    expect(await put(snapshot, { x: 'voie', y: 'Lyon' })).toEqual({ x: 'accepted', y: 'accepted' });
    await now.page.setViewportSize({ width: 1280, height: 720 });
  });
});
