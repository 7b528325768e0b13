import { count } from '../../format/count.js'
import {
  dashOf,
  describePace,
  describePayout,
  describeReason,
  describeScore,
  formatDay,
  formatNumber,
  formatRange,
  formatShare,
  formatValue,
  notesOf,
  type NumberOptions,
  resolveLocale,
  titleIn,
} from '../../format/index.js'
import { isolate } from '../../format/intl.js'
import type { Attainment, ChannelInput } from '../../metrics/index.js'
import { largestRemainder } from '../../metrics/math/largestRemainder.js'
import { cardWords, shownScore, times } from '../../parts/cardWords.js'
import { type Tip, tipText, toneOfStatus, type WidgetContent } from '../../parts/index.js'
import type { CardReading } from '../../parts/readCard.js'
import type { Tone } from '../../theme/index.js'
import type { ScorecardFigures, ScorecardRow } from './reading.js'

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
  readonly tip: Pick<Tip, 'name' | 'value' | 'lines'>
  readonly label: string
}

export interface ScorecardOptions extends NumberOptions {
  readonly name: string
  readonly role: string | undefined
  readonly weeks: number
  readonly channels?: readonly ChannelInput[] | undefined
}

/** Everything that a scorecard says, from one reading. */
export function wordsFor(reading: ScorecardFigures, { name, role, weeks, channels, ...options }: ScorecardOptions) {
  const { rows, score, bonus, window, isUnfinished } = reading
  const { messages } = resolveLocale(options.locale)
  const { scorecard: words } = messages
  const card = cardWords(reading, options)
  const texts = rows.map(textsOf(reading, card, options))

  /** Step by step: each row, what they add up to, and what that earns. */
  const arithmetic = () => ({
    steps: texts.map(({ id, name, step, reason }, i) => ({
      id,
      name,
      step,
      // How far its data can be trusted.
      notes: [reason, ...notesOf(rows[i]?.result.warnings ?? [], options)].filter(Boolean),
    })),
    sum: sumText(reading, options),
    payout: payoutText(),
  })
  const payoutText = () => {
    if (!bonus) return undefined
    const { earned, amount } = bonus
    const paid =
      earned.known &&
      isolate(
        `${formatShare(earned.value, options)} × ${card.money(amount)} = ${card.money(earned.value * amount)}`,
        messages.dir,
      )
    return [describePayout(earned, options), paid].filter(Boolean).join(messages.colon)
  }

  return {
    texts,
    textBy: new Map(texts.map((text) => [text.id, text])),
    shown: card.shown,
    value: card.value,
    reason: card.reason,
    lostMost: card.lostMost,
    bonus: card.bonus,
    weeks: words.weeks(count(weeks, options)),
    dash: dashOf(options),
    arithmetic,
    content: {
      title: name,
      note: [
        role,
        card.period,
        isUnfinished && window && messages.asOf(formatDay(window.asOf, options)),
        channels && words.channels(count(channels.length, options)),
      ]
        .filter(Boolean)
        .join(' · '),
      sentence: describeScore(score, { ...options, arithmetic: false }),
      asOf: window?.asOf,
      faults: card.faults,
    } satisfies WidgetContent,
  }
}

export type ScorecardWords = ReturnType<typeof wordsFor>

