import { fold } from './folded';
import type { Asked } from './hearing';
import type { OwnerReader } from './owners';
import type { Owner } from './portal';

/** The dossier's lists of further people and bodies, and what their rows hold of what a form asks. */
const ROWS: Partial<
  Readonly<Record<Owner, { readonly list: string; readonly attributes: ReadonlySet<string> }>>
> = {
  tuteur: { list: 'tuteurs', attributes: new Set(['nom', 'prenom', 'dateNaissance', 'emploi']) },
  organisme: { list: 'organismes', attributes: new Set(['siret', 'denomination', 'nda']) },
};

/** Where a datum of the first, second, third… of its kind is kept; null when a row holds no such datum. */
export const keptAt = (id: string, owner: Owner, rank: number): string | null => {
  const rows = ROWS[owner];
  if (rank === 0 || rows === undefined) return id;
  const attribute = id.slice(id.indexOf('.') + 1);
  return rows.attributes.has(attribute) ? `${rows.list}.${rank - 1}.${attribute}` : null;
};

type Block = { rank: number; told: string; labels: Map<string, string> };

const bestOf = (asked: Asked, owner: Owner): string | null => {
  let best: string | null = null;
  let most = 0.6;
  for (const [entry, score] of asked.named)
    if (entry.owner === owner && score > most) {
      most = score;
      best = entry.id;
    }
  return best;
};

/** Under the training, « Nom, SIRET, NDA » are of its body. */
const asksBody = (one: Asked): boolean =>
  bestOf(one, 'organisme') !== null && bestOf(one, 'formation') === null;

/**
 * Which of several alike each unit is about (0 the first): a heading says « n° 2 », or the same questions come again.
 * `owners` holds the likeliest owner of each unit.
 */
export const ranks = (
  asked: readonly Asked[],
  owners: readonly Owner[],
  read: OwnerReader,
): readonly number[] => {
  const blocks = new Map<Owner, Block>();
  return asked.map((one, at) => {
    const owner = owners[at] === 'formation' && asksBody(one) ? 'organisme' : owners[at];
    const [first] = one.unit.controls;
    if (owner === undefined || first === undefined || ROWS[owner] === undefined) return 0;
    const block = blocks.get(owner) ?? { rank: 0, told: '', labels: new Map<string, string>() };
    blocks.set(owner, block);
    const label = one.unit.shape === 'choice' ? '' : first.label;
    for (const text of [label, first.cell, first.legend, ...[...first.headings].reverse()]) {
      const said = text === '' ? null : text === label ? read.labelled(text) : read.said(text);
      if (said === null || said.owner !== owner || said.rank === null) continue;
      if (text === label) return said.rank;
      if (text !== block.told) {
        block.told = text;
        block.rank = said.rank;
        block.labels = new Map();
      }
      break;
    }
    const id = bestOf(one, owner);
    if (id === null || !first.visible) return block.rank;
    const words = fold(first.label).replace(/\d+/g, '');
    if (block.labels.get(id) === words) {
      block.rank += 1;
      block.labels = new Map();
    }
    block.labels.set(id, words);
    return block.rank;
  });
};
