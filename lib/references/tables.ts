import * as z from '../shared/z';
import { readCommunes } from './communes';

const zCode = z.string().min(1);
const zDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const zOpco = z.string().regex(/^[A-Z0-9_]+$/);
const zPair = z
  .tuple([zCode, z.string()])
  .transform(([code, label]) => ({ code, label }) satisfies { code: string; label: string });

/** What every file of public/ref says of itself. `complete`: an absent code does not exist. */
const zHead = z.object({
  source: z.string().min(1),
  url: z.url(),
  licence: z.string().min(1),
  date: zDay,
  confidence: z.enum(['verified_2plus', 'one_source', 'memory_only']),
  complete: z.boolean(),
  note: z.string().optional(),
});

const zIdcc = z.object({
  code: z.string().regex(/^\d{4}$/),
  label: z.string().min(1),
  /** listed: in the ministry's list; merged: its branch joined another; replaced: by a text surely in force. */
  status: z.enum(['listed', 'merged', 'replaced', 'unknown']),
  into: z.array(z.string().regex(/^\d{4}$/)).optional(),
  replacedFrom: zDay.optional(),
  opco: zOpco.optional(),
  /** No list says it: all the agreements merged into this one have that Opco. */
  opcoInferred: z.literal(true).optional(),
});

/** The schema of each file, by its name in public/ref without extension. */
export const TABLES = {
  communes: zHead.extend({
    entries: z.array(z.tuple([zCode, z.string()])).transform((departments) => readCommunes(departments)),
  }),
  departements: zHead.extend({
    entries: z.array(
      z
        .tuple([zCode, z.string(), z.enum(['metro', 'drom', 'com'])])
        .transform(([code, label, zone]) => ({ code, label, zone })),
    ),
  }),
  idcc: zHead.extend({
    opcoAsOf: zDay,
    /** The names of each Opco, the one to show first. */
    opcos: z.record(zOpco, z.array(z.string()).min(1)),
    entries: z.array(zIdcc),
  }),
  'naf-2008': zHead.extend({ to: zDay, entries: z.array(zPair) }),
  'naf-2025': zHead.extend({ from: zDay, entries: z.array(zPair) }),
  nsf: zHead.extend({
    entries: z.array(
      z
        .tuple([zCode, z.string(), z.boolean()])
        .transform(([code, label, printed]) => ({ code, label, printed })),
    ),
  }),
} as const;

export type ReferenceName = keyof typeof TABLES;
export type Reference<N extends ReferenceName = ReferenceName> = z.output<(typeof TABLES)[N]>;
/** One entry of a table: every one has a code and a label to search by. */
export type Entry<N extends ReferenceName = ReferenceName> = Reference<N>['entries'][number];
