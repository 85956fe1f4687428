import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { widgetKit } from './kit';

/** Brought in beside the core by the panel: lends it the widgets that kits draw. The page's world cannot see it. */
export default defineUnlistedScript(() => {
  (globalThis as { compagnonWidgets?: typeof widgetKit }).compagnonWidgets = widgetKit;
});
