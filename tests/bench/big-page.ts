import { FIELDS } from '@/lib/domain';

/** Elements of the page for each of its controls, the control and what goes with it included. */
const ELEMENTS = 25;
const PER_SECTION = 20;
const OPTIONS = 12;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const labels = Object.values(FIELDS).map(({ label }) => label);
const words = [...new Set(labels.flatMap((label) => label.split(/[^\p{L}]+/u)))].filter(
  (word) => word.length > 3,
);
const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A question nobody asked: words of two real ones, and a third; each of many thousands is another. */
const question = (index: number): string =>
  `${at(labels, index)} ${at(words, index * 7 + Math.floor(index / labels.length))} ${at(words, index * 13)} ${index}`;

function control(index: number): readonly [html: string, elements: number] {
  const name = `c${index}`;
  const label = `<label for="${name}">${escaped(question(index))}</label>`;
  if (index % 10 === 3) {
    const options = Array.from({ length: OPTIONS }, (_, option) => {
      return `<option value="${option}">${escaped(at(words, index * 3 + option * 5))} ${option}</option>`;
    });
    return [`${label}<select id="${name}" name="${name}">${options.join('')}</select>`, OPTIONS + 2];
  }
  if (index % 10 === 6) return [`${label}<input type="checkbox" id="${name}" name="${name}">`, 2];
  if (index % 10 === 8) return [`${label}<input type="date" id="${name}" name="${name}">`, 2];
  return [`${label}<input id="${name}" name="${name}">`, 2];
}

/** One control in what a page of a portal puts around it: wrappers, a hint, words and marks that ask nothing. */
function row(index: number): string {
  const [html, elements] = control(index);
  const marks = ELEMENTS - elements - 3;
  const hint = `<p class="hint">${escaped(at(words, index * 11))} ${'<span>·</span>'.repeat(marks)}</p>`;
  return `<div class="row"><div class="cell">${html}</div>${hint}</div>`;
}

/** A page of that many controls, each asking something else, one in ten a list; 25 elements a control. */
export function bigPage(size: number): string {
  const sections = Array.from({ length: size / PER_SECTION }, (_, section) => {
    const rows = Array.from({ length: PER_SECTION }, (__, index) => row(section * PER_SECTION + index));
    return `<fieldset><legend>${escaped(at(words, section * 17))} ${section + 1}</legend>${rows.join('\n')}</fieldset>`;
  });
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Grande page</title><form>${sections.join('')}</form></html>`;
}
