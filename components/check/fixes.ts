import { useState } from 'react';
import { definitions, type Fix, formatValue } from '@/lib/domain';
import { typeset } from '@/lib/messages';
import { useEditor } from '../field/editing';

/** « Convention collective → 3180 »: the value as a person reads it. */
export const proposalOf = ({ field, value }: Fix): string =>
  `${definitions[field].label} → ${value === null ? 'vide' : formatValue(field, value)}`;

type Before = { readonly field: string; readonly value: unknown; readonly draft: string | undefined };
type Applied = { readonly words: string; readonly before: readonly Before[] };

export type Fixes = {
  /** What was corrected last on this screen, in words. */
  readonly applied: string | undefined;
  readonly apply: (fixes: readonly Fix[]) => void;
  readonly undo: () => void;
};

/** Writes proposed values as if they were typed; the last correction can be undone, all of them from the history. */
export const useFixes = (): Fixes => {
  const editor = useEditor();
  const [applied, setApplied] = useState<Applied>();
  return {
    applied: applied?.words,
    apply: (fixes) => {
      const { fields, drafts } = editor.read();
      setApplied({
        words: typeset(fixes.map(proposalOf).join(' ; ')),
        before: fixes.map(({ field }) => ({ field, value: fields[field], draft: drafts[field] })),
      });
      for (const { field, value } of fixes) editor.set(field, value ?? undefined, 'typed');
    },
    undo: () => {
      for (const { field, value, draft } of applied?.before ?? []) {
        if (draft === undefined) editor.set(field, value, 'typed');
        else editor.draft(field, draft);
      }
      setApplied(undefined);
    },
  };
};
