import type {
  AttainmentStatus,
  Base,
  Comparison,
  FactId,
  LeaderboardOf,
  PostCalendarBy,
  MetricId,
  MissingPolicy,
  PostFormat,
  Reason,
  Result,
  Verdict,
  WarningCode,
} from '../metrics/index.js'
import type { ReportMessages } from './reportMessages.js'

/**
 * The forms of a word after a number, by the language's plural categories: `{ one: 'day', other: 'days' }`. A form that
 * begins with "=" says the number itself: `{ two: '=يومين' }`; an empty form is the number without a word.
 */
export type Forms = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** A number that takes the word agreeing with it: `count({ one: 'day', other: 'days' })` → "31 days". */
export type Count = (forms: Forms) => string

/** What the words of an operation may need: of how many measurements, which quantile, over what. */
export interface Operands {
  readonly count?: Count
  /** Of a quantile: 50 is the median. */
  readonly percent: number
  readonly cells: 'day' | 'post' | 'row'
}

/**
 * Every word that a reader sees, in one language. A host adds a language with one file of the type `Translation`. Names of
 * facts and metrics may be left out: what has no name here is called as in English, so that a new metric of the kit breaks
 * no dictionary.
 *
 * For translators: write names and sentences as they stand inside a sentence, in lower case where the language does so;
 * the first letter of a sentence or a title is capitalised for you. No full stops at the end. Names come in the form of the
 * dictionary, so put them after a colon or where they need no other case. Values come formatted, with their unit.
 */
export interface Translation {
  /** BCP-47. Numbers and plurals follow it. */
  readonly tag: string
  /** For dates, where their order is not that of `tag`. */
  readonly dateTag?: string
  readonly dir: 'ltr' | 'rtl'
  /** Between the parts of a sentence: ", ", "; " and ": ". */
  readonly comma: string
  readonly semicolon: string
  readonly colon: string

  /** What a row may carry. English leaves out names that are the id spelled out: "watchTime" is "watch time". */
  readonly facts: Readonly<Partial<Record<FactId, string>>>
  /** What is worked out; a fact shown as a metric is called by its fact's name unless it is named here too. */
  readonly metrics: Readonly<Partial<Record<MetricId, string>>>

  /** After the name of growth that is measured against another audience than the one at the start, and a comma. */
  readonly bases: Readonly<Record<Exclude<Base, 'start'>, string>>

  /** Percentage points, short. */
  readonly pp: string
  /** Percentage points in words, after a number with a decimal: "0.6 percentage points". */
  readonly points: Forms
  /** After `between`, `atLeast` or `atMost`. */
  readonly people: string
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly between: (low: string, high: string) => string
  readonly atLeast: (value: string) => string
  readonly atMost: (value: string) => string
  /** Of a zone that ends before, or begins after, a value: "under 4%", "over 5%". */
  readonly under: (value: string) => string
  readonly over: (value: string) => string

  readonly week: (number: number, span: string) => string
  /** `quarter` is 1 to 4. */
  readonly quarter: (quarter: number, year: string) => string
  readonly year: (year: string) => string
  /** "4.2% for October 2026" */
  readonly during: (value: string, period: string) => string
  /** "12,504 as of 31 October 2026": of a level. */
  readonly onDay: (value: string, day: string) => string

  /** "28 of 31 days"; `known` has no word of its own. */
  readonly days: (known: string, expected: Count) => string
  readonly rows: (known: string, expected: Count) => string
  /** What a rate was summed over. */
  readonly per: Readonly<Record<NonNullable<Result['per']>, string>>
  /** Names the platform's own figure of interactions, where others are the sum of likes, comments and so on. */
  readonly given: string
  /** Of a value that rests on a part of the period; `coverage` is made by `days` or `rows`. */
  readonly partial: (coverage: string) => string

