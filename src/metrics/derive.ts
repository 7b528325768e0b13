import { calculate } from './calculate.js'
import { lengthOf, type Span } from './calendar.js'
import { derived } from './expression.js'
import type { FactId } from './facts.js'
import { unknown } from './interval.js'
import type { Book, Channel, Ledger, Slot } from './read.js'
import { type DayWindow, inSlot, type Measure, measure, slotsIn } from './resolve.js'

/** What an evaluation works on: the rows of one brand in one window. */
export interface Scope {
  readonly ledger: Ledger
  readonly brand: string
  readonly window: DayWindow | null
}

/** One fact of one channel, worked out from others where the source does not give it. */
export const measureFact = (fact: FactId, channel: Channel, scope: Scope): Measure =>
  once(scope, `${channel.id}\u0001${fact}`, () =>
    fact === 'followersStart' ? measureStart(channel, scope.window) : measure(channel, fact, scope.window),
  )

/** Works something out once for all widgets on the same rows and window. */
export function once<T>({ ledger, brand, window }: Scope, what: string, make: () => T): T {
  const key = [brand, window ? Object.values(window) : '', what].join('\u0001')
  if (!ledger.memo.has(key)) ledger.memo.set(key, make())
  return ledger.memo.get(key) as T
}

/** The same scope as if the channel were all there is. */
export const inChannel = (scope: Scope, channel: Channel): Scope =>
  once(scope, `in\u0001${channel.id}`, () => ({
    ...scope,
    ledger: { ...scope.ledger, brands: new Map([[scope.brand, new Map([[channel.id, channel]])]]), memo: new Map() },
  }))

/** The audience at the start: its own figure, else that of the day before, else worked back from the first row. */
function measureStart(channel: Channel, window: DayWindow | null): Measure {
  const { account } = channel
  const own = measure(channel, 'followersStart', window)
  for (const way of derived.followersStart.of) {
    if (own.reason === null || typeof way === 'string') continue
    const slots = way.op === 'before' ? endingOn(account, window) : firstOf(slotsIn(account, window))
    for (const slot of slots) {
      const value = calculate(way.of[0], (fact) => inSlot(slot, fact, account))
      if (value.reason !== null) continue
      const coverage = { ...own.coverage, known: own.coverage.expected }
      const day = slot.span ? { day: way.op === 'before' ? slot.span.to + 1 : slot.span.from } : {}
      // A stock below zero is no stock: the row contradicts itself.
      return { ...own, ...(value.low < 0 ? unknown('invalid') : value), coverage, absent: false, ...day }
    }
  }
  return { ...own, absent: own.absent && !account.reports.has('followers') }
}

/** Slots that end on the day before the window, the finest first. */
const endingOn = ({ slots }: Book, window: DayWindow | null): Slot[] =>
  window ? slots.filter(({ span }) => span?.to === window.from - 1).sort(finest) : []

/** The slots that begin first, the finest first; among undated rows there is a first only where there is one. */
function firstOf(slots: readonly Slot[]): Slot[] {
  const first = slots[0]?.span
  return first ? slots.filter(({ span }) => span?.from === first.from).sort(finest) : slots.length > 1 ? [] : [...slots]
}

const finest = (a: Slot, b: Slot): number => lengthOf(a.span as Span) - lengthOf(b.span as Span)
