import type { GoalStatus } from '../metrics/analysis/judge.js'
import type { Score, ScoredRow } from '../metrics/index.js'
import { count } from './count.js'
import { hostText } from './hostText.js'
import { capitalize, isolate, listNames, inSentences } from './intl.js'
import { resolveLocale } from './locale.js'
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
}

/**
 * A score with its arithmetic, what became of KPIs without a value, how many goals are reached, and what lags behind, the
 * costliest first. In a period that is not over it is the score that the plan is on pace for, beside the one so far.
 *
 * @example "Score 113.8%: 0.5 × 110% + 0.25 × 85% + 0.25 × 150%. 2 of 3 goals reached. 17.5 points won above 100%"
 * @example "Not scored until leads are reported. 1 of 3 goals reached. Lagging: reach (10 points lost)"
 * @example "Score on pace for 94.2%, 30.4% so far. 2 of 3 goals ahead or on pace. Behind: reach (10 points lost)"
 */
export function describeScore(
  score: Score,
  { arithmetic: withArithmetic = true, brief = false, labels, pace, ...options }: ScoreOptions = {},
): string {
  const { messages, tag } = resolveLocale(options.locale)
  const words = scoreIn(messages)
  const { rows, normalized, totalWeight } = score
  const places = new Map(rows.map((row, i) => [row, i]))
  const nameOf = (row: ScoredRow) => hostText(labels?.[places.get(row) ?? -1], messages.dir) ?? nameIn(messages, row.id)
  const missing = missingWords(score, nameOf, options)
  const lost = (row: ScoredRow) => {
    const name = nameOf(row)
    return row.pointsLost === null ? name : words.lost(name, count(row.pointsLost * 100, options))
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
  const won = pointsWon(score)
  const met = formatNumber(metOf(score, pace?.standings), options)
  const late = listNames((pace ? behindOf(score, pace.standings) : score.lagging).map(lost), messages, true)
  return inSentences(
    [
      answer(),
      ...(score.known ? missing : []),
      normalized && totalWeight && words.weights(formatNumber(totalWeight, options)),
      !nothing && (pace ? words.onTrack : words.met)(met, count(judgeable(score).length, options)),
      !nothing && late && (pace ? words.behind : words.lagging)(late),
      won > 0 && words.won(count(won * 100, options)),
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
export const isForeseen = (score: Score, soFar: Score): boolean => endsOf(score) !== endsOf(soFar)

/** How many goals are reached; in a period that is not over, are on pace or ahead. */
export const metOf = (score: Score, standings?: ReadonlyArray<GoalStatus | null>): number =>
  standings?.filter((one) => one === 'ahead' || one === 'on-pace' || one === 'met').length ?? score.met

/** The rows whose goals can be judged, if not yet: what is no goal is not one that is missed. */
export const judgeable = ({ rows, missing }: Score): ScoredRow[] =>
  rows.filter((row) => row.attainment.known || !missing.includes(row) || !isUnjudged(row))

/** Of what is missing: a weight that is none, or no goal. */
const isUnjudged = ({ attainment }: ScoredRow): boolean =>
  attainment.known || attainment.reason === 'invalid' || attainment.reason === 'partial'

/**
 * What goals that are more than reached win back of the points that others lose, as a share of all: else points lost would not add
 * up to the score. 0 where none is lost.
 */
export function pointsWon(score: Score): number {
  if (!score.known) return 0
  const lost = score.rows.reduce((sum, { pointsLost }) => sum + (pointsLost ?? 0), 0)
  const won = score.value - 1 + lost
  return Math.min(lost, won) >= PRINTS ? won : 0
}

/** Fewer points print as none: half a tenth of 100. */
export const PRINTS = 5e-4

const endsOf = (score: Score): string => `${score.known ? score.value : score.between}`

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
