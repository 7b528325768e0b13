import type { GoalStatus } from '../metrics/analysis/judge.js'
import { isSame } from '../metrics/model/answer.js'
import type { Between, Score, ScoredRow } from '../metrics/index.js'
import { count } from './count.js'
import { hostText } from './hostText.js'
import { capitalize, isolate, listNames, inSentences, nbsp } from './intl.js'
import { resolveLocale } from './locale.js'
import type { Count } from './messages.js'
import { nameIn } from './name.js'
import { formatNumber, formatShare, type NumberOptions } from './number.js'
import { formatRange } from './value.js'
import { scoreIn } from './sections/scoreIn.js'

export interface ScoreOptions extends NumberOptions {
  /** `false` leaves out the arithmetic, where it stands elsewhere. */
  readonly arithmetic?: boolean | undefined
  /** The score, or why there is none, and no more. */
  readonly brief?: boolean | undefined
  /** What rows are called that are not called by their metric: their own labels, in the order of the rows. */
  readonly labels?: ReadonlyArray<string | undefined> | undefined
  /** Of a period that is not over, whose score is the one that it is on pace for: the score so far, and how each row stands. */
  readonly pace?: { readonly soFar: Score; readonly standings: ReadonlyArray<GoalStatus | null> } | undefined
  /** The points as they stand beside it. By default those of the score. */
  readonly points?: ScorePoints | undefined
}

/** Points as they are shown, in tenths: 1000 less those that are lost, with those that are won, are the score that is shown. */
export interface ScorePoints {
  /** Of each row; `null` where none are lost yet, or nothing is known. */
  readonly lost: ReadonlyArray<Between | null>
  /** What goals that are more than reached win back of what others lose; `null` where they win none, or others lose none. */
  readonly won: Between | null
  /** What each row adds beyond its weight, or less; of a range at least. Together they are what the score is above 1000, or below. */
  readonly more: readonly number[]
}

/**
 * A score with its arithmetic, what became of KPIs without a value, how many goals are reached, and what lags behind, the
 * costliest first. In a period that is not over it is the score that the plan is on pace for, beside the one so far.
 *
 * @example "Score 113.8%: 0.5 × 110% + 0.25 × 85% + 0.25 × 150%. 2 of 3 goals met. 17.5 points won above 100%"
 * @example "Not scored until leads are reported. 1 of 3 goals met. Lagging: reach (10.0 points lost)"
 * @example "Score on pace for 94.2%, 30.4% so far. 2 of 3 goals ahead or on pace. Behind: reach (10.0 points lost)"
 */
export function describeScore(
  score: Score,
  {
    arithmetic: withArithmetic = true,
    brief = false,
    labels,
    pace,
    points = scorePoints(score),
    ...options
  }: ScoreOptions = {},
): string {
  const { messages, tag } = resolveLocale(options.locale)
  const words = scoreIn(messages)
  const { rows, normalized, totalWeight } = score
  const places = new Map(rows.map((row, i) => [row, i]))
  const nameOf = (row: ScoredRow) => hostText(labels?.[places.get(row) ?? -1], messages.dir) ?? nameIn(messages, row.id)
  const missing = missingWords(score, nameOf, options)
  const lost = (row: ScoredRow) => {
    const some = points.lost[places.get(row) ?? -1]
    return some ? words.lost(nameOf(row), countPoints(some, options)) : nameOf(row)
  }
  const answer = (): string => {
    if (score.known) {
      const text = scoreText(score, options, pace?.soFar)
      return withArithmetic ? text + messages.colon + isolate(arithmeticText(score, options), messages.dir) : text
    }
    if (score.between) {
      const range = formatRange(score.between, { ...options, unit: 'percent', trim: true })
      if (pace && !isForeseen(score, pace.soFar)) return messages.soFar(words.value(range))
      return words.value(pace ? words.onPace(range) : range)
    }
    if (score.reason === 'no-data' && !rows.length) return messages.reasons['no-data']('')
    if (totalWeight === null) return words.badWeights
    if (totalWeight === 0) return words.noWeights
    return score.policy === 'block' && missing.length ? inSentences(missing) : words.nothing
  }
  if (brief) return capitalize(answer(), tag)
  const nothing = score.missing.length === rows.length
  const met = formatNumber(metOf(score, pace?.standings), options)
  const late = listNames((pace ? behindOf(score, pace.standings) : score.lagging).map(lost), messages, true)
  return inSentences(
    [
      answer(),
      ...(score.known ? missing : []),
      normalized && totalWeight && words.weights(formatNumber(totalWeight, options)),
      !nothing && (pace ? words.onTrack : words.met)(met, count(judgeable(score).length, options)),
      !nothing && late && (pace ? words.behind : words.lagging)(late),
      points.won && words.won(countPoints(points.won, options)),
    ].flatMap((sentence) => (sentence ? capitalize(sentence, tag) : [])),
  )
}

/** "score 94.2%", or in a period that is not over "score on pace for 94.2%, 30.4% so far". */
function scoreText(score: Extract<Score, { known: true }>, options: NumberOptions, soFar?: Score): string {
  const { messages } = resolveLocale(options.locale)
  const { value, onPace } = scoreIn(messages)
  const say = (one: Score): string | undefined => {
    if (!one.known) return undefined
    const text = formatShare(one.value, { ...options, decimals: 1 })
    return one.atLeast ? messages.atLeast(text) : text
  }
  const said = say(score) ?? ''
  if (!soFar) return value(said)
  return isForeseen(score, soFar) ? value(onPace(said, say(soFar))) : messages.soFar(value(said))
}

