import { fieldsOf, summed } from '../form/layout.mjs';
import { opaque } from '../form/random.mjs';
import { PIECES } from '../form/screens.mjs';
import { html } from '../plain/controls.mjs';

/** S7: one file input a row. */
export const pieces = (load) =>
  `<table class="cadre"><tr><th colspan="2" class="titre">Fichiers à joindre</th></tr>${PIECES.map(
    (piece, i) =>
      `<tr><td class="label">${piece}</td><td><input type="file" name="ctl00$Main$fil${opaque(load, `p${i}`)}" accept=".pdf,.jpg,.png"></td></tr>`,
  ).join('')}</table>`;

/** S8: what was answered, read only, a table a screen, and what only the person may attest. */
export function recap(load, screens, { draft, answers }, query) {
  const tables = screens.map((screen) => {
    const lines = fieldsOf(screen)
      .filter((f) => (!f.when || f.when(answers)) && draft[f.key])
      .map(
        (f) =>
          `<tr><td class="label">${html(f.labelled(answers))}</td><td>${html(summed(f, draft[f.key]))}</td></tr>`,
      );
    return lines.length === 0
      ? ''
      : `<table class="cadre"><tr><th class="titre">${html(screen.title)}</th><td><a href="/webforms/${screen.slug}?${html(query)}">Modifier</a></td></tr>${lines.join('')}</table>`;
  });
  return `${tables.join('')}<p><input type="checkbox" name="ctl00$Main$chk${opaque(load, 'attestation')}"> J’atteste sur l’honneur l’exactitude des renseignements</p>`;
}
