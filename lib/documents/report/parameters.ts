import { enVigueur, type InForce, type IsoDay, type Parameter } from '../../domain';
import type { Block, Span, Text } from '../blocks';
import { count, day, sentence } from './wording';

const SURENESS: Readonly<Record<InForce<unknown>['confidence'], Span>> = {
  verified: { text: 'vérifiée' },
  'one-source': { text: 'une seule source', tone: 'attention' },
  memory: { text: 'sans source relue', tone: 'attention' },
  inferred: { text: 'déduite', tone: 'attention' },
  unknown: { text: 'non trouvée', tone: 'attention' },
};

const stateOf = (parameter: Parameter<unknown>, on: IsoDay): Span => {
  const known = enVigueur(parameter, on);
  if (known?.stale === true)
    return { text: `à vérifier : relue ${count(known.ageDays, 'jour')} plus tôt`, tone: 'attention' };
  if (known !== undefined) return SURENESS[known.confidence];
  const first = parameter.tiers[0].from;
  return { text: on < first ? `connue depuis le ${day(first)}` : 'plus en vigueur', muted: true };
};

const row = (parameter: Parameter<unknown>, on: IsoDay, usual: IsoDay): readonly Text[] => {
  const known = enVigueur(parameter, on);
  const { ref, url } = known?.source ?? { ref: '–' };
  const state = stateOf(parameter, on);
  const read =
    parameter.verifieLe === usual || known?.stale === true ? '' : `, relue le ${day(parameter.verifieLe)}`;
  return [
    sentence(parameter.label),
    known === undefined ? '–' : day(known.from),
    [{ text: sentence(ref), ...(url === undefined ? {} : { link: url, tone: 'neutral' }) }],
    [{ ...state, text: sentence(`${state.text}${read}`) }],
  ];
};

/** The day on which most of them were compared with the texts. */
const usualDay = (parameters: readonly Parameter<unknown>[]): IsoDay | undefined => {
  const times = new Map<IsoDay, number>();
  for (const { verifieLe } of parameters) times.set(verifieLe, (times.get(verifieLe) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
};

/** How old our knowledge of the law is, value by value. */
export const parameterBlocks = (parameters: readonly Parameter<unknown>[], on: IsoDay): readonly Block[] => {
  const usual = usualDay(parameters);
  if (usual === undefined) return [];
  return [
    { kind: 'heading', level: 1, text: 'Âge des valeurs de droit' },
    {
      kind: 'paragraph',
      keepWithNext: true,
      text: sentence(
        `Valeurs en vigueur le ${day(on)}, comparées aux textes le ${day(usual)} sauf autre date. « Vérifiée » : lue dans deux sources.`,
      ),
    },
    {
      kind: 'table',
      columns: [
        { head: 'Valeur', share: 160 },
        { head: 'Depuis le', share: 56 },
        { head: 'Source', share: 180 },
        { head: 'État', share: 97 },
      ],
      rows: parameters.map((parameter) => row(parameter, on, usual)),
    },
  ];
};
