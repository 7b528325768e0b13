import type { MetricInput } from '../../metrics/index.js'
import { isPartial, type Warning } from '../../metrics/model/result.js'
import { daysBefore } from './daysBefore.js'
import type { Study } from './study.js'

/**
 * The one run of days that a metric lacks, or that the channel lacks which is missing; `null` where they are several, or all, or
 * where days come in one row, none of which is known by itself.
 */
export function gapOf(
  metric: MetricInput,
  warning: Warning | null,
  { windows, several, evaluate, days }: Study,
): { readonly from: string; readonly to: string } | null {
  const { elapsed } = windows
  const keys = warning?.keys ?? []
  if (!elapsed || keys.length > 1 || several(keys[0]).days) return null
  const [channel] = keys
  const all = Array.from({ length: elapsed.days }, (_, i) => daysBefore(elapsed.from, -i))
  const line =
    channel === undefined
      ? days(metric, 0).values
      : all.map((day) => {
          const result = evaluate(
            metric,
            { ...elapsed, from: day, to: day, days: 1, completeDays: 1, asOf: day },
            channel,
          )
          return result.known && !isPartial(result) ? result.value : null
        })
  const unknown = line.flatMap((value, i) => (value === null ? [i] : []))
  const [first, last] = [unknown[0], unknown.at(-1)]
  if (first === undefined || last === undefined || unknown.length === line.length) return null
  if (last - first + 1 !== unknown.length) return null
  return { from: all[first] ?? '', to: all[last] ?? '' }
}
