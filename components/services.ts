import { createContext, useContext } from 'react';
import type { Snapshot, Verdict, Write } from '@/lib/autofill';
import type {
  DocumentsAnswer,
  DocumentsRequest,
  Filled,
  Mapping,
  PackedFile,
  ReportInput,
  Review,
  Source,
  Survey,
} from '@/lib/documents';
import type { FetchJson } from '@/lib/references';
import type { Vault } from '@/lib/vault';

/** What the companion found in the browser's window. */
export type PortalPage = {
  readonly tabId: number;
  readonly origin: string;
  /** The tab's title as the page wrote it: a text to show, nothing to trust. */
  readonly title: string;
  /** True for a portal the companion knows; false for another site the person allowed. */
  readonly known: boolean;
};

/** What a person pointed at: a control of the page as it then was, or nothing when they gave up. */
export type Pointed = { readonly snapshot: Snapshot; readonly ref: string | null };

/** A tab came to the front, or the page of a tab changed. */
export type TabChange = { readonly tabId: number; readonly front: boolean };

/** Talks to the content script of a page; every failure is an AppError of `portal/*`. */
export type PortalService = {
  /** The portal page in front of the person, or the latest used of this window when the companion is itself in a tab. */
  readonly currentPage: () => Promise<PortalPage | undefined>;
  readonly collect: (page: PortalPage) => Promise<Snapshot>;
  readonly apply: (
    page: PortalPage,
    snapshot: Snapshot,
    writes: readonly Write[],
  ) => Promise<readonly Verdict[]>;
  /** What a register that answered late made of the last fill, once it is certain; often nothing. */
  readonly recheck: (page: PortalPage, documentId: string) => Promise<readonly Verdict[]>;
  readonly undo: (
    page: PortalPage,
    documentId: string,
    refs: readonly string[],
  ) => Promise<readonly Verdict[]>;
  readonly show: (page: PortalPage, documentId: string, ref: string) => Promise<void>;
  /** Presses one of the snapshot's actions (never one that could send); answers the page as it then is. */
  readonly press: (page: PortalPage, documentId: string, ref: string) => Promise<Snapshot>;
  /** Lets the person point at a control of the page; ends by a click, Escape, `stop`, or the panel's own end. */
  readonly point: (page: PortalPage, documentId: string) => { done: Promise<Pointed>; stop: () => void };
  /** True once the page's controls are others than those of its last snapshot, false after `most` ms. */
  readonly awaitChange: (page: PortalPage, documentId: string, most: number) => Promise<boolean>;
  /** Sites, beside the portals known, that the person allowed: exact origins, sorted. */
  readonly origins: () => Promise<readonly string[]>;
  /** Asks the browser for one site; only from a person's click. False when refused. */
  readonly allow: (origin: string) => Promise<boolean>;
  readonly revoke: (origin: string) => Promise<void>;
  readonly openPortal: () => Promise<void>;
  /** Tells when a tab comes to the front or its page changes, whichever tab; returns the way to stop. */
  readonly onPageChange: (listener: (change: TabChange) => void) => () => void;
};

export type CerfaTemplate = {
  readonly edition: string;
  readonly sha256: string;
  readonly name: string;
  /** True for the drawn stand-in, which has no value. */
  readonly standIn: boolean;
  /** True when the file is, byte for byte, the official blank form we know. */
  readonly official: boolean;
};
export type CerfaFilled = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly edition: string;
  readonly written: number;
  readonly left: readonly { readonly id: string; readonly why: string }[];
  /** Texts too long for their box at the smallest size: where, and how many characters would fit. */
  readonly overflow: readonly {
    readonly id: string;
    readonly page: number;
    readonly chars: number;
    readonly maxChars: number;
  }[];
  readonly shrunk: readonly { readonly id: string; readonly page: number; readonly size: number }[];
};

