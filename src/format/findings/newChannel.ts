import type { Result } from '../../metrics/index.js'
import { channelIn } from '../channel.js'
import { sayDay } from '../date.js'
import { listNames } from '../intl.js'
import { formatValue } from '../value.js'
import { type ChangeValues, sayDifference } from './changeWords.js'
import type { Saying, SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

export type NewChannelValues = {
  readonly channels: readonly { readonly channel: string; readonly name: string | null; readonly date: string }[]
  /** What they have of the whole; `null` where the parts do not add up to it. */
  readonly part: number | null
  /** Of the others: what there is without the new ones. */
  readonly change: ChangeValues
}

/** "Leads: 130, of them 35 from VK, new since 11 October; without it 95, 5 fewer" */
export const sayNewChannel: SayFinding = (finding, saying) => {
  const { options, locale } = saying
  const { messages } = locale
  const said = sayNewIn(finding.values as unknown as NewChannelValues, finding.results, saying)
  const [whole] = finding.results as [Result]
  return {
    sentence: subjectOf(finding, saying) + messages.colon + formatValue(whole, options) + messages.comma + said,
  }
}

/** @param results the whole, and the others now and before */
export function sayNewIn(
  { channels, part, change }: NewChannelValues,
  [whole, others]: readonly Result[],
  saying: Saying,
): string {
  const { options, locale, words } = saying
  const { messages } = locale
  if (!whole || !others) return ''
  const names = listNames(
    channels.map(({ channel, name }) => channelIn(messages, name ?? channel)),
    messages,
  )
  const isOne = channels.length === 1
  // In the order of the names.
  const days = [...new Set(channels.map(({ date }) => date))].map((date) => sayDay(date, locale, false))
  const own = part === null ? null : formatValue({ value: part, unit: whole.unit, currency: whole.currency }, options)
  const difference = sayDifference(change, others, saying) ?? ''
  return (
    words.newChannel.with(own, names, listNames(days, messages), isOne) +
    messages.semicolon +
    words.newChannel.without(formatValue(others, options), difference, isOne)
  )
}
