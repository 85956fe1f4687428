/** « 1,4 Mo » of 1024 × 1024 bytes, as limits are told. */
export const megabytes = (bytes: number): string =>
  `${(Math.max(1, Math.round(bytes / 104_857.6)) / 10).toString().replace('.', ',')} Mo`;
