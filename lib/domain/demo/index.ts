import type { IsoDay } from '../calendar';
import type { DossierFile } from '../dossier';
import { experimental } from './experimental';
import { ordinary } from './ordinary';

/** A dossier of invented people, right on its own fixed day: it is checked on that day, never today. */
export type Demo = {
  readonly id: 'experimental-2023' | 'ordinaire-2026';
  readonly title: string;
  readonly day: IsoDay;
  readonly file: DossierFile;
};

export const DEMOS: readonly Demo[] = [
  {
    id: 'experimental-2023',
    title: 'Contrat expérimental de 2023, formation interne',
    day: '2023-09-05',
    file: experimental,
  },
  {
    id: 'ordinaire-2026',
    title: 'Contrat ordinaire de 2026, organisme externe',
    day: '2026-10-05',
    file: ordinary,
  },
];
