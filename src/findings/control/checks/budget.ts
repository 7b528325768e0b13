import { type BudgetPace, budgetPace } from '../../../metrics/analysis/budgetPace.js'
import { parseSpan, toDateString } from '../../../metrics/time/calendar.js'
import type { Check, CheckState } from '../../../metrics/model/check.js'
import { isPartial, type Result } from '../../../metrics/model/result.js'
import { lengthOf, type Span } from '../../../metrics/model/span.js'
import type { Budget } from '../../query.js'
import { checkOf } from '../checkOf.js'
import type { Work } from '../work.js'

/** Off by a tenth of what is expected, after a week at least. */
const OFF = { share: 0.1, days: 7 }

/** Money spent against the budget of the window. */
export function budget(work: Work): readonly Check[] {
  const given = work.query.budget
  if (!given) return []
  const amount = Number.isFinite(given.amount) && given.amount > 0 ? given.amount : null
  const elapsed = work.windows.elapsed && parseSpan(work.windows.elapsed)
  if (!work.window || !elapsed || amount === null)
    return [checkOf('budget', '', 'unknown', { evidence: { amount, currency: given.currency ?? null } })]
  return [budgetCheck(work, { ...given, amount }, work.window, elapsed)]
}

function budgetCheck(work: Work, { amount, curve, ...given }: Budget, window: Span, elapsed: Span): Check {
  const result = work.evaluate('spend', elapsed.from, elapsed.to)
  const currency = given.currency ?? result.currency ?? work.query.currency ?? null
  const spent = result.known && isSame(result.currency, currency) ? result.value : null
  const [days, completeDays] = [lengthOf(window), lengthOf(elapsed)]
  const pace = spent === null ? null : budgetPace(spent, amount, completeDays, days, curve)
  const isSpent = spent !== null && spent > amount
  const relative = pace?.relative ?? null
  const foreseen = completeDays < days && !isPartial(result) ? pace : null
  return checkOf('budget', '', stateOf(result, spent, amount, relative, completeDays), {
    value: spent,
    expected: pace && pace.expected,
    since: isSpent ? passingDay(work, elapsed, amount) : null,
    evidence: {
      amount,
      currency,
      spentIn: result.currency ?? null,
      days,
      completeDays,
      relative,
      projection: foreseen && foreseen.projection,
      spentOn: isSpent ? null : dayOf(window.from, foreseen),
      isPartial: isPartial(result),
    },
    results: [result],
  })
}

/** Of two currencies neither is more. */
const isSame = (spentIn: string | undefined, currency: string | null): boolean =>
  !spentIn || spentIn.toUpperCase() === currency?.toUpperCase()

/** The day on which the budget will be spent. */
const dayOf = (from: number, pace: BudgetPace | null): string | null =>
  pace?.spentOnDay ? toDateString(from + pace.spentOnDay - 1) : null

function stateOf(
  result: Result,
  spent: number | null,
  amount: number,
  relative: number | null,
  days: number,
): CheckState {
  if (spent === null) return 'unknown'
  // What lacks days or channels is at least so much.
  if (spent > amount) return 'attention'
  if (isPartial(result)) return 'unknown'
  if (relative === null) return spent > 0 ? 'watch' : 'ok'
  if (Math.abs(relative) < OFF.share) return 'ok'
  return days >= OFF.days ? 'attention' : 'watch'
}

/** The day on which all of the budget was spent, where each day before it is known. */
function passingDay({ daily }: Work, { from, to }: Span, amount: number): number | null {
  let all = 0
  for (const [i, value] of daily('spend', from, to).entries()) {
    if (value === null) return null
    all += value
    if (all > amount) return from + i
  }
  return null
}
