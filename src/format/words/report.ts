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
  /** What the figures of a summary do not say by themselves. */
  readonly rests: string
  readonly ofChannels: (names: string) => string
  /** Where a channel is not about a figure, or does not report it. */
  readonly notReported: string
  readonly total: string
  readonly best: string
  readonly weakest: string
  readonly byFormat: string
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
  /** A note of nobody, or of no day. */
  readonly unsigned: string
  readonly questions: string
  /** Who asks them. */
  readonly asked: string
  readonly agreed: string
  readonly nothingFound: string
  readonly appendix: {
    readonly definitions: string
    readonly tables: string
    readonly quality: string
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
}
