import { plannedMinutes } from '../../domain';
import type { Block, Pair } from '../blocks';
import type { Answers } from '../paper/answers';
import { hoursText, MODALITIES, NATURES, sentence } from '../paper/wording';
import type { Source } from '../written';

type Sum = { readonly name: string; readonly modules: number; readonly cerfa: number | undefined };

const differs = ({ name, modules, cerfa }: Sum): string | undefined =>
  cerfa === undefined || cerfa === modules
    ? undefined
    : sentence(
        `${name} : ${hoursText(modules)} dans les modules, ${hoursText(cerfa)} sur le Cerfa (écart de ${hoursText(modules - cerfa)}).`,
      );

/** What does not agree between the modules and the Cerfa, one sentence each. Minutes are compared. */
export const hoursFaults = (source: Source, { fields }: Answers): readonly string[] => {
  const modules = source.modules ?? [];
  if (modules.length === 0) return [];
  const { total, teaching } = plannedMinutes(modules);
  const cerfa = (id: 'formation.dureeTotaleHeures' | 'formation.dureeEnseignementsHeures') => {
    const hours = fields[id];
    return hours === undefined ? undefined : hours * 60;
  };
  return [
    differs({ name: 'Durée totale', modules: total, cerfa: cerfa('formation.dureeTotaleHeures') }),
    differs({
      name: 'Enseignements',
      modules: teaching,
      cerfa: cerfa('formation.dureeEnseignementsHeures'),
    }),
  ].filter((fault) => fault !== undefined);
};

/** The same, where everybody sees it. */
export const hoursNote = (source: Source, answers: Answers): readonly Block[] => {
  const faults = hoursFaults(source, answers);
  if (faults.length === 0) return [];
  return [
    {
      kind: 'note',
      tone: 'attention',
      text: [
        { text: `Les heures ne sont pas celles du Cerfa.\n`, strong: true },
        { text: faults.join('\n') },
      ],
    },
  ];
};

const share = <K extends string>(
  source: Source,
  keys: Readonly<Record<K, string>>,
  of: (module: NonNullable<Source['modules']>[number]) => K | undefined,
): readonly Pair[] =>
  (Object.keys(keys) as K[]).flatMap((key) => {
    const { total } = plannedMinutes((source.modules ?? []).filter((module) => of(module) === key));
    return total === 0 ? [] : [{ label: keys[key], value: hoursText(total) }];
  });

/** How the planned hours are shared out: by nature, then theory and practice. */
export const sharesOf = (source: Source): readonly Pair[] => [
  ...share(source, NATURES, ({ nature }) => nature),
  ...share(source, MODALITIES, ({ modalite }) => modalite).map(({ label, value }) => ({
    label: `Dont ${label.toLocaleLowerCase('fr')}`,
    value,
  })),
];
