import { exactly, type Interval, unknown } from './interval.js'
import type { FactId, SamplesId } from './facts.js'
import type { Book, Reading, Slot } from './ledger.js'
import type { Measure } from './measure.js'
import type { Warning } from './result.js'

/**
 * A statistic of samples: the mean (`p` null), the median (0.5: the mean of the two middle ones, type 7) or another
 * quantile (nearest rank, type 1, so that nine in ten really are within the 90th percentile). With `messages` known, the
 * unanswered count as slower than every sample: a quantile among them is unknown. The mean is of the answered.
 */
export function quantileOf(
  fact: SamplesId,
  p: number | null,
  inputs: ReadonlyMap<FactId, Measure>,
  warnings: Warning[],
): Interval {
  const [samples, messages] = [inputs.get(fact) as Measure, inputs.get('messages')]
  if (samples.reason !== null) return unknown(samples.reason)
  const times = pooled(fact, samples)
  if (!times.length) return unknown('no-data')
  if (times.length < 10) warnings.push({ code: 'few-samples' })
  if (p === null) return exactly(times.reduce((sum, time) => sum + time) / times.length)
  const count = Math.max(times.length, messages?.reason === null ? messages.low : 0)
  const rank = Math.max(0, p === 0.5 ? (count - 1) / 2 : Math.ceil(p * count) - 1)
  // Among the unanswered: slower than the slowest answer.
  if (Math.ceil(rank) >= times.length) return unknown('missing', smallest(times, times.length - 1))
  const low = smallest(times, Math.floor(rank))
  return exactly(low + (smallest(times, Math.ceil(rank)) - low) * (rank - Math.floor(rank)))
}

/** The `k`-th smallest of all, counted from 0 (Hoare’s selection): far quicker than putting them in order. */
function smallest(times: Float64Array, k: number): number {
  const at = (i: number) => times[i] as number
  let [left, right] = [0, times.length - 1]
  while (left < right) {
    const pivot = at((left + right) >> 1)
    let [i, j] = [left, right]
    while (i <= j) {
      while (at(i) < pivot) i++
      while (at(j) > pivot) j--
      if (i > j) break
      const time = at(i)
      times[i++] = at(j)
      times[j--] = time
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else break
  }
  return at(k)
}

/** The samples of all tiles, one after the other. */
function pooled(fact: SamplesId, samples: Measure): Float64Array {
  const times = new Float64Array(samples.low)
  let n = 0
  for (const { tiles = [], book, column } of samples.parts ?? [samples]) {
    for (const tile of tiles) {
      const { slots, readings, pool } = book as Book
      const { starts, values } = readings.get(fact) as Reading
      const slot = slots[tile] as Slot
      for (const { i } of column?.cells?.(slot) ?? slot.cells) {
        const start = starts[i] as number
        for (let k = start; k < start + (values[i] as number); k++) times[n++] = pool[k] as number
      }
    }
  }
  return times
}