  /** Where a fact is not reported: for some days or rows (`coverage` is made by `days` or `rows`), or for some channels. */
  readonly lacking: Readonly<Record<'days' | 'rows', (coverage: string) => string>> & { readonly channels: string }
  /**
   * Why there is no value. `names` are the facts concerned: "reach", "likes and shares"; of `no-data` it is the period, of
   * `zero-denominator` what is zero, and it may be empty; `lacking` is then the name of what cannot be worked out, else one of
   * those above. `range` is what is known all the
   * same: "between 2,562 and 12,424 people", "frequency between 2.06 and 10.00". `partial` is of a value that lacks channels.
   */
  readonly reasons: Readonly<Record<Reason, (names: string, lacking?: string, range?: string) => string>>
  /** Of facts that are known, but nowhere together: one on some days or channels, another on others. */
  readonly apart: (names: string) => string
  /** Why a quantile of response times is unknown: it lies among messages still without an answer. `range` is its bounds. */
  readonly unanswered: (answered: string, all: Count, range?: string) => string
  /**
   * What the reader should know. `names` is the fact concerned; `keys` are fields, channels,
   * brands or a day, `values` numbers, none where no number can hold them, or of brands that are new the day.
   */
  readonly warnings: Readonly<
    Record<Exclude<WarningCode, CaveatCode>, (names: string, keys: string, values: readonly string[]) => string>
  >

  /**
   * What a number does not rest on, or what is odd about it: each a sentence of its own. Channels are called as the host
   * calls them, and names of facts stand as in the dictionary: "vk and tiktok", "leads".
   */
  readonly caveats: {
    /** Channels that should be in the number and are not; `facts` is what they lack, or '' where they report nothing. */
    readonly without: (channels: string, facts: string) => string
    /** Channels that report all that is asked, on days that do not meet: spend of one day, leads of another. */
    readonly apart: (channels: string) => string
    /** Channels, one or more, that never report what the metric is about: Telegram has no reach. */
    readonly outside: (channels: string, facts: string) => string
    /** A channel that is new: "vk since 11 October". */
    readonly since: (channel: string, day: string) => string
    /** How many caveats there are after the first: "2 more notes". */
    readonly more: (count: Count) => string
    /** A part is greater than the whole it is part of: more messages answered (9) than received (5). */
    readonly implausible: (part: string, partValue: string, whole: string, wholeValue: string) => string
    /** Money or a denominator below zero, with which a ratio has no meaning; `value` is below zero: "−$50". */
    readonly negative: (name: string, value: string) => string
    /** Sums of several days that begin before or end after the period. `range`: "between $310 and $1,410", "$310–1,410". */
    readonly overEdge: (range: string) => string
    /** What is counted has changed on that day; `note` is the host's own text about it, or ''. */
    readonly breaks: (day: string, note: string) => string
    /** Figures of a period that is not over: they still grow. */
    readonly open: string
    /** Rows whose dates are none, and that count for nothing. */
    readonly unread: string
    /** What was given as data is no list of rows. */
    readonly noRows: string
    /** An estimate of the source (web analytics) from a sample of its data. */
    readonly sampled: string
    /** Of how many messages the response times are: 1 of 400. `answered` has no word of its own. */
    readonly ofAnswered: (answered: string, all: Count) => string
    readonly noneAnswered: (all: Count) => string
    /** There is a goal, but nothing says whether more or less of the metric is better. */
    readonly noDirection: string
    /** There is a goal, but what the value lacks could turn it, or it cannot be right; what that is has been said before. */
    readonly notJudged: string
  }

  readonly goal: (value: string) => string
  /** "84% of the 5% goal", "at least 84% of the 5% goal"; `isBrief`, where there is room for a few words only: "84% of 5%". */
  readonly ofGoal: (share: string, goal: string, isBrief: boolean) => string
  /** "7 min above the 30 min goal"; `lower`: lower is better. */
  readonly aboveGoal: (difference: string, goal: string, lower: boolean) => string
  readonly belowGoal: (difference: string, goal: string, lower: boolean) => string
  readonly onGoal: (goal: string) => string
  /** In a key, of the hatch: what may be, where a figure is known only between bounds. */
  readonly maybe: string
  /** In a key, of chevrons at the end of a scale: the value is farther. */
  readonly beyond: string
  /** Of a value that rests on a part of the period. */
  readonly soFar: (sentence: string) => string

