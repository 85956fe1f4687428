/** The old server's pages: rows of tables, heads of columns, and pages that come back by themselves. */
import { exactly, write as usual } from '../hand.mjs';

const GRID = { tuteurs: 'Tuteurs de l’entreprise', blocs: 'Blocs de compétences visés' };

export function wrapper(page, block, label) {
  if (GRID[block.repeats]) return inGrid(page, block, label);
  const title = page.locator('legend, .titre', { hasText: exactly(block.title) });
  const row = page.locator('tr', { has: page.locator('> td > span', { hasText: exactly(label) }) });
  const hours = page.locator('td > table > tbody > tr > td', {
    has: page.locator(`:scope > span`, { hasText: exactly(label) }),
  });
  const whole = page.locator('fieldset.cadre, table.cadre').filter({ has: title });
  if (['Heures', 'Minutes'].includes(label))
    return whole.locator(hours).locator('xpath=following-sibling::td[1]');
  return whole.locator(row).locator('> td:nth-child(2)');
}

/** The cell under a head; the row's number is the block's. */
function inGrid(page, block, label) {
  const line = Number(/n° (\d+)/.exec(block.title)?.[1] ?? 1);
  const head = `count(ancestor::table[1]/tbody/tr[1]/th[normalize-space(translate(., '*', ''))="${label}"]/preceding-sibling::th)`;
  const table = page
    .locator('h3', { hasText: exactly(GRID[block.repeats]) })
    .locator('xpath=following-sibling::table[1]');
  return table.locator(`xpath=./tbody/tr[${line + 1}]/td[count(preceding-sibling::td) = ${head}]`);
}

export async function write(place, field, value) {
  const posts = (await place.getAttribute('data-postback')) !== null;
  const back = posts ? place.page().waitForEvent('load') : undefined;
  await usual(place, field, value);
  await back;
}
