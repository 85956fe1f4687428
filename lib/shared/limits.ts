/** The largest PDF anyone here reads: the official form weighs 180 kB, a signed copy with scans a few megabytes. */
export const PDF_LIMIT_BYTES = 20 * 1024 * 1024;

/** How long one piece of work on a PDF may take before its worker is ended. */
export const PDF_LIMIT_SECONDS = 15;

/** The largest Word or Excel file anyone here reads; the gate of the documents holds the same line. */
export const OFFICE_LIMIT_BYTES = 20 * 1024 * 1024;
