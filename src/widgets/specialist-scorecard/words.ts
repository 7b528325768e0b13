import { count } from '../../format/count.js'
import {
  describePace,
  describePayout,
  describeReason,
  describeScore,
  describeWarning,
  formatDay,
  formatNumber,
  formatPeriod,
  formatRange,
  formatShare,
  formatValue,
  type NumberOptions,
  nameOf,
  resolveLocale,
} from '../../format/index.js'
import { capitalize, isolate } from '../../format/intl.js'
import type { Attainment, Between, Score } from '../../metrics/index.js'
import { largestRemainder } from '../../metrics/math/largestRemainder.js'
import { type Tip, tipText } from '../../parts/index.js'
import type { Tone } from '../../theme/index.js'
import { byPointsLost, type CardReading, type CardRow } from './reading.js'

/** A row with all that is said of it. */
export interface RowText {
  readonly id: string
  readonly name: string
  readonly actual: string
  readonly target: string
  /** As it is, also beyond what counts. */
  readonly attainment: string
  readonly weight: string
  readonly lost: string
  readonly status: string
  readonly tone: Tone
  /** Why there is no value, and what became of it; where a period is not over, how far it should be. */
  readonly reason: string
  /** "109 ÷ 130 = 84% × 20% = 16.8" */
  readonly step: string
  /** How far its data can be trusted. */
  readonly notes: readonly string[]
  readonly tip: Pick<Tip, 'name' | 'value' | 'lines'>
  readonly label: string
}

const tones = { met: 'positive', close: 'warning', lagging: 'negative' } as const

export const toneOfScore = (score: Score): Tone => (score.known ? tones[score.status] : 'neutral')

