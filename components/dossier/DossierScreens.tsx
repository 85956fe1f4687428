import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { check, type DossierFile, definitions, type Finding, isFieldId } from '@/lib/domain';
import { CerfaScreen } from '../cerfa/CerfaScreen';
import { CheckScreen } from '../check/CheckScreen';
import { EditorContext, useEditor, useEditorState } from '../field/editing';
import { FindingsContext } from '../field/findings';
import { PortalScreen } from '../portal/PortalScreen';
import { useServices } from '../services';
import { sentenceOf } from '../shell/failure';
import { go, type Route } from '../shell/route';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { type CheckSettings, CheckSettingsContext, useCheckSettings } from './check-settings';
import { createEditor, type Editor, openDossier } from './editor';
import { PathScreen } from './PathScreen';
import { StepScreen } from './StepScreen';

type DossierRoute = Exclude<Route, { screen: 'list' }>;

const useEditorOf = (id: string) => {
  const { vault } = useServices();
  const [editor, setEditor] = useState<Editor>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let made: Editor | undefined;
    let left = false;
    openDossier(vault, id).then((dossier) => {
      if (left) return;
      made = createEditor(vault, dossier);
      setEditor(made);
    }, setFailure);
    return () => {
      left = true;
      made?.close();
    };
  }, [vault, id]);
  return { editor, failure };
};

/** The checks of the dossier on screen, made again a moment after each change. */
const Findings = ({ children }: { readonly children: React.ReactNode }) => {
  const { fields, dossier } = useEditorState();
  const { day } = useCheckSettings();
  const settled = useDeferredValue(fields);
  const findings = useMemo<readonly Finding[]>(
    // The engine takes any partial dossier: what is stored is its fields and the lists of the exchange format.
    () => check({ ...dossier.parts, fields: settled } as DossierFile, day, 'depot'),
    [settled, dossier.parts, day],
  );
  return <FindingsContext value={findings}>{children}</FindingsContext>;
};

const Settings = ({ children }: { readonly children: React.ReactNode }) => {
  const { today } = useServices();
  const { dossier } = useEditorState();
  const [chosen, setDay] = useState<string>();
  const day = chosen ?? dossier.checkedAt ?? today();
  const settings = useMemo<CheckSettings>(() => ({ day, setDay }), [day]);
  return <CheckSettingsContext value={settings}>{children}</CheckSettingsContext>;
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
  }
};

const labelOf = (field: string): string => (isFieldId(field) ? definitions[field].label : field);

const Contested = () => {
  const editor = useEditor();
  const { contested, saving, failure } = useEditorState();
  if (saving === 'failed') {
    return (
      <div className="p-3">
        <Notice tone="danger" live>
          <p>{sentenceOf(failure)}</p>
        </Notice>
      </div>
    );
  }
  return contested.length === 0 ? null : (
    <div className="p-3">
      <Notice tone="warn" live>
        <p>
          Ce dossier a été modifié en même temps dans une autre fenêtre. Votre saisie a été gardée ; l’autre
          valeur est dans l’historique du dossier : {contested.map(labelOf).join(', ')}.
        </p>
        <Button look="quiet" onClick={editor.settle}>
          J’ai compris
        </Button>
      </Notice>
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
          <Contested />
          {screenOf(route)}
        </Findings>
      </Settings>
    </EditorContext>
  );
};
