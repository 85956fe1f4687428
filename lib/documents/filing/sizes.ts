/** « 1,4 Mo » of 1024 × 1024 bytes, as limits are told. */
export const megabytes = (bytes: number): string =>
  `${(Math.max(1, Math.round(bytes / 104_857.6)) / 10).toString().replace('.', ',')} Mo`;

/** « 12 ko », « 1,4 Mo »: never less than one. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00A0ko`
    : `${(Math.round(bytes / 100_000) / 10).toString().replace('.', ',')}\u00A0Mo`;
