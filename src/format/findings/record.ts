import type { Calendar } from '../../metrics/index.js'
import type { Finding } from '../../metrics/model/finding.js'
import { count } from '../count.js'
import { sayShort } from '../date.js'
import { resolveLocale } from '../locale.js'
import { nameOf } from '../name.js'
import { reportWords } from '../reportWords.js'
import { formatValue } from '../value.js'
import type { SaidFinding } from './saidFinding.js'
import type { Saying } from './say.js'

/** What a record holds; the figures are in the unit of its result. */
export type RecordValues = {
  readonly isHighest: boolean
  /** How many periods it is of, its own among them, and what they are; `null` for spans of days. */
  readonly periods: number
  readonly of: Calendar | null
  readonly value: number
  /** The highest, or the lowest, before, and its days. */
  readonly next: number
  readonly from: string
  readonly to: string
}

/** @example "Leads: 214, the highest of 14 months in a row; the highest before: 190, March 2026" */
export function sayRecord(finding: Finding, { options }: Saying): SaidFinding {
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const { record: words } = reportWords(options.locale).findings
  const { isHighest, periods, of, value, next, from, to } = finding.values as unknown as RecordValues
  const { unit = 'count', currency = options.currency } = finding.results[0] ?? {}
  const say = (figure: number) => formatValue({ value: figure, unit }, { ...options, currency })
  const head = nameOf(finding.subject.metric ?? '', options)
  const all = count(periods, options)(words.periods[of ?? 'span'])
  const record = words[isHighest ? 'highest' : 'lowest'](all)
  const before = words.next(say(next), sayShort({ from, to, calendar: of }, locale, true), isHighest)
  return {
    head,
    sentence: `${head}${messages.colon}${say(value)}${messages.comma}${record}${messages.semicolon}${before}`,
    evidence: null,
    question: null,
  }
}
