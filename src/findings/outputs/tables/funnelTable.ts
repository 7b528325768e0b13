import { headings, nameOf } from '../../../format/index.js'
import { funnel } from '../../../metrics/index.js'
import type { ReportTable } from '../table.js'
import { valueOf } from './metricTable.js'
import type { TableQuestion } from './tableQuestion.js'
import { funnelIn } from '../../../format/sections/funnelIn.js'

/** The stages from reach to leads: how many, which part of the stage each comes from, the same before, and what one costs. */
export function funnelTable({ query, options, messages, words }: TableQuestion): ReportTable | null {
  const { stages } = funnel(query.data, { ...query, previous: query.previous ?? undefined })
  if (!stages.some(({ result }) => result.known)) return null
  const { stage, base, rate, cost } = funnelIn(messages)
  const [stageHead, value, baseHead, rateHead, costHead] = headings(
    [stage, messages.value, base, rate, cost],
    options,
  ) as [string, string, string, string, string]
  const currency = stages.map((one) => one.cost?.currency).find(Boolean) ?? options.currency
  return {
    id: 'funnel',
    title: words.titles.funnel,
    columns: [
      { id: 'stage', label: stageHead, unit: 'text' },
      { id: 'value', label: value, unit: 'count' },
      { id: 'base', label: baseHead, unit: 'text' },
      { id: 'rate', label: rateHead, unit: 'percent' },
      { id: 'rate-before', label: words.rateBefore, unit: 'percent' },
      { id: 'cost', label: costHead, unit: 'money', currency },
    ],
    rows: stages.map((one) => [
      nameOf(one.fact, options),
      valueOf(one.result),
      one.of ? nameOf(one.of, options) : null,
      // Of another source or unit a stage is no part of the one before.
      one.nested ? valueOf(one.rate?.current) : null,
      one.nested && one.rate?.basis !== 'none' ? valueOf(one.rate?.previous) : null,
      valueOf(one.cost ?? undefined),
    ]),
  }
}
