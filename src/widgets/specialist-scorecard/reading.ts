import {
  type DataQuery,
  type DateSpan,
  metricOf,
  type Period,
  resolveWindow,
  type Series,
  series,
} from '../../metrics/index.js'
import { type InputOf, lineOf, type SelectionProps } from '../../parts/index.js'
import { rowsIn } from '../../metrics/store/read.js'
import { CAP, type CardReading, type CardRow, type PlanRow, readCard } from '../../metrics/analysis/readCard.js'
import type { SpecialistScorecardProps } from './SpecialistScorecard.js'
import { type ScorecardWords, wordsFor } from './words.js'

/** The person, of whom the photo is drawn and the rest is read. */
export type ScorecardQuestion = InputOf<
  SpecialistScorecardProps,
  keyof SelectionProps | 'person' | 'sort' | 'defaultSort'
> & {
  readonly name: string
  readonly role: string | undefined
  readonly weeks: number
}

export interface ScorecardRow extends CardRow {
  /** By whole week up to the end of the period, or to today; empty where fewer than two weeks are known. */
  readonly history: ReadonlyArray<number | null>
  /** The same weeks with their dates. */
  readonly weeks: Series['points']
}

/** What a plan has come to, row by row. */
export interface ScorecardFigures extends CardReading {
  /** In the order of the plan. */
  readonly rows: readonly ScorecardRow[]
  /** The end of the bars, one for all: the highest cap. */
  readonly max: number
  /** The period is not over. */
  readonly isUnfinished: boolean
}

/** All that a scorecard knows; from it come the drawing, every text, and the arithmetic. */
export interface ScorecardReading extends ScorecardFigures {
  readonly words: ScorecardWords
}

/** The longest bars end here, however high a cap is. */
const LONGEST = 2
/** The most weeks that are worked out: five years. */
const MOST_WEEKS = 260

/** @throws for misuse: an unknown metric, a bonus without steps */
export function readScorecard(given: ScorecardQuestion): ScorecardReading {
  const { weeks } = given
  const question = { ...given, data: rowsIn(given.data) }
  const { current, elapsed } = resolveWindow(question)
  const isUnfinished = !!current && !!elapsed && elapsed.days < current.days
  const card = readCard(question)
  const rows = card.rows.map(
    (row): ScorecardRow => ({ ...row, ...historyOf(row.plan, question, weeksBefore(elapsed, weeks), weeks) }),
  )
  // Before the first week of which anything is known, nothing is missing: the lines begin there, all at one time.
  const known = rows.map(({ history }) => history.findIndex((value) => value !== null)).filter((at) => at >= 0)
  const before = known.length ? Math.min(...known) : 0
  const figures = {
    ...card,
    rows: rows.map((row) => ({ ...row, history: row.history.slice(before), weeks: row.weeks.slice(before) })),
    max:
      Math.min(LONGEST, Math.max(1, ...rows.map(({ goal: { cap } }) => (typeof cap === 'number' ? cap : CAP)))) || CAP,
    isUnfinished,
  }
  return { ...figures, words: wordsFor(figures, question) }
}

/** The days of the last weeks, and a week more, since one that is not over is left out: six days of leads are no fall. */
const weeksBefore = (elapsed: Period | null, weeks: number): DateSpan | null =>
  elapsed && weeks > 1 ? { from: daysBefore(elapsed.to, Math.min(weeks, MOST_WEEKS) * 7 + 6), to: elapsed.to } : null

function historyOf(
  { metric }: PlanRow,
  query: DataQuery & Pick<ScorecardQuestion, 'data'>,
  period: DateSpan | null,
  weeks: number,
): Pick<ScorecardRow, 'history' | 'weeks'> {
  const none = { history: [], weeks: [] }
  if (!period) return none
  const [all] = series(metricOf(metric), query.data, { ...query, period, every: 'week' })
  const found = (all?.points ?? []).filter(({ whole }) => whole).slice(-weeks)
  const history = lineOf(found)
  return history.filter((value) => value !== null).length > 1 ? { history, weeks: found } : none
}

const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)
