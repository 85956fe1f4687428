import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { check, type Finding, type Purpose, type References } from '@/lib/domain';
import { useEditorState } from '../field/editing';
import { useServices } from '../services';
import { useCheckSettings } from './check-settings';

/** The packaged tables the checks look into; `failure` says why there are none. */
export type LoadedReferences = { readonly references?: References; readonly failure?: unknown };

export const ReferencesContext = createContext<LoadedReferences>({});

/** The tables of the day, once they are loaded; the checks run without them until then. */
export const useLoadedReferences = (day: string): LoadedReferences => {
  const { fetchJson } = useServices();
  const [loaded, setLoaded] = useState<LoadedReferences>({});
  useEffect(() => {
    let left = false;
    const keep = (next: LoadedReferences) => {
      if (!left) setLoaded(next);
    };
    import('@/lib/references')
      .then(({ loadReferences }) => loadReferences(fetchJson, day))
      .then(
        (references) => keep({ references }),
        (failure: unknown) => keep({ failure }),
      );
    return () => {
      left = true;
    };
  }, [fetchJson, day]);
  return loaded;
};

/** Why the tables could not be read; undefined when they could, or are still on their way. */
export const useReferencesFailure = (): unknown => useContext(ReferencesContext).failure;

type Options = {
  readonly all?: boolean;
  /** Other values than those of this very moment. */
  readonly fields?: Readonly<Record<string, unknown>>;
};

/** The one place where the dossier on screen is held against the rules; undefined purpose: not now. */
export const useChecks = (purpose: Purpose | undefined, options: Options = {}): readonly Finding[] => {
  const state = useEditorState();
  const { day } = useCheckSettings();
  const { references } = useContext(ReferencesContext);
  const { all = false, fields = state.fields } = options;
  const { parts } = state;
  return useMemo(() => {
    if (purpose === undefined) return [];
    const beside = references === undefined ? {} : { references };
    // The engine takes any partial dossier: what is stored is its fields and the lists of the exchange format.
    return check({ ...parts, fields }, day, purpose, { all, ...beside });
  }, [purpose, all, fields, parts, day, references]);
};
