export { sha256 } from './fingerprint';
export { type FiledEntry, sizeText } from './index-sheet';
export { FILING_LIMITS, type FilingLimits } from './limits';
export {
  INDEX_NAME,
  type PackageFault,
  type PackageRequest,
  type PackageSource,
  type Packed,
  packFiling,
  SUMS_NAME,
} from './package';
export { attachFile, type FileFault, type Received, receiveFile } from './receive';
