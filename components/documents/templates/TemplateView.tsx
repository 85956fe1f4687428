import { useEffect, useMemo, useState } from 'react';
import { aliasKey, type Survey, templateValues } from '@/lib/documents/screens';
import { EraseButton } from '../../list/EraseButton';
import { useServices } from '../../services';
import { Failure, useTask } from '../../shell/failure';
import { go } from '../../shell/route';
import { Button } from '../../ui/Button';
import { CircleHelp } from '../../ui/icons';
import { Screen } from '../../ui/Screen';
import { counted } from '../kinds';
import { useWritten } from '../use-written';
import { FilledNotice } from './FilledNotice';
import { FillTemplate } from './FillTemplate';
import { type KeptTemplate, templateBytes } from './kept';
import { MarkLine } from './MarkLine';
import { OtherPlaces, PointedPlaces, ProposedPlaces } from './PlaceLists';
import { partsOf, without } from './survey-parts';
import { TitleBox } from './TitleBox';
import { useFill } from './use-fill';

type Props = {
  readonly dossier: string;
  readonly template: KeptTemplate;
  readonly onChange: (alter: (before: KeptTemplate) => KeptTemplate) => Promise<void>;
  readonly onRemove: () => Promise<void>;
  readonly onBack: () => void;
};

const Part = ({ title, count, children }: { title: string; count: number; children: React.ReactNode }) =>
  count === 0 ? null : (
    <section className="space-y-1 rounded-xl border border-line bg-card p-3">
      <h2 className="flex items-baseline gap-2 font-semibold">
        <span className="flex-1">{title}</span>
        <span className="text-sm font-normal tabular-nums text-muted">{count}</span>
      </h2>
      {children}
    </section>
  );

const useSurvey = (id: string) => {
  const { vault, documents } = useServices();
  const [survey, setSurvey] = useState<Survey>();
  const task = useTask();
  const { run } = task;
  useEffect(
    () =>
      run(async () => {
        const bytes = await templateBytes(vault, id);
        if (bytes !== undefined) setSurvey(await documents.survey(bytes));
      }),
    [vault, documents, id, run],
  );
  return { survey, task };
};

/** One of the person's models: its name, what each mark and each place will hold, filling and deleting it. */
export const TemplateView = ({ dossier, template, onChange, onRemove, onBack }: Props) => {
  const { today } = useServices();
  const draft = useWritten();
  const { survey, task: reading } = useSurvey(template.id);
  const task = useTask();
  const filling = useFill(template, draft);
  const { mapping } = template;
  const madeOn = today();
  const values = useMemo(() => templateValues(draft.source, madeOn), [draft.source, madeOn]);
  const parts = useMemo(
    () => (survey === undefined ? undefined : partsOf(survey, mapping)),
    [survey, mapping],
  );
  const point = (entries: readonly (readonly [string, string])[]) =>
    task.run(() =>
      onChange((before) => ({ ...before, mapping: { ...before.mapping, ...Object.fromEntries(entries) } })),
    );
  const forget = (key: string) =>
    task.run(() => onChange((before) => ({ ...before, mapping: without(before.mapping, key) })));
  const nothing = parts !== undefined && parts.marks.length + parts.pointed.length === 0;
  return (
    <Screen
      title={template.title}
      subtitle={template.kind === 'docx' ? 'Modèle Word' : 'Modèle Excel'}
      back={{ name: 'Retour à mes modèles', go: onBack }}
      foot={
        parts === undefined || nothing ? undefined : (
          <FillTemplate template={template} filling={filling} unknown={parts.unknown.length} />
        )
      }
    >
      <Failure task={reading} />
      <Failure task={task} />
      <Failure task={filling.task} />
      {filling.filled === undefined ? null : <FilledNotice filled={filling.filled} />}
      <TitleBox
        title={template.title}
        onRename={(title) => task.run(() => onChange((before) => ({ ...before, title })))}
      />
      {parts === undefined ? (
        <p className="text-muted">{reading.failure === undefined ? 'Lecture du modèle…' : ''}</p>
      ) : (
        <>
          <p className="text-sm text-muted">
            {nothing
              ? 'Ce modèle n’a encore aucune marque. Acceptez les propositions, désignez des endroits, ou écrivez des marques dans le fichier.'
              : 'Voici ce que chaque endroit contiendra avec ce dossier. Vos choix sont gardés pour les dossiers suivants.'}
          </p>
          <Part title="Marques écrites dans le modèle" count={parts.marks.length}>
            <ul className="divide-y divide-line">
              {parts.marks.map((mark, at) => {
                const key = aliasKey(mark.name);
                return (
                  <MarkLine
                    // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place; the list it stands in may become known meanwhile.
                    key={`${at} ${mark.name}`}
                    mark={mark}
                    values={values}
                    onChoose={(name) => point([[key, name]])}
                    onForget={mapping[key] === undefined ? undefined : () => forget(key)}
                  />
                );
              })}
            </ul>
          </Part>
          <Part title="Endroits désignés" count={parts.pointed.length}>
            <PointedPlaces pointed={parts.pointed} values={values} onRemove={forget} />
          </Part>
          <Part title="Proposés d’après les libellés" count={parts.proposed.length}>
            <ProposedPlaces proposed={parts.proposed} onPoint={point} />
          </Part>
          {parts.others.length === 0 ? null : <OtherPlaces others={parts.others} onPoint={point} />}
        </>
      )}
      <Button
        look="quiet"
        icon={<CircleHelp aria-hidden size={16} />}
        onClick={() => go({ screen: 'marks', dossier })}
      >
        Comment marquer mon modèle
      </Button>
      <div className="pt-2">
        <EraseButton title={template.title} disabled={task.busy} onErase={() => task.run(onRemove)} />
        <p className="pt-1 text-sm text-muted">
          {`Fichier gardé sur ce poste. ${counted(Object.keys(mapping).length, 'choix gardé', 'choix gardés')}.`}
        </p>
      </div>
    </Screen>
  );
};
