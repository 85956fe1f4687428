import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forbiddenRequests, readNetworkLog } from '../../e2e/harness/network-log';

const START = 7;
const event = (url: string, initiator: string, kind: string, type = START) =>
  JSON.stringify({ params: { initiator, request_type: kind, url }, phase: 1, type });

const log = (...events: readonly string[]) => {
  const path = join(mkdtempSync(join(tmpdir(), 'network-')), 'log.json');
  const head = JSON.stringify({ constants: { logEventTypes: { URL_REQUEST_START_JOB: START } } }).slice(
    0,
    -1,
  );
  writeFileSync(path, `${head},\n"events": [\n${events.join(',\n')}`);
  return path;
};

const PORTAL = 'messervicesenligne.opcoep.fr';

it('reads the requests of a log, even cut short', () => {
  const path = log(
    event(`https://${PORTAL}/`, 'not an origin', 'main frame'),
    event('https://other.fr/', 'x', 'other', START + 1),
    '{"params":{"url":"https://cut',
  );
  expect(readNetworkLog(path)).toEqual([
    { url: `https://${PORTAL}/`, initiator: 'not an origin', kind: 'main frame' },
  ]);
});

it.each([
  ['https://www.opcoep.fr/x', 'chrome-extension://abc', 'other'],
  [`https://${PORTAL}/api`, 'chrome-extension://abc', 'other'],
  ['https://elsewhere.fr/', `https://${PORTAL}`, 'other'],
  ['https://elsewhere.fr/', 'not an origin', 'main frame'],
  ['wss://elsewhere.fr/', `https://${PORTAL}`, 'other'],
])('refuses %s begun by %s', (url, initiator, kind) =>
  expect(forbiddenRequests(readNetworkLog(log(event(url, initiator, kind))), [PORTAL])).toHaveLength(1),
);

it.each([
  [`https://${PORTAL}/api`, `https://${PORTAL}`, 'other'],
  [`https://${PORTAL}/`, 'not an origin', 'main frame'],
  ['https://update.browser.example/', 'not an origin', 'other'],
  ['blob:null/x', 'chrome-extension://abc', 'other'],
])('accepts %s begun by %s', (url, initiator, kind) =>
  expect(forbiddenRequests(readNetworkLog(log(event(url, initiator, kind))), [PORTAL])).toEqual([]),
);
