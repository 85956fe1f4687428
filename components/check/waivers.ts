import { type Finding, PARTS, type WaiverRow } from '@/lib/domain';
import { useEditor, useEditorState } from '../field/editing';
import { useServices } from '../services';

/** What blocks cannot be set aside: nobody can waive the law. */
export const canWaive = ({ severity }: Finding): boolean => severity !== 'block';

const rowsOf = (parts: Readonly<Record<string, unknown>>): readonly WaiverRow[] => {
  const parsed = PARTS.waivers.safeParse(parts.waivers ?? []);
  return parsed.success ? parsed.data : [];
};

const cleaned = (reason: string): string => reason.normalize('NFC').replace(/\s+/gu, ' ').trim();

export type Waivers = {
  readonly rows: readonly WaiverRow[];
  /** Sets a rule aside for a reason; answers the sentence that says why it cannot, or undefined. */
  readonly waive: (rule: string, reason: string) => string | undefined;
  readonly bringBack: (rule: string) => void;
};

/** What was set aside in the dossier on screen, kept with it and printed in its report. */
export const useWaivers = (): Waivers => {
  const editor = useEditor();
  const { parts } = useEditorState();
  const { today } = useServices();
  const others = (rule: string) => rowsOf(editor.read().parts).filter((row) => row.rule !== rule);
  return {
    rows: rowsOf(parts),
    waive: (rule, reason) => {
      const row = { id: crypto.randomUUID(), rule, reason: cleaned(reason), at: today() };
      const result = PARTS.waivers.safeParse([...others(rule), row]);
      if (!result.success) return result.error.issues.at(-1)?.message;
      editor.set('waivers', result.data, 'typed');
      return undefined;
    },
    bringBack: (rule) => {
      const left = others(rule);
      editor.set('waivers', left.length === 0 ? undefined : left, 'typed');
    },
  };
};
