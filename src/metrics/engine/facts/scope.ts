import type { FactId } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import type { DayWindow } from '../../model/span.js'
import type { Channel, Ledger, Scope } from '../../store/ledger.js'

/** One brand in one window: the same scope for all widgets on the same rows, so that they work things out once. */
export const scopeOf = (
  ledger: Ledger,
  brand: string,
  window: DayWindow | null,
  only?: readonly string[] | undefined,
): Scope =>
  getOr(
    ledger.scopes,
    [
      window && `${window.from},${window.to},${window.asOf},${window.last}`,
      brand,
      ...(only ? [only.length, ...only] : []),
    ].join('\n'),
    () => ({
      ledger,
      brand,
      only,
      channels: (ledger.brands.get(brand) ?? []).filter(({ id }) => !only || only.includes(id)),
      window,
      memo: new Map(),
    }),
  )

/** Works something out once in a scope. */
export const once = <T>({ memo }: Scope, what: unknown, make: () => T): T => getOr(memo as Map<unknown, T>, what, make)

/** The same scope as if the channel were all there is. */
export const inChannel = (scope: Scope, channel: Channel): Scope =>
  once(scope, channel, () => ({ ...scope, channels: [channel], memo: new Map() }))

/** The same scope, where only what knows these facts as well counts. */
export const withFacts = (scope: Scope, alongside: readonly FactId[]): Scope =>
  once(scope, `with ${alongside.join()}`, () => ({ ...scope, alongside, memo: new Map() }))
