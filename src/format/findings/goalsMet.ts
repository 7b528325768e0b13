import { listNames } from '../intl.js'
import { hostText } from '../hostText.js'
import { nameIn } from '../name.js'
import { formatShare } from '../number.js'
import { formatValue } from '../value.js'
import type { GoalValues } from './goal.js'
import type { SayFinding } from './say.js'

/** "Goals met: reach 128,400 (107%), cost per click $0.50 (109%)" */
export const sayGoalsMet: SayFinding = (finding, { options, locale, words }) => {
  const { messages } = locale
  const goals = finding.values['goals'] as unknown as readonly (GoalValues & { readonly metric: string })[]
  const said = goals.map(({ metric, label, attained }, i) => {
    const name = hostText(label, messages.dir) ?? nameIn(messages, metric)
    const result = finding.results[i]
    const share = attained === null ? '' : ` (${formatShare(attained, options)})`
    return `${name}${result ? ` ${formatValue(result, options)}` : ''}${share}`
  })
  const sentence = words.goal.metTogether(listNames(said, messages, true))
  return { head: words.goal.metTogether('').replace(/[:\s：]+$/, ''), sentence }
}
