import type { FieldId, Finding, IsoDay, Parameter, Purpose } from '../../domain';
import type { LawSource } from '../../domain/law/articles';

/** A warning somebody set aside, and why; what blocks cannot be set aside. */
export type Waiver = {
  /** Row of the check: the finding's id. */
  readonly id: string;
  readonly reason: string;
  readonly at: IsoDay;
};

/** Something due on a day, or in the window that begins at `from`; `fields`: what the day was counted from. */
export type ReportDeadline = {
  readonly id: string;
  readonly day: IsoDay;
  readonly from?: IsoDay;
  readonly label: string;
  readonly why: string;
  readonly source: LawSource;
  readonly fields: readonly FieldId[];
};

/** A stretch of days under one floor; `amount`: as stored, "1306.91", gross, by `unit`. */
export type ReportPayPeriod = {
  readonly from: IsoDay;
  readonly to?: IsoDay | undefined;
  readonly age: number;
  readonly percent: number;
  readonly unit: 'mois' | 'heure';
  readonly amount: string;
  /** The computation, as a person would write it. */
  readonly lines: readonly string[];
};

/** The pay floor over the contract. `proposal`: as stored; `missing`: fields without which it is not known. */
export type ReportPay = {
  readonly periods: readonly ReportPayPeriod[];
  readonly proposal?: string | undefined;
  readonly missing: readonly FieldId[];
  readonly doubts: readonly string[];
};

/** full: names and pay; without-pay and with-pay: initials, and nothing that tells who or where. */
export type Redaction = 'full' | 'without-pay' | 'with-pay';

export type ReportInput = {
  /** The flat fields of the dossier, as stored: a draft may hold values that are not valid. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly deadlines: readonly ReportDeadline[];
  /** Absent: the computation was not made, and nothing is said of it. */
  readonly pay?: ReportPay;
  readonly parameters: readonly Parameter<unknown>[];
  /** The day whose law was applied, and what for. */
  readonly day: IsoDay;
  readonly purpose: Purpose;
  readonly madeOn: IsoDay;
  readonly redaction?: Redaction;
};
