import { exactly, type Interval, unknown } from './interval.js'
import type { Measure } from './resolve.js'
import type { Warning } from './result.js'

/**
 * A statistic of samples: the mean (`p` null), the median (0.5: the mean of the two middle ones, type 7) or another
 * quantile (nearest rank, type 1, so that nine in ten really are within the 90th percentile). With `messages` known, the
 * unanswered count as slower than every sample: a quantile among them is unknown. The mean is of the answered.
 */
export function quantileOf(
  samples: Measure | undefined,
  p: number | null,
  messages: Measure | undefined,
  warnings: Warning[],
): Interval {
  if (!samples) return unknown('missing')
  if (samples.reason !== null) return unknown(samples.reason)
  const times = (samples.blocks ?? []).flatMap(({ list }) => list ?? []).sort((a, b) => a - b)
  if (!times.length) return unknown('no-data')
  if (times.length < 10) warnings.push({ code: 'few-samples' })
  if (p === null) return exactly(times.reduce((sum, time) => sum + time, 0) / times.length)
  const count = Math.max(times.length, messages?.reason === null ? messages.low : 0)
  const at = (index: number): number | undefined => times[Math.max(0, index)]
  const rank = p === 0.5 ? (count - 1) / 2 : Math.ceil(p * count) - 1
  const [low, high] = [at(Math.floor(rank)), at(Math.ceil(rank))]
  return low === undefined || high === undefined
    ? unknown('missing', times.at(-1))
    : exactly(low + (high - low) * (rank - Math.floor(rank)))
}
