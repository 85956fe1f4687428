import { createContext, useContext } from 'react';
import type { FieldId, Finding } from '@/lib/domain';
import { useChecks } from '../dossier/checks';
import { useEditorState } from './editing';

export const FindingsContext = createContext<readonly Finding[]>([]);

/** Everything the checks say of the dossier on screen, for its filing. */
export const useFindings = (): readonly Finding[] => useContext(FindingsContext);

/** The same for another purpose than the filing. */
export const useFindingsFor = (purpose: 'cerfa' | 'depot'): readonly Finding[] => {
  const filing = useFindings();
  const other = useChecks(purpose === 'depot' ? undefined : purpose);
  return purpose === 'depot' ? filing : other;
};

const isEmpty = (value: unknown): boolean => value === undefined;

/**
 * A presence rule whose fields are all empty: something is still to be filled in. The same rules also refuse what
 * is filled in although it does not apply; that is a fault like any other.
 */
export const isAbsence = (
  { id, fields }: Pick<Finding, 'id' | 'fields'>,
  values: Readonly<Record<string, unknown>>,
): boolean => id.startsWith('PRES-') && fields.every((field) => isEmpty(values[field]));

/** What is wrong with one field: broken rules that name it, without the mere absences. */
export const useFindingsOf = (id: FieldId): readonly Finding[] => {
  const { fields } = useEditorState();
  return useFindings().filter(
    (finding) =>
      finding.status === 'non-conform' &&
      finding.severity !== 'info' &&
      finding.fields.includes(id) &&
      !isAbsence(finding, fields),
  );
};

/** True when the purpose asks for this field and it is not filled in. */
export const useIsMissing = (id: FieldId): boolean => {
  const { fields } = useEditorState();
  return useFindings().some(
    (finding) =>
      finding.status === 'non-conform' &&
      finding.severity === 'block' &&
      finding.fields.includes(id) &&
      isAbsence(finding, fields),
  );
};
