import { useState } from 'react';
import type { Parameter, Tier } from '@/lib/domain';
import { frenchDay } from '../dossier/title';
import { Disclosure } from '../ui/Disclosure';
import { SourceLine } from '../ui/SourceLine';
import { ageOf } from './age';
import { lawWords } from './law-words';

const CONFIDENCE = {
  verified: 'lu dans deux sources',
  'one-source': 'une seule source',
  memory: 'sans source relue : à vérifier',
  inferred: 'déduit : à vérifier',
  unknown: 'non trouvé : à vérifier',
} as const;

const sourceMore = ({ source, confidence }: Tier<unknown>): string =>
  [source.jo === undefined ? '' : `JO du ${frenchDay(source.jo)}`, CONFIDENCE[confidence]]
    .filter(Boolean)
    .join(' · ');

const TierLine = ({ id, tier }: { readonly id: string; readonly tier: Tier<unknown> }) => (
  <li className="space-y-0.5 py-2">
    <p className="font-medium">
      Depuis le {frenchDay(tier.from)}
      {tier.to === undefined ? '' : `, jusqu’au ${frenchDay(tier.to)}`}
    </p>
    <ul className="wrap-anywhere">
      {lawWords[id]?.(tier.value).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="text-sm wrap-anywhere text-muted">
      <SourceLine source={tier.source} more={sourceMore(tier)} />
    </p>
  </li>
);

type Props = { readonly parameter: Parameter<unknown>; readonly today: string };

/** One value of the law: how old our knowledge is, then its history, latest first. */
export const ParameterEntry = ({ parameter, today }: Props) => {
  const [open, setOpen] = useState(false);
  const { words, stale } = ageOf(parameter, today);
  return (
    <div data-parameter={parameter.id}>
      <Disclosure title={parameter.label} open={open} onToggle={setOpen}>
        <ul className="divide-y divide-line">
          {[...parameter.tiers].reverse().map((tier) => (
            <TierLine key={tier.from} id={parameter.id} tier={tier} />
          ))}
        </ul>
      </Disclosure>
      <p className={`px-3 pt-0.5 text-sm ${stale ? 'text-warn' : 'text-muted'}`}>{words}</p>
    </div>
  );
};
