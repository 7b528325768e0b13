import { endsOf, noneOf } from './attainment.js'
import { parseSpan } from './calendar.js'
import { evaluate } from './evaluate.js'
import type { Between, Reason, Result } from './result.js'
import type { DateString, Row, Rows } from './row.js'
import type { VoiceBase } from './shareOfVoice.js'
import { type Period, resolveWindow } from './window.js'

/** What one brand has in one window, and the ends between which that lies. */
export interface Voice {
  readonly brand: string
  readonly amount: Result
  readonly low: number
  readonly high: number
}

/** A share as a fraction. Only bounds are true where what a brand has is not known. */
export type Share =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between }

const sumOf = (voices: readonly Voice[], end: 'low' | 'high'): number =>
  voices.reduce((sum, voice) => sum + voice[end], 0)

/** All brands in one window: what each has, its share and its rank. */
export interface Voices {
  /** The largest first; of equal ones the first in the data. */
  readonly present: readonly Voice[]
  /** Brands that have no rows in the window. */
  readonly absent: readonly string[]
  /** What all have together; `null` where that is not known. */
  readonly total: number | null
  /** The share of some of them together. */
  shareOf(voices: readonly Voice[]): Share
  rankOf(voice: Voice): number | null
}

export function voicesIn(rows: Rows, own: string, by: VoiceBase, period: Period | null, asOf?: DateString): Voices {
  const all = amountsIn(rows, own, by, period, asOf)
  const present = all.filter(({ amount }) => amount.known || amount.reason !== 'no-data').sort((a, b) => b.low - a.low)
  const total = sumOf(present, 'low')
  const unclear = present.find(({ low, high }) => low !== high)?.amount
  const isKnown = !unclear && isFinite(total)
  return {
    present,
    absent: all.flatMap((voice) => (voice.brand && !present.includes(voice) ? voice.brand : [])),
    total: isKnown ? total : null,
    shareOf(voices) {
      const low = sumOf(voices, 'low')
      if (!isFinite(total)) return noneOf('invalid')
      if (!unclear) return total ? { known: true, value: low / total } : noneOf('zero-denominator')
      const high = sumOf(voices, 'high')
      const rest = present.filter((voice) => !voices.includes(voice))
      const least = low / (low + sumOf(rest, 'high')) || 0
      const most = isFinite(high) ? high / (high + sumOf(rest, 'low')) : 1
      if (least === most) return { known: true, value: least }
      const reason = unclear.known ? 'invalid' : unclear.reason
      // Nothing of what may be nothing: no share that could be told.
      return Number.isNaN(most) ? noneOf(reason) : noneOf(reason, least, most)
    },
    rankOf(voice) {
      const rivals = present.filter((one) => one !== voice && one.high > voice.low)
      return rivals.every(({ low }) => low > voice.high) ? rivals.length + 1 : null
    },
  }
}

function amountsIn(rows: Rows, own: string, by: VoiceBase, period: Period | null, asOf?: DateString): Voice[] {
  const groups = new Map<string, Row[]>()
  for (const row of [rows].flat().filter(Boolean)) {
    const { brand } = row
    const name = (typeof brand === 'string' || typeof brand === 'number' ? `${brand}` : '') || own
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  if (!groups.has(own)) groups.set(own, [])
  // Among rows that have dates, rows without one are of no period.
  const areDated = resolveWindow({ data: rows }).current !== null
  return [...groups].map(([brand, group]) => {
    const counts = !areDated || group.some(({ date }) => parseSpan(date))
    const amount = evaluate(by, counts ? group : [], { own: brand, period: period ?? undefined, asOf })
    const [low, high] = endsOf(amount)
    // A brand takes nothing from the others: less than nothing is no figure.
    return amount.known && low < 0
      ? { brand, amount, low: 0, high: Infinity }
      : { brand, amount, low: Math.max(0, low), high }
  })
}
