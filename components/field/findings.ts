import { createContext, useContext } from 'react';
import type { FieldId, Finding } from '@/lib/domain';

export const FindingsContext = createContext<readonly Finding[]>([]);

/** Everything the checks say of the dossier on screen. */
export const useFindings = (): readonly Finding[] => useContext(FindingsContext);

/** What is wrong with one field: only broken rules that name it, never a mere absence. */
export const useFindingsOf = (id: FieldId): readonly Finding[] =>
  useFindings().filter(
    ({ status, severity, fields }) => status === 'non-conform' && severity !== 'info' && fields.includes(id),
  );
