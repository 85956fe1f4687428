import { builtExtension } from '../e2e/harness';
import { bytesOf, initialScripts, readBundle } from '../repository/built/bundle';
import type { Line } from './main';

/** What the browser loads before anyone does anything. */
export function benchSizes(): readonly Line[] {
  const bundle = readBundle(builtExtension());
  const page = (name: string) => bytesOf(bundle, initialScripts(bundle, name));
  const script = (path: string) => {
    if (!bundle.has(path)) throw new Error(`${path} is not in the build`);
    return bytesOf(bundle, [path]);
  };
  return [
    {
      name: 'panel, initial JavaScript',
      value: page('sidepanel.html'),
      unit: 'bytes',
      beside: 'limit 500000',
    },
    { name: 'tab, initial JavaScript', value: page('dossier.html'), unit: 'bytes', beside: 'limit 500000' },
    {
      name: 'content script',
      value: script('content-scripts/portal.js'),
      unit: 'bytes',
      beside: 'limit 25000',
    },
    { name: 'hand of the content script', value: script('portal-hand.js'), unit: 'bytes' },
    { name: 'widgets of the content script', value: script('portal-widgets.js'), unit: 'bytes' },
    { name: 'background script', value: bytesOf(bundle, ['background.js']), unit: 'bytes' },
  ];
}
