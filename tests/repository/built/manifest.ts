type Manifest = Readonly<Record<string, unknown>>;

const NEVER = ['debugger', 'tabs', 'webRequest', 'cookies', 'history', 'nativeMessaging'];
const DOORS = ['web_accessible_resources', 'externally_connectable', 'sandbox', 'oauth2', 'update_url'];
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What no manifest of ours may hold, whatever the expected one says. */
export function manifestFaults(manifest: Manifest): readonly string[] {
  const asked = [...list(manifest.permissions), ...list(manifest.optional_permissions)];
  const hosts = list(manifest.host_permissions);
  const csp = String((manifest.content_security_policy as Manifest | undefined)?.extension_pages ?? '');
  const script = /script-src ([^;]*)/.exec(csp)?.[1] ?? '';
  return [
    ...NEVER.filter((name) => asked.includes(name)).map((name) => `asks for ${name}`),
    ...(JSON.stringify(manifest).includes('<all_urls>') ? ['reaches every address'] : []),
    ...hosts
      .filter((host) => host !== 'https://messervicesenligne.opcoep.fr/*')
      .map((host) => `reaches ${host}`),
    ...DOORS.filter((name) => name in manifest).map((name) => `opens ${name}`),
    ...(script !== "'self' 'wasm-unsafe-eval'" ? [`runs scripts from ${script}`] : []),
    ...(csp.includes("require-trusted-types-for 'script'") ? [] : ['does not require trusted types']),
  ];
}
