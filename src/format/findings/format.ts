import type { Finding } from '../../metrics/model/finding.js'
import { count } from '../count.js'
import { formatName } from '../formatName.js'
import { capitalize } from '../intl.js'
import { resolveLocale } from '../locale.js'
import { nameOf } from '../name.js'
import { formatNumber } from '../number.js'
import { reportWords } from '../reportWords.js'
import { rangeOf } from './rangeOf.js'
import type { SaidFinding } from './saidFinding.js'
import type { Saying } from './say.js'

/** What a finding of formats holds: the format whose posts lie higher, and the other. Medians are fractions. */
export type FormatValues = {
  readonly format: string
  readonly median: number
  readonly posts: number
  readonly other: string
  readonly otherMedian: number
  readonly otherPosts: number
  /** How many pairs of formats were looked at. */
  readonly pairs: number
}

/** @example "Engagement rate by reach: reel 7.1%, photo 4.0% (medians of 6 and 5 posts)" */
export function sayFormat(finding: Finding, { options }: Saying): SaidFinding {
  const { messages, tag } = resolveLocale(options.locale)
  const { format: words } = reportWords(options.locale).findings
  const values = finding.values as unknown as FormatValues
  const { claim } = finding
  const percent = (rate: number) => formatNumber(rate, { ...options, unit: 'percent' })
  const [one, other] = [values.format, values.other].map((id) => formatName(messages, id)) as [string, string]
  const medians = words.medians(formatNumber(values.posts, options), count(values.otherPosts, options))
  const range = (rates: readonly number[]) => rangeOf(rates, 'percent', options)
  const figures = `${one} ${percent(values.median)}${messages.comma}${other} ${percent(values.otherMedian)}`
  return {
    head: capitalize(words.head, tag),
    sentence: `${nameOf(finding.subject.metric ?? '', options)}${messages.colon}${figures} (${medians})`,
    evidence:
      claim === 'arithmetic'
        ? null
        : capitalize(`${one} ${range(claim.current)}${messages.comma}${other} ${range(claim.reference)}`, tag),
    question: null,
  }
}
