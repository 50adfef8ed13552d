import type { Block } from '../../card/index.ts';
import type { HeadedTable } from '../../exchange/index.ts';
import type { Language, Messages } from '../../i18n/index.ts';

/** Who reads a report. */
export interface ReportReader {
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * A report as every format writes it: one description, a pen for each format. A new report makes one of these from what
 * it found; it needs no pen of its own.
 */
export interface WrittenReport {
  readonly title: string;
  /** What the page says, its title first as a heading of the first level. */
  readonly blocks: readonly Block[];
  /** What JSON holds: codes and ids, never words of one language. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The long table of CSV and XLSX. */
  readonly table: HeadedTable;
  /** What a calendar holds; null for a report that has none. */
  readonly appointments: readonly Appointment[] | null;
}

/** A whole day in a calendar. */
export interface Appointment {
  /** The same whenever the same report is written again. */
  readonly id: string;
  /** `2027-01-31` */
  readonly date: string;
  readonly title: string;
  readonly description: string;
}
