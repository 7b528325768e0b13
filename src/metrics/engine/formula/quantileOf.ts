import { quickselect } from '../../math/quickselect.js'
import type { FactId, SamplesId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { exactly, type Interval, unknown } from '../../model/interval.js'
import type { Warning } from '../../model/result.js'
import type { Book, Cell, SegmentColumn } from '../../store/ledger.js'
import type { ResolvedFact } from '../facts/resolveFact.js'

/** With fewer samples their quantiles say little. */
const FEW = 10

/**
 * A statistic of samples: the mean (`p` null), the median (0.5: the mean of the two middle ones, type 7) or another
 * quantile (nearest rank, type 1, so that nine in ten really are within the 90th percentile). Where it is known how many
 * samples there could be (`messages` of response times), those that are not there count as slower than every sample: a
 * quantile among them is unknown. The mean is of those that are there.
 */
export function quantileOf(
  fact: SamplesId,
  p: number | null,
  inputs: ReadonlyMap<FactId, ResolvedFact>,
  warnings: Warning[],
): Interval {
  const { countedBy } = factTraits[fact] ?? {}
  const [samples, all] = [inputs.get(fact) as ResolvedFact, countedBy && inputs.get(countedBy)]
  if (samples.reason !== null) return unknown(samples.reason)
  const numbers = pooled(fact, samples)
  if (!numbers.length) return unknown('no-data')
  if (numbers.length < FEW) warnings.push({ code: 'few-samples' })
  if (p === null) return exactly(numbers.reduce((sum, one) => sum + one) / numbers.length)
  const count = Math.max(numbers.length, all?.reason === null ? all.low : 0)
  const rank = Math.max(0, p === 0.5 ? (count - 1) / 2 : Math.ceil(p * count) - 1)
  // The rank falls among those that are not there, so the value is above the largest sample.
  if (Math.ceil(rank) >= numbers.length) return unknown('missing', quickselect(numbers, numbers.length - 1))
  const low = quickselect(numbers, Math.floor(rank))
  return exactly(low + (quickselect(numbers, Math.ceil(rank)) - low) * (rank - Math.floor(rank)))
}

/** The samples of all cells, one after the other. */
function pooled(fact: SamplesId, samples: ResolvedFact): Float64Array {
  const numbers = new Float64Array(samples.low)
  let n = 0
  for (const { cells = [], book, column } of samples.parts ?? [samples]) {
    for (const place of cells) {
      const { cells: all, bySegment, pool } = book as Book
      const { starts, values } = bySegment.get(fact) as SegmentColumn
      const cell = all[place] as Cell
      for (const { i } of column?.segments?.(cell) ?? cell.segments) {
        const start = starts[i] as number
        for (let k = start; k < start + (values[i] as number); k++) numbers[n++] = pool[k] as number
      }
    }
  }
  return numbers
}
