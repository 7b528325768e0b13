import { count } from '../../format/count.js'
import { formatNumber, formatPeriod, nameOf, resolveLocale } from '../../format/index.js'
import { listNames } from '../../format/intl.js'
import { defaultRules } from '../../findings/rules.js'
import type { Held } from '../../metrics/model/finding.js'
import type { ReportReading } from './reading.js'
import { wordsOf } from './wordsOf.js'

/** What was tested and what of it is not said, each in a sentence. */
export function testedLines(reading: ReportReading): string[] {
  const { options, question } = reading
  const { appendix } = wordsOf(reading)
  const { messages } = resolveLocale(options.locale)
  const { tested, byChance, held } = reading.findings()
  const reasons = [...new Set(held.map(({ why }) => why))]
  const heldFor = (why: Held): string => {
    const names = held.filter((one) => one.why === why).map(({ id }) => nameOfId(id, reading))
    return appendix.held[why] + messages.colon + listNames([...new Set(names)], messages, true)
  }
  const changed = Object.entries({ ...question.rules, ...(question.most !== undefined && { most: question.most }) })
    .filter(([name, value]) => String(value) !== String(defaultRules[name as keyof typeof defaultRules]))
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
  return [
    tested
      ? appendix.byChance(formatNumber(byChance, { ...options, unit: 'ratio', trim: true }), count(tested, options))
      : appendix.notTested,
    ...reasons.map(heldFor),
    ...(changed.length ? [appendix.changedRules + messages.colon + changed.join(messages.semicolon)] : []),
  ]
}

/** 'change:leads' is about leads, 'leak:sessions>leads' about two facts, 'day:leads:2026-10-16' about a day of one. */
function nameOfId(id: string, { options }: ReportReading): string {
  const [, ...about] = id.split(':')
  const days = about
    .filter((part) => DAYS.test(part))
    .map((part) => {
      const [from = '', to = from] = part.split('/')
      return formatPeriod({ from, to, calendar: null }, options)
    })
  const names = about.filter((part) => !DAYS.test(part)).flatMap((part) => part.split('>'))
  const name = names.map((part) => nameOf(part, options)).join(' → ')
  return days.length ? [name, `(${days.join(', ')})`].filter(Boolean).join(' ') : name
}

/** A day, or the first and the last of several. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/
