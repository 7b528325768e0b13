import { capitalize, describeCaveats, headings, nameOf } from '../../../format/index.js'
import { hostText } from '../../../format/hostText.js'
import { type CardRow, readCard } from '../../../metrics/analysis/readCard.js'
import { compare } from '../../../metrics/index.js'
import type { CellUnit, ReportCell, ReportTable } from '../table.js'
import { valueOf } from './metricTable.js'
import type { TableQuestion } from './tableQuestion.js'
import { scorecardIn } from '../../../format/sections/scorecardIn.js'

/** Each KPI of the plan: its goal, what it has come to, its change, and what it adds to the score. */
export function planTable({ query, windows, options, messages, words }: TableQuestion): ReportTable | null {
  if (!query.plan?.length) return null
  const { tag } = messages
  const { rows } = readCard({ ...query, plan: query.plan, missing: query.missing, bonus: undefined })
  const { target } = messages
  const scorecard = scorecardIn(messages)
  const [kpi, goal, actual, attainment, weight] = headings(
    [scorecard.kpi, target, scorecard.actual, scorecard.attainment, scorecard.weight],
    options,
  ) as [string, string, string, string, string]
  const cells = ({ plan, result, goal: judged, unlimited: reached, scored }: CardRow): ReportCell[] => {
    // A goal of some days is of them alone, and the comparison would be of all.
    const isWhole = !plan.from && !plan.to
    const change = isWhole ? compare(plan.metric, query.data, windows, query) : null
    // The value before is of its own days, the change of as many as now.
    const atLength = change?.basis === 'per-day' ? [capitalize(messages.perDay, tag)] : []
    const label = plan.label ? hostText(plan.label, messages.dir) : nameOf(result.metric, options)
    return [
      label,
      Number.isFinite(judged.target) ? judged.target : null,
      valueOf(result),
      reached.known ? reached.value : null,
      valueOf(change?.previous),
      change?.pp === null ? change.relative : null,
      change?.pp ?? null,
      scored.share,
      scored.points === null ? null : scored.points * 100,
      [...describeCaveats(result, options), ...atLength].join(messages.semicolon),
    ]
  }
  return {
    id: 'plan',
    title: words.titles.plan,
    columns: [
      { id: 'kpi', label: kpi, unit: 'text' },
      { id: 'goal', label: goal, unit: 'row' },
      { id: 'actual', label: actual, unit: 'row' },
      { id: 'attainment', label: attainment, unit: 'percent' },
      { id: 'before', label: words.before, unit: 'row' },
      { id: 'change', label: words.change, unit: 'percent' },
      { id: 'points-changed', label: words.points, unit: 'count' },
      { id: 'weight', label: weight, unit: 'percent' },
      { id: 'points', label: words.won, unit: 'count' },
      { id: 'rests-on', label: words.restsOn, unit: 'text' },
    ],
    rows: rows.map(cells),
    rowUnits: rows.map(({ result: { unit, currency = options.currency } }): CellUnit => ({ unit, currency })),
  }
}
