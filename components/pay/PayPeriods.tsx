import { formatValue, type PayPeriod } from '@/lib/domain';
import { frenchDay } from '../dossier/title';

/** « 1 493,62 € » from "1493.62". */
export const eurosOf = (amount: string): string => formatValue('contrat.salaireBrut', amount);

const dates = ({ from, to }: PayPeriod): string =>
  to === undefined ? `À partir du ${frenchDay(from)}` : `Du ${frenchDay(from)} au ${frenchDay(to)}`;

/** The floor of each stretch of the contract, its computation line by line. */
export const PayPeriods = ({ periods }: { readonly periods: readonly PayPeriod[] }) => (
  <ol className="space-y-3">
    {periods.map((period) => (
      <li key={period.from} className="space-y-1 border-l-2 border-line pl-3">
        <p className="font-medium">{dates(period)}</p>
        <p className="text-lg font-semibold tabular-nums">
          {eurosOf(period.amount)}{' '}
          <span className="text-sm font-normal text-muted">brut par {period.unit}</span>
        </p>
        <ol className="space-y-0.5 text-sm wrap-anywhere text-muted">
          {period.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </li>
    ))}
  </ol>
);
