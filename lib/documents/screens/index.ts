/** What the screens need of the documents: what they say and what goes into them, and nothing that draws or parses. */
export { attachFile } from '../filing/attach';
export type { FileFault, Received } from '../filing/file-fault';
export { sha256 } from '../filing/fingerprint';
export type { FiledEntry } from '../filing/index-sheet';
export { FILING_LIMITS, type FilingLimits } from '../filing/limits';
export type { PackageFault, PackageRequest, Packed } from '../filing/package-type';
export { sizeText } from '../filing/sizes';
export {
  type DocumentFormat,
  type DocumentKind,
  documentKinds,
  fileNameOf,
  writeDocument,
} from '../make';
export { LEVELS, levelText, MODALITIES, NATURES } from '../paper/wording';
export type { MadeFile } from '../render';
export { aliasKey } from '../templates/aliases';
export { heldBy } from '../templates/held';
export { type Mark, marksOf } from '../templates/marks';
export {
  isListName,
  type ListName,
  type PlaceholderName,
  placeholderNames,
  placeholderText,
  type TemplateValues,
  templateValues,
} from '../templates/names';
export type { Filled, Mapping, Place, Survey } from '../templates/types';
export type { DocumentsAnswer } from '../worker-documents';
export type { FilingAnswer, FilingRequest, ReceiveAnswer, ReceiveRequest } from '../worker-filing';
export type { Missing, Source, Written } from '../written';
export { applyReview } from '../xlsx/apply';
export { type Read, type ReadValue, readCell } from '../xlsx/cell-value';
export { type Holds, ROW_KINDS } from '../xlsx/columns';
export type { Change, Fault, Review } from '../xlsx/review';
export { type AddedCell, addedCells, changeTexts } from '../xlsx/words';
