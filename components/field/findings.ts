import { createContext, useContext } from 'react';
import type { FieldId, Finding } from '@/lib/domain';

export const FindingsContext = createContext<readonly Finding[]>([]);

/** Everything the checks say of the dossier on screen. */
export const useFindings = (): readonly Finding[] => useContext(FindingsContext);

/** A presence rule says what is not filled in yet; every other rule judges what is. */
export const isAbsence = ({ id }: Finding): boolean => id.startsWith('PRES-');

/** What is wrong with one field: broken rules that name it, without the mere absences. */
export const useFindingsOf = (id: FieldId): readonly Finding[] =>
  useFindings().filter(
    (finding) =>
      finding.status === 'non-conform' &&
      finding.severity !== 'info' &&
      !isAbsence(finding) &&
      finding.fields.includes(id),
  );

/** True when the purpose asks for this field and it is not filled in. */
export const useIsMissing = (id: FieldId): boolean =>
  useFindings().some(
    (finding) =>
      isAbsence(finding) &&
      finding.status === 'non-conform' &&
      finding.severity === 'block' &&
      finding.fields.includes(id),
  );
