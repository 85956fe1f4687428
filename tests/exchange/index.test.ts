import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CERFA_FIELD_IDS, definitions, partNames } from '@/lib/domain';
import { parseDossierDraft, parseDossierFile, writeDossierFile } from '@/lib/exchange';

// Dossiers of the form's every box, for tests of format only: together they contradict the law and themselves.
const FOLDER = new URL('../fixtures/dossiers/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const files = texts.map(parseDossierFile);

describe('fixture dossiers', () => {
  it('are read, and written back to the byte', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(files.map(writeDossierFile)).toEqual(texts);
    expect(texts.map(parseDossierDraft)).toEqual(files);
  });
  it('together fill every datum of the Cerfa, and both states of every box', () => {
    for (const id of CERFA_FIELD_IDS) {
      const { kind } = definitions[id];
      const seen = new Set(files.map(({ fields }) => fields[id]).filter((value) => value !== undefined));
      expect(seen.size, id).toBeGreaterThan(kind === 'boolean' || id === 'salarie.sexe' ? 1 : 0);
    }
    expect(new Set(files.map(({ fields }) => fields['contrat.nature']))).toEqual(
      new Set(['CDI', 'CDD', 'TT', undefined]),
    );
  });
  it('together hold every list', () => {
    for (const name of partNames)
      expect(
        files.some((file) => file[name] !== undefined),
        name,
      ).toBe(true);
  });
});