/** Whether a score is the one that a plan is on pace for. Where nothing has a pace, there is only what there is so far. */
export const isForeseen = (score: Score, soFar: Score): boolean => !isSame(score, soFar)

/** How many goals are reached; in a period that is not over, are on pace or ahead. */
export const metOf = (score: Score, standings?: ReadonlyArray<GoalStatus | null>): number =>
  standings?.filter((one) => one === 'ahead' || one === 'on-pace' || one === 'met').length ?? score.met

/** The rows whose goals can be judged, if not yet: what is no goal is not one that is missed. */
export const judgeable = ({ rows, missing }: Score): ScoredRow[] =>
  rows.filter((row) => row.attainment.known || !missing.includes(row) || !isUnjudged(row))

/** Of what is missing: a weight that is none, or no goal. */
const isUnjudged = ({ attainment }: ScoredRow): boolean =>
  attainment.known || attainment.reason === 'invalid' || attainment.reason === 'partial'

/** The points of the rows are rounded together, those between bounds by themselves. What is won follows from what is lost. */
export function scorePoints(score: Score): ScorePoints {
  const at = (end: 0 | 1): Rounded => {
    const total = tenthsOf(shownScore((score.known ? score.value : score.between?.[end]) ?? Number.NaN)) - 1000
    const parts = score.rows.map(
      ({ share, points, between }) => 1000 * ((points ?? between?.points[end] ?? Number.NaN) - (share ?? Number.NaN)),
    )
    return { total, more: score.known ? addingUpTo(total, parts) : parts.map(Math.round) }
  }
  const [low, high] = [at(0), at(1)]
  // The score is low where most is lost.
  const lost = score.rows.map(({ points, between }, i): Between | null =>
    points === null && !between ? null : [lostIn(high, i), lostIn(low, i)],
  )
  const wonIn = (end: Rounded) => end.more.reduce((sum, _, i) => sum + lostIn(end, i), end.total)
  const [least, most] = [wonIn(low), wonIn(high)]
  const isWon = lost.some((one) => one?.[1]) && most > 0
  return { lost, won: isWon ? [Math.max(0, least), most] : null, more: low.more }
}

type Rounded = { readonly total: number; readonly more: readonly number[] }

const lostIn = ({ more }: Pick<Rounded, 'more'>, at: number): number => Math.max(0, -(more[at] ?? 0))

/** Rounded down, and what is left goes to the largest remainders, so that they add up to a total. A whole number stays what it is. */
export function addingUpTo(total: number, parts: readonly number[]): number[] {
  const whole = parts.map((part) => Math.floor(part + NOISE))
  const left = total - whole.reduce((sum, one) => sum + one, 0)
  const rest = (i: number) => Math.round(((parts[i] ?? 0) - (whole[i] ?? 0)) / NOISE)
  const lifted = new Set([...parts.keys()].sort((a, b) => rest(b) - rest(a)).slice(0, Math.max(0, left)))
  return whole.map((one, i) => (lifted.has(i) ? one + 1 : one))
}

/** A score that is nearer to the target than this has reached it. */
const NOISE = 1e-9

/** A score to a tenth of a point; just short of the target never reads as reached. */
export function shownScore(score: number): number {
  const rounded = Math.round(score * 1000) / 1000
  return score < 1 - NOISE ? Math.min(0.999, rounded) : rounded
}

export const tenthsOf = (share: number): number => Math.round(share * 1000)

/** "2.3 points", "10.0–20.0 points". */
export function countPoints([least, most]: Between, options: NumberOptions): Count {
  const of: Between = [(least ?? 0) / 10, most && most / 10]
  const how = { ...options, decimals: 1 }
  return least === most
    ? count(of[0] ?? 0, how)
    : ({ other }) => formatRange(of, { ...how, unit: 'ratio' }) + nbsp + other
}

function arithmeticText({ rows }: Score, options: NumberOptions): string {
  return rows
    .flatMap(({ weight, share, points }) =>
      weight !== 0 && share && points !== null
        ? `${formatNumber(share, { ...options, unit: 'ratio' })} × ${formatShare(points / share, { ...options, decimals: 1 })}`
        : [],
    )
    .join(' + ')
}

/** What became of KPIs that are not reported, and of those whose goals can't be judged. */
function missingWords(
  { missing, policy }: Score,
  nameOf: (row: ScoredRow) => string,
  options: NumberOptions,
): string[] {
  const { messages, tag } = resolveLocale(options.locale)
  const { policies, unjudged } = scoreIn(messages)
  const counting = missing.filter(({ weight }) => weight !== 0)
  const say = (rows: readonly ScoredRow[], words: (names: string) => string) =>
    rows.length ? capitalize(words(listNames(rows.map(nameOf), messages)), tag) : []
  return [
    say(
      counting.filter((row) => !isUnjudged(row)),
      policies[policy],
    ),
    say(counting.filter(isUnjudged), unjudged[policy]),
  ].flat()
}

/** The rows that are behind their pace, or have missed what is over, the most points lost first. */
const behindOf = ({ rows }: Score, standings: ReadonlyArray<GoalStatus | null>): ScoredRow[] =>
  rows
    .filter((_, i) => standings[i] === 'behind' || standings[i] === 'lagging')
    .sort((a, b) => (b.pointsLost ?? 0) - (a.pointsLost ?? 0))
