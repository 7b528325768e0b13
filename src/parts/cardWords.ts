import {
  dashOf,
  describeReason,
  describeScore,
  faultsOf,
  formatNumber,
  formatPeriod,
  formatRange,
  formatValue,
  nameOf,
  type NumberOptions,
  resolveLocale,
  titleIn,
} from '../format/index.js'
import type { Between } from '../metrics/index.js'
import { byPointsLost, type CardReading, type CardRow } from './readCard.js'

/** Points below this fraction of the whole print as 0.0 of 100. */
const PRINTS_AS_ZERO = 5e-4
/** A score that is nearer to the target than this has reached it. */
const NOISE = 1e-9
/** How many of the rows that points are lost in are named. */
const NAMED = 2

/** What is said of a plan as a whole, from one reading. */
export function cardWords({ rows, score, bonus, window }: CardReading, options: NumberOptions) {
  const { messages } = resolveLocale(options.locale)
  const { scorecard: words } = messages
  const title = titleIn(options)
  const dash = dashOf(options)
  const currency = bonus?.currency ?? options.currency
  const range = (between: Between, unit: 'percent' | 'money') =>
    formatRange(between, { ...options, currency, unit, trim: true })
  /** Of the bonus, in money. */
  const money = (value: number) => formatValue({ value, unit: 'money', currency }, options)
  const nameOfRow = ({ plan, result }: CardRow) => plan.label ?? nameOf(result.metric, options)
  /** "−3.2" of 100 points; less than prints is "0.0". */
  const lost = ({ scored: { pointsLost } }: CardRow): string => {
    if (pointsLost === null) return dash
    return formatNumber(pointsLost < PRINTS_AS_ZERO ? 0 : -pointsLost * 100, { ...options, decimals: 1 })
  }

  const shown = score.known ? shownScore(score.value) : null
  const valueText = () => {
    if (shown !== null) return formatValue({ value: shown, unit: 'percent' }, options)
    return !score.known && score.between ? range(score.between, 'percent') : dash
  }
  const reasonText = () => {
    if (score.known) return ''
    const open = rows.find(({ scored, result }) => scored.between && !result.known)
    return open ? (describeReason(open.result, options) ?? '') : describeScore(score, { ...options, brief: true })
  }
  const bonusText = () => {
    if (!bonus) return undefined
    const { amount, earned } = bonus
    if (earned.known) return words.ofBonus(money(earned.value * amount), money(amount))
    if (!earned.between) return title(messages.score.noBonus)
    return words.ofBonus(range(times(earned.between, amount), 'money'), money(amount))
  }

  return {
    nameOfRow,
    lost,
    money,
    period: window ? formatPeriod(window, options) : undefined,
    /** The score as it is drawn: rounding does not reach the target. */
    shown,
    value: valueText(),
    /** Why there is no score. */
    reason: reasonText(),
    /** "3 / 6": how many goals are reached. */
    met: rows.length ? `${score.met} / ${rows.length}` : dash,
    lostMost: byPointsLost(rows)
      .filter(({ scored }) => (scored.pointsLost ?? 0) >= PRINTS_AS_ZERO)
      .slice(0, NAMED)
      .map((row) => ({ id: row.id, name: nameOfRow(row), points: lost(row) })),
    bonus: bonusText(),
    faults: faultsOf(rows.flatMap(({ result }) => result.warnings)),
  }
}

/** A score to a tenth of a point; just short of the target never reads as reached. */
export function shownScore(score: number): number {
  const rounded = Math.round(score * 1000) / 1000
  return score < 1 - NOISE ? Math.min(0.999, rounded) : rounded
}

export const times = ([low, high]: Between, by: number): Between => [
  low === null ? null : low * by,
  high === null ? null : high * by,
]