  /** "behind: 64 of 71 expected", by now. By the status; `null` where no direction is good. */
  readonly pace: (status: 'ahead' | 'behind' | 'on-pace' | null, value: string, expected: string) => string
  /** At the end of the period, after `pace` and a comma: "projected 280". */
  readonly projected: (value: string) => string

  /** "up 0.6 percentage points on September 2026"; `ofRate`: of a rate or an average, which is higher, not more. */
  readonly up: (amount: string, period: string, ofRate: boolean) => string
  readonly down: (amount: string, period: string, ofRate: boolean) => string
  readonly flat: (period: string) => string
  /**
   * What a small line shows, for screen readers: `first` and the others are values with their dates, "3.1% (20–26 July)".
   * `only` is of a line of one point.
   */
  readonly overTime: {
    readonly line: (first: string, last: string) => string
    /** After it, and a comma. */
    readonly extremes: (highest: string, lowest: string) => string
    readonly only: (point: string) => string
    readonly none: string
  }
  /** After the period in a header, short: "vs September". */
  readonly versus: (period: string) => string
  readonly previousPeriod: string
  /** After a change in percent that is given per day. */
  readonly perDay: string
  /** After a change in figures, for which the earlier period counts as if it were as long as the later one. */
  readonly equalLength: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** Why no change is given. */
  readonly incomparable: Readonly<Record<NonNullable<Comparison['reason']>, string>>

  /**
   * Of a campaign: what was different while it ran, never why. Do not write "led to", "because" or "thanks to": other things
   * may have happened in those days.
   */
  readonly effect: {
    /** Before a colon. `event` is its name (`named`) or its period. */
    readonly during: (event: string, named: boolean) => string
    /** People do not add up over days, so the mean of the days is looked at. */
    readonly dailyMean: (name: string) => string
    /** The windows before, with whose mean it is compared: "the 6 comparable weeks". */
    readonly earlier: Readonly<Record<'day' | 'week' | 'period', Forms>>
    /** "mean of the 6 comparable weeks" */
    readonly mean: (earlier: string) => string
    /**
     * "0.9 pp more than on average in the 6 comparable weeks before"; `earlier` is made with one of those above. `ofRate`:
     * of a rate or an average, which is higher, not more.
     */
    readonly more: (amount: string, earlier: string, ofRate: boolean) => string
    readonly less: (amount: string, earlier: string, ofRate: boolean) => string
    readonly same: (earlier: string) => string
    /** The range in which the difference is in 95 of 100 such cases. */
    readonly interval: (range: string) => string
    /** Of a difference that may be chance. */
    readonly usual: string
    /** Of a comparison with two or three windows. */
    readonly tooFew: string
    /** Of none or one. */
    readonly fewWindows: string
    /** How many metrics stand out, of how many, and how many would by chance alone. */
    readonly chance: (standOut: Count, tested: Count, byChance: string) => string
    /** After `chance`, of metrics that have figures in common: how many of them are independent, at most. */
    readonly relatives: (independent: Count) => string
    /** That nothing here is a cause. */
    readonly association: string
    /** Heads of columns: while it ran, what is usual before, and the difference, beside which its interval stands in brackets. */
    readonly now: string
    readonly before: string
    readonly difference: string
    /** Labels: whether it stands out; `untested` where that can't be told. */
    readonly labels: Readonly<Record<'standsOut' | 'usual' | 'untested', string>>
  }

  /** Of a brand among all: "rank 2 of 4"; `before` is another rank that it had in the period before. */
  readonly rank: (rank: string, all: string, before?: string) => string

