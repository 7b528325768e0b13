import { count } from '../../format/count.js'
import {
  dashOf,
  type FitOptions,
  describeOverTime,
  describePayout,
  describeReason,
  formatFit,
  formatNumber,
  formatRange,
  formatShare,
  formatValue,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { isolate, inSentences } from '../../format/intl.js'
import type { GoalStatus } from '../../metrics/analysis/judge.js'
import type { Attainment, ChannelInput } from '../../metrics/index.js'
import { shownScore, tenthsOf } from '../../format/score.js'
import { cardWords, NAMED, times } from '../../parts/cardWords.js'
import { toneOfStanding } from '../../parts/readMetric.js'
import { rowWords } from '../../parts/rowWords.js'
import { lengthOf } from '../../parts/Text.js'
import { caveatWords, linePoints, sinceOf, type Tip, tipText, type WidgetContent } from '../../parts/index.js'
import type { CardReading } from '../../metrics/analysis/readCard.js'
import type { Tone } from '../../theme/index.js'
import type { ScorecardFigures, ScorecardRow } from './reading.js'
import { scoreIn } from '../../format/sections/scoreIn.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** A row with all that is said of it. */
export interface RowText {
  readonly id: string
  readonly name: string
  readonly actual: string
  readonly target: string
  /** As it is, also beyond what counts. */
  readonly attainment: string
  /** The same, as far as there is room in a cell. */
  readonly cells: Readonly<Record<'actual' | 'target' | 'attainment', string>>
  readonly weight: string
  /** What the line of weeks shows, for who does not see it. */
  readonly overTime: string
  readonly lost: string
  /** No points are lost, as far as prints. */
  readonly isNoneLost: boolean
  readonly status: string
  readonly tone: Tone
  /** Why there is no value, and what became of it; where a period is not over, how far it should be. */
  readonly remark: string
  /** That, and what the value does not rest on. */
  readonly reason: string
  /** "109 ÷ 130 = 84% × 20% = 16.8" */
  readonly step: string
  readonly tip: Pick<Tip, 'name' | 'value' | 'lines'>
  readonly label: string
}

/** So many characters a cell has room for. */
const ROOM = 9

export interface ScorecardOptions extends FitOptions {
  readonly name: string
  readonly role: string | undefined
  readonly channels?: readonly ChannelInput[] | undefined
}

/** Everything that a scorecard says, from one reading. */
export function wordsFor(reading: ScorecardFigures, { name, role, ...options }: ScorecardOptions) {
  const { channels } = options
  const { rows, bonus, soFar, isSoFar, window, isUnfinished } = reading
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const words = scorecardIn(messages)
  const card = cardWords(reading, options)
  const texts = rows.map(textsOf(reading, card, options))

  /** Step by step: each row, what they add up to, and what that earns. */
  const arithmetic = () => ({
    steps: texts.map(({ id, name, step, remark }, i) => ({
      id,
      name,
      step,
      // How far its data can be trusted.
      notes: [...new Set([remark, ...(rows[i] ? caveatsOfRow(rows[i], options).whole() : [])])].filter(Boolean),
    })),
    sum: sumText(reading, card.points, options),
    payout: payoutText(),
    notes: card.outside,
  })
  const payoutText = () => {
    if (!bonus) return undefined
    const { earned, amount, isWrong } = bonus
    if (isWrong) return title(scoreIn(messages).badBonus)
    const paid =
      earned.known &&
      isolate(
        `${formatShare(earned.value, { ...options, decimals: 1 })} × ${card.money(amount)} = ${card.money(earned.value * amount)}`,
        messages.dir,
      )
    const text = [describePayout(earned, options), paid].filter(Boolean).join(messages.colon)
    if (!soFar || !earned.known) return text
    return title(isSoFar ? messages.soFar(text) : scoreIn(messages).onPace(text))
  }

  return {
    texts,
    length: lengthOf(
      [name, ...texts.map((text) => text.name)],
      texts.flatMap(({ cells }) => Object.values(cells)),
    ),
    textBy: new Map(texts.map((text) => [text.id, text])),
    shown: card.shown,
    value: card.value,
    reason: card.reason,
    lostMost: card.losses.slice(0, NAMED),
    bonus: card.bonus,
    pace: card.pace,
    weeks: words.weeks(count(Math.max(0, ...rows.map(({ history }) => history.length)), options)),
    dash: dashOf(options),
    arithmetic,
    content: {
      title: name,
      note: [
        role,
        card.period,
        isUnfinished && sinceOf(window, options),
        channels && words.channels(count(channels.length, options)),
      ]
        .filter(Boolean)
        .join(' · '),
      sentence: card.sentence,
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
  { notation = 'auto', ...options }: FitOptions,
): (row: ScorecardRow, at: number) => RowText {
  const { score } = reading
  const { messages } = resolveLocale(options.locale)
  const words = scorecardIn(messages)
  const title = titleIn(options)
  const dash = dashOf(options)
  const { weights, more } = card.points
  const share = (value: number) => formatShare(value, options)
  const ofRow = rowWords(reading, options)
  const say = ofRow.attained
  const fit = { ...options, notation, room: ROOM }
  /** As long as a cell has room for. */
  const sayFit = (one: Attainment): string => {
    const full = say(one)
    const isShort = notation === 'full' || (notation === 'auto' && full.replace(/^\D+/, '').length <= ROOM)
    return isShort ? full : say(one, true)
  }
  const isMissing = ({ attainment }: ScorecardRow) => !attainment.known && !attainment.between

  /** "16.8", or of a range "50–80". */
  const earnedText = ({ scored: { between, points } }: ScorecardRow, at: number): string => {
    if (between) return formatRange(times(between.points, 100), { ...options, unit: 'ratio' })
    return points === null ? dash : pointsText((weights[at] ?? 0) + (more[at] ?? 0), options)
  }
  /** What is wrong with a row, the days for which it counts, its pace, and what became of it. */
  const reasonOf = (row: ScorecardRow): string => {
    const { result, scored, fault } = row
    const policy = fault === 'weight' && score.policy === 'zero' ? 'block' : score.policy
    return inSentences([
      !result.known && describeReason(result, options),
      fault && title(fault === 'direction' ? messages.caveats.noDirection : words.faults[fault]),
      ofRow.standing(row),
      result.known && !row.soFar.known && !fault && title(messages.caveats.notJudged),
      (isMissing(row) || fault === 'weight') && scored.weight !== 0 && title(words.missing[policy]),
    ])
  }

  /** One line of the arithmetic, in signs that every language reads alike. */
  const stepOf = (row: ScorecardRow, at: number, { target, attainment: reached, weight }: StepTexts): string => {
    const { scored, unlimited } = row
    const isZero = scored.weight !== 0 && score.policy === 'zero' && isMissing(row)
    const counts = isZero ? share(0) : say(row.attainment)
    const limited =
      counts === reached || (row.attainment.known && reached === dash)
        ? counts
        : `${reached}${messages.comma}${words.limited(counts)}`
    const how = unlimited.known ? divisionText(row, formatValue(row.counted, options), target, options) : ''
    return isolate(
      [how, how && '=', limited, '×', weight, '=', earnedText(row, at)].filter(Boolean).join(' '),
      messages.dir,
    )
  }

  return (row, at) => {
    const { id, result, goal, unlimited, scored, standing } = row
    const { unit, currency } = result
    const name = card.nameOfRow(row)
    const wanted = { value: goal.target, unit, currency }
    const hasTarget = row.fault !== 'target'
    const texts = {
      actual: formatValue(result, options),
      target: ofRow.target(row, goal.target),
      attainment: say(unlimited),
      weight: scored.share === null ? dash : formatShare((weights[at] ?? 0) / 1000, { ...options, decimals: 1 }),
    }
    const cells = {
      actual: formatFit(result, fit),
      target: hasTarget ? formatFit(wanted, { ...fit, trim: true }) : dash,
      attainment: sayFit(unlimited),
    }
    const step = stepOf(row, at, texts)
    const lost = card.lost(row)
    const status = standing ? standingText(standing, options) : dash
    const remark = reasonOf(row)
    const caveats = caveatsOfRow(row, options)
    const isNew = (caveat: string) => !remark.includes(caveat)
    const reason = inSentences([...caveats.said.filter(isNew), remark])
    const tip = {
      name,
      value: texts.actual,
      lines: [
        { id: 'target', name: messages.target, value: texts.target },
        { id: 'attainment', name: words.attainment, value: step },
        { id: 'lost', name: words.lost, value: lost },
        ...(standing ? [{ id: 'status', name: words.status, value: status }] : []),
        ...caveats.all.filter(isNew).map((caveat, i) => ({ id: `caveat-${i}`, name: caveat })),
        ...(remark ? [{ id: 'reason', name: remark }] : []),
      ],
    }
    const tone = standing ? toneOfStanding[standing] : 'neutral'
    const isNoneLost = card.isNoneLost(row)
    return {
      id,
      name,
      ...texts,
      cells,
      overTime: describeOverTime(linePoints(row.weeks, row.history), options),
      lost,
      isNoneLost,
      status,
      tone,
      remark,
      reason,
      step,
      tip,
      // Whoever listens hears of no sum that lacks a part: why it does, is said.
      label: tipText(
        { ...tip, lines: tip.lines.filter((line) => !('value' in line && line.value.includes(dash))) },
        messages,
      ),
    }
  }
}

/** What the value of a row does not rest on: said beside it, and in the arithmetic with all else that is to know of it. */
function caveatsOfRow({ result }: ScorecardRow, options: NumberOptions) {
  const { said, all, notes } = caveatWords([{ result }], options)
  return {
    said,
    all,
    whole: () => [...new Set([...all, ...notes()])],
  }
}

type StepTexts = Pick<RowText, 'target' | 'attainment' | 'weight'>

const standingText = (standing: GoalStatus, options: NumberOptions): string => {
  const { messages } = resolveLocale(options.locale)
  if (standing === 'ahead' || standing === 'on-pace' || standing === 'behind')
    return titleIn(options)(messages.paces[standing])
  return messages.statuses[standing]
}

/** How an attainment comes about: "109 ÷ 130"; nothing where nothing is divided. */
function divisionText(
  { goal: plan, result }: ScorecardRow,
  actual: string,
  target: string,
  options: NumberOptions,
): string {
  if (!result.known || (plan.target === 0 && !plan.method)) return ''
  const { unit, currency } = result
  const less = (text: string, value: number) => (value < 0 ? `− (${text})` : `− ${text}`)
  if (plan.method === 'threshold') {
    const threshold = plan.threshold ?? Number.NaN
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
function sumText(
  { score, rows }: CardReading,
  { weights, more }: Pick<ReturnType<typeof cardWords>['points'], 'weights' | 'more'>,
  options: NumberOptions,
): string | undefined {
  if (!score.known || rows.length < 2) return undefined
  const { messages } = resolveLocale(options.locale)
  const points = weights.map((weight, i) => pointsText(weight + (more[i] ?? 0), options))
  const total = pointsText(tenthsOf(shownScore(score.value)), options)
  return isolate(`${points.join(' + ')} = ${total}`, messages.dir)
}

const pointsText = (tenths: number, options: NumberOptions): string =>
  formatNumber(tenths / 10, { ...options, decimals: 1 })
