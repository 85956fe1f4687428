import type { PDFDocument } from 'pdf-lib';
import { AppError } from '../shared/errors';
import { type Edition, type Rect, sha256, widgetsOf } from './edition';
import { EDITIONS } from './editions';
import { hasEnd, openForm, orDamaged } from './open-form';
import { OTHER_FORMS } from './other-forms';
import { type Placed, placedWidgets } from './placed';

/** Points by which a viewer may move an edge when it saves the form again. */
const TOLERANCE = 1.5;

/** Written among the keywords of our own stand-in, so that nobody takes it for the form. */
export const STAND_IN_MARK = 'compagnon-contrat-pro:fac-simile';

export type Recognised = {
  readonly edition: string;
  readonly sha256: string;
  /** The very bytes published; false for a copy filled or saved again, which is as good. */
  readonly official: boolean;
  readonly standIn: boolean;
};

/** A file open and known: what fill and read work on. */
export type OpenForm = {
  readonly doc: PDFDocument;
  readonly edition: Edition;
  readonly byName: ReadonlyMap<string, Placed>;
};

const near = (a: Rect, b: Rect): boolean => a.every((edge, at) => Math.abs(edge - (b[at] ?? 0)) <= TOLERANCE);

const refuse = (bytes: Uint8Array, placed: readonly Placed[], byName: ReadonlyMap<string, Placed>): never => {
  const whole = hasEnd(bytes);
  const at = (name: string, page: number, rect: Rect): boolean => {
    const found = byName.get(name);
    return found !== undefined && found.page === page && near(found.rect, rect);
  };
  const other = OTHER_FORMS.find(({ samples }) => samples.every((sample) => at(...sample)));
  if (other) throw new AppError('cerfa/other-form', { likely: other.name });
  if (!whole) throw new AppError('cerfa/damaged', {});
  if (placed.length === 0) throw new AppError('cerfa/no-form', {});
  const cousin = EDITIONS.some((edition) => {
    const widgets = widgetsOf(edition);
    const inPlace = widgets.filter(({ name, page, rect }) => at(name, page, rect)).length;
    const named = widgets.filter(({ name }) => byName.has(name)).length;
    const alike = named >= widgets.length * 0.9 && placed.length <= widgets.length * 1.25;
    return inPlace >= widgets.length * 0.2 || alike;
  });
  if (cousin) throw new AppError('cerfa/unknown-edition', {});
  throw new AppError('cerfa/other-form', { likely: '' });
};

/**
 * Opens a form and names its edition by what it holds: each widget's name, type, page and place. Never by its title,
 * which is wrong in the official file. Values, appearances and further fields (a signature) do not matter.
 * @throws AppError cerfa/*
 */
export const openKnownForm = async (bytes: Uint8Array): Promise<OpenForm> => {
  const doc = await openForm(bytes);
  const placed = await orDamaged(() => placedWidgets(doc));
  const byName = new Map(placed.map((widget) => [widget.name, widget]));
  const edition = EDITIONS.find((candidate) =>
    widgetsOf(candidate).every(({ name, kind, page, rect }) => {
      const found = byName.get(name);
      const type = kind === 'text' ? 'Tx' : 'Btn';
      return found !== undefined && found.type === type && found.page === page && near(found.rect, rect);
    }),
  );
  return edition ? { doc, edition, byName } : refuse(bytes, placed, byName);
};

/**
 * Names the edition of a form a person gave.
 * @throws AppError cerfa/too-large, not-a-pdf, encrypted, xfa, damaged, no-form (scanned or flattened),
 * other-form (`likely` is the name of the other form, empty when unknown), unknown-edition.
 */
export const recogniseTemplate = async (bytes: Uint8Array): Promise<Recognised> => {
  const { doc, edition } = await openKnownForm(bytes);
  const digest = await sha256(bytes);
  const keywords = await orDamaged(() => doc.getKeywords() ?? '');
  return {
    edition: edition.id,
    sha256: digest,
    official: digest === edition.sha256,
    standIn: keywords.includes(STAND_IN_MARK),
  };
};