/** What a filled form says, how far it can be believed, and the texts in it that are not a valid value. */
export type CerfaReading = {
  readonly edition: string;
  /** Read from the boxes of a form, or from what is printed in their places. */
  readonly from: 'boxes' | 'print';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly doubts: readonly { readonly id: string; readonly draft: string; readonly why: string }[];
  readonly sureness: Readonly<Record<string, 'sure' | 'likely' | 'doubtful'>>;
  readonly cautions: readonly { readonly id: string; readonly why: string }[];
};

/** The PDF work, in a worker with limits of time and size; every failure is an AppError of `cerfa/*`. */
export type CerfaService = {
  readonly template: () => Promise<CerfaTemplate | undefined>;
  readonly keepTemplate: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<CerfaTemplate>;
  readonly forgetTemplate: () => Promise<void>;
  /** Asks for the permission to reach opcoep.fr, then downloads the official form; only on the person's click. */
  readonly downloadTemplate: () => Promise<CerfaTemplate>;
  readonly fill: (
    fields: Readonly<Record<string, unknown>>,
    options: { readonly flatten: boolean },
  ) => Promise<CerfaFilled>;
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<CerfaReading>;
};

/** PDFs made here: drawn on screen, and the report. Failures are AppErrors of `cerfa/*` or `document/*`. */
export type PdfService = {
  readonly pageCount: (bytes: Uint8Array<ArrayBuffer>) => Promise<number>;
  /** Draws a page, numbered from 1, into the canvas at `width` CSS pixels. */
  readonly drawPage: (
    bytes: Uint8Array<ArrayBuffer>,
    page: number,
    canvas: HTMLCanvasElement,
    width: number,
  ) => Promise<void>;
  /** The pre-check report as a PDF, made in a worker with a limit of time. */
  readonly report: (input: ReportInput) => Promise<Uint8Array<ArrayBuffer>>;
  /** Opens the PDF in a tab, whose own viewer prints it; its address holds no value. */
  readonly openInTab: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

/** Documents being made: what comes of it, undefined once stopped. */
export type Making = {
  readonly done: Promise<DocumentsAnswer['result'] | undefined>;
  readonly stop: () => void;
};

/** Documents made, and other people's Word and Excel files read, in workers; AppErrors of `document/*`, `office/*`. */
export type DocumentsService = {
  readonly make: (
    request: Omit<DocumentsRequest, 'type' | 'font' | 'boldFont'>,
    tell: (done: number, total: number) => void,
  ) => Making;
  /** What an edited feuille de route says otherwise than the dossier. */
  readonly readFeuille: (bytes: Uint8Array<ArrayBuffer>, source: Source) => Promise<Review>;
  readonly survey: (bytes: Uint8Array<ArrayBuffer>) => Promise<Survey>;
  /** A person's own template filled; also AppError `template/fault`. */
  readonly fill: (
    bytes: Uint8Array<ArrayBuffer>,
    mapping: Mapping,
    source: Source,
    madeOn: string,
  ) => Promise<Filled>;
  /** Files as one zip. */
  readonly zip: (files: readonly PackedFile[]) => Promise<Uint8Array<ArrayBuffer>>;
};

export type Services = {
  readonly vault: Vault;
  readonly portal: PortalService;
  readonly cerfa: CerfaService;
  readonly pdf: PdfService;
  readonly documents: DocumentsService;
  /** The day on the person's calendar, ISO. */
  readonly today: () => string;
  /** This moment, an ISO instant. */
  readonly now: () => string;
  /** A file packaged with the extension; `path` from its root, as "ref/idcc.json". Always the same function. */
  readonly fetchJson: FetchJson;
  readonly save: (name: string, type: string, content: Uint8Array<ArrayBuffer> | string) => void;
  /** Opens the companion in a full tab at the same place; undefined when already there. */
  readonly openTab: ((hash: string) => void) | undefined;
};

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** The services the entrypoint gave; throws when a component stands outside the provider. */
export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('no services');
  return services;
};
