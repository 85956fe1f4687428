import { useMemo } from 'react';
import { type Deadline, deadlines } from '@/lib/domain';
import { useCheckSettings } from '../dossier/check-settings';
import { useEditorState } from '../field/editing';

export type Dated = { readonly all: readonly Deadline[]; readonly present: string };

/** What is due when for the dossier on screen, and the day it is. */
export const useDeadlines = (): Dated => {
  const { fields } = useEditorState();
  const { present } = useCheckSettings();
  return useMemo(() => ({ all: deadlines(fields), present }), [fields, present]);
};
