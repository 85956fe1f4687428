import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Hand } from '../portal.content/hand';
import { answer } from './answer';
import { formJudge } from './form';
import { listen } from './listen';

/** Brought in beside the core: what writes, presses, points and waits. The page's world cannot see it. */
export default defineUnlistedScript(() => {
  (globalThis as { compagnonHand?: Hand }).compagnonHand = { answer, listen, judge: formJudge };
});
