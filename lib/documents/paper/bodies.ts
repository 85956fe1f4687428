import type { TrainingModule } from '../../domain';
import type { Source } from '../written';
import type { Answers } from './answers';

/** A body that teaches: the employer's own service, that of the Cerfa, or one of the list. */
export type Body = { readonly id: string; readonly name: string | undefined; readonly internal: boolean };

/** The body a module names, or that of the Cerfa when it names none. */
export const bodyIdOf = ({ organisme }: TrainingModule, { fields }: Answers): string => {
  const first = fields['formation.interne'] === true ? 'interne' : 'principal';
  // The Cerfa's body of an internal training is the service itself.
  return organisme === undefined || (organisme === 'principal' && first === 'interne') ? first : organisme;
};

export const bodyOf = (id: string, source: Source, { shown }: Answers): Body => {
  if (id === 'interne') return { id, name: shown('employeur.denomination'), internal: true };
  if (id === 'principal') return { id, name: shown('organisme.denomination'), internal: false };
  const row = source.organismes?.find((one) => one.id === id);
  return { id, name: row?.denomination, internal: row?.interne === true };
};

/** The bodies of the modules, in their order; that of the Cerfa when there is no module. */
export const bodiesOf = (source: Source, answers: Answers): readonly Body[] => {
  const modules = source.modules ?? [];
  const first = answers.fields['formation.interne'] === true ? 'interne' : 'principal';
  const ids = modules.length === 0 ? [first] : modules.map((module) => bodyIdOf(module, answers));
  return [...new Set(ids)].map((id) => bodyOf(id, source, answers));
};
