import { calculate } from './calculate.js'
import { at, columnOf } from './column.js'
import { derived } from './expression.js'
import type { FactId } from './facts.js'
import { unknown } from './interval.js'
import { type Channel, type DayWindow, getOr, type Ledger, type Scope, type Slot } from './ledger.js'
import { type Measure, measure, slotsIn } from './measure.js'

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

/** One fact of one channel, worked out from others where the source does not give it. */
export const measureFact = (fact: FactId, channel: Channel, scope: Scope): Measure =>
  once(inChannel(scope, channel), fact, () =>
    fact === 'followersStart' ? measureStart(channel, scope.window) : measure(channel, fact, scope.window),
  )

/** The audience at the start: its own figure, else that of the day before, else worked back from the first row. */
function measureStart(channel: Channel, window: DayWindow | null): Measure {
  const { account } = channel
  const own = measure(channel, 'followersStart', window)
  if (own.reason === null) return own
  const slots = slotsIn(account, window).map((i) => account.slots[i] as Slot)
  const first = slots[0]?.span
  // Wider spans stand before those within them: of the slots that share an edge the last is the finest.
  const ending = account.order
    .map((i) => account.slots[i] as Slot)
    .filter(({ span }) => window && span?.to === window.from - 1)
  const beginning = slots.filter(({ span }) => (first ? span?.from === first.from : slots.length < 2))
  const [, before, atFirst] = derived.followersStart.of
  const ways = [
    ...beginning.map((slot) => ({ slot, way: atFirst, day: first?.from })),
    ...ending.map((slot) => ({ slot, way: before, day: window?.from })),
  ]
  for (const { slot, way, day } of ways.reverse()) {
    const value = calculate(way.of[0], (part) =>
      typeof part === 'string' ? at(columnOf(account, part), slot.i) : undefined,
    )
    if (value.reason !== null) continue
    return {
      ...own,
      // A stock below zero is no stock: the row contradicts itself.
      ...(value.low < 0 ? unknown('invalid') : value),
      coverage: { ...own.coverage, known: own.coverage.expected },
      absent: false,
      day,
    }
  }
  return { ...own, absent: own.absent && !account.readings.has('followers') }
}
