import { browser } from 'wxt/browser';
import type { PdfService } from '@/components/services';
import { loadFont } from './packaged';
import { drawPage, pageCount } from './pdf-preview';
import { work } from './pdf-worker';

/** Ample for the viewer to have read the file. */
const KEPT_MS = 10 * 60_000;

/** The PDFs of a page of the extension. */
export const pdfService: PdfService = {
  pageCount,
  drawPage,
  report: async (input) => {
    const [font, boldFont] = await Promise.all([loadFont('Regular'), loadFont('Bold')]);
    return work({ type: 'report', input, font, boldFont });
  },
  openInTab: async (bytes) => {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    await browser.tabs.create({ url });
  },
};
