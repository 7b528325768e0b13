import type { FactId, Result } from '../../metrics/index.js'
import { channelIn } from '../channel.js'
import { changeText } from '../delta.js'
import { capitalize, inSentences, listNames } from '../intl.js'
import { factIn, unitOf } from '../name.js'
import { formatNumber } from '../number.js'
import { formatValue } from '../value.js'
import { kindOfChange } from './changeWords.js'
import { decimalsOfMost } from './decimalsOfMost.js'
import type { SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

export type DivisionValues =
  | { readonly of: 'facts'; readonly facts: readonly { readonly fact: FactId; readonly relative: number }[] }
  | {
      readonly of: 'rates'
      readonly channel: string
      readonly part: number
      readonly whole: number
      readonly mix: number
    }
  | {
      readonly of: 'counts'
      readonly channel: string
      readonly part: number
      readonly whole: number
      /** Periods of different length are brought to the later one's. */
      readonly isPerDay: boolean
    }

/** Fewer percentage points are shown as none. */
const SHOWN = 0.05

/** "Cost per lead: $14.31, was $10.80: spend 5.4% more, leads 20.4% fewer" */
export const sayDivision: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { messages, tag } = locale
  const values = finding.values as unknown as DivisionValues
  const [current, previous] = finding.results as [Result, Result]
  const numbers = formatValue(current, options) + messages.comma + words.was(formatValue(previous, options))
  const opening = subjectOf(finding, saying) + messages.colon + numbers
  if (values.of === 'facts') {
    const facts = values.facts.map(({ fact, relative }) => {
      const amount = formatNumber(Math.abs(relative), { ...options, unit: 'percent', decimals: 1 })
      const of = kindOfChange({ unit: unitOf(fact), time: 'adds' })
      return `${factIn(messages, fact)} ${words.changed(amount, of, relative > 0)}`
    })
    return { sentence: opening + messages.colon + listNames(facts, messages, true) }
  }
  const channel = channelIn(messages, values.channel)
  const decimals = decimalsOfMost(values.part, values.whole, current.unit)
  const isWhole = current.unit === 'count' && decimals === undefined
  const signed = (value: number) =>
    changeText(isWhole ? Math.round(value) : value, current, { ...options, decimals, sign: true })
  const most = words.division.most(channel, signed(values.part), signed(values.whole))
  if (values.of === 'counts' && values.isPerDay)
    return { sentence: inSentences([opening, capitalize(most + messages.comma + messages.equalLength, tag)]) }
  const isOfWeights = values.of === 'rates' && Math.abs(values.mix * 100) >= SHOWN
  const said = isOfWeights ? most + messages.comma + words.division.weights(signed(values.mix)) : most
  return { sentence: inSentences([opening, capitalize(said, tag)]) }
}