/** Everything that a scorecard says, from one reading. */
export function wordsFor(reading: CardReading, options: NumberOptions & { readonly weeks: number }) {
  const { rows, score, bonus, window } = reading
  const { messages, tag } = resolveLocale(options.locale)
  const { scorecard: words } = messages
  const title = (text: string) => capitalize(text, tag)
  const dash = formatNumber(Number.NaN, options)
  const pointsOf = (tenths: number) => formatNumber(tenths / 10, { ...options, decimals: 1 })
  const share = (value: number) => formatShare(value, options)
  const money = (value: number) =>
    formatValue({ value, unit: 'money', currency: bonus?.currency ?? options.currency }, options)
  const signed = (lost: number) => formatNumber(-lost * 100, { ...options, decimals: 1 })
  const say = (one: Attainment) =>
    one.known
      ? one.atLeast
        ? messages.atLeast(share(one.value))
        : share(one.value)
      : one.between
        ? range(one.between)
        : dash
  const range = (between: Between, unit: 'percent' | 'money' = 'percent') =>
    formatRange(between, { ...options, currency: bonus?.currency ?? options.currency, unit, trim: true })
  const tenths = tenthsOf(reading)

  const textOf = (row: CardRow, i: number): RowText => {
    const { id, plan, result, attainment, unlimited, scored, pace } = row
    const name = plan.label ?? nameOf(result.metric, options)
    const actual = formatValue(result, options)
    const target = formatValue(
      { value: plan.target, unit: result.unit, currency: result.currency },
      { ...options, trim: true },
    )
    const reached = say(unlimited)
    const isMissing = !attainment.known && !attainment.between
    const reason = [
      !result.known && describeReason(result, options),
      pace && describePace(pace, result, options),
      isMissing && scored.weight !== 0 && title(words.missing[score.policy]),
    ]
      .filter(Boolean)
      .join('. ')
    const status = scored.status ? messages.statuses[scored.status] : dash
    const weight = scored.share === null ? dash : share(scored.share)
    const lost = scored.pointsLost === null ? dash : scored.pointsLost < 5e-4 ? pointsOf(0) : signed(scored.pointsLost)
    const step = stepOf(row, i, { target, actual, reached, weight })
    const tip = {
      name,
      value: actual,
      lines: [
        { id: 'target', name: messages.target, value: target },
        { id: 'attainment', name: words.attainment, value: step },
        { id: 'lost', name: words.lost, value: lost },
        ...(scored.status ? [{ id: 'status', name: words.status, value: status }] : []),
        ...(reason ? [{ id: 'reason', name: reason }] : []),
      ],
    }
    return {
      id,
      name,
      actual,
      target,
      attainment: reached,
      weight,
      lost,
      status,
      tone: scored.status ? tones[scored.status] : 'neutral',
      reason,
      step,
      notes: result.warnings.map((warning) => describeWarning(warning, options)),
      tip,
      label: tipText(tip),
    }
  }

  /** One line of the arithmetic, in signs that every language reads alike. */
  function stepOf(
    { plan, result, attainment, unlimited, scored }: CardRow,
    i: number,
    { actual, target, reached, weight }: Pick<RowText, 'actual' | 'target' | 'weight'> & { readonly reached: string },
  ): string {
    const { between, points, weight: own } = scored
    const earned = between
      ? formatRange(times(between.points, 100), { ...options, unit: 'ratio' })
      : points === null
        ? dash
        : pointsOf(tenths[i] ?? 0)
    const isZero = own !== 0 && score.policy === 'zero' && !attainment.known && !attainment.between
    const counts = isZero ? share(0) : say(attainment)
    const limited = counts === reached ? reached : `${reached}${messages.comma}${words.limited(counts)}`
    const better = plan.better ?? result.better
    const threshold = formatValue(
      { value: plan.threshold ?? Number.NaN, unit: result.unit, currency: result.currency },
      { ...options, trim: true },
    )
    const less = (text: string, value = 0) => (value < 0 ? `− (${text})` : `− ${text}`)
    const how =
      !result.known || !unlimited.known || (plan.target === 0 && !plan.method)
        ? ''
        : plan.method === 'threshold'
          ? `(${actual} ${less(threshold, plan.threshold)}) ÷ (${target} ${less(threshold, plan.threshold)})`
          : plan.method === 'inverse'
            ? `${target} ÷ ${actual}`
            : better === 'higher' && plan.target > 0
              ? `${actual} ÷ ${target}`
              : `1 ${better === 'higher' ? '+' : '−'} (${actual} ${less(target, plan.target)}) ÷ ${plan.target < 0 ? `|${target}|` : target}`
    return isolate([how, how && '=', limited, '×', weight, '=', earned].filter(Boolean).join(' '), messages.dir)
  }

  const texts = rows.map(textOf)
  const textBy = new Map(texts.map((text) => [text.id, text]))
  const costly = byPointsLost(rows)
    .filter(({ scored }) => (scored.pointsLost ?? 0) >= 5e-4)
    .slice(0, 2)
  const shown = score.known ? shownOf(score.value) : null
  const sentence = describeScore(score, { ...options, arithmetic: false })
  const open = rows.find(({ scored, result }) => scored.between && !result.known)
  const earned = bonus?.earned
  const sum = score.known ? tenths.map(pointsOf) : []

  return {
    texts,
    textBy,
    period: window ? formatPeriod(window, options) : undefined,
    asOf: reading.unfinished && window ? messages.asOf(formatDay(window.asOf, options)) : undefined,
    /** The score as it is drawn: rounding does not reach the target. */
    shown,
    value:
      shown !== null
        ? formatValue({ value: shown, unit: 'percent' }, options)
        : !score.known && score.between
          ? range(score.between)
          : dash,
    reason: score.known
      ? ''
      : open
        ? (describeReason(open.result, options) ?? '')
        : describeScore(score, { ...options, brief: true }),
    met: rows.length ? `${score.met} / ${rows.length}` : dash,
    sentence,
    lostMost: costly.map(({ id, scored }) => ({
      id,
      name: textBy.get(id)?.name ?? '',
      points: signed(scored.pointsLost ?? 0),
    })),
    bonus:
      bonus && earned
        ? earned.known
          ? words.ofBonus(money(earned.value * bonus.amount), money(bonus.amount))
          : earned.between
            ? words.ofBonus(range(times(earned.between, bonus.amount), 'money'), money(bonus.amount))
            : title(messages.score.noBonus)
        : undefined,
    weeks: words.weeks(count(options.weeks, options)),
    /** "16.8 + 20.6 = 37.4": what is shown adds up to what is shown. */
    sum:
      sum.length > 1 && score.known
        ? isolate(`${sum.join(' + ')} = ${pointsOf(Math.round((shown ?? 0) * 1000))}`, messages.dir)
        : undefined,
    payout:
      bonus && earned
        ? [
            describePayout(earned, options),
            earned.known &&
              isolate(
                `${share(earned.value)} × ${money(bonus.amount)} = ${money(earned.value * bonus.amount)}`,
                messages.dir,
              ),
          ]
            .filter(Boolean)
            .join(': ')
        : undefined,
    faults: rows
      .flatMap(({ result }) => result.warnings)
      .filter(({ code }) => code === 'unknown-key' || code === 'invalid' || code === 'conflict')
      .map((warning) => ({ code: warning.code, text: describeWarning(warning) })),
  }
}

export type CardWords = ReturnType<typeof wordsFor>

/** A score to a tenth of a point; just short of the target never reads as reached. */
const shownOf = (score: number): number =>
  score < 1 - 1e-9 ? Math.min(0.999, Math.round(score * 1000) / 1000) : Math.round(score * 1000) / 1000

/** The points of each row in tenths, so that they add up to the score that is shown. Points below zero are rounded singly. */
function tenthsOf({ rows, score }: CardReading): number[] {
  const points = rows.map(({ scored }) => scored.points ?? 0)
  return score.known && points.every((one) => one >= 0)
    ? largestRemainder(points, Math.round(shownOf(score.value) * 1000))
    : points.map((one) => Math.round(one * 1000))
}

const times = ([low, high]: Between, by: number): Between => [
  low === null ? null : low * by,
  high === null ? null : high * by,
]
