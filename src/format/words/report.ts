import type { Unit } from '../../metrics/index.js'
import type { Held } from '../../metrics/model/finding.js'
import type { Count } from '../messages.js'

/** Headings and labels of a report, of its tables and of the messages made of it. */
export interface ReportWords {
  readonly title: string

  // The report on pages: cover, headings, what people write, the appendix.

  /** On the cover: "Compared with September 2026". */
  readonly comparedWith: (period: string) => string
  readonly preparedBy: (name: string) => string
  readonly preparedFor: (name: string) => string
  readonly contents: string
  /** Headings of sections, as titles. */
  readonly sections: {
    readonly summary: string
    readonly plan: string
    readonly audience: string
    readonly engagement: string
    readonly posts: string
    readonly funnel: string
    readonly voice: string
    readonly channels: string
    readonly team: string
    readonly control: string
    readonly next: string
    readonly appendix: string
  }
  readonly ofChannels: (names: string) => string
  /** Where a channel is not about a figure, or does not report it. */
  readonly notReported: string
  readonly best: string
  readonly weakest: string
  readonly division: string
  /** Heads of columns. */
  readonly columns: {
    readonly metric: string
    readonly goal: string
    readonly change: string
    readonly channel: string
    readonly check: string
    readonly state: string
    readonly value: string
    readonly expected: string
    readonly since: string
    readonly task: string
    readonly owner: string
    readonly due: string
    readonly formula: string
    readonly figures: string
  }
  /** Why a section has nothing to show. */
  readonly noPosts: string
  readonly fewStages: string
  readonly fewChannels: string
  readonly noPlan: string
  readonly noTeam: string
  readonly noControl: string
  readonly noNext: string
  /** In place of all sections. */
  readonly noData: (period: string) => string
  readonly questions: string
  /** Who asks them. */
  readonly asked: string
  readonly agreed: string
  readonly appendix: {
    readonly definitions: string
    readonly tables: string
    readonly tested: string
    /** A section that is not there: "Posts: no posts are reported". */
    readonly leftOut: string
    /** Heads a table of how many days of the period each channel knows of each fact. */
    readonly daysKnown: string
    readonly breaks: string
    readonly notTested: string
    /** `byChance` of `tested` metrics pass the test though nothing has changed. */
    readonly byChance: (byChance: string, tested: Count) => string
    /** What is looked at and not said, by the reason. */
    readonly held: Readonly<Record<Held, string>>
    readonly changedRules: string
    readonly version: (version: string) => string
    /** Of a report that was kept: which version of the kit has worked it out. */
    readonly otherVersion: (version: string) => string
  }
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
interface OutputWords {
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
