import { exactly, type Interval, unknown } from './interval.js'
import type { FactId, SamplesId } from './facts.js'
import type { Slot } from './ledger.js'
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
  const [samples, messages] = [inputs.get(fact), inputs.get('messages')]
  if (!samples) return unknown('missing')
  if (samples.reason !== null) return unknown(samples.reason)
  const times = pooled(fact, samples)
  if (p !== null) times.sort()
  if (!times.length) return unknown('no-data')
  if (times.length < 10) warnings.push({ code: 'few-samples' })
  if (p === null) return exactly(times.reduce((sum, time) => sum + time) / times.length)
  const count = Math.max(times.length, messages?.reason === null ? messages.low : 0)
  const at = (index: number): number | undefined => times[Math.max(0, index)]
  const rank = p === 0.5 ? (count - 1) / 2 : Math.ceil(p * count) - 1
  const [low, high] = [at(Math.floor(rank)), at(Math.ceil(rank))]
  return low === undefined || high === undefined
    ? unknown('missing', times.at(-1))
    : exactly(low + (high - low) * (rank - Math.floor(rank)))
}

/** The samples of all tiles, one after the other. */
function pooled(fact: SamplesId, samples: Measure): Float64Array {
  const times = new Float64Array(samples.low)
  let n = 0
  for (const { tiles = [], book, column } of samples.parts ?? [samples]) {
    const reading = book?.readings.get(fact)
    if (!book || !reading) continue
    for (const tile of tiles) {
      const slot = book.slots[tile] as Slot
      for (const { i } of column?.cells?.(slot) ?? slot.cells) {
        const start = reading.starts[i] as number
        for (let k = start; k < start + (reading.values[i] as number); k++) times[n++] = book.pool[k] as number
      }
    }
  }
  return times
}
