import { channelIn } from '../format/channel.js'
import { count } from '../format/count.js'
import { listNames } from '../format/intl.js'
import { channelId } from '../metrics/model/channels.js'
import { ownBrand } from '../metrics/engine/evaluate.js'
import { channelsOf } from '../metrics/engine/facts/scope.js'
import { read } from '../metrics/store/read.js'
import type { Settings } from './KpiContext.js'

/** So many channels are named one by one. */
const NAMED = 3

/**
 * The channels that are asked for, where the brand has others too: "iHerb and vk", of many "5 channels". Empty where the
 * numbers are of all channels, as a title without them says.
 */
export function askedChannels({ data, own, channels, locale, resolved }: Settings): string {
  if (!Array.isArray(channels)) return ''
  const ledger = read(data, own)
  const brand = ownBrand(ledger, own) ?? ''
  const asked = channelsOf(ledger, brand, channels)
  if (channelsOf(ledger, brand).every((one) => !one.id || asked.includes(one))) return ''
  const { messages } = resolved
  // An account that was renamed is asked for twice.
  const names = new Map(channels.map((one) => [channelId(one), channelIn(messages, channelId(one), channels)]))
  return names.size > NAMED
    ? messages.scorecard.channels(count(names.size, { locale }))
    : listNames([...names.values()], messages)
}
