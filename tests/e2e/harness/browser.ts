import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { ensureChromium } from '../../setup/index.mjs';

/** Loopback ports by host name: the browser reaches these hosts there, and no other host at all. */
export type Hosts = Readonly<Record<string, number>>;

export type LaunchOptions = {
  /** Loopback HTTPS ports by host name; every host not named here does not resolve. */
  readonly hosts?: Hosts;
  readonly chromiumArgs?: readonly string[];
  /** True by default: no display is needed. */
  readonly headless?: boolean;
  /** A profile to keep or to open again; a new temporary one otherwise. */
  readonly profileDir?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The built extension; by default the environment's COMPAGNON_EXTENSION, else .output/chrome-mv3. */
  readonly extensionDir?: string;
  /** Where Chromium writes every request it makes; see {@link readNetworkLog}. */
  readonly networkLog?: string;
};

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,MediaRouter',
];

const hostRules = (hosts: Hosts): string =>
  [
    ...Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');

/** The folder of the built extension; throws with the way to build it when it is not there. */
export const builtExtension = (chosen?: string): string => {
  const dir =
    chosen ??
    process.env.COMPAGNON_EXTENSION ??
    fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(`No built extension in ${dir}: run npm run build first.`);
  }
  return dir;
};

export type Browser = {
  readonly context: BrowserContext;
  readonly root: CDPSession;
  readonly profileDir: string;
};

/** tsx names functions through a helper of its own, which a function sent to a page would look for there. */
export const NAME_HELPER = 'globalThis.__name ??= (named) => named';

/** Opens Chromium with the built extension, closed to every host that is not named. */
export async function openBrowser(options: LaunchOptions): Promise<Browser> {
  const extension = builtExtension(options.extensionDir);
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'compagnon-'));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: await ensureChromium(),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: options.viewport ?? { width: 1280, height: 900 },
    args: [
      ...QUIET,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hostRules(options.hosts ?? {})}`,
      ...(options.networkLog === undefined ? [] : [`--log-net-log=${options.networkLog}`]),
      ...(options.chromiumArgs ?? []),
    ],
  });
  await context.addInitScript(NAME_HELPER);
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gives no browser for this context.');
  return { context, root: await browser.newBrowserCDPSession(), profileDir };
}
