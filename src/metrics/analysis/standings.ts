import { answerOf, noneOf } from '../model/answer.js'
import { type BrandResult, evaluateBrands } from '../engine/evaluateBrands.js'
import { partOfAll, sumOfFigures, sumsOfOthers } from '../engine/formula/overBrands.js'
import type { Interval } from '../model/interval.js'
import type { DataQuery } from '../model/query.js'
import type { Between, Reason, Result } from '../model/result.js'
import type { Rows } from '../model/row.js'

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
  /** 1 is the largest, equal ones are of equal rank; `null` where what is not known could change it, and without a share. */
  readonly rank: number | null
}

export interface Standings {
  /** The largest first; of equal ones your own, then by name. */
  readonly present: readonly Standing[]
  /** Brands that have no data in the period. */
  readonly absent: readonly string[]
  /** What all have together; `null` where that is not known. */
  readonly total: number | null
  /** The share of some brands together. */
  shareOf(isOne: (brand: string) => boolean): Share
}

/** Whose voice is asked for, in which window, and by what it is measured. */
export interface VoiceQuestion extends Pick<DataQuery, 'channels' | 'period' | 'asOf' | 'breaks'> {
  readonly own: string
  readonly by: VoiceBase
}

/** Where all brands stand in one window, on the days that all of them know. */
export function standingsIn(rows: Rows, question: VoiceQuestion): Standings {
  const { brands, absent } = evaluateBrands(question.by, rows, question)
  const isOwn = ({ brand }: { readonly brand: string }) => Number(brand === question.own)
  // By code units: names stand in the same order everywhere, whatever the order of the rows and the language.
  const voices = [...brands].sort(
    (a, b) => b.figure.low - a.figure.low || isOwn(b) - isOwn(a) || (a.brand < b.brand ? -1 : 1),
  )
  const figures = voices.map(({ figure }) => figure)
  const figureOf = (isOne: (brand: string) => boolean): Interval =>
    sumOfFigures(figures.filter((_, i) => isOne((voices[i] as BrandResult).brand)))
  const total = sumOfFigures(figures)
  const others = sumsOfOthers(figures)
  const countLow = counterAbove(figures.map(({ low }) => low))
  const countHigh = counterAbove(figures.map(({ high }) => high))
  return {
    present: voices.map(({ brand, amount, figure }, i) => {
      const { low, high } = figure
      // Rivals that may have more; a rank is known where all of them have more for certain.
      const rivals = countHigh(low) - Number(high > low)
      // Where all may have nothing, there may be nothing to stand in.
      const rank = total.low > 0 && rivals === countLow(high) ? rivals + 1 : null
      return { brand, amount, share: shareOfAll(figure, others[i] as Interval), rank }
    }),
    absent,
    total: total.reason ? null : total.low,
    shareOf: (isOne) =>
      shareOfAll(
        figureOf(isOne),
        figureOf((brand) => !isOne(brand)),
      ),
  }
}

function shareOfAll(part: Interval, others: Interval): Share {
  const { low, high, reason } = partOfAll(part, others)
  // Every share lies between 0 and 1: bounds that say no more are none where nothing at all is known.
  return isFinite(low) ? answerOf(reason ?? 'invalid', low, high) : noneOf(reason ?? 'invalid')
}

/** Counts how many of some numbers are above one: they are put in order once, and halved for each. */
export function counterAbove(numbers: readonly number[]): (than: number) => number {
  const ordered = Float64Array.from(numbers).sort()
  return (than) => {
    let [from, to] = [0, ordered.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((ordered[middle] as number) > than) to = middle
      else from = middle + 1
    }
    return ordered.length - from
  }
}
