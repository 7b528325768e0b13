import type { Unit } from '../../metrics/index.js'

/** Headings and labels of a report, of its tables and of the messages made of it. */
export interface ReportWords {
  readonly title: string
  readonly tables: TableWords
  readonly outputs: OutputWords
}

/** Titles and heads of the tables; what the widgets' tables say too is in their dictionary. */
export interface TableWords {
  readonly titles: Readonly<
    Record<'plan' | 'channels' | 'funnel' | 'voice' | 'weeks' | 'days' | 'posts' | 'quality', string>
  >
  /** Heads of columns. */
  readonly before: string
  /** The change as a part of the value before. */
  readonly change: string
  /** The change of a percentage, in percentage points. */
  readonly points: string
  /** Points of the score that a KPI has won. */
  readonly won: string
  /** What the figure lacks. */
  readonly restsOn: string
  /** The row that is of all channels. */
  readonly total: string
  readonly rateBefore: string
  readonly shareBefore: string
  readonly fact: string
  readonly known: string
  readonly expected: string
  readonly last: string
  readonly warnings: string
  /** Of files: what the numbers of a column count in, and in which money they are. */
  readonly unit: string
  readonly currency: string
  /** How raw numbers are written: a percentage as a fraction, a duration in seconds. */
  readonly units: Readonly<Record<Unit, string>>
}

/** Of messages and mail. */
export interface OutputWords {
  /** What ▲ and ▼ say, as it stands inside a sentence; nothing depends on the sign alone. */
  readonly good: string
  readonly weak: string
  /** Above what the figures lack. */
  readonly restsOn: string
  /** Where nothing stands out. */
  readonly nothing: string
  /** A question to people. */
  readonly ask: string
  readonly notes: string
  /** A note of a person who is not named. */
  readonly unsigned: string
  /** Of a link to the whole report. */
  readonly open: string
  /** Tables that a message has no room for. */
  readonly moreTables: (count: string) => string
}
