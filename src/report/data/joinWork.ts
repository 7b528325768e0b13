import { defaultRules } from '../../findings/rules.js'
import type { ReportQuestion } from './question.js'
import { isFor } from './sections.js'

/** What findings on the work are found in, as its control is. */
const SHARED = ['posts', 'conversations', 'complete', 'cadence', 'events', 'now', 'timeZone', 'holidays'] as const

/**
 * A question whose findings and whose control of the work speak of the same posts, messages and rules, wherever of the two these stand.
 * For whom the control is not shown, nothing of it is found either.
 */
export function joinWork<Question extends ReportQuestion>(question: Question): Question {
  const { control, rules, audience } = question
  if (!control || !isFor('control', audience ?? 'client')) return question
  const own = question.hours ?? undefined
  // By the calendar nobody waits for hours.
  const hours = own ?? (control.response?.clock === 'calendar' ? undefined : control.hours)
  const shared = SHARED.map((key) => [key, question[key] ?? control[key]])
  const { within, share } = control.response ?? {}
  const agreed = {
    ...defaultRules.response,
    ...(within !== undefined && { within }),
    ...(share !== undefined && { share }),
  }
  return {
    ...question,
    ...Object.fromEntries(shared),
    hours,
    ...(control.response && { rules: { ...rules, response: rules?.response ?? agreed } }),
    ...(rules?.response && { control: { ...control, response: { ...rules.response, ...control.response } } }),
  }
}
