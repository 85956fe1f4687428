import { describe, expect, it } from 'vitest';
import { filesOf, madeCerfa, madePapers } from '@/components/documents/made';
import { sourceOf } from '@/components/documents/source';

const file = (name: string, format: 'docx' | 'pdf' | 'xlsx') => ({ name, format, bytes: new Uint8Array() });
const result = [
  {
    key: 'a',
    kind: 'fiche-poste',
    files: [file('f.docx', 'docx'), file('f.pdf', 'pdf')],
    missing: [],
    overflow: [{ where: 'Compétence', characters: 40 }, { where: 'Suivi, C4' }],
    warnings: ['Deux totaux.', 'Deux totaux.'],
  },
  { key: 'a', kind: 'parcours', code: 'document/glyph', facts: { code: 'U+4F60' } },
] as const;
const form = madeCerfa(
  { bytes: new Uint8Array(), edition: '12434*05', written: 1, left: [], overflow: [], shrunk: [] },
  false,
);

describe('documents made', () => {
  const papers = [...madePapers(result as never), form];

  it('list every text that does not fit, each warning once, and why one could not be made', () => {
    const [first, second] = papers;
    expect(first).toMatchObject({ paper: 'fiche-poste' });
    const warnings = first && 'warnings' in first ? first.warnings : [];
    expect(warnings).toHaveLength(3);
    expect(warnings[1]).toContain('un mot de 40 caractères');
    expect(warnings[2]).toContain('« Suivi, C4 »'.replace(/ (?=»)|(?<=«) /g, '\u00A0'));
    expect(second && 'failure' in second ? second.failure : '').toContain('U+4F60');
  });

  it('are saved in the formats wanted; the form is a PDF whatever is wanted, and says when it has no value', () => {
    const names = (edit: boolean, print: boolean) => filesOf(papers, { edit, print }).map(({ name }) => name);
    expect(names(true, true)).toEqual(['f.docx', 'f.pdf', 'fac-simile-sans-valeur.pdf']);
    expect(names(true, false)).toEqual(['f.docx', 'fac-simile-sans-valeur.pdf']);
    expect(names(false, true)).toEqual(['f.pdf', 'fac-simile-sans-valeur.pdf']);
    expect(names(false, false)).toEqual(['fac-simile-sans-valeur.pdf']);
  });
});

it('a list that is not valid is no source of a document, the others are', () => {
  const competences = [{ id: 'c1', kind: 'savoir', intitule: 'Un' }];
  expect(sourceOf({ 'poste.intitule': 'Vendeur' }, { competences, modules: 'x', drafts: {} })).toEqual({
    fields: { 'poste.intitule': 'Vendeur' },
    competences,
  });
});