/** Says a row. The points of all rows are rounded together. */
function textsOf(
  reading: ScorecardFigures,
  card: ReturnType<typeof cardWords>,
  options: NumberOptions,
): (row: ScorecardRow, at: number) => RowText {
  const { score } = reading
  const { messages } = resolveLocale(options.locale)
  const { scorecard: words } = messages
  const title = titleIn(options)
  const dash = dashOf(options)
  const tenths = tenthsOf(reading)
  const share = (value: number) => formatShare(value, options)
  const say = (one: Attainment): string => {
    if (one.known) return one.atLeast ? messages.atLeast(share(one.value)) : share(one.value)
    return one.between ? formatRange(one.between, { ...options, unit: 'percent', trim: true }) : dash
  }
  const isMissing = ({ attainment }: ScorecardRow) => !attainment.known && !attainment.between

  /** "16.8", or of a range "50–80". */
  const earnedText = ({ scored: { between, points } }: ScorecardRow, at: number): string => {
    if (between) return formatRange(times(between.points, 100), { ...options, unit: 'ratio' })
    return points === null ? dash : pointsText(tenths[at] ?? 0, options)
  }
  /** One line of the arithmetic, in signs that every language reads alike. */
  const stepOf = (
    row: ScorecardRow,
    at: number,
    { actual, target, attainment: reached, weight }: StepTexts,
  ): string => {
    const { scored, unlimited } = row
    const isZero = scored.weight !== 0 && score.policy === 'zero' && isMissing(row)
    const counts = isZero ? share(0) : say(row.attainment)
    const limited = counts === reached ? reached : `${reached}${messages.comma}${words.limited(counts)}`
    const how = unlimited.known ? divisionText(row, actual, target, options) : ''
    return isolate(
      [how, how && '=', limited, '×', weight, '=', earnedText(row, at)].filter(Boolean).join(' '),
      messages.dir,
    )
  }

  return (row, at) => {
    const { id, plan, result, unlimited, scored, pace } = row
    const { unit, currency } = result
    const name = card.nameOfRow(row)
    const texts = {
      actual: formatValue(result, options),
      target: formatValue({ value: plan.target, unit, currency }, { ...options, trim: true }),
      attainment: say(unlimited),
      weight: scored.share === null ? dash : share(scored.share),
    }
    const step = stepOf(row, at, texts)
    const lost = card.lost(row)
    const status = scored.status ? messages.statuses[scored.status] : dash
    const reason = [
      !result.known && describeReason(result, options),
      pace && describePace(pace, result, options),
      isMissing(row) && scored.weight !== 0 && title(words.missing[score.policy]),
    ]
      .filter(Boolean)
      .join('. ')
    const tip = {
      name,
      value: texts.actual,
      lines: [
        { id: 'target', name: messages.target, value: texts.target },
        { id: 'attainment', name: words.attainment, value: step },
        { id: 'lost', name: words.lost, value: lost },
        ...(scored.status ? [{ id: 'status', name: words.status, value: status }] : []),
        ...(reason ? [{ id: 'reason', name: reason }] : []),
      ],
    }
    const tone = scored.status ? toneOfStatus[scored.status] : 'neutral'
    return { id, name, ...texts, lost, status, tone, reason, step, tip, label: tipText(tip) }
  }
}

type StepTexts = Pick<RowText, 'actual' | 'target' | 'attainment' | 'weight'>

/** How an attainment comes about: "109 ÷ 130"; nothing where nothing is divided. */
function divisionText({ plan, result }: ScorecardRow, actual: string, target: string, options: NumberOptions): string {
  if (!result.known || (plan.target === 0 && !plan.method)) return ''
  const { unit, currency } = result
  const less = (text: string, value: number) => (value < 0 ? `− (${text})` : `− ${text}`)
  if (plan.method === 'threshold') {
    const { threshold = Number.NaN } = plan
    const from = less(formatValue({ value: threshold, unit, currency }, { ...options, trim: true }), threshold)
    return `(${actual} ${from}) ÷ (${target} ${from})`
  }
  if (plan.method === 'inverse') return `${target} ÷ ${actual}`
  const isHigherBetter = (plan.better ?? result.better) === 'higher'
  if (isHigherBetter && plan.target > 0) return `${actual} ÷ ${target}`
  const sign = isHigherBetter ? '+' : '−'
  const size = plan.target < 0 ? `|${target}|` : target
  return `1 ${sign} (${actual} ${less(target, plan.target)}) ÷ ${size}`
}

/** "16.8 + 20.6 = 37.4": what is shown adds up to what is shown. Nothing of a single row. */
function sumText(reading: CardReading, options: NumberOptions): string | undefined {
  const { score, rows } = reading
  if (!score.known || rows.length < 2) return undefined
  const { messages } = resolveLocale(options.locale)
  const points = tenthsOf(reading).map((tenths) => pointsText(tenths, options))
  const total = pointsText(Math.round(shownScore(score.value) * 1000), options)
  return isolate(`${points.join(' + ')} = ${total}`, messages.dir)
}

const pointsText = (tenths: number, options: NumberOptions): string =>
  formatNumber(tenths / 10, { ...options, decimals: 1 })

/** The points of each row in tenths, so that they add up to the score that is shown. Points below zero are rounded singly. */
function tenthsOf({ rows, score }: CardReading): number[] {
  const points = rows.map(({ scored }) => scored.points ?? 0)
  return score.known && points.every((one) => one >= 0)
    ? largestRemainder(points, Math.round(shownScore(score.value) * 1000))
    : points.map((one) => Math.round(one * 1000))
}
