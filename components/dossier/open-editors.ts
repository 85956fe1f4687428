import { useSyncExternalStore } from 'react';
import type { Vault } from '@/lib/vault';
import { createEditor, type Editor, openDossier } from './editor';

type Held = { readonly editor: Editor; users: number };

/** By dossier. An editor outlives its screens until all that was typed in it is kept. */
const held = new Map<string, Held>();
const listeners = new Set<() => void>();
let unkept: readonly Editor[] = [];

const refresh = (): void => {
  const now = [...held.values()]
    .map(({ editor }) => editor)
    .filter((editor) => {
      const { saving, gone } = editor.read();
      return saving === 'failed' && !gone;
    });
  if (now.length === unkept.length && now.every((editor, index) => editor === unkept[index])) return;
  unkept = now;
  for (const listener of listeners) listener();
};

const letGo = (id: string): void => {
  const one = held.get(id);
  if (one === undefined || one.users > 0) return;
  const { saving, gone } = one.editor.read();
  if (saving !== 'saved' && !gone) return;
  held.delete(id);
  one.editor.close();
};

const borrow = (one: Held): Editor => {
  one.users += 1;
  return one.editor;
};

/**
 * The editor of a dossier: the one that still holds what could not be kept, or a new one. Given back with
 * {@link giveBack}.
 * @throws AppError vault/*
 */
export const borrowEditor = async (vault: Vault, id: string): Promise<Editor> => {
  const before = held.get(id);
  if (before !== undefined) return borrow(before);
  const dossier = await openDossier(vault, id);
  const meanwhile = held.get(id);
  if (meanwhile !== undefined) return borrow(meanwhile);
  const editor = createEditor(vault, dossier);
  const one: Held = { editor, users: 1 };
  held.set(id, one);
  editor.subscribe(() => {
    letGo(id);
    refresh();
  });
  return editor;
};

/** Ends one use of an editor; it goes on alone until all is kept. */
export const giveBack = (id: string): void => {
  const one = held.get(id);
  if (one === undefined) return;
  one.users -= 1;
  if (one.users > 0) return;
  void one.editor.flush();
  letGo(id);
  refresh();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The editors whose last words could not be kept. */
export const unkeptEditors = (): readonly Editor[] => unkept;

/** {@link unkeptEditors}, followed. */
export const useUnkept = (): readonly Editor[] => useSyncExternalStore(subscribe, unkeptEditors);
