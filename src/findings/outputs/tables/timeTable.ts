import { headings } from '../../../format/index.js'
import { type Metric, type Result, type Series, series } from '../../../metrics/index.js'
import { isPartial } from '../../../metrics/model/result.js'
import type { ReportTable } from '../table.js'
import { type MetricRow, metricTable } from './metricTable.js'
import type { TableQuestion } from './tableQuestion.js'
import { barIn } from '../../../format/sections/barIn.js'

/** A part of a week is no week, and what is partial is nothing beside what is whole. */
const wholeOnly = (result: Result): Result => {
  if (!result.known || !isPartial(result)) return result
  const { value: _, ...rest } = result
  return { ...rest, known: false, reason: 'partial' }
}

/**
 * The headline metrics of each whole week or day: of weeks since the period compared with began, of days of the period itself.
 *
 * @param pointsOf the points of a metric, where somebody has them already
 */
export function timeTable(
  question: TableQuestion,
  every: 'week' | 'day',
  pointsOf?: (metric: Metric) => Series['points'],
): ReportTable | null {
  const { query, windows, metrics, options, messages, words } = question
  const { elapsed, previous } = windows
  if (!elapsed) return null
  const from = every === 'week' && previous && previous.from < elapsed.from ? previous.from : elapsed.from
  const period = { from, to: elapsed.to }
  const asked = { ...query, period, asOf: elapsed.to, every }
  const lines = metrics.map(pointsOf ?? ((metric) => series(metric, query.data, asked)[0]?.points ?? []))
  const points = lines[0] ?? []
  const rows = points.flatMap(({ period: { from, to }, whole }, at): MetricRow[] => {
    const results = lines.flatMap((line) => line[at]?.result ?? []).map(wholeOnly)
    const isKnown = results.some(({ known }) => known)
    return whole && isKnown ? [{ heads: every === 'week' ? [from, to] : [from], results }] : []
  })
  const [first = '', last = ''] = headings([barIn(messages).from, barIn(messages).to], options)
  const [day = ''] = headings([barIn(messages).kinds.day], options)
  return metricTable(
    every === 'week' ? { id: 'weeks', title: words.titles.weeks } : { id: 'days', title: words.titles.days },
    metrics,
    rows,
    {
      heads:
        every === 'week'
          ? [
              { id: 'from', label: first, unit: 'date' },
              { id: 'to', label: last, unit: 'date' },
            ]
          : [{ id: 'day', label: day, unit: 'date' }],
    },
    question,
  )
}
