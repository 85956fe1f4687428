import { readFileSync } from 'node:fs';

/** One request that Chromium's network service began, whoever asked for it. */
export type NetworkRequest = { readonly url: string; readonly initiator: string; readonly kind: string };

/** Chromium's words for a request that no page or extension began: its own, or a typed address. */
const NO_ORIGIN = 'not an origin';

type Event = { type?: number; params?: { url?: string; initiator?: string; request_type?: string } };

const parseEvent = (line: string): Event | undefined => {
  try {
    return JSON.parse(line.trim().replace(/\]?,?$/, '')) as Event;
  } catch {
    return undefined; // the cut end of a killed browser's log, or a line that is no event
  }
};

/**
 * Every request in a log made with `--log-net-log`: pages, panel, workers, service worker and the browser itself.
 * Read line by line, since a killed browser leaves the file without its end. Throws when it is no such log.
 */
export function readNetworkLog(path: string): readonly NetworkRequest[] {
  const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const { constants } = JSON.parse(`${first.trim().replace(/,$/, '')}}`) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const begins = constants.logEventTypes.URL_REQUEST_START_JOB;
  return lines
    .filter((line) => line.includes('"url"') && line.startsWith('{'))
    .flatMap((line) => parseEvent(line) ?? [])
    .flatMap((event) => {
      const { url, initiator, request_type: kind = '' } = event.params ?? {};
      return event.type === begins && url !== undefined && initiator !== undefined
        ? [{ url, initiator, kind }]
        : [];
    });
}

/**
 * The requests that break the promise « nothing leaves the machine »: any the extension began, any a page began
 * to another host than the given ones, any page opened on another host. What stays inside the browser
 * (chrome:, data:, blob:, extension files) reaches no network.
 */
export function forbiddenRequests(
  requests: readonly NetworkRequest[],
  allowedHosts: readonly string[],
): readonly NetworkRequest[] {
  return requests.filter(({ url, initiator, kind }) => {
    const { protocol, hostname } = new URL(url);
    if (!['http:', 'https:', 'ws:', 'wss:'].includes(protocol)) return false;
    if (initiator.startsWith('chrome-extension://')) return true;
    if (initiator === NO_ORIGIN && kind !== 'main frame') return false;
    return !allowedHosts.includes(hostname);
  });
}
