import { type MetricInput, metricOf, type Result } from '../../metrics/index.js'
import { isWholeResult } from './isWholeResult.js'
import type { Study } from './study.js'

/** A channel's own value in both windows. */
export interface ChannelPart {
  readonly id: string
  readonly now: Extract<Result, { known: true }>
  readonly before: Extract<Result, { known: true }>
}

/**
 * A metric by channel in both windows; `null` where they are not the same channels, one of them lacks something, or there are
 * fewer than two.
 */
export function partsOf(metric: MetricInput, study: Study): readonly ChannelPart[] | null {
  const { windows, query } = study
  const { current, previous } = study.compare(metric)
  const { used } = current.channels
  if (query.previous || !windows.elapsed || !windows.previous || used.length < 2) return null
  if (used.join('\n') !== previous.channels.used.join('\n')) return null
  const parts: ChannelPart[] = []
  for (const id of used) {
    const now = study.evaluate(metricOf(metric), windows.elapsed, id)
    const before = study.evaluate(metricOf(metric), windows.previous, id)
    if (!isWholeResult(now) || !isWholeResult(before)) return null
    parts.push({ id, now, before })
  }
  return parts
}
