import { explain, explainNames, nameOf } from '../../format/index.js'
import { isFact, metricOf } from '../../metrics/index.js'
import type { PageTable } from './pageTable.js'
import type { ReportReading } from './reading.js'
import { wordsOf } from './wordsOf.js'

/** What the metrics of the report are: their formulas in words, and with the figures of the period. */
export function definitionsTable(reading: ReportReading): PageTable {
  const { options, evaluate } = reading
  const words = wordsOf(reading)
  const plan = reading.card()?.rows.map(({ plan }) => plan.metric) ?? []
  const shown = [...reading.headlines().map(({ metric }) => metric), ...plan]
  const all = new Map(shown.map((metric) => [metricOf(metric).id, metric]))
  return {
    caption: words.appendix.definitions,
    heads: [words.columns.metric, words.columns.formula, words.columns.figures],
    // A fact is what it is called.
    rows: [...all]
      .filter(([id]) => !isFact(id))
      .map(([id, metric]) => [
        nameOf(id, options),
        explainNames(metricOf(metric), options),
        explain(evaluate(metric), options),
      ]),
  }
}
