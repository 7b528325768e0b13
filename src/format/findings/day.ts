import type { Finding } from '../../metrics/model/finding.js'
import { count } from '../count.js'
import { sayDay, sayWeekday } from '../date.js'
import { capitalize } from '../intl.js'
import { resolveLocale } from '../locale.js'
import { nameIn, nameOf } from '../name.js'
import { formatNumber } from '../number.js'
import { reportWords } from '../reportWords.js'
import { formatValue } from '../value.js'
import { rangeOf } from './rangeOf.js'
import type { SaidFinding } from './saidFinding.js'
import type { Saying } from './say.js'

/** What a finding of an unusual day holds; the figures are in the unit of its result. */
export type DayValues = {
  readonly date: string
  /** 0 is Monday. */
  readonly weekday: number
  readonly value: number
  /** The median of the same weekday in the weeks before, the least and the most, and how many of these weeks are known. */
  readonly usual: number
  readonly least: number
  readonly most: number
  readonly weeks: number
  /** How many more such days the metric has that are not said. */
  readonly more: number
}

/** @example "Friday 16 October: leads 214; 28–41 on the 8 Fridays before" */
export function sayUnusualDay(finding: Finding, { options }: Saying): SaidFinding {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { day: words } = reportWords(options.locale).findings
  const { date, weekday, value, least, most, weeks, more } = finding.values as unknown as DayValues
  const { metric = '' } = finding.subject
  const { unit = 'count', currency = options.currency } = finding.results[0] ?? {}
  const money = { ...options, currency }
  const parts = [
    `${capitalize(sayWeekday(date, locale), tag)}${messages.colon}${nameIn(messages, metric)} ${formatValue({ value, unit }, money)}`,
    words.before(rangeOf([least, most], unit, money), formatNumber(weeks, options), weekday),
  ]
  if (more > 0) parts.push(words.more(count(more, options)))
  return {
    head: nameOf(metric, options),
    sentence: parts.join(messages.semicolon),
    evidence: null,
    question: finding.question && words.question(sayDay(date, locale, false)),
  }
}
