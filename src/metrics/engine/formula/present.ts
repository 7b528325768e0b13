import type { Channel, Scope } from '../../store/ledger.js'
import { cellsIn, cutBy, touches } from '../facts/resolveFact.js'
import { isNamed, once, scopeOf, windowOf } from '../facts/scope.js'

/** The channels that have rows in the window, and the total over them (one or none). */
export const present = (scope: Scope) =>
  once(scope, present, () => {
    const all = scope.channels.filter((channel) => {
      const { account, posts } = channel
      const window = windowOf(scope, channel)
      const isInside = cellsIn(account, window).length || cellsIn(posts, window).length
      return isInside || account.wide.some((cell) => window && touches(cell, window)) || cutBy(posts, window).length
    })
    return { all, total: all.filter((one) => !isNamed(one)), channels: all.filter(isNamed) }
  })

/** All channels of a brand in the window, whichever were asked for. */
export const presentOfBrand = (scope: Scope): readonly Channel[] =>
  present(scope.only ? scopeOf(scope.ledger, scope.brand, scope.window) : scope).all

/** The channels that are expected to report on some days of the window that are over. */
export const expectedIn = (scope: Scope): readonly Channel[] =>
  once(scope, expectedIn, () =>
    scope.channels.filter((channel) => {
      const window = windowOf(scope, channel)
      return isNamed(channel) && (!window || window.from <= window.last)
    }),
  )
