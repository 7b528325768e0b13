import { evaluate, compare, metricOf, resolveWindow, type Rows, series } from '../../src/metrics/index.js'
import type { FindingKind, Held } from '../../src/metrics/model/finding.js'
import { defaultRules } from '../../src/findings/rules.js'
import type { FindingsQuery } from '../../src/findings/query.js'
import type { Study } from '../../src/findings/study.js'
import { shiftDay } from './shiftDay.js'

/** What a kind of findings asks, answered from the rows alone; with what it has held. */
export interface TriedStudy extends Study {
  readonly held: { readonly id: string; readonly kind: FindingKind; readonly why: Held }[]
}

export function studyOf(query: FindingsQuery & { readonly data: Rows }): TriedStudy {
  const { data, period, asOf, compareTo, own, channels, breaks, currency, previous, show = [] } = query
  const windows = resolveWindow({ data, period, asOf, compareTo, channels })
  const about = { own, channels, breaks, currency }
  const held: TriedStudy['held'] = []
  return {
    query,
    rules: defaultRules,
    windows,
    card: null,
    headlines: show.map((metric) => ({ metric, id: metricOf(metric).id, planned: null })),
    evaluate: (metric, period, channel) => {
      const window = period ?? windows.elapsed
      return evaluate(metric, data, {
        ...about,
        ...(channel !== undefined && { channels: [channel] }),
        period: window ?? undefined,
        asOf: window?.to,
      })
    },
    compare: (metric) => compare(metric, data, windows, { ...about, previous: previous ?? undefined }),
    days: (metric, before) => {
      const { elapsed } = windows
      if (!elapsed) return { from: '', values: [] }
      const from = shiftDay(elapsed.from, -before)
      const [line] = series(metric, data, {
        ...about,
        every: 'day',
        period: { from, to: elapsed.to },
        asOf: elapsed.to,
      })
      const values = (line?.points ?? []).map(({ result }) =>
        result.known && result.coverage.known >= result.coverage.expected ? result.value : null,
      )
      return { from, values }
    },
    hold: (id, kind, why) => held.push({ id, kind, why }),
    held,
  }
}
