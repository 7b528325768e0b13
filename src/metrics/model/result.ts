import type { ChannelsUsed } from './channels.js'
import type { Expression } from './expression.js'
import type { FactId } from './facts.js'
import type { Period } from './period.js'

/** What a number counts in. `percent` values are fractions: 0.042 is 4.2%. `duration` is in seconds. */
export type Unit = 'count' | 'percent' | 'ratio' | 'duration' | 'money' | 'score'

/** The direction in which a metric improves. */
export type Better = 'higher' | 'lower' | 'neutral'

/**
 * How a metric behaves as the period gets longer: `adds` grows in proportion, `level` is a state, `rate` stays,
 * `saturates` grows ever slower (reach).
 */
export type Time = 'adds' | 'level' | 'rate' | 'saturates'

/** Why there is no value. */
export type Reason =
  | 'missing'
  | 'zero-denominator'
  | 'not-additive'
  | 'conflict'
  | 'mixed-currency'
  | 'mixed-definition'
  | 'invalid'
  | 'no-data'
  /** Of a judgement: the value rests on some of the channels or days only, and what is missing could turn it. */
  | 'partial'

/** How much of the period the value rests on. Fewer known than expected: the value is partial and is shown so. */
export interface Coverage {
  readonly known: number
  readonly expected: number
  readonly unit: 'days' | 'rows'
}

/** Two ends between which the truth lies; `null` is an open end. */
export type Between = readonly [low: number | null, high: number | null]

export type WarningCode =
  /** A row has keys that are neither facts nor dimensions; `keys` names them. */
  | 'unknown-key'
  /** A value is no finite number (or a date no date); it counts as unknown. */
  | 'invalid'
  /** Dates before 1990 or after 2079 beside others, which do not count for the extent of the data; `keys` names them. */
  | 'outlier-date'
  /** Rows for the same thing disagree and nothing says which is later; they count as unknown. */
  | 'conflict'
  /** One post has rows of several dates: they are daily figures, and not its lifetime. Their facts are in conflict, too. */
  | 'post-days'
  /** A total differs from the sum of its parts; `values` holds the one used and the other. */
  | 'total-differs'
  /** Net growth by gains and losses differs from the change of the stock; `values` holds both. */
  | 'residual'
  /** A span that straddles the edge of the window is left out; `values` holds the least and the most that the whole can be. */
  | 'straddling'
  /** A row without a date, among rows that have one, is left out. */
  | 'undated'
  /** Figures of a day that is not over are left out. */
  | 'provisional'
  /** Channels that should be in the number are not; `keys` names them, `facts` what they lack. */
  | 'channels-missing'
  /** Campaigns, or organic or paid rows, that should be in a ratio and are not; `keys` names them, `facts` what they lack. */
  | 'parts-missing'
  /** Beside missing channels, the others lack days too; `values` holds how many are known, and of how many. */
  | 'days-missing'
  /** Brands that have rows elsewhere in the data have none in this window; `keys` names them. */
  | 'brands-absent'
  /** Brands that are in a share of all and were not in the data before; `keys` names them, `date` is the first day. */
  | 'brands-new'
  /** Channels count different things as interactions; `keys` names the sets. */
  | 'mixed-sets'
  /** A part is greater than the whole that it is part of; `facts` names both, `values` holds both. */
  | 'implausible'
  /** Money or a base below zero, with which a ratio has no meaning; `values` holds it. */
  | 'negative'
  /** What is counted has changed, inside the window or since the one it is compared with; `keys` holds the host's note. */
  | 'break'
  /** A span of days is not over: its figures still grow. */
  | 'open'
  /** The source has estimated a fact from a sample of its data. */
  | 'sampled'
  /** Of how many messages the samples are; `values` holds how many are answered, and of how many. */
  | 'answered'
  /** Money of paid rows is divided by results that are not split into organic and paid. */
  | 'blended'
  /** The figure comes from post rows (lifetimes), since no account row has it. */
  | 'from-posts'
  /** Some cells are days, some posts. */
  | 'mixed-cells'
  /** A level was read on another day than the edge of the window; `date` says which. */
  | 'level-date'
  /** Some mentions have no rating and are left out; `values` holds their share. */
  | 'unrated'
  /** Fewer than ten samples. */
  | 'few-samples'
  /** Rows are of several brands and nothing says which is your own. */
  | 'own-missing'

