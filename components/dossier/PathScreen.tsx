import { completeness, type Finding, STEPS } from '@/lib/domain';
import { NextDeadlines } from '../deadlines/NextDeadlines';
import { useEditorState } from '../field/editing';
import { isAbsence, useFindings } from '../field/findings';
import { useServices } from '../services';
import { go } from '../shell/route';
import { Button, IconButton } from '../ui/Button';
import {
  ArrowRight,
  Download,
  Files,
  FileText,
  History,
  ListChecks,
  Maximize2,
  WandSparkles,
} from '../ui/icons';
import { Ring } from '../ui/Ring';
import { Screen } from '../ui/Screen';
import { useCheckSettings } from './check-settings';
import { exportDossier } from './export';
import { SavedState } from './SavedState';
import { frenchDay, titleOf } from './title';
import { Unfinished } from './Unfinished';

const stateOf = (
  findings: readonly Finding[],
  fields: Readonly<Record<string, unknown>>,
): { readonly words: string; readonly ink: string } => {
  const blocking = findings.filter(
    ({ status, severity }) => status === 'non-conform' && severity === 'block',
  );
  const faults = blocking.filter((finding) => !isAbsence(finding, fields)).length;
  if (faults > 0) return { words: `${faults} à corriger`, ink: 'text-danger' };
  const missing = blocking.length;
  return missing > 0
    ? { words: `${missing} à remplir`, ink: 'text-warn' }
    : { words: 'rien de bloquant', ink: 'text-ok' };
};

/** A dossier as its five steps, each with how much of it is filled, and the next useful action. */
export const PathScreen = ({ id }: { readonly id: string }) => {
  const { openTab, save } = useServices();
  const { fields, parts, dossier } = useEditorState();
  const findings = useFindings();
  const steps = STEPS.map((step) => ({
    step,
    ...completeness(fields, 'depot', step.number),
  }));
  const next = steps.find(({ done, wanted }) => done < wanted);
  const { day } = useCheckSettings();
  const state = stateOf(findings, fields);
  return (
    <Screen
      title={titleOf(fields)}
      subtitle={<SavedState />}
      back={{
        name: 'Retour à la liste des dossiers',
        go: () => go({ screen: 'list' }),
      }}
      actions={
        openTab === undefined ? null : (
          <IconButton name="Ouvrir dans un onglet" onClick={() => openTab(window.location.hash)}>
            <Maximize2 aria-hidden size={18} />
          </IconButton>
        )
      }
      foot={
        next === undefined || next.step.number > 3 ? (
          <Button
            wide
            look="primary"
            icon={<ListChecks aria-hidden size={17} />}
            onClick={() => go({ screen: 'check', dossier: id })}
          >
            Contrôler avant le dépôt
          </Button>
        ) : (
          <Button
            wide
            look="primary"
            icon={<ArrowRight aria-hidden size={17} />}
            onClick={() => go({ screen: 'step', dossier: id, step: next.step.number })}
          >
            {`Continuer l’étape ${next.step.number} : ${next.wanted - next.done} à remplir`}
          </Button>
        )
      }
    >
      <Unfinished dossier={id} />
      {dossier.checkedAt === undefined ? null : (
        <p className="rounded-lg bg-note-soft px-3 py-2 text-sm">
          Exemple, contrôlé au droit du {frenchDay(day)}.
        </p>
      )}
      <ol className="relative space-y-2">
        {steps.map(({ step, done, wanted }) => (
          <li key={step.number}>
            <button
              type="button"
              onClick={() => go({ screen: 'step', dossier: id, step: step.number })}
              className="flex w-full items-center gap-3 rounded-xl border border-line bg-card px-3 py-2.5 text-left hover:border-edge"
            >
              <Ring done={done} wanted={wanted} size={40} />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">
                  {step.number}. {step.title}
                </span>
                <span className="block text-sm text-muted">
                  {wanted === 0
                    ? 'Facultatif pour ce contrat'
                    : done === wanted
                      ? 'Complet'
                      : `${done} sur ${wanted} remplis`}
                </span>
              </span>
              <ArrowRight aria-hidden size={17} className="text-muted" />
            </button>
          </li>
        ))}
      </ol>
      <NextDeadlines dossier={id} />
      <section className="space-y-2">
        <h2 className="font-semibold">Outils</h2>
        <div className="grid gap-2 sm:grid-cols-2">
          <Button
            icon={<ListChecks aria-hidden size={17} />}
            onClick={() => go({ screen: 'check', dossier: id })}
          >
            <span className="flex-1">Contrôler le dossier</span>
            <span className={`text-sm ${state.ink}`}>{state.words}</span>
          </Button>
          <Button
            icon={<FileText aria-hidden size={17} />}
            onClick={() => go({ screen: 'cerfa', dossier: id })}
          >
            <span className="flex-1">Remplir le Cerfa (PDF)</span>
          </Button>
          <Button
            icon={<Files aria-hidden size={17} />}
            onClick={() => go({ screen: 'documents', dossier: id })}
          >
            <span className="flex-1">Préparer les documents</span>
          </Button>
          <Button
            icon={<WandSparkles aria-hidden size={17} />}
            onClick={() => go({ screen: 'portal', dossier: id })}
          >
            <span className="flex-1">Remplir le portail</span>
          </Button>
          <Button
            icon={<Download aria-hidden size={17} />}
            onClick={() =>
              void exportDossier(fields, parts).then((text) => save('dossier.json', 'application/json', text))
            }
          >
            <span className="flex-1">Enregistrer une copie (.json)</span>
          </Button>
          <Button
            icon={<History aria-hidden size={17} />}
            onClick={() => go({ screen: 'history', dossier: id })}
          >
            <span className="flex-1">Historique</span>
          </Button>
        </div>
      </section>
    </Screen>
  );
};
