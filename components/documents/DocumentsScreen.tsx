import { useMemo, useState } from 'react';
import type { Missing } from '@/lib/documents/screens';
import { completeness, definitions } from '@/lib/domain';
import { SavedState } from '../dossier/SavedState';
import { Unfinished } from '../dossier/Unfinished';
import { useEditorState } from '../field/editing';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { ArrowRight, FileText } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { FormatChoice } from './FormatChoice';
import { counted, PAPERS, type Paper } from './kinds';
import { MakeProgress } from './MakeProgress';
import { PaperCard } from './PaperCard';
import { SaveAll } from './SaveAll';
import { useMaking } from './use-making';
import { useWritten } from './use-written';

const cerfaMissing = (fields: Readonly<Record<string, unknown>>): readonly Missing[] =>
  completeness(fields, 'cerfa').missing.map((field) => ({ label: definitions[field].label, field }));

/** The five documents of a dossier: what each lacks, made on request, looked at, then saved. */
export const DocumentsScreen = ({ id }: { readonly id: string }) => {
  const { fields } = useEditorState();
  const { source, same, written } = useWritten();
  const { made, progress, failure, stopped, start, stop } = useMaking(source, same);
  const [chosen, setChosen] = useState<ReadonlySet<Paper>>(new Set(PAPERS));
  const [wanted, setWanted] = useState({ edit: true, print: true });
  const [shown, setShown] = useState<Paper>();
  const form = useMemo(() => cerfaMissing(fields), [fields]);
  const picked = PAPERS.filter((paper) => chosen.has(paper));
  const ready = picked.length > 0 && picked.every((paper) => made.has(paper));
  const choose = (paper: Paper, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(paper);
    else next.delete(paper);
    setChosen(next);
  };
  return (
    <Screen
      title="Documents"
      subtitle={<SavedState />}
      back={{ name: 'Retour au dossier', go: () => go({ screen: 'path', dossier: id }) }}
      foot={
        progress !== undefined ? (
          <MakeProgress progress={progress} onStop={stop} />
        ) : ready ? (
          <SaveAll papers={picked.flatMap((paper) => made.get(paper) ?? [])} wanted={wanted} />
        ) : (
          <Button
            wide
            look="primary"
            disabled={picked.length === 0}
            icon={<FileText aria-hidden size={17} />}
            onClick={() => {
              setShown(undefined);
              start(picked);
            }}
          >
            {picked.length === 0 ? 'Cochez un document' : `Préparer ${counted(picked.length, 'document')}`}
          </Button>
        )
      }
    >
      <Unfinished dossier={id} />
      <p className="text-sm text-muted">
        Les documents sont faits sur ce poste, à partir du dossier. Ce qui manque reste en pointillés, à
        remplir à la main. Vous les relisez avant de les enregistrer.
      </p>
      {failure === undefined ? null : (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      {stopped ? (
        <Notice tone="note" live>
          <p>La préparation est arrêtée. Rien n’a été enregistré.</p>
        </Notice>
      ) : null}
      <FormatChoice wanted={wanted} onChange={setWanted} />
      <ul aria-label="Documents du dossier" className="grid items-start gap-2 lg:grid-cols-2">
        {PAPERS.map((paper) => (
          <PaperCard
            key={paper}
            dossier={id}
            paper={paper}
            chosen={chosen.has(paper)}
            onChoose={(yes) => choose(paper, yes)}
            missing={paper === 'cerfa' ? form : written[paper].missing}
            warnings={paper === 'cerfa' ? [] : written[paper].warnings}
            made={made.get(paper)}
            shown={shown === paper}
            onShow={() => setShown(shown === paper ? undefined : paper)}
          >
            {paper === 'cerfa' ? (
              <Button
                look="quiet"
                icon={<ArrowRight aria-hidden size={16} />}
                onClick={() => go({ screen: 'cerfa', dossier: id })}
              >
                Ouvrir l’écran du Cerfa
              </Button>
            ) : null}
          </PaperCard>
        ))}
      </ul>
      <section className="space-y-2">
        <h2 className="font-semibold">Ce que les documents reprennent</h2>
        <Button wide onClick={() => go({ screen: 'skills', dossier: id })}>
          <span className="flex-1">Compétences du poste</span>
          <span className="text-sm text-muted">{source.competences?.length ?? 0}</span>
        </Button>
        <Button wide onClick={() => go({ screen: 'modules', dossier: id })}>
          <span className="flex-1">Modules du parcours</span>
          <span className="text-sm text-muted">{source.modules?.length ?? 0}</span>
        </Button>
      </section>
      <section className="space-y-2">
        <h2 className="font-semibold">Autres fichiers</h2>
        <Button wide onClick={() => go({ screen: 'road-map', dossier: id })}>
          <span className="flex-1">Relire une feuille de route modifiée</span>
        </Button>
        <Button wide onClick={() => go({ screen: 'templates', dossier: id })}>
          <span className="flex-1">Mes propres modèles Word et Excel</span>
        </Button>
      </section>
    </Screen>
  );
};
