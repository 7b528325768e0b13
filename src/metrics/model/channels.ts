import type { FactId } from './facts.js'
import type { DateString } from './row.js'

/** What a host knows of a channel and rows cannot say: when it lived, and whether its days without a row had nothing. */
export interface ChannelLife {
  /** Of a channel, for all of its accounts, or of one account (`vk/studio`), which comes first. */
  readonly id: string
  /** What readers call the channel that has this very id. By default its id. */
  readonly name?: string | null | undefined
  /** Its first day. By default that of its first row. Before it nothing is expected. Where another channel ended the
   * day before, it is the same account under another name: its audience at the start is counted there. */
  readonly from?: DateString | null | undefined
  /** Its last day. By default it goes on. After it nothing is expected, and its level counts no more. */
  readonly to?: DateString | null | undefined
  /** Within its life a day without a row had none of what adds: the source leaves days of zero out. */
  readonly complete?: boolean | null | undefined
}

/** A channel that is asked for: its id, or its id with what the host knows of it. */
export type ChannelInput = string | ChannelLife

export const channelId = (channel: ChannelInput): string => (typeof channel === 'string' ? channel : channel.id)

/** The id of an account of a channel: `vk/studio`; that of the channel where it names none. */
export const accountId = (channel: string, account: string): string => (account ? `${channel}/${account}` : channel)

/** Whether an id is that of a channel, or of one of its accounts. */
export const isOfChannel = (id: string, channel: string): boolean => id === channel || id.startsWith(`${channel}/`)

/** An id, and those of the channels that it may be an account of: `vk/studio` and `vk`. */
export const idsAbove = (id: string): string[] => [id, ...[...id.matchAll(/\//g)].map((at) => id.slice(0, at.index))]

/** A channel by itself with what the host says of it, or of all accounts of its network. */
export function inputFor(id: string, channels: readonly ChannelInput[] = []): ChannelInput {
  const own = channels.find((one) => channelId(one) === id)
  if (own !== undefined) return own
  const ofNetwork = channels.find((one) => typeof one === 'object' && isOfChannel(id, one.id))
  return typeof ofNetwork === 'object' ? { ...ofNetwork, id, name: undefined } : id
}

/** On which channels a number rests. Ids come by the alphabet. All empty where no channel is named, or where a total stands
 * for all of them. */
export interface ChannelsUsed {
  /** The channels that are in the number. */
  readonly used: readonly string[]
  /** Those that should be and are not: with the facts that they lack. */
  readonly missing: readonly MissingChannel[]
  /** Those that never report what the metric is about. */
  readonly outside: readonly string[]
}

export interface MissingChannel {
  readonly id: string
  readonly name?: string
  /** Of a share of all brands: the rival whose channel it is. Your own have none. */
  readonly brand?: string
  readonly facts: readonly FactId[]
}

/** What readers call a channel that is missing: a rival's with the rival. */
export const nameOfMissing = ({ id, name = id, brand }: MissingChannel): string => (brand ? `${name} (${brand})` : name)

/** Which channels are missing, to tell whether two numbers lack the same. */
export const keyOfMissing = ({ missing }: ChannelsUsed): string =>
  JSON.stringify(missing.map(({ id, brand = '' }) => [brand, id]))

export const NO_CHANNELS: ChannelsUsed = { used: [], missing: [], outside: [] }
