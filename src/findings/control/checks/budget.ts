import { budgetPace } from '../../../metrics/analysis/budgetPace.js'
import { parseSpan, toDateString } from '../../../metrics/time/calendar.js'
import type { Check, CheckState } from '../../../metrics/model/check.js'
import { isPartial, type Result } from '../../../metrics/model/result.js'
import { lengthOf } from '../../../metrics/model/span.js'
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
  const { window } = work
  if (!window || !elapsed || amount === null)
    return [checkOf('budget', '', 'unknown', { evidence: { amount, currency: given.currency ?? null } })]

  const result = work.evaluate('spend', elapsed.from, elapsed.to)
  const currency = given.currency ?? result.currency ?? work.query.currency ?? null
  // Of two currencies neither is more.
  const isSame = !result.currency || result.currency.toUpperCase() === currency?.toUpperCase()
  const spent = result.known && isSame ? result.value : null
  const [days, completeDays] = [lengthOf(window), lengthOf(elapsed)]
  const pace = spent === null ? null : budgetPace(spent, amount, completeDays, days, given.curve)
  const isSpent = spent !== null && spent > amount
  const foreseen = completeDays < days && !isPartial(result) ? pace : null
  const spentOn = foreseen && !isSpent ? foreseen.spentOnDay : null
  return [
    checkOf('budget', '', stateOf(result, spent, amount, pace?.relative ?? null, completeDays), {
      value: spent,
      expected: pace && pace.expected,
      since: isSpent ? passingDay(work, elapsed.from, elapsed.to, amount) : null,
      evidence: {
        amount,
        currency,
        spentIn: result.currency ?? null,
        days,
        completeDays,
        relative: pace && pace.relative,
        projection: foreseen && foreseen.projection,
        spentOn: spentOn && toDateString(window.from + spentOn - 1),
        isPartial: isPartial(result),
      },
      results: [result],
    }),
  ]
}

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
function passingDay(work: Work, from: number, to: number, amount: number): number | null {
  let all = 0
  for (const [i, value] of work.daily('spend', from, to).entries()) {
    if (value === null) return null
    all += value
    if (all > amount) return from + i
  }
  return null
}
