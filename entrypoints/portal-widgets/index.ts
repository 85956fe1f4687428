import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { widgetKit } from './kit';
import { beginLayout } from './layout';

/**
 * Brought in beside the core by the panel: lends it the widgets that kits draw and the layout of the page's words. The
 * page's world cannot see it.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { compagnonWidgets?: typeof widgetKit; compagnonLayout?: typeof beginLayout };
  world.compagnonWidgets = widgetKit;
  world.compagnonLayout = beginLayout;
});
