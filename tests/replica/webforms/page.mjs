import { fieldsOf } from '../form/layout.mjs';
import { opaque } from '../form/random.mjs';
import { control, html, labelOf, nameOf } from '../plain/controls.mjs';
import { naming } from '../serving.mjs';
import { pieces, recap } from './last.mjs';

const applies = (thing, answers) => !thing.when || thing.when(answers);
const star = (field) => (field.required ? '<font color="#a3331f">*</font>' : '');

/** Keys whose answer makes a field appear or be called otherwise: changing them sends the page back to the server. */
export function postingKeys(screens) {
  const keys = new Set();
  const spy = new Proxy({}, { get: (_, key) => keys.add(key) && undefined });
  for (const thing of [...screens.flatMap((s) => s.blocks), ...screens.flatMap(fieldsOf)]) {
    thing.when?.(spy);
    thing.relabel?.(spy);
  }
  return keys;
}

/** A control in its cell; `posts` marks what the page's script sends back at once. */
function cell(page, field, bare = true) {
  const made = control(page.named, field, page.session.draft[field.key] ?? '', bare);
  const posts = page.posting.has(field.key) ? ' data-postback="1"' : '';
  const popup =
    field.kind === 'siret'
      ? ' <input type="button" class="popup" value="…" title="Annuaire des entreprises (nouvelle fenêtre)">'
      : '';
  return `<td${posts}>${made}${popup}</td>`;
}

const words = (page, field) =>
  `<span id="${labelOf(page.named, field)}">${html(field.labelled(page.session.answers))}</span>${star(field)}`;

function row(page, fields) {
  const shown = fields.filter((field) => applies(field, page.session.answers));
  if (shown[0]?.pair) {
    const inside = shown.map((f) => `<td>${words(page, f)}</td>${cell(page, f)}`).join('');
    return `<tr><td class="label">${html(shown[0].pair)}</td><td><table><tr>${inside}</tr></table></td></tr>`;
  }
  return shown.map((f) => `<tr><td class="label">${words(page, f)}</td>${cell(page, f)}</tr>`).join('\n');
}

function table(page, block) {
  const rows = block.rows.map((fields) => row(page, fields)).join('\n');
  return block.as === 'fieldset'
    ? `<fieldset class="cadre"><legend>${html(block.title)}</legend><table>${rows}</table></fieldset>`
    : `<table class="cadre"><tr><th colspan="2" class="titre">${html(block.title)}</th></tr>${rows}</table>`;
}

/** Rows of a list under one head: the first block says the columns. */
function grid(page, title, blocks) {
  const heads = blocks[0].rows.flat();
  const head = heads.map((f) => `<th>${html(f.labelled(page.session.answers))}${star(f)}</th>`).join('');
  // The rows of a block are in the seed's own order: the columns are the first one's.
  const last = (field) => field.key.split('.').pop();
  const lines = blocks.map((block, i) => {
    const fields = block.rows.flat();
    const cells = heads.map((h, at) => cell(page, fields.find((f) => last(f) === last(h)) ?? fields[at]));
    return `<tr><td>${i + 1}</td>${cells.join('')}</tr>`;
  });
  return `<h3>${html(title)}</h3><table class="grille" border="1"><tr><th>N°</th>${head}</tr>${lines.join('')}</table>`;
}

const GRIDS = { tuteurs: 'Tuteurs de l’entreprise', blocs: 'Blocs de compétences visés' };

function blocks(page, screen) {
  const shown = screen.blocks.filter((block) => applies(block, page.session.answers));
  const listed = (block) => block.repeats in GRIDS;
  return shown
    .map((block, i) => {
      if (!listed(block)) return table(page, block);
      if (shown.findIndex((b) => b.repeats === block.repeats) !== i) return '';
      return grid(
        page,
        GRIDS[block.repeats],
        shown.filter((b) => b.repeats === block.repeats),
      );
    })
    .join('\n');
}

const button = (name, value, more = '') =>
  `<input type="submit" name="ctl00$Main$btn${name}" value="${value}"${more}>`;

/** A page of the old server: everything in one form, its state in a hidden field. */
export function page({ session, screens, screen, load, query }) {
  const named = naming('webforms', load);
  const made = { session, named, posting: postingKeys(screens) };
  const at = screens.indexOf(screen);
  const body =
    screen.slug === 'pieces'
      ? pieces(load)
      : screen.slug === 'recapitulatif'
        ? recap(load, screens, session, query)
        : blocks(made, screen);
  const trap = ['employeur', 'salarie'].includes(screen.slug)
    ? `<div class="trap" aria-hidden="true"><table><tr><td>Courriel</td><td><input name="${nameOf(named, { key: '#honeypot' })}" tabindex="-1" autocomplete="off" value="${html(session.draft['#honeypot'] ?? '')}"></td></tr></table></div>`
    : '';
  const drawn = fieldsOf(screen)
    .filter((field) => applies(field, session.answers))
    .filter((field) =>
      screen.blocks.some((b) => b.rows.flat().includes(field) && applies(b, session.answers)),
    )
    .map((field) => nameOf(named, field));
  const adds = screen.adds
    .map(({ kind, label }) => `<input type="button" data-ajouter="${kind}" value="${label}"> `)
    .join('');
  const last = at === screens.length - 1;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Portail Démo – dépôt contrat pro</title>
<link rel="stylesheet" href="/style.css"><script src="/webforms.js" defer></script></head>
<body class="webforms"><table width="100%"><tr><td><b>Portail Démo</b></td><td align="right">dépôt contrat pro</td></tr>
<tr><td colspan="2">${screens.map((s, i) => (i === at ? `<b>${html(s.title)}</b>` : html(s.title))).join(' &gt; ')}</td></tr></table>
<main><h1>${html(screen.title)}</h1>
<form method="post" action="/webforms/${screen.slug}?${query}" id="aspnetForm" novalidate data-etat="/webforms/etat?${query}">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" value="${Buffer.from(opaque(load, 'vue').repeat(40)).toString('base64')}">
<input type="hidden" name="jeton" value="${load}"><input type="hidden" name="champs" value="${drawn.join(' ')}">
${trap}${body}
<p>${adds}</p>
<p>${button('Precedent', 'Précédent', at ? '' : ' disabled')} ${button('Brouillon', 'Enregistrer le brouillon')}
${last ? '' : button('Suivant', 'Suivant')} ${button('Envoyer', 'Envoyer', ` formaction="/webforms/transmettre?${query}"`)}</p>
</form></main></body></html>`;
}
