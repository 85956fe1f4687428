import { PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { widgetsOf } from '@/lib/cerfa';
import { EDITION } from '../../cerfa/dossiers';
import { standIn } from '../../cerfa/forms';
import { dossierJson, type GivenFile } from './files';

/** A file that must be refused, and a part of what is said of it. */
export type BadFile = { readonly what: string; readonly file: GivenFile; readonly says: RegExp };

const pdf = (bytes: Uint8Array | string, name = 'cerfa.pdf'): GivenFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes as Uint8Array),
});
const json = (text: string, name = 'dossier.json'): GivenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const HEADER = '"format":"compagnon-contrat-pro/dossier","version":1';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const encrypted = async (): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(standIn);
  const { context } = doc;
  const key = PDFHexString.of('00'.repeat(32));
  const filter = { Filter: 'Standard', V: 1, R: 2, P: PDFNumber.of(-44), O: key, U: key };
  context.trailerInfo.Encrypt = context.register(context.obj(filter));
  return doc.save();
};

const xfa = async (): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(standIn);
  const part = doc.context.register(doc.context.stream('<xdp:xdp/>'));
  doc.catalog.getOrCreateAcroForm().dict.set(PDFName.of('XFA'), part);
  return doc.save();
};

const scanned = async (): Promise<Uint8Array> => {
  const doc = await PDFDocument.create();
  doc.addPage().drawRectangle({ x: 0, y: 0, width: 595, height: 842 });
  return doc.save();
};

const otherForm = async (): Promise<Uint8Array> => {
  const doc = await PDFDocument.create();
  doc.getForm().createTextField('Nom').addToPage(doc.addPage(), { x: 20, y: 20, width: 70, height: 20 });
  return doc.save();
};

/** Our form with every box moved by 12 points: what another edition would look like. */
export const otherEdition = async (): Promise<Uint8Array> => {
  const doc = await PDFDocument.create();
  const pages = EDITION.pages.map(([width, height]) => doc.addPage([width, height]));
  for (const { kind, name, page, rect } of widgetsOf(EDITION)) {
    const [x, y, right, top] = rect;
    const place = { x: x + 12, y: y + 12, width: right - x, height: top - y, borderWidth: 0 };
    const target = pages[page - 1];
    if (target === undefined) continue;
    if (kind === 'box') doc.getForm().createCheckBox(name).addToPage(target, place);
    else doc.getForm().createTextField(name).addToPage(target, place);
  }
  return doc.save();
};

/** PDFs that must be refused, as a blank form and as a filled one alike. */
export const badPdfs = async (): Promise<readonly BadFile[]> => [
  { what: 'a text called .pdf', file: pdf('Bonjour'), says: /Ce fichier n’est pas un PDF/ },
  { what: 'a picture called .pdf', file: pdf(PNG), says: /Ce fichier n’est pas un PDF/ },
  {
    what: 'a PDF cut short',
    file: pdf(standIn.slice(0, Math.floor(standIn.length / 2))),
    says: /Ce PDF est abîmé/,
  },
  { what: 'an encrypted PDF', file: pdf(await encrypted()), says: /protégé par un mot de passe/ },
  { what: 'an XFA form', file: pdf(await xfa()), says: /ancien type de formulaire/ },
  {
    what: 'a scan',
    file: pdf(await scanned()),
    says: /n’a pas de cases à remplir|ne contient aucun texte lisible/,
  },
  {
    what: 'another form',
    file: pdf(await otherForm()),
    says: /n’est pas le contrat de professionnalisation/,
  },
  {
    what: 'another edition',
    file: pdf(await otherEdition()),
    says: /d’une édition que le compagnon ne connaît pas/,
  },
  {
    what: 'a PDF of 21 MB',
    file: pdf(Buffer.concat([standIn, Buffer.alloc(21 * 1024 * 1024)])),
    says: /pèse .* plus que les .* acceptés/,
  },
];

/** Dossiers that must be refused. */
export const BAD_DOSSIERS: readonly BadFile[] = [
  { what: 'no JSON at all', file: json('bonjour'), says: /ne peut pas être lu comme un dossier/ },
  { what: 'an empty file', file: json(''), says: /ne peut pas être lu comme un dossier/ },
  {
    what: 'a picture called .json',
    file: { name: 'photo.json', mimeType: 'image/png', buffer: PNG },
    says: /ne peut pas être lu comme un dossier/,
  },
  { what: 'another JSON', file: json('{"nom":"x"}'), says: /n’est pas un dossier du compagnon/ },
  { what: 'a list', file: json('[1,2]'), says: /n’est pas un dossier du compagnon/ },
  {
    what: 'a newer version',
    file: json(`{${HEADER.replace('"version":1', '"version":99')},"fields":{}}`),
    says: /version plus récente du compagnon/,
  },
  {
    what: 'a polluted prototype',
    file: json(`{${HEADER},"fields":{"__proto__":{"salarie.nomNaissance":"X"}}}`),
    says: /Rien n’a été repris.*« fields\.__proto__ »/,
  },
  {
    what: 'a value of another type',
    file: json(`{${HEADER},"fields":{"employeur.effectif":"beaucoup"}}`),
    says: /Rien n’a été repris.*« fields\.employeur\.effectif »/,
  },
  {
    what: 'several invalid values',
    file: dossierJson(
      { 'employeur.siret': '99912345800014', 'salarie.dateNaissance': '1989-02-31' },
      { modules: [{ id: 'm1' }] },
    ),
    says: /Rien n’a été repris.*réponses n’ont pas.*« fields\.employeur\.siret »/,
  },
  {
    what: 'an unknown field',
    file: dossierJson({ 'salarie.couleurPreferee': 'bleu' }),
    says: /Rien n’a été repris.*couleurPreferee/,
  },
  {
    what: 'a JSON nested a thousand times',
    file: json(`${'['.repeat(1000)}${']'.repeat(1000)}`),
    says: /Rien n’a été repris/,
  },
  {
    what: 'a dossier of 6 MB',
    file: dossierJson({ 'poste.besoins': 'x'.repeat(6_000_000) }),
    says: /Ce fichier pèse 6 Mo, plus que les 5 Mo acceptés/,
  },
];