  /** Of stages, each a part of the one that it comes from. Names of stages come as they stand in a sentence. */
  readonly funnel: {
    /** "from reach to leads" */
    readonly name: (first: string, last: string) => string
    /** "7.4% of reach" */
    readonly of: (rate: string, base: string) => string
    /** "0.08% end to end" */
    readonly overall: (rate: string) => string
    /** What one of a stage costs: as a name, and after an amount, "$0.16 each". */
    readonly cost: string
    readonly each: (amount: string) => string
    /** Where more is lost than before, and where most is. */
    readonly leak: string
    readonly lowest: string
    /** "visits → leads, 3.9%, was 5.2%" */
    readonly step: (from: string, to: string, rate: string, before?: string) => string
    /** "at the rate of September 2026: 33 more leads" */
    readonly price: (amount: string, name: string, period: string) => string
    readonly noLeak: string
    /** What the bars show, where it is not the size of a stage. */
    readonly log: string
    readonly steps: string
    readonly notNested: string
    /** A stage and the one that it comes from are of different channels or days, and have no rate. */
    readonly unmatched: string
    /** Heads of columns. */
    readonly stage: string
    readonly base: string
    readonly rate: string
  }

  /** Of a specialist's plan; heads of columns and labels, which stand alone. */
  readonly scorecard: {
    readonly kpi: string
    /** Above small lines: "12 weeks" */
    readonly weeks: (weeks: Count) => string
    readonly actual: string
    readonly attainment: string
    readonly weight: string
    readonly lost: string
    readonly status: string
    readonly score: string
    readonly bonus: string
    /** "$560 of $700" */
    readonly ofBonus: (amount: string, all: string) => string
    /** `names` are KPIs whose goals are of other days than the period. */
    readonly outside: (names: string) => string
    /** Their goals are of days of the period that are still to come. */
    readonly later: (names: string) => string
    /** Of a goal that counts for a part of the period: "100 in proportion to 10 of 31 days"; `days` is made by `days`. */
    readonly inProportion: (goal: string, days: string) => string
    /** Why a goal of the plan can't be judged. */
    readonly faults: Readonly<Record<'target' | 'limits' | 'dates' | 'weight', string>>
    /** Opens the steps of the arithmetic. */
    readonly how: string
    readonly channels: (channels: Count) => string
    /** What became of a KPI without a value. */
    readonly missing: Readonly<Record<MissingPolicy, string>>
    /** An attainment that counts for no more, or no less, than so much. */
    readonly limited: (share: string) => string
    readonly person: string
    readonly team: string
    /** Goals met; in a period that is not over, those that are on pace or ahead. */
    readonly goals: string
    readonly goalsOnPace: string
    /** Of a team: "Plan met: 1 of 3"; in a period that is not over, how many are on pace for it; and who has no score. */
    readonly reached: string
    readonly onPace: string
    readonly unscored: string
  }

  /** Of the bar that chooses what a dashboard is about; options of lists and labels, which stand alone. */
  readonly bar: {
    readonly name: string
    readonly presets: Readonly<
      Record<'thisWeek' | 'lastWeek' | 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter', string>
    >
    /** "last 28 days", the day that is known about last being one of them. */
    readonly lastDays: (days: Count) => string
    /** A period that is none of those. */
    readonly kinds: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'year' | 'custom', string>>
    /** The two ends of a period. */
    readonly from: string
    readonly to: string
    /** One period back, and one on. */
    readonly earlier: string
    readonly later: string
    readonly comparedWith: string
    readonly compareTo: Readonly<Record<'previous' | 'year' | 'none', string>>
    readonly channels: string
    readonly allChannels: string
  }

  /** Of the signals of brand awareness side by side. `names` are one or several of them. */
  readonly awareness: {
    readonly name: string
    /** "mentions and brand searches rose" */
    readonly rose: (names: string) => string
    readonly fell: (names: string) => string
    readonly same: (names: string) => string
  }

