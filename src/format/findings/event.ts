import type { MetricEffect } from '../../metrics/index.js'
import { sayShort } from '../date.js'
import { changeText, isRate } from '../delta.js'
import { effectName, sayWindows } from '../effect.js'
import { hostText } from '../hostText.js'
import { capitalize } from '../intl.js'
import { ownName } from '../name.js'
import { formatValue } from '../value.js'
import { rangeOf } from './rangeOf.js'
import type { SayFinding } from './say.js'
import { effectIn } from '../sections/effectIn.js'

/** What a finding of an event holds beside its claim; the figures are in the unit of its result. */
export type EventValues = {
  readonly name: string | null
  /** Its days that are over. */
  readonly from: string
  readonly to: string
  readonly measured: MetricEffect['measured']
  /** The mean of the windows before, and how far the event was from it. */
  readonly usual: number
  readonly difference: number
}

/**
 * @example "Leads: 70 during Autumn sale (12–18 October), 30 more than on average in the 4 comparable weeks before"
 */
export const sayEvent: SayFinding = (finding, { options, locale, words: { event: own } }) => {
  const { messages, tag } = locale
  const { comma, colon } = messages
  const words = effectIn(messages)
  const { name, from, to, measured, difference } = finding.values as unknown as EventValues
  const [during] = finding.results
  const earlier = finding.claim === 'arithmetic' ? [] : finding.claim.reference
  if (!during) return { head: '', sentence: '', evidence: null, question: null }
  const head = capitalize(effectName({ during, measured }, options), tag, ownName(during.metric))
  const days = sayShort({ from, to, calendar: null }, locale, false)
  const named = hostText(name, messages.dir)
  const when = named ? `${words.during(named, true)} (${days})` : words.during(days, false)
  const windows = sayWindows({ earlier, during }, options)
  const more = words[difference > 0 ? 'more' : 'less'](
    changeText(Math.abs(difference), during, options),
    windows,
    isRate(during),
  )
  const { unit, currency = options.currency } = during
  return {
    head,
    sentence: `${head}${colon}${formatValue(during, options)} ${when}${comma}${more}`,
    evidence: own.evidence(windows, rangeOf(earlier, unit, { ...options, currency })),
    question: null,
  }
}
