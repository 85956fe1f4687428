import { fieldsOf, summed } from '../form/layout.mjs';
import { opaque } from '../form/random.mjs';
import { PIECES, SCREENS } from '../form/screens.mjs';
import { control, html, idOf, labelOf, nameOf, wrapperOf } from './controls.mjs';

export const star = (field) => (field.required ? ' <span class="star" title="requis">*</span>' : '');
const several = (field) => ['radio', 'cards', 'date3', 'nir2'].includes(field.widget);
const applies = (thing, answers) => !thing.when || thing.when(answers);

function fieldHtml(load, block, field, draft, answers) {
  const raw = draft[field.key] ?? '';
  const hidden = applies(field, answers) ? '' : ' hidden';
  const wrapper = `id="${wrapperOf(load, field)}"${hidden}`;
  const text = `<span id="${labelOf(load, field)}">${html(field.labelled(answers))}</span>${star(field)}`;
  if (block.bind === 'cell') {
    return `<tr class="field" ${wrapper}><td class="label">${text}</td><td>${control(load, field, raw, true)}</td></tr>`;
  }
  if (field.widget === 'box') {
    return `<div class="field box" ${wrapper}><label class="label">${control(load, field, raw)} ${text}</label></div>`;
  }
  if (several(field)) {
    return `<fieldset class="field bare" ${wrapper}><legend class="label">${text}</legend>${control(load, field, raw)}</fieldset>`;
  }
  return block.bind === 'wrap'
    ? `<div class="field" ${wrapper}><label><span class="label">${text}</span> ${control(load, field, raw)}</label></div>`
    : `<div class="field" ${wrapper}><label class="label" for="${idOf(load, field)}">${text}</label>${control(load, field, raw)}</div>`;
}

function rowHtml(load, block, row, draft, answers) {
  const caption = row[0].pair;
  const fields = row.map((f) =>
    fieldHtml(load, caption ? { ...block, bind: 'wrap' } : block, f, draft, answers),
  );
  if (!caption) return fields.join('');
  return block.bind === 'cell'
    ? `<tr><td>${caption}</td><td class="pair">${fields.join('')}</td></tr>`
    : `<fieldset class="bare pair"><legend>${caption}</legend>${fields.join('')}</fieldset>`;
}

export const blockId = (load, block) => opaque(load.load ?? load, `b/${block.title}`);

function blockHtml(load, block, draft, answers) {
  const rows = block.rows.map((row) => rowHtml(load, block, row, draft, answers)).join('\n');
  const inside = block.bind === 'cell' ? `<table>${rows}</table>` : rows;
  const open = `id="${blockId(load, block)}"${applies(block, answers) ? '' : ' hidden'} class="block"`;
  return block.as === 'fieldset'
    ? `<fieldset ${open}><legend class="title">${html(block.title)}</legend>${inside}</fieldset>`
    : `<section ${open}><h2 class="title">${html(block.title)}</h2>${inside}</section>`;
}

export const pieces = (load) =>
  `<section class="block"><h2 class="title">Fichiers à joindre</h2>${PIECES.map(
    (piece, i) =>
      `<div class="field"><label class="label" for="${opaque(load, `p${i}`)}">${piece}</label><input type="file" id="${opaque(load, `p${i}`)}" accept=".pdf,.jpg,.png"></div>`,
  ).join('')}</section>`;

function recap(load, screens, draft, answers) {
  const lines = screens
    .flatMap(fieldsOf)
    .filter((f) => applies(f, answers) && draft[f.key])
    .map((f) => {
      const shown = summed(f, draft[f.key]);
      return `<tr><td>${html(f.labelled(answers))}</td><td>${html(shown)}</td></tr>`;
    });
  return `<section class="block"><h2 class="title">Vos réponses</h2><table>${lines.join('')}</table>
<label class="choice"><input type="checkbox" name="${opaque(load, 'attestation')}"> J’atteste sur l’honneur l’exactitude des renseignements</label></section>`;
}

/** A page of the server-rendered skin. */
export function plainPage({ session, screens, screen, load, query }) {
  const { draft, answers } = session;
  const at = screens.indexOf(screen);
  const steps = screens
    .map((s, i) => `<li${i === at ? ' aria-current="step"' : ''}>${html(s.title)}</li>`)
    .join('');
  const body =
    screen.slug === 'pieces'
      ? pieces(load)
      : screen.slug === 'recapitulatif'
        ? recap(load, screens, draft, answers)
        : screen.blocks.map((b) => blockHtml(load, b, draft, answers)).join('\n');
  const trap = ['employeur', 'salarie'].includes(screen.slug)
    ? `<div class="trap" aria-hidden="true"><label>Courriel <input name="${nameOf(load, { key: '#honeypot' })}" tabindex="-1" autocomplete="off" value="${html(draft['#honeypot'] ?? '')}"></label></div>`
    : '';
  const last = at === screens.length - 1;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portail Démo – dépôt contrat pro</title><link rel="stylesheet" href="/style.css"><script src="/plain.js" defer></script></head>
<body class="plain"><header><strong>Portail Démo</strong><span>dépôt contrat pro</span></header>
<ol class="steps">${steps}</ol>
<main><h1>${html(screen.title)}</h1>
<form method="post" action="/plain/${screen.slug}?${query}" novalidate data-etat="/plain/etat?${query}">
<input type="hidden" name="jeton" value="${load}">
${trap}${body}
<div class="actions"><button name="aller" value="precedent"${at ? '' : ' disabled'}>Précédent</button>
<button name="aller" value="brouillon">Enregistrer le brouillon</button>
${last ? '' : '<button class="main" name="aller" value="suivant">Suivant</button>'}
<button class="send" formaction="/plain/transmettre?${query}">Transmettre</button></div>
</form></main></body></html>`;
}

/** What a change on a page makes appear, vanish or be called otherwise: ids only. */
export function plainView({ screen, load, answers }) {
  const shown = {};
  const labels = {};
  for (const block of screen.blocks) if (block.when) shown[blockId(load, block)] = block.when(answers);
  for (const field of fieldsOf(screen)) {
    if (field.when) shown[wrapperOf(load, field)] = field.when(answers);
    if (field.relabel) labels[labelOf(load, field)] = field.labelled(answers);
  }
  return { shown, labels };
}

export const slugs = SCREENS.map((s) => s.slug);
