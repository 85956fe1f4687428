export { DOSSIER_LIMIT, parseDossierDraft, parseDossierFile, writeDossierFile } from './dossier-file';
export type { Fault } from './faults';
