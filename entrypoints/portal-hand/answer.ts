import type { PortalAnswer } from '@/lib/autofill/types';
import type { Hand } from '../portal.content/hand';
import { reader } from '../portal.content/reader';
import { apply } from './apply';
import { awaitChange } from './await-change';
import { endGuard, recheck } from './guard';
import { point, pointStop } from './point';
import { press } from './press';
import { show } from './show';
import { undo } from './undo';

const CHANGED: PortalAnswer = { ok: false, code: 'portal/changed' };

/** One request about a snapshot of this document; about another it is refused as changed. */
export const answer: Hand['answer'] = async (document, request) => {
  if (request.type === 'portal/point-stop') {
    pointStop();
    return { ok: true, verdicts: [] };
  }
  if (request.documentId !== reader().documentIdOf(document)) return CHANGED;
  switch (request.type) {
    case 'portal/apply':
      return apply(document, request);
    case 'portal/recheck':
      return { ok: true, verdicts: await recheck(document) };
    case 'portal/undo':
      await endGuard(document);
      return { ok: true, verdicts: await undo(document, request.refs) };
    case 'portal/point':
      return { ok: true, pointed: await point(document) };
    case 'portal/await-change':
      return { ok: true, changed: await awaitChange(document, request.most) };
    case 'portal/press': {
      const snapshot = await press(document, request.ref);
      return snapshot === undefined ? CHANGED : { ok: true, snapshot };
    }
    case 'portal/show':
      return show(document, request.ref) ? { ok: true, verdicts: [] } : CHANGED;
  }
};
