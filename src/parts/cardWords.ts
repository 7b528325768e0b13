import { inSentences, listNames } from '../format/intl.js'
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
  titleIn,
} from '../format/index.js'
import { resolveLocale } from '../format/locale.js'
import { hostText } from '../format/hostText.js'
import { nameIn } from '../format/name.js'
import { faultsOfGoal } from '../format/goalFaults.js'
import { cardPoints } from '../format/cardPoints.js'
import { countPoints, judgeable, metOf, shownScore } from '../format/score.js'
import type { Between, Payout, Score } from '../metrics/index.js'
import { caveatWords } from './caveatWords.js'
import { byPointsLost, type CardReading, type CardRow, type PlanRow } from '../metrics/analysis/readCard.js'
import { statusTone } from './readMetric.js'
import { scoreIn } from '../format/sections/scoreIn.js'
import { scorecardIn } from '../format/sections/scorecardIn.js'

/** How many of the rows that points are lost in are named where there is little room. */
export const NAMED = 2

/** A figure in words. Of a period that is not over what there is so far, and both in one. */
export interface Fact {
  readonly text: string
  readonly soFar?: string | undefined
  readonly whole?: string
}

/** What is said of a plan as a whole, from one reading. */
export function cardWords(reading: CardReading, options: NumberOptions) {
  const { rows, outside, score, bonus, soFar, isSoFar, window } = reading
  const { messages } = resolveLocale(options.locale)
  const words = scorecardIn(messages)
  const title = titleIn(options)
  const dash = dashOf(options)
  const currency = bonus?.currency ?? options.currency
  const range = (between: Between, unit: 'percent' | 'money') =>
    formatRange(between, { ...options, currency, unit, trim: true })
  /** Of the bonus, in money. */
  const money = (value: number) => formatValue({ value, unit: 'money', currency }, options)
  const labelOf = ({ label }: PlanRow) => hostText(label, messages.dir)
  const nameOfRow = ({ plan, result }: Pick<CardRow, 'plan' | 'result'>) =>
    labelOf(plan) ?? nameOf(result.metric, options)
  /** The same inside a sentence. */
  const nameWithin = ({ plan, result }: Pick<CardRow, 'plan' | 'result'>) =>
    labelOf(plan) ?? nameIn(messages, result.metric)
  const points = cardPoints(reading)
  const lostBy = new Map(rows.map(({ id }, i) => [id, points.lost[i]]))
  /** "−3.2" of 100 points, "−20.0 – −10.0"; less than prints is "0.0". */
  const lost = ({ id }: CardRow): string => {
    const [least, most] = lostBy.get(id) ?? [null, null]
    const how = { ...options, decimals: 1 }
    if (least !== null && least === most) return formatNumber(-least / 10, how)
    return formatRange(times([most, least], -0.1), { ...how, unit: 'ratio' })
  }
  /** None for certain. */
  const isNoneLost = ({ id }: CardRow): boolean => lostBy.get(id)?.every((end) => end === 0) ?? true

  const caveats = caveatWords(
    rows.map((row) => ({ result: row.result, name: nameWithin(row) })),
    options,
  )
  const shown = score.known ? shownScore(score.value) : null
  const valueText = () => {
    if (score.known) return scoreText(score)
    return !score.known && score.between ? range(score.between, 'percent') : dash
  }
  const reasonText = () => {
    if (score.known) return ''
    const open = rows.find(({ scored, result }) => scored.between && !result.known)
    return open ? (describeReason(open.result, options) ?? '') : describeScore(score, { ...described, brief: true })
  }
  const standings = rows.map(({ standing }) => standing)
  const described = {
    ...options,
    labels: rows.map(({ plan }) => plan.label),
    pace: soFar ? { soFar: soFar.score, standings } : undefined,
    points,
  }

  /** Of the bonus, in money: "$560", "$50–80". */
  const paid = (earned: Payout, amount: number, of: Score): string | undefined => {
    // The last step pays all that there is to pay.
    if (earned.known) return atLeast(of.known && of.atLeast && !!earned.next, money(earned.value * amount))
    return earned.between && range(times(earned.between, amount), 'money')
  }
  const bonusFact = (): Fact | undefined => {
    if (!bonus) return undefined
    const { amount, earned, isWrong } = bonus
    if (isWrong) return { text: title(scoreIn(messages).badBonus) }
    const text = paid(earned, amount, score)
    if (text === undefined) return { text: title(scoreIn(messages).noBonus) }
    const all = words.ofBonus(text, money(amount))
    if (isSoFar) return soFarFact(all)
    const now = soFar?.earned && paid(soFar.earned, amount, soFar.score)
    return now ? factOf(all, now) : { text: title(all) }
  }
  const soFarFact = (text: string): Fact => ({ text: title(messages.soFar(text)), whole: title(messages.soFar(text)) })
  /** What a period that is not over is on pace for, and what there is so far. */
  const factOf = (text: string, now: string): Fact => ({
    text: title(scoreIn(messages).onPace(text)),
    soFar: title(messages.soFar(now)),
    whole: title(scoreIn(messages).onPace(text, now)),
  })
  const atLeast = (isLeast: boolean, text: string) => (isLeast ? messages.atLeast(text) : text)
  const scoreText = (one: Extract<Score, { known: true }>) =>
    atLeast(one.atLeast, formatValue({ value: shownScore(one.value), unit: 'percent' }, options))
  const paceFact = (now: Score): Fact | undefined => {
    if (!score.known || !now.known) return undefined
    return isSoFar ? soFarFact(scoreText(score)) : factOf(scoreText(score), scoreText(now))
  }
  const value = valueText()
  const listed = (when: 'period' | 'later') =>
    listNames(outside.filter((row) => row.when === when).map(nameWithin), messages, true)
  const outsideText = (['period', 'later'] as const).flatMap((when) => {
    const names = listed(when)
    return names ? title((when === 'period' ? words.outside : words.later)(names)) : []
  })
  const wrongBonus = {
    code: 'invalid',
    text:
      'The bonus has an amount, a score or a share that is not a finite number, so nothing can be paid. ' +
      'Write { amount: 700, steps: [[0.8, 0.5], [1, 1]] }.',
  }

  return {
    nameOfRow,
    points,
    lost,
    isNoneLost,
    money,
    period: window ? formatPeriod(window, options) : undefined,
    /** The score as it is drawn: rounding does not reach the target. */
    shown,
    value,
    /** What the score means. Where nothing has a pace, nobody lags who still has time. */
    tone:
      isSoFar && !(score.known && score.atLeast && score.status === 'met') ? ('neutral' as const) : statusTone(score),
    /** Why there is no score. */
    reason: reasonText(),
    /** "3 / 6": how many goals are reached. */
    met: judgeable(score).length ? `${metOf(score, described.pace?.standings)} / ${judgeable(score).length}` : dash,
    /** The score of a period that is not over: "On pace for 94.2%", "30.4% so far". */
    pace: soFar ? paceFact(soFar.score) : undefined,
    /** What is said of the plan in one go; rows whose days are others are named. */
    sentence: inSentences([describeScore(score, { ...described, arithmetic: false }), ...caveats.said, ...outsideText]),
    /** What the figures of the plan do not rest on. */
    caveats: caveats.all,
    outside: outsideText,
    /** The same with each step of the arithmetic. */
    explained: () => describeScore(score, described),
    /** Where points are lost, or may be, the most first. */
    losses: byPointsLost(rows)
      .filter(({ id }) => lostBy.get(id)?.some(Boolean))
      .map((row) => ({ id: row.id, name: nameOfRow(row), within: nameWithin(row), points: lost(row) })),
    /** "3.8 points won above 100%" */
    won: points.won && scoreIn(messages).won(countPoints(points.won, options)),
    bonus: bonusFact(),
    faults: [
      ...faultsOf(rows.flatMap(({ result }) => result.warnings)),
      ...rows.flatMap(({ id, plan, fault, result }) => faultsOfGoal(`The plan’s row "${id}"`, plan, fault, result)),
      ...(bonus?.isWrong ? [wrongBonus] : []),
    ],
  }
}

export const times = ([low, high]: Between, by: number): Between => [
  low === null ? null : low * by,
  high === null ? null : high * by,
]
