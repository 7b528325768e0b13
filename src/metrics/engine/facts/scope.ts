import { type ChannelInput, channelId } from '../../model/channels.js'
import type { FactId } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import type { DayWindow, Span } from '../../model/span.js'
import { type Channel, firstDayOf, type Ledger, type Life, type Scope, SITE } from '../../store/ledger.js'
import { spanOf } from '../../time/window.js'

/** One brand in one window: the same scope for all widgets on the same rows, so that they work things out once. */
export const scopeOf = (
  ledger: Ledger,
  brand: string,
  window: DayWindow | null,
  only?: readonly ChannelInput[] | undefined,
  said = '',
): Scope => {
  // Of any case, as in rows.
  const currency = said.toUpperCase()
  return getOr(
    ledger.scopes,
    [
      window && `${window.from},${window.to},${window.asOf},${window.last}`,
      brand,
      only && JSON.stringify(only),
      currency,
    ].join('\n'),
    () => ({
      ledger,
      brand,
      only,
      lives: livesOf(only ?? []),
      channels: channelsOf(ledger, brand, only),
      window,
      currency,
      isAlone: false,
      memo: new Map(),
    }),
  )
}

/**
 * The channels of a brand that are asked for. Who says something of several, and of all that there are, leaves out none: rows
 * without a channel are a total over just these. One channel by itself is never that total, nor are ids that are asked for.
 */
export function channelsOf({ brands }: Ledger, brand: string, only?: readonly ChannelInput[]): readonly Channel[] {
  const all = brands.get(brand) ?? []
  if (!only) return all
  const ids = new Set(only.map(channelId))
  const isAsked = ({ id, network }: Channel) => ids.has(id) || ids.has(network)
  const isTold = ids.size > 1 && only.every((one) => typeof one === 'object')
  const isWhole = isTold && [...brands.values()].flat().every((one) => !one.id || isAsked(one))
  return all.filter((one) => isWhole || isAsked(one))
}

/** The channels, each once: rows without an account and its accounts are one. */
export function eachOnce(channels: readonly Channel[]): readonly Channel[] {
  const accounts = new Set(channels.flatMap((one) => one.accounts))
  return channels.filter((one) => !accounts.has(one))
}

function livesOf(only: readonly ChannelInput[]): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>()
  for (const channel of only) {
    if (typeof channel === 'string') continue
    const from = spanOf('channels', channel.from ?? undefined)?.from
    const to = spanOf('channels', channel.to ?? undefined)?.to
    lives.set(channel.id, {
      name: channel.name ?? undefined,
      from: from ?? -Infinity,
      to: to ?? Infinity,
      hasBegun: from !== undefined,
    })
  }
  return lives
}

/** Works something out once in a scope. */
export const once = <T>({ memo }: Scope, what: unknown, make: () => T): T => getOr(memo as Map<unknown, T>, what, make)

/** The same scope as if the channel were all there is. */
export const inChannel = (scope: Scope, channel: Channel): Scope =>
  scope.isAlone && scope.channels[0] === channel
    ? scope
    : once(scope, channel, () => ({
        ...scope,
        channels: [channel],
        window: windowOf(scope, channel),
        isAlone: true,
        memo: new Map(),
      }))

/**
 * The part of the window in which a channel is expected to report: from its first row on, or as long as the host says. It
 * ends before it begins where there is none. The very window where it is all of it.
 */
export function windowOf(scope: Scope, channel: Channel): DayWindow | null {
  const { window, isAlone } = scope
  // A total over channels stands for whatever there was.
  if (!window || isAlone || !isNamed(channel)) return window
  const { from, to } = lifeOf(channel, scope)
  if (from <= window.from && to >= window.to) return window
  return getOr(
    once(scope, windowOf, () => new Map<Channel, DayWindow>()),
    channel,
    () => ({
      from: Math.max(from, window.from),
      to: Math.min(to, window.to),
      asOf: window.asOf,
      last: Math.min(to, window.last),
    }),
  )
}

/** What the host says of a channel, by its id or of all accounts of its network. */
export const declaredLife = ({ id, network }: Channel, { lives }: Pick<Scope, 'lives'>): Life | undefined =>
  lives.get(id) ?? lives.get(network)

/** From when to when a channel is expected to report. */
export const lifeOf = (channel: Channel, scope: Pick<Scope, 'lives'>): Span => {
  const life = declaredLife(channel, scope)
  return { from: life?.hasBegun ? life.from : firstDayOf(channel), to: life?.to ?? Infinity }
}

/** Whether it is a channel, and no total over channels. */
export const isNamed = ({ id }: Channel): boolean => id !== '' && id !== SITE

/** The same scope, where only what knows these facts as well counts. */
export const withFacts = (scope: Scope, alongside: readonly FactId[]): Scope =>
  once(scope, `with ${alongside.join()}`, () => ({ ...scope, alongside, memo: new Map() }))
