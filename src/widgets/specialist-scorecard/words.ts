import { count } from '../../format/count.js'
import {
  describePayout,
  describeReason,
  describeScore,
  describeWarning,
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
import type { Score } from '../../metrics/index.js'
import type { Tone } from '../../theme/index.js'
import { tipText } from '../../parts/index.js'
import { byPointsLost, type CardReading, type CardRow } from './reading.js'

/** A row with all that is said of it. */
export interface RowText {
  readonly id: string
  readonly name: string
  readonly actual: string
  readonly target: string
  readonly attainment: string
  readonly weight: string
  readonly lost: string
  readonly status: string
  readonly tone: Tone
  /** Why there is no value, and what became of it. */
  readonly reason: string
  /** "109 ÷ 130 = 84% × 20% = 16.8" */
  readonly step: string
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
  const points = (share: number) => formatNumber(share * 100, { ...options, decimals: 1 })
  const share = (value: number) => formatShare(value, options)
  const money = (value: number) =>
    formatValue({ value, unit: 'money', currency: bonus?.currency ?? options.currency }, options)
  const signed = (lost: number) => formatNumber(-lost * 100, { ...options, decimals: 1 })

  const textOf = (row: CardRow): RowText => {
    const { id, plan, result, attainment, scored } = row
    const name = plan.label ?? nameOf(result.metric, options)
    const actual = formatValue(result, options)
    const target = formatValue(
      { value: plan.target, unit: result.unit, currency: result.currency },
      { ...options, trim: true },
    )
    const reached = attainment.known
      ? attainment.atLeast
        ? messages.atLeast(share(attainment.value))
        : share(attainment.value)
      : attainment.between
        ? formatRange(attainment.between, { ...options, unit: 'percent', trim: true })
        : dash
    const isMissing = !attainment.known && !attainment.between
    const reason = [
      !result.known && describeReason(result, options),
      isMissing && scored.weight !== 0 && title(words.missing[score.policy]),
    ]
      .filter(Boolean)
      .join('. ')
    const status = scored.status ? messages.statuses[scored.status] : dash
    const weight = scored.share === null ? dash : share(scored.share)
    const lost = scored.pointsLost === null ? dash : scored.pointsLost < 5e-4 ? points(0) : signed(scored.pointsLost)
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
      step: stepOf(row, { target, actual, reached, weight }),
      label: tipText({
        name,
        value: actual,
        lines: [
          { id: 'target', name: messages.target, value: target },
          { id: 'attainment', name: words.attainment, value: reached },
          { id: 'weight', name: words.weight, value: weight },
          { id: 'lost', name: words.lost, value: lost },
          ...(reason ? [{ id: 'reason', name: reason }] : [{ id: 'status', name: status }]),
        ],
      }),
    }
  }

  /** One line of the arithmetic, in signs that every language reads alike. */
  function stepOf(
    { plan, result, attainment, unlimited, scored }: CardRow,
    said: { readonly target: string; readonly actual: string; readonly reached: string; readonly weight: string },
  ): string {
    if (scored.points === null) return dash
    const { actual, target, weight } = said
    const earned = `× ${weight} = ${points(scored.points)}`
    if (!attainment.known || !unlimited.known) return `${said.reached} ${earned}`
    const better = plan.better ?? result.better
    const threshold = formatValue(
      { value: plan.threshold ?? Number.NaN, unit: result.unit, currency: result.currency },
      { ...options, trim: true },
    )
    const how =
      plan.method === 'threshold'
        ? `(${actual} − ${threshold}) ÷ (${target} − ${threshold})`
        : plan.method === 'inverse'
          ? `${target} ÷ ${actual}`
          : plan.target === 0
            ? ''
            : better === 'higher' && plan.target > 0
              ? `${actual} ÷ ${target}`
              : `1 ${better === 'higher' ? '+' : '−'} (${actual} − ${target}) ÷ ${target}`
    const limited =
      Math.abs(unlimited.value - attainment.value) > 1e-9
        ? `${share(unlimited.value)}${messages.comma}${words.limited(share(attainment.value))}`
        : share(attainment.value)
    return isolate([how, how && '=', limited, earned].filter(Boolean).join(' '), messages.dir)
  }

  const texts = rows.map(textOf)
  const textBy = new Map(texts.map((text) => [text.id, text]))
  const costly = byPointsLost(rows)
    .filter(({ scored }) => (scored.pointsLost ?? 0) >= 5e-4)
    .slice(0, 2)
  const value = score.known ? formatShare(score.value, { ...options, decimals: 1 }) : dash
  const sum = rows.flatMap(({ scored }) => (scored.points === null ? [] : [points(scored.points)]))
  const warnings = [
    ...new Map(rows.flatMap(({ result }) => result.warnings).map((one) => [JSON.stringify(one), one])).values(),
  ]
  const earned = bonus && (bonus.earned.known ? money(bonus.earned.value * bonus.amount) : dash)
  const sentence = describeScore(score, { ...options, arithmetic: false })

  return {
    texts,
    textBy,
    period: window ? formatPeriod(window, options) : undefined,
    value: score.known
      ? value
      : score.between
        ? formatRange(score.between, { ...options, unit: 'percent', trim: true })
        : dash,
    reason: score.known ? '' : (sentence.split('. ')[0] ?? ''),
    met: rows.length ? `${score.met} / ${rows.length}` : dash,
    sentence,
    lostMost: costly.map(({ id, scored }) => ({
      id,
      name: textBy.get(id)?.name ?? '',
      points: signed(scored.pointsLost ?? 0),
    })),
    bonus: bonus ? words.ofBonus(earned ?? dash, money(bonus.amount)) : undefined,
    weeks: words.weeks(count(options.weeks, options)),
    /** "16.8 + 20.6 = 37.4" */
    sum:
      score.known && sum.length > 1 ? isolate(`${sum.join(' + ')} = ${points(score.value)}`, messages.dir) : undefined,
    payout: bonus
      ? [
          describePayout(bonus.earned, options),
          bonus.earned.known &&
            isolate(`${share(bonus.earned.value)} × ${money(bonus.amount)} = ${earned}`, messages.dir),
        ]
          .filter(Boolean)
          .join(': ')
      : undefined,
    notes: warnings.map((warning) => describeWarning(warning, options)),
    faults: warnings
      .filter(({ code }) => code === 'unknown-key' || code === 'invalid' || code === 'conflict')
      .map((warning) => ({ code: warning.code, text: describeWarning(warning) })),
  }
}

export type CardWords = ReturnType<typeof wordsFor>
