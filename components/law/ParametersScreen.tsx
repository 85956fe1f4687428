import { useState } from 'react';
import { daysBetween, PARAMETERS, type Parameter } from '@/lib/domain';
import { frenchDay } from '../dossier/title';
import { useServices } from '../services';
import { go } from '../shell/route';
import { Disclosure } from '../ui/Disclosure';
import { ExternalLink } from '../ui/icons';
import { Screen } from '../ui/Screen';
import { valueWords } from './value-words';

const CONFIDENCE = {
  verified: 'deux sources concordantes',
  'one-source': 'une seule source',
  memory: 'de mémoire, à vérifier',
  inferred: 'déduit, à vérifier',
  unknown: 'non trouvé, à vérifier',
} as const;

const ageWords = (parameter: Parameter<unknown>, today: string): string => {
  const age = daysBetween(parameter.sureJusquau ?? parameter.verifieLe, today);
  return age <= 0
    ? `vérifié le ${frenchDay(parameter.verifieLe)}`
    : `vérifié le ${frenchDay(parameter.verifieLe)}, il y a ${age} jour${age > 1 ? 's' : ''} : à vérifier`;
};

const Tiers = ({ parameter }: { readonly parameter: Parameter<unknown> }) => (
  <ul className="divide-y divide-line">
    {[...parameter.tiers].reverse().map((tier) => (
      <li key={tier.from} className="space-y-0.5 py-2">
        <p className="font-medium">
          Depuis le {frenchDay(tier.from)}
          {tier.to === undefined ? '' : `, jusqu’au ${frenchDay(tier.to)}`}
        </p>
        <p className="wrap-anywhere">{valueWords(tier.value, parameter.unit)}</p>
        <p className="text-sm text-muted">
          {tier.source.url === undefined ? (
            tier.source.ref
          ) : (
            <a href={tier.source.url} target="_blank" rel="noreferrer noopener" className="underline">
              {tier.source.ref} <ExternalLink aria-hidden size={12} className="inline" />
              <span className="sr-only">(nouvel onglet)</span>
            </a>
          )}
          {tier.source.jo === undefined ? '' : `, JO du ${frenchDay(tier.source.jo)}`} ·{' '}
          {CONFIDENCE[tier.confidence]}
        </p>
      </li>
    ))}
  </ul>
);

const Entry = ({ parameter, today }: { readonly parameter: Parameter<unknown>; readonly today: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <div className="space-y-1">
      <Disclosure title={parameter.label} open={open} onToggle={setOpen}>
        <Tiers parameter={parameter} />
      </Disclosure>
      <p className="px-3 text-sm text-muted">{ageWords(parameter, today)}</p>
    </div>
  );
};

/** Every value of the law the checks use, with its dates, its source and the age of what we know. */
export const ParametersScreen = ({ dossier }: { readonly dossier: string }) => {
  const { today } = useServices();
  const day = today();
  return (
    <Screen
      title="Règles et valeurs utilisées"
      subtitle={`${PARAMETERS.length} paramètres datés`}
      back={{ name: 'Retour au contrôle', go: () => go({ screen: 'check', dossier }) }}
    >
      <p>
        Chaque contrôle applique la valeur en vigueur au jour qui compte. Après la dernière vérification, le
        compagnon ne devine pas : il demande de vérifier.
      </p>
      <div className="space-y-3">
        {PARAMETERS.map((parameter) => (
          <Entry key={parameter.id} parameter={parameter} today={day} />
        ))}
      </div>
    </Screen>
  );
};
