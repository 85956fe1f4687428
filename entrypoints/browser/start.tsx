import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { App } from '@/components/App';
import { type Services, ServicesProvider } from '@/components/services';
import { Broken } from '@/components/shell/failure';
import { openVault } from '@/lib/vault';
import { cerfaService } from './cerfa-service';
import { documentsService } from './documents-service';
import { fetchJson } from './packaged';
import { pdfService } from './pdf-service';
import { portalService } from './portal-service';

const localDay = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const now = (): string => new Date().toISOString();

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

const servicesFor = async (place: 'panel' | 'tab'): Promise<Services> => {
  const vault = await openVault({ now });
  return {
    vault,
    portal: portalService,
    cerfa: cerfaService(vault),
    pdf: pdfService,
    documents: documentsService,
    today: localDay,
    now,
    fetchJson,
    save,
    openTab: place === 'panel' ? openTab : undefined,
  };
};

/** Starts the companion in a page of the extension: the side panel, or a full tab. */
export const start = async (place: 'panel' | 'tab'): Promise<void> => {
  document.documentElement.dataset.place = place;
  const element = document.getElementById('root');
  if (element === null) throw new Error('no root');
  const root = createRoot(element);
  // Asked again at each start: the browser may only say yes once the companion has been used.
  void navigator.storage.persist();
  try {
    const services = await servicesFor(place);
    root.render(
      <StrictMode>
        <ServicesProvider value={services}>
          <App />
        </ServicesProvider>
      </StrictMode>,
    );
  } catch (cause) {
    root.render(<Broken cause={cause} />);
  }
};
