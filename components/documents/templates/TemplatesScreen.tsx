import { useState } from 'react';
import { Failure, sentenceOf, useTask } from '../../shell/failure';
import { go } from '../../shell/route';
import { Button } from '../../ui/Button';
import { FileDrop } from '../../ui/FileDrop';
import { ArrowRight, CircleHelp } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { TemplateView } from './TemplateView';
import { useTemplates } from './use-templates';

/** The person's own Word and Excel models: dropped once, marked once, filled from any dossier. */
export const TemplatesScreen = ({ id }: { readonly id: string }) => {
  const templates = useTemplates();
  const [opened, setOpened] = useState<string>();
  const task = useTask();
  const { all = [], failure } = templates;
  const template = all.find((one) => one.id === opened);
  if (template !== undefined)
    return (
      <TemplateView
        key={template.id}
        dossier={id}
        template={template}
        onChange={(alter) => templates.change(template.id, alter)}
        onRemove={async () => {
          await templates.remove(template.id);
          setOpened(undefined);
        }}
        onBack={() => setOpened(undefined)}
      />
    );
  return (
    <Screen
      title="Mes modèles"
      subtitle="Gardés sur ce poste, pour tous les dossiers"
      back={{ name: 'Retour aux documents', go: () => go({ screen: 'documents', dossier: id }) }}
    >
      <p>
        Déposez un modèle Word ou Excel, par exemple celui de votre Opco ou de votre entreprise. Dites une
        fois ce qui va où : il se remplit ensuite depuis chaque dossier.
      </p>
      {failure === undefined ? null : (
        <Notice tone="danger" live>
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <FileDrop
        accept=".docx,.xlsx"
        label="Choisir un modèle (.docx ou .xlsx)"
        onFile={(file) => task.run(async () => setOpened((await templates.add(file)).id))}
      />
      {task.busy ? <p className="text-muted">Lecture du modèle…</p> : null}
      <Failure task={task} />
      {templates.all !== undefined && all.length === 0 ? (
        <p className="text-muted">Aucun modèle pour le moment.</p>
      ) : (
        <ul aria-label="Modèles gardés" className="grid gap-2 sm:grid-cols-2">
          {all.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => setOpened(one.id)}
                className="flex w-full items-center gap-2 rounded-xl border border-line bg-card px-3 py-2.5 text-left hover:border-edge"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold wrap-anywhere">{one.title}</span>
                  <span className="block text-sm text-muted wrap-anywhere">
                    {one.kind === 'docx' ? 'Word' : 'Excel'} · {one.file}
                  </span>
                </span>
                <ArrowRight aria-hidden size={17} className="shrink-0 text-muted" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button
        wide
        icon={<CircleHelp aria-hidden size={16} />}
        onClick={() => go({ screen: 'marks', dossier: id })}
      >
        Comment marquer mon modèle
      </Button>
    </Screen>
  );
};
