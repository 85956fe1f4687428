import { PARAMETERS } from '@/lib/domain';
import { useServices } from '../services';
import { go } from '../shell/route';
import { Screen } from '../ui/Screen';
import { ParameterEntry } from './ParameterEntry';

/** Every value of the law the checks use, with its dates, its source and the age of what we know. */
export const ParametersScreen = ({ id }: { readonly id: string }) => {
  const { today } = useServices();
  const day = today();
  return (
    <Screen
      title="Règles et valeurs utilisées"
      subtitle={`${PARAMETERS.length} valeurs datées`}
      back={{ name: 'Retour au contrôle', go: () => go({ screen: 'check', dossier: id }) }}
    >
      <p>
        Chaque contrôle applique la valeur en vigueur au jour qui compte. Après la dernière vérification, le
        compagnon ne devine pas : il demande de vérifier.
      </p>
      <div className="space-y-2">
        {PARAMETERS.map((parameter) => (
          <ParameterEntry key={parameter.id} parameter={parameter} today={day} />
        ))}
      </div>
    </Screen>
  );
};
