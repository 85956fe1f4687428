import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Editor, EditorState } from '../dossier/editor';

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor of the dossier on screen. */
export const useEditor = (): Editor => {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error('no editor');
  return editor;
};

/** The whole state of the editor: for screens. A field subscribes to itself only, see {@link useValue}. */
export const useEditorState = (): EditorState => {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, editor.read);
};

/** One field's stored value and unfinished text; typing in a box renders that box only. */
export const useValue = (id: string): { readonly value: unknown; readonly draft: string | undefined } => {
  const editor = useEditor();
  const value = useSyncExternalStore(editor.subscribe, () => editor.read().fields[id]);
  const draft = useSyncExternalStore(editor.subscribe, () => editor.read().drafts[id]);
  return { value, draft };
};

/** One list of the dossier, as stored. */
export const useList = (name: string): unknown => {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.read().parts[name]);
};
