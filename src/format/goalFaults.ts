import type { GoalFaultCode } from '../metrics/analysis/readCard.js'
import type { Result } from '../metrics/index.js'
import { shown } from '../metrics/model/shown.js'
import type { Fault } from './widgetWords.js'

/** A goal as it was written, whatever that is. */
interface WrittenGoal {
  readonly target?: unknown
  readonly threshold?: unknown
  readonly method?: unknown
}

/** From this target on a percentage is rather 5% than 500%, where its values are fractions. */
const TOO_LARGE = 3

/**
 * What the developer should hear of a goal, in English: that nothing is judged by it, and what would mend that; or that it
 * looks like a percentage where a fraction is meant.
 *
 * @param where "the plan’s row “leads”", as a sentence begins
 */
export function faultsOfGoal(
  where: string,
  goal: WrittenGoal,
  fault: GoalFaultCode | null,
  result: Result,
): readonly Fault[] {
  if (fault) return [{ code: fault === 'direction' ? 'direction' : 'invalid', text: texts[fault](where, goal) }]
  const { method, target, threshold } = goal
  const limits: readonly unknown[] = method === 'threshold' ? [target, threshold] : [target]
  const isFraction = result.unit === 'percent' && result.known && Math.abs(result.value) <= TOO_LARGE
  const large = limits.find((one): one is number => typeof one === 'number' && Math.abs(one) > TOO_LARGE)
  if (!isFraction || large === undefined) return []
  return [
    {
      code: 'percent',
      text:
        `${where} aims at ${large}, which is ${large * 100}%, and its values are fractions. If ${large}% is meant, write ` +
        `${Number((large / 100).toPrecision(12))} for ${large}%.`,
    },
  ]
}

/** The same of a goal that is a target alone; none at all is no fault. */
export const faultsOfTarget = (where: string, target: unknown, result: Result): readonly Fault[] =>
  faultsOfGoal(where, { target }, isNoNumber(target) ? 'target' : null, result)

/** Whether there is a target, and nothing can be judged by it. */
export const isNoNumber = (target: unknown): boolean =>
  target !== undefined && target !== null && !Number.isFinite(target)

const texts: Readonly<Record<GoalFaultCode, (where: string, goal: WrittenGoal) => string>> = {
  target: (where, { target }) =>
    `${where} has the target ${shown(target)}, which is not a finite number, so it judges nothing. Write one in the unit of ` +
    'the metric: 0.05 for 5%, 1800 for half an hour.',
  limits: (where) =>
    `${where} has a cap, floor, threshold or scale that is not a finite number, or an unknown method, so it judges nothing. ` +
    "Write numbers, and 'linear', 'inverse' or 'threshold'.",
  dates: (where) =>
    `${where} has a \`from\` or a \`to\` that is not a date, or the rows have none, so nobody knows for which days it counts. ` +
    "Write days such as '2026-10-17', the first one first.",
  weight: (where) =>
    `${where} has a weight that is not a number from 0 up, so nobody knows how much it counts. Write 20, or 0.2.`,
  direction: (where) =>
    `${where} has a target, and nothing says whether more or less is better, so it judges nothing. Pass ` +
    "`better: 'higher'` or `better: 'lower'`.",
}
