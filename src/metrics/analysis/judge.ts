import {
  type Attainment,
  type AttainmentOptions,
  type AttainmentStatus,
  attainment,
  faultOf,
  type GoalFault,
  hasDirection,
} from './attainment.js'
import { canButRise } from './canButRise.js'
import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import { evaluate } from '../engine/evaluate.js'
import { resolveWindow } from '../engine/resolveWindow.js'
import { noneOf } from '../model/answer.js'
import type { Period, Windows } from '../model/period.js'
import type { DataQuery } from '../model/query.js'
import { isUnfinished, type Result } from '../model/result.js'
import type { DateSpan, DateString, Rows } from '../model/row.js'
import { type Pace, pace } from './pace.js'
import { parseSpan, toDateString } from '../time/calendar.js'

/** A goal of a plan: a target for a metric, for the whole period or from one day to another. */
export interface PlanGoal extends Omit<AttainmentOptions, 'unit'> {
  readonly metric: MetricInput
  /** For the whole period, in the metric's own unit. */
  readonly target: number
  /** The first day on which it counts: a new hire, a changed target. By default from the beginning. */
  readonly from?: DateString | undefined
  /** The last one. By default until the end. */
  readonly to?: DateString | undefined
}

/** How a goal stands: once its days are over by what it attained, until then by pace. */
export type GoalStatus = AttainmentStatus | 'ahead' | 'on-pace' | 'behind'

/** What a goal has come to. Plain data. */
export interface Judgement {
  /** The goal counts for no day of the period, or has not begun yet: there is nothing to judge. */
  readonly outside: 'period' | 'later' | null
  /** What there is so far. */
  readonly result: Result
  /** What is judged: in days that are not over the value that it is on pace for, else the result itself. */
  readonly counted: Result
  /** The goal in proportion to its days: what adds is expected of ten days of 31 to a third. */
  readonly goal: PlanGoal
  /** The days of the period for which it counts; `null` without dates. */
  readonly period: Period | null
  /** Of the whole period. */
  readonly share: number
  /** Of what is judged. */
  readonly attainment: Attainment
  /** Of what there is so far. */
  readonly soFar: Attainment
  /** In days that are not over, where there is one. */
  readonly pace: Extract<Pace, { known: true }> | null
  readonly isOver: boolean
  /** `null` where nothing can be said, or not yet. */
  readonly standing: GoalStatus | null
  /** What is wrong with the goal. Nothing is judged by it. */
  readonly fault: GoalFault | 'dates' | 'direction' | null
}

/**
 * How a goal of a plan stands. In days that are over by its attainment; in days that are not by pace: what adds by value ÷ e,
 * a level by start + (value − start) ÷ e, a rate by itself. What has no pace (people, a partial value) is judged by what there
 * is so far, and nobody is said to lag who still has time. A goal that cannot be judged has an attainment that is `invalid`.
 *
 * @throws for an unknown metric, or a period that is no date
 * @example 50 leads in 10 of 31 days, target 100 → ahead, 155 ÷ 100 = 155%, 50% so far
 */
export function judge(given: PlanGoal, data: Rows, query: Omit<DataQuery, 'data'>): Judgement {
  const definition = metricOf(given.metric)
  const ask = { ...query, data, compareTo: 'none' as const }
  const whole = resolveWindow(ask)
  const term = termOf(given, whole.current)
  const period = isSpan(term) ? term : query.period
  const windows = isSpan(term) ? resolveWindow({ ...ask, period }) : whole
  const { current, elapsed } = windows
  const share = shareOf(current, whole.current)
  const goal = definition.time === 'adds' && share < 1 ? inProportion(given, share) : given
  const result: Result = evaluate(definition, data, { ...query, period })
  const better = given.better ?? result.better
  const fault = faultOf(given.target, given) ?? termFault(term, data) ?? (hasDirection(better) ? null : 'direction')

  const isEnded = isOver(windows, result)
  const paced = !isEnded && !fault && pace(definition, data, { ...query, better, target: goal.target, window: windows })
  const found = paced && paced.known ? paced : null
  const counted = countedOf(result, found)
  const reached = (one: Result) => (fault ? noneOf('invalid') : attainment(one, goal.target, goal))
  const soFar = reached(result)
  const reachedInAll = isEnded || counted !== result ? reached(counted) : openEnded(soFar, result, better)
  const early = isMetEarly(soFar, result, better) ? 'met' : null
  return {
    outside: outsideOf(term, !elapsed && !!whole.elapsed),
    result,
    counted,
    goal,
    period: current,
    share,
    attainment: reachedInAll,
    soFar,
    pace: found,
    isOver: isEnded,
    standing: isEnded ? statusOf(reachedInAll) : (found?.status ?? early),
    fault,
  }
}

