import type { IsoDay } from '../calendar';
import type { Parameter } from '../law/parameter';
import { type Outcome, undetermined } from './define';
import { day, sentence } from './say';

/** What a rule answers on a day for which the parameter holds nothing: before its first tier, or after its end. */
export const unknownLaw = (of: Parameter<unknown>, asOf: IsoDay): Outcome => {
  const first = of.tiers[0].from;
  return undetermined(
    [],
    sentence(
      asOf < first
        ? `${of.label} : nos tables commencent le ${day(first)} et ne disent rien au ${day(asOf)}. À vérifier auprès de votre Opco.`
        : `${of.label} : aucune valeur connue au ${day(asOf)}. À vérifier auprès de votre Opco.`,
    ),
  );
};
