export { attachFile } from './attach';
export type { FileFault, Received } from './file-fault';
export { sha256 } from './fingerprint';
export type { FiledEntry } from './index-sheet';
export { FILING_LIMITS, type FilingLimits } from './limits';
export { INDEX_NAME, packFiling, SUMS_NAME } from './package';
export type { PackageFault, PackageRequest, PackageSource, Packed } from './package-type';
export { receiveFile } from './receive';
export { sizeText } from './sizes';
