import { useMemo } from 'react';
import type { DocumentKind } from '@/lib/documents/screens';
import { documentKinds, type Source, type Written, writeDocument } from '@/lib/documents/screens';
import { useEditorState } from '../field/editing';
import { useServices } from '../services';
import { sourceOf } from './source';

/** What the dossier on screen makes: its source, the same as a text to compare, and what each document would say. */
export type Draft = {
  readonly source: Source;
  readonly same: string;
  readonly written: Readonly<Record<DocumentKind, Written>>;
};

/** The documents of the dossier on screen before any format: what they lack is known without making them. */
export const useWritten = (): Draft => {
  const { fields, parts } = useEditorState();
  const { today } = useServices();
  const madeOn = today();
  return useMemo(() => {
    const source = sourceOf(fields, parts);
    const written = Object.fromEntries(
      documentKinds.map((kind) => [kind, writeDocument(kind, source, madeOn)]),
    ) as Draft['written'];
    return { source, same: JSON.stringify(source), written };
  }, [fields, parts, madeOn]);
};
