import type { FactId } from './facts.js'
import type { DateString } from './row.js'

/** What a host knows of a channel and rows cannot say: when it lived, and whether its days without a row had nothing. */
export interface ChannelLife {
  readonly id: string
  /** What readers call it. By default its id. */
  readonly name?: string | null | undefined
  /** Its first day. By default that of its first row. Before it nothing is expected, and a level is 0. */
  readonly from?: DateString | null | undefined
  /** Its last day. By default it goes on. After it nothing is expected, and its level counts no more. */
  readonly to?: DateString | null | undefined
  /** Within its life a day without a row had none of what adds: the source leaves days of zero out. */
  readonly complete?: boolean | null | undefined
}

/** A channel that is asked for: its id, or its id with what the host knows of it. */
export type ChannelInput = string | ChannelLife

export const channelId = (channel: ChannelInput): string => (typeof channel === 'string' ? channel : channel.id)

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
  readonly facts: readonly FactId[]
}

export const NO_CHANNELS: ChannelsUsed = { used: [], missing: [], outside: [] }