  /** Of brands beside each other. */
  readonly voice: {
    /** Your own brand: "Aurora (you)". */
    readonly you: (brand: string) => string
    /** "6 others" */
    readonly others: (brands: Count) => string
    /** "share of voice by reach" */
    readonly by: (name: string) => string
    /** There is no brand but your own. */
    readonly alone: string
    /** Of days on which each brand's figure is known; `coverage` is made by `days`. */
    readonly common: (coverage: string) => string
    /** A person whom several brands reach counts for each of them. */
    readonly overlap: string
    /** Heads of columns. */
    readonly brand: string
    readonly rank: string
  }

  /** Of posts, channels or formats, ranked. `of` says which they are. */
  readonly board: {
    /** As a title: "posts: engagement rate by reach". */
    readonly title: Readonly<Record<LeaderboardOf, (metric: string) => string>>
    /** "Autumn teaser leads with 8.2%" */
    readonly leads: (name: string, value: string) => string
    /** `who` is several names, or how many they are. */
    readonly tie: (who: string, value: string) => string
    /** Of a list that begins with the last one. */
    readonly last: (name: string, value: string) => string
    /** Of one that begins with several last ones: `who` as in `tie`. */
    readonly lastTie: (who: string, value: string) => string
    readonly lower: string
    /** Those that are not listed. */
    readonly more: Readonly<Record<LeaderboardOf, (more: Count) => string>>
    /** How many of them have no value. */
    readonly unknown: (count: string) => string
    /** Posts that are in none of the formats. */
    readonly noFormat: (posts: Count) => string
    /** What a post is, in the singular. */
    readonly formats: Readonly<Record<PostFormat, string>>
    /** Heads of columns. */
    readonly heads: Readonly<Record<LeaderboardOf | 'published' | 'share', string>>
  }

  /** Of posts by the time of publication. */
  readonly calendar: {
    /** As a title: "posts by weekday and hour". */
    readonly title: Readonly<Record<PostCalendarBy, (metric: string) => string>>
    /** The time of the highest value: "peak: Tuesday, 12:00–15:00, 8.2%". */
    readonly peak: (when: string, value: string) => string
    /** The time of the lowest value, where less is better. */
    readonly low: (when: string, value: string) => string
    readonly posts: (posts: Count) => string
    /** Posts whose rows say the day only. */
    readonly untimed: (posts: Count) => string
    /** A day of any month: "day 17". */
    readonly day: (day: string) => string
    /** Head of a column. */
    readonly time: string
  }

  /** Of a line over time. */
  readonly trend: {
    /** "benchmark 1–3% (Rival IQ)" */
    readonly benchmark: (range: string, source?: string) => string
    /** The line is drawn through means of so many points up to each. */
    readonly smoothed: (points: Count) => string
    /** There is a value, but no row says when. */
    readonly undated: string
    /** Channels whose money is in another currency than the scale of the drawing, and who have no line. */
    readonly undrawn: string
    /** Head of a column, name of a mark. */
    readonly event: string
    /** After the part of a goal that one point has: "Goal 10 per day". */
    readonly each: Readonly<Record<'day' | 'week' | 'month', string>>
    /** In the key, of points that are less than the others: a part of their week or month, without a channel, or a day short. */
    readonly part: string
    /** One point is so far above the others that these can hardly be told apart; `rest` is the highest of them. */
    readonly spike: (date: string, rest: string) => string
    /** "3 more events", which are not named under the drawing. */
    readonly more: (events: Count) => string
  }

