import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { CerfaScreen } from '../cerfa/CerfaScreen';
import { CheckScreen } from '../check/CheckScreen';
import { EditorContext, useEditor, useEditorState } from '../field/editing';
import { FindingsContext } from '../field/findings';
import { HistoryScreen } from '../history/HistoryScreen';
import { PortalScreen } from '../portal/PortalScreen';
import { useServices } from '../services';
import { sentenceOf } from '../shell/failure';
import { go, type Route } from '../shell/route';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Contested } from './Contested';
import { type CheckSettings, CheckSettingsContext } from './check-settings';
import { ReferencesContext, useChecks, useLoadedReferences } from './checks';
import type { Editor } from './editor';
import { borrowEditor, giveBack } from './open-editors';
import { PathScreen } from './PathScreen';
import { StepScreen } from './StepScreen';
import { Unkept } from './Unkept';

// Looked at now and then only: each comes when it is asked for.
const DeadlinesScreen = lazy(async () => ({
  default: (await import('../deadlines/DeadlinesScreen')).DeadlinesScreen,
}));
const ReadingScreen = lazy(async () => ({
  default: (await import('../cerfa/ReadingScreen')).ReadingScreen,
}));
const ParametersScreen = lazy(async () => ({
  default: (await import('../law/ParametersScreen')).ParametersScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import('../report/ReportScreen')).ReportScreen,
}));

const DocumentsScreen = lazy(async () => ({
  default: (await import('../documents/DocumentsScreen')).DocumentsScreen,
}));
const RoadMapScreen = lazy(async () => ({
  default: (await import('../documents/road-map/RoadMapScreen')).RoadMapScreen,
}));
const SkillsScreen = lazy(async () => ({
  default: (await import('../documents/rows/SkillsScreen')).SkillsScreen,
}));
const ModulesScreen = lazy(async () => ({
  default: (await import('../documents/rows/ModulesScreen')).ModulesScreen,
}));
const TemplatesScreen = lazy(async () => ({
  default: (await import('../documents/templates/TemplatesScreen')).TemplatesScreen,
}));
const MarksScreen = lazy(async () => ({
  default: (await import('../documents/templates/MarksScreen')).MarksScreen,
}));

type DossierRoute = Exclude<Route, { screen: 'list' }>;

const useEditorOf = (id: string) => {
  const { vault } = useServices();
  const [editor, setEditor] = useState<Editor>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let left = false;
    const borrowed = borrowEditor(vault, id).then((one) => {
      if (!left) setEditor(one);
    });
    borrowed.catch((cause: unknown) => {
      if (!left) setFailure(cause);
    });
    return () => {
      left = true;
      borrowed.then(
        () => giveBack(id),
        () => undefined,
      );
    };
  }, [vault, id]);
  return { editor, failure };
};

/** The checks of the dossier on screen, made again a moment after each change. */
const Findings = ({ children }: { readonly children: React.ReactNode }) => {
  const { fields } = useEditorState();
  const settled = useDeferredValue(fields);
  const findings = useChecks('depot', { fields: settled });
  return <FindingsContext value={findings}>{children}</FindingsContext>;
};

const Settings = ({ children }: { readonly children: React.ReactNode }) => {
  const { today } = useServices();
  const { dossier } = useEditorState();
  const [chosen, setDay] = useState<string>();
  const present = dossier.checkedAt ?? today();
  const day = chosen ?? present;
  const settings = useMemo<CheckSettings>(() => ({ day, present, setDay }), [day, present]);
  const references = useLoadedReferences(day);
  return (
    <CheckSettingsContext value={settings}>
      <ReferencesContext value={references}>{children}</ReferencesContext>
    </CheckSettingsContext>
  );
};

const screenOf = (route: DossierRoute) => {
  switch (route.screen) {
    case 'path':
      return <PathScreen id={route.dossier} />;
    case 'step':
      return <StepScreen key={route.step} id={route.dossier} step={route.step} field={route.field} />;
    case 'check':
      return <CheckScreen id={route.dossier} />;
    case 'portal':
      return <PortalScreen id={route.dossier} />;
    case 'cerfa':
      return <CerfaScreen id={route.dossier} />;
    case 'reading':
      return <ReadingScreen id={route.dossier} />;
    case 'history':
      return <HistoryScreen id={route.dossier} />;
    case 'deadlines':
      return <DeadlinesScreen id={route.dossier} />;
    case 'parameters':
      return <ParametersScreen id={route.dossier} />;
    case 'report':
      return <ReportScreen id={route.dossier} />;
    case 'documents':
      return <DocumentsScreen id={route.dossier} />;
    case 'road-map':
      return <RoadMapScreen id={route.dossier} />;
    case 'skills':
      return <SkillsScreen id={route.dossier} />;
    case 'modules':
      return <ModulesScreen id={route.dossier} />;
    case 'templates':
      return <TemplatesScreen id={route.dossier} />;
    case 'marks':
      return <MarksScreen id={route.dossier} />;
  }
};

/** What was typed and is not kept, or clashes with another window, above whichever screen is shown. */
const Warnings = () => {
  const editor = useEditor();
  const { failure } = useEditorState();
  if (failure === undefined) return <Contested />;
  return (
    <div className="mx-auto max-w-5xl p-3">
      <Unkept editor={editor} />
    </div>
  );
};

/** The screens of one dossier, sharing its editor and its checks. */
export const DossierScreens = ({ id, route }: { readonly id: string; readonly route: DossierRoute }) => {
  const { editor, failure } = useEditorOf(id);
  if (failure !== undefined) {
    return (
      <div className="space-y-3 p-4">
        <Notice tone="danger" live>
          <p>{sentenceOf(failure)}</p>
        </Notice>
        <Button onClick={() => go({ screen: 'list' })}>Retour aux dossiers</Button>
      </div>
    );
  }
  if (editor === undefined) return <p className="p-4 text-muted">Ouverture du dossier…</p>;
  return (
    <EditorContext value={editor}>
      <Settings>
        <Findings>
          <Warnings />
          <Suspense fallback={<p className="p-4 text-muted">Un instant…</p>}>{screenOf(route)}</Suspense>
        </Findings>
      </Settings>
    </EditorContext>
  );
};
