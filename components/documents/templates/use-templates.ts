import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../services';
import { officeBytesOf } from '../read-office';
import {
  changeTemplate,
  type KeptTemplate,
  keepTemplate,
  readTemplates,
  removeTemplate,
  TEMPLATES,
} from './kept';

export type Templates = {
  /** Undefined until they are read. */
  readonly all: readonly KeptTemplate[] | undefined;
  readonly failure: unknown;
  /** Keeps a file as a model once it went through the gate; the same file again is the model already kept. */
  readonly add: (file: File) => Promise<KeptTemplate>;
  readonly change: (id: string, alter: (before: KeptTemplate) => KeptTemplate) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

/** The person's own models on this machine, in every window. */
export const useTemplates = (): Templates => {
  const { vault, documents } = useServices();
  const [all, setAll] = useState<readonly KeptTemplate[]>();
  const [failure, setFailure] = useState<unknown>();
  const load = useCallback(() => readTemplates(vault).then(setAll, setFailure), [vault]);
  useEffect(() => {
    void load();
    return vault.subscribe((event) => {
      if (event.type === 'file' && event.id === TEMPLATES) void load();
    });
  }, [vault, load]);
  const change = useCallback(
    (id: string, alter: (before: KeptTemplate) => KeptTemplate) => changeTemplate(vault, id, alter),
    [vault],
  );
  return {
    all,
    failure,
    add: async (file) => {
      const bytes = await officeBytesOf(file);
      const { kind, fingerprint } = await documents.survey(bytes);
      const same = (await readTemplates(vault)).find((one) => one.fingerprint === fingerprint);
      if (same !== undefined) return same;
      const title = file.name.replace(/\.[^.]+$/, '').slice(0, 80);
      const id = `modele-${crypto.randomUUID()}`;
      const template = { id, title, file: file.name, kind, fingerprint, mapping: {} };
      await keepTemplate(vault, template, bytes);
      return template;
    },
    change,
    remove: (id) => removeTemplate(vault, id),
  };
};