  /** Of a plan. `names` are KPIs: "reach", "leads and reach". */
  readonly score: {
    readonly value: (value: string) => string
    /** There is no score: for lack of all, and because of the weights. */
    readonly nothing: string
    readonly badWeights: string
    readonly noWeights: string
    /** What becomes of KPIs without a value: there is no score, they count as 0, or their weight goes to the others. */
    readonly policies: Readonly<Record<MissingPolicy, (names: string) => string>>
    /** The weights do not add up to 1 or 100, so that each counts in proportion. */
    readonly weights: (total: string) => string
    /** "2 of 3 goals met"; `met` has no word of its own. */
    readonly met: (met: string, all: Count) => string
    /** `names` with what they lose: "reach (10 points lost), leads (3 points lost)". */
    readonly lagging: (names: string) => string
    readonly lost: (name: string, points: Count) => string
    /** What goals that are more than reached win back: "3 points won above 100%". */
    readonly won: (points: Count) => string
    /** "80% of the target bonus" */
    readonly bonus: (share: string) => string
    readonly noBonus: string
    /** The next step of the bonus: "100% from a score of 95%". */
    readonly nextBonus: (share: string, score: string) => string
    /** Of a score or a bonus in a period that is not over: what it comes to, and what it is so far, where that is known. */
    readonly onPace: (value: string, soFar?: string) => string
    /** "2 of 3 goals ahead or on pace"; `count` has no word of its own. */
    readonly onTrack: (count: string, all: Count) => string
    /** As `lagging`, in a period that is not over. */
    readonly behind: (names: string) => string
    /** As `policies`, of KPIs whose goal can't be judged: it is not a number, say. */
    readonly unjudged: Readonly<Record<MissingPolicy, (names: string) => string>>
    readonly badBonus: string
  }

  /** Words of a formula; `name` is what it is done to. */
  readonly operations: Readonly<
    Record<
      'mean' | 'quantile' | 'before' | 'atFirst' | 'sumCells' | 'countCells' | 'meanCells' | 'ofAll',
      (name: string, operands: Operands) => string
    >
  >

  // Labels, which stand alone: written as they are shown.

  /** Of a goal whose period is not over; written as within a sentence. */
  readonly paces: Readonly<Record<'ahead' | 'on-pace' | 'behind', string>>
  readonly statuses: Readonly<Record<AttainmentStatus, string>>
  readonly loading: string
  readonly empty: string
  readonly error: string
  readonly retry: string
  /** "As of 17 October 2026": these are the last numbers there are. */
  readonly asOf: (day: string) => string
  /** "Not up to date: as of 17 October 2026": they could not be read again since. Without a day where none is known. */
  readonly stale: (day?: string) => string
  /** For screen readers, at the first mark of a drawing: how keys go along its marks. Keys are called as on a keyboard. */
  readonly keys: string
  readonly showData: string
  readonly hideData: string
  /** On a button: lets the reader hear the drawing, its values as tones; and stops them. */
  readonly playSound: string
  readonly stopSound: string
  /** In place of `playSound` where there is no sound. */
  readonly noSound: string
  /** On a button: puts the table on the clipboard. */
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  /** On a button: the table as a file. */
  readonly download: string
  /** Head of the column that says what each row of a table is; the rows follow. */
  readonly measure: string
  readonly value: string
  readonly target: string
  readonly expected: string
  readonly projection: string
  readonly previous: string
  readonly change: string
  readonly minimum: string
  readonly maximum: string
  /** "Zone 0–3%" */
  readonly zone: (range: string) => string
  readonly formula: string
  readonly period: string

  /** Words of findings, control and reports; left out, these are English. */
  readonly reports?: ReportMessages
}

/** Warnings that have words of their own among the caveats. */
export type CaveatCode =
  | 'channels-missing'
  | 'days-missing'
  | 'parts-missing'
  | 'implausible'
  | 'negative'
  | 'break'
  | 'sampled'
  | 'answered'
  | 'open'

/** Parts of a dictionary that only some widgets say. */
export type Section =
  | 'effect'
  | 'funnel'
  | 'scorecard'
  | 'bar'
  | 'awareness'
  | 'voice'
  | 'board'
  | 'calendar'
  | 'trend'
  | 'score'

/**
 * Words of a language as widgets hand them on: sections may be lacking, since those of English come with who says them, by
 * `./sections/`. `resolveLocale` of `kpi-kit/format` gives all.
 */
export type Messages = Omit<Translation, Section> &
  Partial<Pick<Translation, Exclude<Section, 'scorecard'>>> & {
    readonly scorecard: Pick<Translation['scorecard'], 'channels' | 'faults'> & Partial<Translation['scorecard']>
  }
