const MB = 1024 * 1024;

export const PDF = 'application/pdf';
export const PNG = 'image/png';
export const JPEG = 'image/jpeg';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the portal takes: set by the user, as Opco EP's own limits are not published. Sizes in bytes. */
export type FilingLimits = {
  readonly types: readonly string[];
  readonly fileBytes: number;
  readonly packageBytes: number;
};

/** What portals of this kind take (reference/portal.md, S7): PDF, PNG or JPEG, 10 MB a file. */
export const FILING_LIMITS: FilingLimits = {
  types: [PDF, PNG, JPEG],
  fileBytes: 10 * MB,
  packageBytes: 50 * MB,
};

/** No file larger than this is even read. */
export const READ_LIMIT = 50 * MB;