/** The days of a goal within a period: `null` where they are all of it, or nothing says which days there are. */
type Term = DateSpan | 'outside' | 'unreadable' | null

const isSpan = (term: Term): term is DateSpan => typeof term === 'object' && term !== null

function termOf({ from, to }: PlanGoal, whole: Period | null): Term {
  const [first, last] = [from, to].map((day) =>
    day === undefined || day === null ? null : (parseSpan(day) ?? Number.NaN),
  )
  if (typeof first === 'number' || typeof last === 'number') return 'unreadable'
  if (first && last && first.from > last.to) return 'unreadable'
  if (!whole || (!first && !last)) return null
  const span = {
    from: first && toDateString(first.from) > whole.from ? toDateString(first.from) : whole.from,
    to: last && toDateString(last.to) < whole.to ? toDateString(last.to) : whole.to,
  }
  if (span.from > span.to) return 'outside'
  return span.from === whole.from && span.to === whole.to ? null : span
}

/** Rows without dates say nothing about a part of their days. */
const termFault = (term: Term, data: Rows): 'dates' | null =>
  term === 'unreadable' || (isSpan(term) && !resolveWindow({ data }).current) ? 'dates' : null

const shareOf = (part: Period | null, whole: Period | null): number => (part && whole ? part.days / whole.days : 1)

/** Whether the days of a result are over. Where nothing says that there are days to come, there are none. */
export const isOver = ({ current, elapsed }: Windows, result: Result): boolean =>
  !isUnfinished(result) && (!current || !elapsed || elapsed.days >= current.days)

function outsideOf(term: Term, isLater: boolean): Judgement['outside'] {
  if (term === 'outside') return 'period'
  return isSpan(term) && isLater ? 'later' : null
}

/** A goal for a part of the days, of what adds. Its threshold and scale are of the same days. */
function inProportion(goal: PlanGoal, share: number): PlanGoal {
  const part = <One>(one: One) => (typeof one === 'number' ? one * share : one) as One
  return { ...goal, target: part(goal.target), threshold: part(goal.threshold), scale: part(goal.scale) }
}

/** What is judged: the value that a goal's days end on, where that is known. */
const countedOf = (result: Result, paced: Judgement['pace']): Result =>
  paced?.outlook !== undefined && result.known ? { ...result, value: paced.outlook } : result

const statusOf = (attained: Attainment): GoalStatus | null => (attained.known ? attained.status : null)

/** Whether the days to come can only add to what is attained. */
const canOnlyGain = (result: Result, better: Result['better']): boolean => better === 'higher' && canButRise(result)

/** What is attained in days that are not over, where nothing says on what it will end. */
const openEnded = (soFar: Attainment, result: Result, better: Result['better']): Attainment =>
  soFar.known ? { ...soFar, partial: true, atLeast: canOnlyGain(result, better) } : soFar

/** A goal that is met before its days are over stays met where nothing can be lost again; any other is open. */
export const isMetEarly = (attained: Attainment, result: Result, better = result.better): boolean =>
  attained.known && attained.status === 'met' && canOnlyGain(result, better)
