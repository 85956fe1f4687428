import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from './tree';

const FOLDER = `${ROOT}tests/e2e/`;
const named = readdirSync(FOLDER)
  .filter((name) => name.startsWith('portal-hazards'))
  .flatMap((name) => [
    ...readFileSync(`${FOLDER}${name}`, 'utf8').matchAll(/\b(?:test|filled)\(\s*['`]H(\d+): /g),
  ])
  .map(([, number]) => Number(number));

it('each hazard of the portal, H1 to H35, has a test of its name', () =>
  expect(Array.from({ length: 35 }, (_, at) => at + 1).filter((number) => !named.includes(number))).toEqual(
    [],
  ));
it('and no test is named after a hazard that does not exist', () =>
  expect(named.filter((number) => number > 35)).toEqual([]));