/** Something that the reader of the number should know. Plain data; `kpi-kit/format` says it in words. */
export interface Warning {
  readonly code: WarningCode
  readonly fact?: FactId
  readonly facts?: readonly FactId[]
  readonly keys?: readonly string[]
  readonly values?: readonly number[]
  readonly date?: string
}

/** A fact (or a derived quantity of the formula), resolved for the window. */
export type Input =
  | { readonly known: true; readonly value: number; readonly coverage: Coverage; readonly date?: string }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between; readonly coverage: Coverage }

export interface ResultBase<U extends Unit = Unit> {
  /** The metric's id. */
  readonly metric: string
  /** The expression that was used: of several ways to the number, the one that the facts allowed. */
  readonly formula: Expression
  /** The resolved facts of the formula. */
  readonly inputs: Readonly<Partial<Record<FactId, Input>>>
  readonly unit: U
  readonly better: Better
  readonly time: Time
  /** The dates that the value is for; `null` where no row has one. */
  readonly window: Period | null
  /** What exactly is said: metric, base, cells, what counts as an interaction, and of which channels. */
  readonly definition: string
  /** The channels that the value rests on, those that it lacks, and those that it is not about. */
  readonly channels: ChannelsUsed
  /** The cells that a `row` metric was summed over. */
  readonly per?: 'day' | 'week' | 'month' | 'span' | 'post' | 'row'
  /** A day is covered when every channel that is expected on it knows it. */
  readonly coverage: Coverage
  /** Where channels are missing: how much of the period the others know. */
  readonly coverageOfUsed?: Coverage
  readonly warnings: readonly Warning[]
  /** ISO 4217 code, for money, where the rows say it. */
  readonly currency?: string
}

export interface Known<U extends Unit = Unit> extends ResultBase<U> {
  readonly known: true
  readonly value: number
}

export interface Unknown<U extends Unit = Unit> extends ResultBase<U> {
  readonly known: false
  readonly reason: Reason
  /** Where only bounds are true. */
  readonly between?: Between
}

/** What a metric is for a window: a value, or the reason why there is none. Plain data that passes through JSON. */
export type Result<U extends Unit = Unit> = Known<U> | Unknown<U>

/** Whether a value rests on a part of the period only. */
export const isPartial = (result: { readonly coverage: Coverage }): boolean =>
  result.coverage.known < result.coverage.expected

/** What is known of the channels that a value rests on, whatever others lack. */
export const ofUsed = ({ coverage, coverageOfUsed }: Pick<ResultBase, 'coverage' | 'coverageOfUsed'>) => ({
  coverage: coverageOfUsed ?? coverage,
})

/** Whether a value rests on figures that cannot be right: a part that is greater than its whole. */
export const isDoubtful = ({ warnings }: { readonly warnings: readonly Warning[] }): boolean =>
  warnings.some(({ code }) => code === 'implausible')

/** Whether a value rests on a span that is not over yet, whatever day it is. */
export const isUnfinished = ({ warnings }: { readonly warnings: readonly Warning[] }): boolean =>
  warnings.some(({ code }) => code === 'open')

/** Whether a value lacks campaigns, or organic or paid rows, that it should rest on. */
export const lacksParts = ({ warnings }: { readonly warnings: readonly Warning[] }): boolean =>
  warnings.some(({ code }) => code === 'parts-missing')

/** Whether a value rests on some of the channels only. */
export const lacksChannels = ({ channels }: { readonly channels: ChannelsUsed }): boolean => channels.missing.length > 0

/** A definition without the channels it is of: channels come and go, and what is measured stays the same. */
export const measureOf = ({ definition, channels }: Pick<ResultBase, 'definition' | 'channels'>): string =>
  definition.slice(0, definition.length - ofChannels(channels.used).length)

/** How a definition names its channels. */
export const ofChannels = (used: readonly string[]): string => (used.length ? ` of ${used.join('+')}` : '')

/** Bounds as plain data, with `null` for an open end. */
export const betweenOf = (low: number, high: number): Between => {
  const end = (value: number) => (isFinite(value) ? value : null)
  return [end(low), end(high)]
}

/** Between what a result lies: also of a known one that may be more, since some of its data runs over the edge of the period. */
export function rangeOf(result: Result): Between | undefined {
  if (!result.known) return result.between
  const [low, high] = result.warnings.find(({ code }) => code === 'straddling')?.values ?? []
  return low === undefined || high === undefined ? undefined : [low, high]
}

/** The same as far as it is drawn: of a value that is what it is, the value twice. */
export const boundsOf = (result: Result): Between | undefined =>
  rangeOf(result) ?? (result.known ? [result.value, result.value] : undefined)
