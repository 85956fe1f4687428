import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { App } from '@/components/App';
import { type Services, ServicesProvider } from '@/components/services';
import { openVault } from '@/lib/vault';
import { cerfaService } from './cerfa-service';
import { portalService } from './portal-service';

const localDay = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const save: Services['save'] = (name, type, content) => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns; a minute is ample on a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const openTab = (hash: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(`/dossier.html${hash}` as never) });
};

/** Starts the companion in a page of the extension: the side panel, or a full tab. */
export const start = async (place: 'panel' | 'tab'): Promise<void> => {
  document.documentElement.dataset.place = place;
  const vault = await openVault({ now: () => new Date().toISOString() });
  const services: Services = {
    vault,
    portal: portalService,
    cerfa: cerfaService(vault),
    today: localDay,
    save,
    openTab: place === 'panel' ? openTab : undefined,
  };
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  createRoot(root).render(
    <StrictMode>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </StrictMode>,
  );
};
