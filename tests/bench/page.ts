import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plan } from '@/lib/autofill';
import { FIELDS } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import { snapshotsOf } from '../tool/snapshots';
import type { Line } from './main';
import { race } from './timing';

const SECTIONS = 10;
const CHOICES = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page far larger than the portal's: every label of the table in each of ten sections. */
function bigPage(): string {
  const labels = Object.values(FIELDS).map(({ label }) => escaped(label));
  const controls = (section: number) =>
    labels.map((label, index) => `<label>${label} <input name="c${section}-${index}"></label>`).join('\n');
  const sections = Array.from({ length: SECTIONS }, (_, section) => {
    return `<fieldset><legend>Partie ${section + 1}</legend>${controls(section)}</fieldset>`;
  });
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Grande page</title><form>${sections.join('')}</form></html>`;
}

/** Reading a big page in Chromium, then deciding what goes where. */
export async function benchPage(): Promise<readonly Line[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'page.html');
  writeFileSync(path, bigPage());
  const collecting: number[] = [];
  const [snapshot] = await snapshotsOf([pathToFileURL(path)], (ms) => collecting.push(ms));
  if (snapshot === undefined) throw new Error('The big page was not read.');
  const fields = DEMOS[0]?.file.fields ?? {};
  const { planned } = await race({ planned: () => plan(snapshot, fields, CHOICES) }, 10, 2);
  const beside = `${snapshot.controls.length} controls`;
  return [
    { name: 'collect of a big page', value: Math.round(collecting[0] ?? 0), unit: 'ms', beside },
    { name: 'plan of a big page', value: planned.median, unit: 'ms', beside },
  ];
}
