import { describe, expect, it } from 'vitest';
import { type Block, documentKinds, plainText, textsOf, writeDocument } from '@/lib/documents';
import { renderDocx } from '@/lib/documents/docx';
import { openOffice, openZip, type Parts, readXml } from '@/lib/documents/gate';
import { WITHOUT_POPPLER } from '../cerfa/poppler';
import { DOSSIERS, MADE_ON } from './dossiers';
import { pdfsByOffice } from './office';
import { orphansOf } from './orphans';
import { printed, unspaced } from './printed';

const OPTIONS = { title: 'Essai', running: 'En-tête d’essai' };
// One red point.
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const EVERYTHING: readonly Block[] = [
  { kind: 'title', text: 'Titre à œuvre', under: 'Sous-titre' },
  { kind: 'heading', level: 1, text: 'Première partie' },
  {
    kind: 'paragraph',
    text: [
      { text: 'Gras ', strong: true },
      { text: 'lien', link: 'https://www.legifrance.gouv.fr/x?a=1&b=2' },
      { text: ' mauvais', link: 'javascript:alert(1)' },
    ],
  },
  { kind: 'list', entries: ['un', 'deux'], ordered: true },
  { kind: 'list', entries: ['puce <&> "x"'] },
  { kind: 'heading', level: 2, text: 'Seconde partie' },
  { kind: 'pairs', rows: [{ label: 'Nom', value: 'Nguyễn Łukasz Şahin Žižek' }] },
  { kind: 'note', tone: 'attention', text: 'Une note\nsur deux lignes' },
  {
    kind: 'table',
    columns: [
      { head: 'Colonne', share: 2 },
      { head: 'Somme', share: 1, align: 'right' },
    ],
    rows: Array.from({ length: 90 }, (_, at) => [`ligne${at}`, '1\u00A0300,00\u00A0€']),
  },
  {
    kind: 'ticks',
    entries: [
      { text: 'oui', ticked: true },
      { text: 'non', ticked: false },
    ],
  },
  {
    kind: 'calendar',
    heads: ['09/23', '10/23'],
    rows: [{ label: 'Module', cells: [{ shade: 'theory', text: '7h30' }, { shade: 'none' }] }],
    legend: [{ shade: 'theory', text: 'Théorie' }],
  },
  { kind: 'picture', png: PNG, width: 30, height: 20, alt: 'Un point' },
  { kind: 'page-break' },
  { kind: 'table', columns: [{ head: 'Autre', share: 1 }], rows: [] },
  {
    kind: 'signatures',
    boxes: ['Un', 'Deux', 'Trois', 'Quatre'].map((who) => ({ who, lines: ['Le ………'] })),
  },
];

const partText = (parts: Parts, name: string): string => new TextDecoder().decode(parts.get(name));

/** Letters that LibreOffice takes from another font stand elsewhere in the order of drawing. */
const FOREIGN = /[\u1E00-\u1EFF]/g;
const seen = (text: string): string => unspaced(text).replace(FOREIGN, '');
const foreign = (text: string): number => text.match(FOREIGN)?.length ?? 0;

const bodyOf = async (...blocks: readonly Block[]): Promise<string> =>
  partText(openZip(await renderDocx(blocks, OPTIONS)), 'word/document.xml');

const targetsOf = (xml: string): readonly { target: string; outside: boolean }[] =>
  [...xml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => ({
    target: /Target="([^"]*)"/.exec(tag)?.[1] ?? '',
    outside: tag.includes('TargetMode="External"'),
  }));

/** Faults of a package: a part without its type, a relation to nothing, XML that is not well formed. */
const faultsOf = (bytes: Uint8Array): readonly string[] => {
  const parts = openZip(bytes);
  const names = [...parts.keys()];
  const types = partText(parts, '[Content_Types].xml');
  const faults: string[] = [];
  for (const name of names) {
    const ending = name.split('.').at(-1) ?? '';
    if (
      name !== '[Content_Types].xml' &&
      !types.includes(`PartName="/${name}"`) &&
      !types.includes(`Extension="${ending}"`)
    )
      faults.push(`${name}: no content type`);
    if (/\.(xml|rels)$/.test(name)) {
      const elements = [...readXml(partText(parts, name), name)];
      if (elements.length === 0) faults.push(`${name}: no element`);
    }
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const { target, outside } of targetsOf(partText(parts, name))) {
      if (outside) continue;
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      if (!names.includes(path)) faults.push(`${name}: ${path} is not there`);
    }
  }
  return faults;
};

