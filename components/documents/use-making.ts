import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentKind, Source } from '@/lib/documents/screens';
import { cerfaFields } from '../cerfa/cerfa-fields';
import { labelOf } from '../cerfa/label';
import { useServices } from '../services';
import { sentenceOf } from '../shell/failure';
import type { Paper } from './kinds';
import { type MadePaper, madeCerfa, madePapers } from './made';

export type Progress = { readonly done: number; readonly total: number };

export type MakingState = {
  /** What was made from the dossier as it now stands; nothing after a change of it. */
  readonly made: ReadonlyMap<Paper, MadePaper>;
  readonly progress: Progress | undefined;
  readonly failure: string | undefined;
  readonly stopped: boolean;
  readonly start: (papers: readonly Paper[]) => void;
  readonly stop: () => void;
};

const FORMATS = ['docx', 'xlsx', 'pdf'] as const;

type Made = { readonly from: string; readonly papers: ReadonlyMap<Paper, MadePaper> };

/**
 * Makes documents in a worker, with progress and a way to stop. `same`: the source as a text; documents of other
 * values than those on screen must not be saved.
 */
export const useMaking = (source: Source, same: string): MakingState => {
  const { documents, cerfa, today } = useServices();
  const [made, setMade] = useState<Made>({ from: '', papers: new Map() });
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<string>();
  const [stopped, setStopped] = useState(false);
  /** Ends what is under way; also when the screen is left. */
  const end = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => end.current?.(), []);

  const start = useCallback(
    (papers: readonly Paper[]) => {
      end.current?.();
      const kinds = papers.filter((paper): paper is DocumentKind => paper !== 'cerfa');
      const total = papers.length;
      let left = false;
      setFailure(undefined);
      setStopped(false);
      setProgress({ done: 0, total });
      const making = documents.make(
        { jobs: [{ key: 'dossier', source }], kinds, formats: FORMATS, madeOn: today() },
        (done) => {
          if (!left) setProgress({ done, total });
        },
      );
      end.current = () => {
        left = true;
        making.stop();
      };
      const form = async (): Promise<readonly MadePaper[]> => {
        if (kinds.length === total) return [];
        try {
          const template = await cerfa.template();
          const filled = await cerfa.fill(cerfaFields(source.fields), { flatten: false });
          return [madeCerfa(filled, template !== undefined && !template.standIn)];
        } catch (cause) {
          return [{ paper: 'cerfa', failure: sentenceOf(cause, labelOf) }];
        }
      };
      const work = async (): Promise<void> => {
        if (kinds.length === 0) making.stop();
        const result = await making.done;
        if (left || (result === undefined && kinds.length > 0)) return;
        const all = [...madePapers(result ?? []), ...(await form())];
        if (!left) setMade({ from: same, papers: new Map(all.map((one) => [one.paper, one])) });
      };
      work()
        .catch((cause: unknown) => {
          if (!left) setFailure(sentenceOf(cause));
        })
        .finally(() => {
          if (!left) setProgress(undefined);
        });
    },
    [documents, cerfa, today, source, same],
  );
  const stop = useCallback(() => {
    end.current?.();
    setProgress(undefined);
    setStopped(true);
  }, []);
  return {
    made: made.from === same ? made.papers : new Map(),
    progress,
    failure,
    stopped,
    start,
    stop,
  };
};
