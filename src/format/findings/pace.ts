import type { Better, Result } from '../../metrics/index.js'
import { count } from '../count.js'
import { inSentences } from '../intl.js'
import { formatNumber } from '../number.js'
import { formatValue } from '../value.js'
import type { SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

export type PaceValues = {
  readonly label: string | null
  readonly status: 'ahead' | 'behind' | 'on-pace' | null
  readonly better: Better
  readonly target: number
  readonly expected: number
  readonly days: number
  readonly of: number
  readonly left: number
  /** Of each day that is left, to end on the target; 0 where it is reached. */
  readonly needed: number
  /** Of each day so far. */
  readonly soFar: number
  readonly projection: number | null
}

/** "Leads: 124 after 16 of 31 days, 160 expected. To reach 310: 12.4 a day, so far 7.8" */
export const sayPace: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { messages } = locale
  const { better, target, expected, days, of, needed, soFar, projection } = finding.values as unknown as PaceValues
  const [result] = finding.results as [Result]
  const say = (value: number) => formatValue({ value, unit: result.unit, currency: result.currency }, options)
  const after = words.pace.after(
    formatValue(result, options),
    formatNumber(days, options),
    count(of, options),
    say(expected),
  )
  const sentence = subjectOf(finding, saying) + messages.colon + after
  if (better !== 'lower' && needed > 0)
    return { sentence: inSentences([sentence, words.pace.needed(say(target), say(needed), say(soFar))]) }
  return { sentence: projection === null ? sentence : sentence + messages.comma + messages.projected(say(projection)) }
}