describe('renderDocx', () => {
  it('makes a package whose parts, types and relations agree, and that our own gate lets in', async () => {
    const bytes = await renderDocx(EVERYTHING, OPTIONS);
    expect(faultsOf(bytes)).toEqual([]);
    expect(openOffice(bytes).kind).toBe('docx');
  });

  it('names Word’s styles, speaks French, repeats heads, keeps rows and headings', async () => {
    const parts = openZip(await renderDocx(EVERYTHING, OPTIONS));
    const body = partText(parts, 'word/document.xml');
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Cellule'])
      expect(body).toContain(`w:val="${style}"`);
    const styles = partText(parts, 'word/styles.xml');
    expect(styles).toContain('w:val="fr-FR"');
    expect(styles).toMatch(/w:styleId="Heading1"[\s\S]*?<w:keepNext\/>/);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(90);
    expect(body).toContain('w:pageBreakBefore');
    const title = partText(parts, 'docProps/core.xml');
    expect(title).toContain('<dc:title>Essai</dc:title>');
    expect(title).toContain('Compagnon Contrat Pro');
  });

  it('lets a very long row be cut between two pages, and no other', async () => {
    const table = (text: string): Block => ({
      kind: 'table',
      columns: [{ head: 'a', share: 1 }],
      rows: [[text]],
    });
    expect((await bodyOf(table('court'))).match(/<w:cantSplit\/>/g)).toHaveLength(2);
    const long = await bodyOf(table('mot '.repeat(400)));
    expect(long.match(/<w:cantSplit(?: w:val="(?:true|1)")?\/>/g)).toHaveLength(1);
  });

  it('writes what XML cannot hold without it, and links https addresses only', async () => {
    const bytes = await renderDocx(
      [{ kind: 'paragraph', text: 'a\u0001b\uFFFFc\uD800d & <e>' }, ...EVERYTHING],
      OPTIONS,
    );
    expect(faultsOf(bytes)).toEqual([]);
    const relations = partText(openZip(bytes), 'word/_rels/document.xml.rels');
    expect(relations).toContain('https://www.legifrance.gouv.fr/x?a=1&amp;b=2');
    expect(relations).not.toContain('javascript');
    expect(partText(openZip(bytes), 'word/document.xml')).toContain('abcd &amp; &lt;e&gt;');
  });

  it('turns the paper', async () => {
    const sideways = await renderDocx([], { ...OPTIONS, landscape: true });
    expect(partText(openZip(sideways), 'word/document.xml')).toMatch(
      /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/,
    );
  });
});

if (!WITHOUT_POPPLER)
  describe('opened by LibreOffice', () => {
    it('loses no text of any kind of block', async () => {
      const made = pdfsByOffice({ 'tout.docx': await renderDocx(EVERYTHING, OPTIONS) });
      const raw = printed(made['tout.docx'] ?? new Uint8Array());
      const text = seen(raw);
      const texts = EVERYTHING.flatMap(textsOf).map(plainText);
      for (const one of texts) expect(text).toContain(seen(one));
      expect(foreign(raw)).toBe(foreign(texts.join('')));
      expect(text).toContain(unspaced(OPTIONS.running));
      expect(text).toMatch(/Page1\/\d/);
    }, 120_000);

    it('loses no text of any document of any dossier, and leaves no heading at the foot of a page', async () => {
      const all = DOSSIERS.flatMap(([name, dossier]) =>
        documentKinds.map((kind) => ({
          name: `${name}-${kind}.docx`,
          ...writeDocument(kind, dossier, MADE_ON),
        })),
      );
      const files: Record<string, Uint8Array> = {};
      for (const { name, blocks, title, running, landscape } of all) {
        const bytes = await renderDocx(blocks, { title, running, landscape });
        expect(faultsOf(bytes), name).toEqual([]);
        files[name] = bytes;
      }
      const made = pdfsByOffice(files);
      for (const { name, blocks } of all) {
        const text = seen(printed(made[name] ?? new Uint8Array()));
        const lost = blocks
          .flatMap(textsOf)
          .flatMap((one) => plainText(one).split('\n'))
          .filter((line) => !text.includes(seen(line)));
        expect(lost, name).toEqual([]);
        expect(orphansOf(made[name] ?? new Uint8Array(), blocks), name).toEqual([]);
      }
    }, 300_000);
  });
