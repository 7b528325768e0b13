import { answerOf, knownOf, noneOf } from '../model/answer.js'
import { parseRowDate } from '../time/calendar.js'
import { evaluate } from '../engine/evaluate.js'
import type { DataQuery } from '../model/query.js'
import type { Between, Reason, Result } from '../model/result.js'
import { type DateString, dimensionText, type Row, type Rows } from '../model/row.js'
import { sum } from '../math/sum.js'
import type { Period } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'

/** What a voice is measured by. By `reach` audiences overlap: a share of it is a convention, not a part of the people. */
export type VoiceBase = 'mentions' | 'positiveMentions' | 'interactions' | 'reach'

/** A share as a fraction. Only bounds are true where what a brand has is not known. */
export type Share =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between }

/** Where a brand stands in one period. */
export interface Standing {
  readonly brand: string
  /** What the brand has: its mentions, or what else voice is measured by. */
  readonly amount: Result
  readonly share: Share
  /** 1 is the largest, equal ones are of equal rank; `null` where what is not known could change it. */
  readonly rank: number | null
}

export interface Standings {
  /** The largest first; of equal ones the first in the data. */
  readonly present: readonly Standing[]
  /** Brands that have no rows in the period. */
  readonly absent: readonly string[]
  /** What your own brand has. */
  readonly mine: Result
  /** What all have together; `null` where that is not known. */
  readonly total: number | null
  /** The share of some brands together. */
  shareOf(isOne: (brand: string) => boolean): Share
}

/** Whose voice is asked for, and by what it is measured. */
export interface VoiceQuestion extends Pick<DataQuery, 'channels'> {
  readonly own: string
  readonly by: VoiceBase
}

interface Voice {
  readonly brand: string
  readonly amount: Result
  readonly low: number
  readonly high: number
}

/** Where all brands stand in one window. */
export function standingsIn(
  brands: Brands,
  { own, by, channels }: VoiceQuestion,
  period: Period | null,
  asOf?: DateString,
): Standings {
  const all = [...brands].map(([brand, rows]): Voice => {
    const amount = evaluate(by, rows, { own: brand, channels, period: period ?? undefined, asOf })
    const { low, high } = knownOf(amount)
    // A brand takes nothing from the others: less than nothing is no figure.
    return { brand, amount, ...(low < 0 ? { low: 0, high: Infinity } : { low, high }) }
  })
  const voices = all.filter(({ amount }) => amount.known || amount.reason !== 'no-data').sort((a, b) => b.low - a.low)
  const sumOf = (end: 'low' | 'high', isOne: (brand: string) => boolean = () => true) =>
    sum(voices.map((voice) => (isOne(voice.brand) ? voice[end] : 0)))
  const total = sumOf('low')
  const unclear = voices.find(({ low, high }) => low < high)?.amount

  const reason: Reason = unclear ? knownOf(unclear).reason : 'zero-denominator'

  const shareOf = (isOne: (brand: string) => boolean): Share => {
    const isOther = (brand: string) => !isOne(brand)
    const [low, high] = [sumOf('low', isOne), sumOf('high', isOne)]
    const least = low / (low + sumOf('high', isOther)) || 0
    const most = isFinite(high) ? high / (high + sumOf('low', isOther)) : 1
    if (!isFinite(total)) return noneOf('invalid')
    // A brand and rivals that may all have 0 have no share at all.
    return Number.isNaN(most) ? noneOf(reason) : answerOf(reason, least, most)
  }
  return {
    present: voices.map(({ brand, amount, low, high }) => {
      const rivals = voices.filter((one) => one.brand !== brand && one.high > low)
      const rank = rivals.every((one) => one.low > high) ? rivals.length + 1 : null
      return { brand, amount, share: shareOf((one) => one === brand), rank }
    }),
    absent: all.filter((voice) => voice.brand && !voices.includes(voice)).map(({ brand }) => brand),
    mine: (all.find(({ brand }) => brand === own) as Voice).amount,
    total: unclear || !isFinite(total) ? null : total,
    shareOf,
  }
}

/** The rows of each brand. */
export type Brands = ReadonlyMap<string, readonly Row[]>

export function brandsIn(rows: Rows, own: string): Brands {
  const brands = new Map<string, Row[]>()
  const rowsOf = (brand: string): Row[] => {
    if (!brands.has(brand)) brands.set(brand, [])
    return brands.get(brand) as Row[]
  }
  for (const row of [rows].flat().filter(Boolean)) {
    const { brand } = row
    rowsOf(dimensionText(brand) || own).push(row)
  }
  rowsOf(own)
  // Among rows that have dates, rows without one are of no period.
  if (resolveWindow({ data: rows }).current) {
    for (const [brand, some] of brands) if (!some.some(({ date }) => parseRowDate(date))) brands.set(brand, [])
  }
  return brands
}
