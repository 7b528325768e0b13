import type { Warning } from '../../model/result.js'
import type { Cell, Channel, Scope } from '../../store/ledger.js'
import { cellsIn } from '../facts/resolveFact.js'
import { once, scopeOf } from '../facts/scope.js'

/** The channels that have rows in the window, the total over them (one or none), and those that are silent in it. */
export const present = (scope: Scope) =>
  once(scope, present, () => {
    const { channels, window } = scope
    const touches = ({ span }: Cell) => window && span && span.from <= window.to && span.to >= window.from
    const all = channels.filter(
      ({ account, posts }) =>
        cellsIn(account, window).length || cellsIn(posts, window).length || account.wide.some(touches),
    )
    return {
      all,
      total: all.filter(({ id }) => !id),
      channels: all.filter(({ id }) => id),
      silent: channels.filter((channel) => channel.id && !all.includes(channel)),
    }
  })

/** All channels of a brand in the window, whichever were asked for. */
export const presentOfBrand = (scope: Scope): readonly Channel[] =>
  present(scope.only ? scopeOf(scope.ledger, scope.brand, scope.window) : scope).all

/** A warning that names channels, if there are any to name. */
export const warnOfChannels = (code: Warning['code'], channels: readonly Channel[]): Warning[] =>
  channels.length ? [{ code, keys: channels.map(({ id }) => id) }] : []
