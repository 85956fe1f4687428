import { frameDocument, frameOf, viewOf } from '../portal.content/dom';
import type { Page } from './page';
import { pause } from './quiet';

/** Frames of the page that load themselves again in the middle of a fill. */
export type Frames = {
  /** Waits until every frame that is leaving is there again, and reads the page anew; at once when none is. */
  readonly back: () => Promise<boolean>;
  readonly stop: () => void;
};

/** A form in a frame may post itself back after an answer; the server is given this long. */
const MOST = 5000;

/** Notices when a frame of this origin leaves: what is written in it then would be lost. */
export const watchFrames = (page: Page): Frames => {
  const watched = new Map<Window, () => void>();
  const leaving = new Map<Document, Element>();
  const attach = (): void => {
    for (const root of page.roots()) {
      const document = root.nodeType === 9 ? (root as Document) : page.document;
      const [view, frame] = [viewOf(document), frameOf(document)];
      if (document === page.document || view === null || frame === null) continue;
      watched.get(view)?.();
      const leave = (): void => {
        leaving.set(document, frame);
      };
      view.addEventListener('beforeunload', leave);
      watched.set(view, () => view.removeEventListener('beforeunload', leave));
    }
  };
  // Its own scripts have come: before, the page would not hear what is written.
  const there = (document: Document, frame: Element): boolean => {
    const now = frameDocument(frame);
    return now !== null && now !== document && now.readyState === 'complete';
  };
  attach();
  return {
    back: async () => {
      if (leaving.size === 0) return false;
      for (let waited = 0; waited < MOST; waited += 40) {
        if ([...leaving].every(([document, frame]) => there(document, frame))) break;
        await pause(40);
      }
      leaving.clear();
      page.fresh();
      attach();
      return true;
    },
    stop: () => {
      for (const end of watched.values()) end();
    },
  };
};
