import type { FactId, Result } from '../../metrics/index.js'
import { channelIn } from '../channel.js'
import { count } from '../count.js'
import { factIn } from '../name.js'
import { formatShare } from '../number.js'
import { formatValue } from '../value.js'
import type { ChangeValues } from './changeWords.js'
import type { SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

export type MixValues = {
  readonly channels: number
  readonly channel: string
  readonly weight: number
  readonly weightBefore: number
  readonly rates: number
  readonly mix: number
  /** What the weights are of; `null` where it has no name. */
  readonly base: FactId | null
  readonly change: ChangeValues
}

/** "Engagement rate by reach: 1.7%, was 3.0%, though up in each of 2 channels: VK has 88% of the reach, had 50%" */
export const sayMix: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { messages } = locale
  const { channels, channel, weight, weightBefore, base, change } = finding.values as unknown as MixValues
  const [current, previous] = finding.results as [Result, Result]
  const isUp = (change.absolute ?? 0) < 0
  const said = [
    formatValue(current, options),
    words.was(formatValue(previous, options)),
    words.mix.though(isUp, count(channels, options)),
  ].join(messages.comma)
  const share = (value: number) => formatShare(value, options)
  const heavy = words.mix.weight(
    channelIn(messages, channel),
    share(weight),
    base ? factIn(messages, base) : '',
    share(weightBefore),
  )
  return { sentence: subjectOf(finding, saying) + messages.colon + said + messages.colon + heavy }
}
