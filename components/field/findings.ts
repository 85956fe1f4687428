import { createContext, useContext, useMemo } from 'react';
import { check, type FieldId, type Finding } from '@/lib/domain';
import { useCheckSettings } from '../dossier/check-settings';
import { useEditorState } from './editing';

export const FindingsContext = createContext<readonly Finding[]>([]);

/** Everything the checks say of the dossier on screen, for its filing. */
export const useFindings = (): readonly Finding[] => useContext(FindingsContext);

/** The same for another purpose than the filing. */
export const useFindingsFor = (purpose: 'cerfa' | 'depot'): readonly Finding[] => {
  const filing = useFindings();
  const { fields, dossier } = useEditorState();
  const { day } = useCheckSettings();
  return useMemo(
    () => (purpose === 'depot' ? filing : check({ ...dossier.parts, fields }, day, purpose)),
    [purpose, filing, dossier.parts, fields, day],
  );
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
