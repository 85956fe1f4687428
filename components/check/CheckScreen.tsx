import { useState } from 'react';
import { cleanValue, type Finding } from '@/lib/domain';
import { useCheckSettings } from '../dossier/check-settings';
import { frenchDay } from '../dossier/title';
import { Unfinished } from '../dossier/Unfinished';
import { useEditorState } from '../field/editing';
import { isAbsence, useFindingsFor } from '../field/findings';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { WandSparkles } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { FindingCard } from './FindingCard';
import { MissingFields } from './MissingFields';
import { Verified } from './Verified';

type Part = {
  readonly title: string;
  readonly about: string;
  readonly holds: (finding: Finding) => boolean;
};

const PARTS: readonly Part[] = [
  {
    title: 'À corriger avant le dépôt',
    about: 'Chacun de ces points ferait refuser le dossier.',
    holds: ({ status, severity }) => status === 'non-conform' && severity === 'block',
  },
  {
    title: 'À vérifier',
    about: 'Un risque, ou une pratique que l’Opco regarde de près.',
    holds: ({ status, severity }) => status === 'non-conform' && severity === 'warn',
  },
  {
    title: 'À confirmer',
    about: 'Le compagnon ne peut pas conclure : il lui manque une information.',
    holds: ({ status }) => status === 'undetermined',
  },
  {
    title: 'Bon à savoir',
    about: '',
    holds: ({ status, severity }) => status === 'non-conform' && severity === 'info',
  },
];

const DayForm = () => {
  const { day, setDay } = useCheckSettings();
  const [text, setText] = useState<string>();
  const cleaned = text === undefined ? undefined : cleanValue('contrat.dateConclusion', text);
  return (
    <div className="space-y-1">
      <label htmlFor="controle-jour" className="font-medium">
        Au droit du
      </label>
      <div className="flex items-center gap-2">
        <input
          id="controle-jour"
          inputMode="numeric"
          autoComplete="off"
          placeholder="jj/mm/aaaa"
          value={text ?? frenchDay(day)}
          aria-invalid={cleaned?.ok === false}
          onChange={(event) => {
            const typed = event.target.value;
            setText(typed);
            const result = cleanValue('contrat.dateConclusion', typed);
            if (result.ok) setDay(String(result.value));
          }}
          onBlur={() => setText(undefined)}
          className="w-36 rounded-lg border border-edge bg-card px-3 py-1.5"
        />
        <Button look="quiet" onClick={() => setDay(undefined)}>
          Jour par défaut
        </Button>
      </div>
    </div>
  );
};

const Verdict = ({ blocks, missing }: { readonly blocks: number; readonly missing: number }) => {
  if (blocks === 0 && missing === 0) {
    return (
      <Notice tone="ok" title="Rien de bloquant trouvé">
        <p>Relisez les points à vérifier, puis déposez. L’Opco reste seul juge du dossier.</p>
      </Notice>
    );
  }
  const parts = [
    blocks > 0 ? `${blocks} point${blocks > 1 ? 's' : ''} à corriger` : '',
    missing > 0 ? `${missing} champ${missing > 1 ? 's' : ''} à remplir` : '',
  ].filter(Boolean);
  return <Notice tone="danger" title={`Ne déposez pas encore : ${parts.join(', ')}`} />;
};

/** The dossier held against the law of a day: what is wrong, why, and which field to mend. */
export const CheckScreen = ({ id }: { readonly id: string }) => {
  const [purpose, setPurpose] = useState<'cerfa' | 'depot'>('depot');
  const { fields } = useEditorState();
  const findings = useFindingsFor(purpose);
  const absences = findings.filter(
    (finding) => isAbsence(finding, fields) && finding.status === 'non-conform',
  );
  const absent = new Set(absences.flatMap((finding) => finding.fields));
  // A rule that only waits for a field listed as missing has nothing to say yet.
  const waits = (finding: Finding) =>
    finding.status === 'undetermined' && finding.fields.some((one) => absent.has(one));
  const judged = findings.filter((finding) => !absences.includes(finding) && !waits(finding));
  const waiting = findings.filter(waits).length;
  const blocks = judged.filter(
    ({ status, severity }) => status === 'non-conform' && severity === 'block',
  ).length;
  const missing = new Set(
    absences.filter(({ severity }) => severity === 'block').flatMap((finding) => finding.fields),
  ).size;
  return (
    <Screen
      title="Contrôle du dossier"
      subtitle="Avant le dépôt"
      back={{
        name: 'Retour au dossier',
        go: () => go({ screen: 'path', dossier: id }),
      }}
      foot={
        <Button
          wide
          look={blocks + missing === 0 ? 'primary' : 'plain'}
          icon={<WandSparkles aria-hidden size={17} />}
          onClick={() => go({ screen: 'portal', dossier: id })}
        >
          Remplir le portail
        </Button>
      }
    >
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <DayForm />
        <fieldset className="space-y-1">
          <legend className="font-medium">Pour</legend>
          <div className="flex gap-3 py-1.5">
            {(['cerfa', 'depot'] as const).map((choice) => (
              <label key={choice} className="flex cursor-pointer items-center gap-1.5">
                <input
                  type="radio"
                  name="controle-pour"
                  checked={purpose === choice}
                  onChange={() => setPurpose(choice)}
                  className="accent-accent"
                />
                {choice === 'cerfa' ? 'le Cerfa' : 'le dépôt'}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <Verdict blocks={blocks} missing={missing} />
      <Unfinished dossier={id} />
      <MissingFields dossier={id} findings={absences} />
      {waiting === 0 ? null : (
        <p className="text-sm text-muted">
          {waiting === 1
            ? 'Une vérification attend encore ces champs.'
            : `${waiting} vérifications attendent encore ces champs.`}
        </p>
      )}
      {PARTS.map(({ title, about, holds }) => {
        const found = judged.filter(holds);
        return found.length === 0 ? null : (
          <section key={title} className="space-y-2">
            <h2 className="font-semibold">
              {title} <span className="text-muted">({found.length})</span>
            </h2>
            {about === '' ? null : <p className="text-sm text-muted">{about}</p>}
            <ul className="space-y-2">
              {found.map((finding) => (
                <FindingCard key={`${finding.id}-${finding.fields.join()}`} finding={finding} dossier={id} />
              ))}
            </ul>
          </section>
        );
      })}
      <Verified purpose={purpose} />
    </Screen>
  );
};
