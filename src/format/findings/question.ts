import type { Finding } from '../../metrics/model/finding.js'
import { sayDay, sayPeriod } from '../date.js'
import { dateFormat, listNames } from '../intl.js'
import { factIn, nameIn } from '../name.js'
import { formatValue } from '../value.js'
import type { DataValues } from './data.js'
import type { GoalValues } from './goal.js'
import type { LeakValues } from './leak.js'
import type { Saying } from './say.js'
import { subjectOf } from './subjectOf.js'

/** The question that people are asked about a finding; null where there is none. */
export function sayQuestion(finding: Finding, saying: Saying): string | null {
  const { question, values, subject, results } = finding
  const { options, locale, words } = saying
  const { messages } = locale
  const { questions } = words
  if (question === 'goal') {
    const { target, next } = values as unknown as GoalValues
    const { unit = 'count', currency } = results[0] ?? {}
    const goal = formatValue({ value: target, unit, currency }, { ...options, trim: true })
    return questions.goal(goal, next && sayNext(next, saying))
  }
  if (question === 'leak') {
    const { fact, of, since } = values as unknown as LeakValues
    return questions.leak(factIn(messages, of), factIn(messages, fact), since && sayDay(since, locale, false))
  }
  if (question === 'data') {
    const { metrics } = values as unknown as DataValues
    const names = metrics.map((id) => nameIn(messages, id))
    return questions.data(listNames(names, messages))
  }
  if (question === 'change') return questions.change(subjectOf(finding, saying))
  if (question === 'mix') return questions.mix(subjectOf(finding, saying))
  if (question === 'day') return subject.date ? questions.day(sayDay(subject.date, locale, false)) : null
  return question === 'source' ? questions.source : null
}

/** "November": of the months to come the name is enough. */
function sayNext(next: NonNullable<GoalValues['next']>, { locale }: Saying): string {
  const isMonth = next.calendar === 'month'
  return isMonth ? dateFormat(locale.dateTag, { month: 'long' }).format(Date.parse(next.from)) : sayPeriod(next, locale)
}
