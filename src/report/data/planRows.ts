import { dashOf, formatDelta, formatValue, describeReason } from '../../format/index.js'
import { inSentences } from '../../format/intl.js'
import { type Attainment, type Comparison, compare } from '../../metrics/index.js'
import { cardWords } from '../../parts/cardWords.js'
import { toneOfStanding } from '../../parts/readMetric.js'
import { rowWords } from '../../parts/rowWords.js'
import type { Tone } from '../../theme/index.js'
import type { ReportReading } from './reading.js'

/** A goal with what has come of it, in words. */
export interface PlanLine {
  readonly id: string
  readonly name: string
  readonly goal: string
  readonly actual: string
  /** Why there is no value, the days that it is of, and in days that are not over how it stands. */
  readonly reason: string | null
  /** Without floor and cap, as it is said and drawn. */
  readonly attainment: Attainment
  readonly share: string
  readonly tone: Tone
  readonly comparison: Comparison | null
  readonly change: string
  readonly lost: string
}

/** The plan and what has come of it; none without a plan. */
export function planRows(reading: ReportReading): { readonly sentence: string; readonly lines: readonly PlanLine[] } {
  const { question, options, windows } = reading
  const card = reading.card()
  if (!card) return { sentence: '', lines: [] }
  const words = cardWords(card, options)
  const ofRow = rowWords(card, options)
  const dash = dashOf(options)
  return {
    sentence: words.sentence,
    lines: card.rows.map((row) => {
      const { plan, result, unlimited, standing } = row
      // A goal of some days is of them alone, and the comparison would be of all.
      const isCompared = windows.previous && !plan.from && !plan.to
      const comparison = isCompared ? compare(plan.metric, question.data, windows, question) : null
      return {
        id: row.id,
        name: words.nameOfRow(row),
        goal: ofRow.target(row, row.goal.target),
        actual: formatValue(result, options),
        reason: inSentences([describeReason(result, options), ofRow.standing(row)]) || null,
        attainment: unlimited,
        share: ofRow.attained(unlimited),
        tone: standing ? toneOfStanding[standing] : 'neutral',
        comparison,
        change: (comparison && formatDelta(comparison, options)?.signed) ?? dash,
        lost: words.lost(row),
      }
    }),
  }
}
