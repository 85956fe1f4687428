import { minutesOf, type TrainingModule } from '../../domain';
import type { Answers } from '../paper/answers';
import { type Body, bodiesOf, bodyIdOf } from '../paper/bodies';
import type { Source } from '../written';

type Done = NonNullable<NonNullable<Source['suivi']>['heures']>[number];

/** What one body certifies: its modules, the hours done in them. */
export type Part = {
  readonly body: Body;
  readonly modules: readonly TrainingModule[];
  readonly done: readonly Done[];
};

/** One part a body; hours that name no module go to the first one. */
export const partsOf = (source: Source, answers: Answers): readonly Part[] => {
  const modules = source.modules ?? [];
  return bodiesOf(source, answers).map((body, at) => {
    const own = modules.filter((module) => bodyIdOf(module, answers) === body.id);
    const ids = new Set(own.map(({ id }) => id));
    const known = new Set(modules.map(({ id }) => id));
    const done = (source.suivi?.heures ?? []).filter(({ module }) =>
      module === undefined || !known.has(module) ? at === 0 : ids.has(module),
    );
    return { body, modules: own, done };
  });
};

export const minutesDone = ({ done }: Part): number =>
  done.reduce((sum, row) => sum + (minutesOf(row) ?? 0), 0);
