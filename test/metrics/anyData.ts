// Data of every kind for the fuzz, cheap to make: a million of them in a second or two.
import { facts, type FactId, type Rows } from '../../src/metrics/index.js'

/** mulberry32: a number from 0 to below 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Frozen all the way down, so that what writes into its input throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

export const factIds = Object.keys(facts) as FactId[]
const dimensions =
  'date channel brand campaign paid post format currency provisional observedAt absent cells days sums most reports'.split(
    ' ',
  )
const strangeKeys = ['constructor', 'toString', 'hasOwnProperty', 'length', '', 'lykes', '0', 'value']
const keys = [...factIds, ...dimensions, ...strangeKeys]

export const numbers = [0, 0, 1, 2, 3, 5, 7, 10, 12, 40, 100, 1000, 0.1, 2.5, 1e-9, -1, -3]
export const extremes = [-0, 1e308, -1e308, Number.MAX_VALUE, 5e-324, 2 ** 53, -(2 ** 31), Number.NaN, Infinity]
const others = frozen([undefined, null, true, false, '', '1,204', '12', 'NaN', '1e999', '💥', [], {}, [null], ['5']])

const days = Array.from({ length: 12 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`)
const spans = ['2026-W40', '2026-W41', '2026-10', '2026-Q4', '2026', { from: '2026-10-02', to: '2026-10-06' }]
const noDates = [null, '2026-13-01', '2026-02-30', '2026-W54', '0000-00-00', '2026-10-01T08:00:00Z', 20261001, 'soon']
const noSpans = [{ from: '2026-10-06', to: '2026-10-02' }, { from: '2026-10' }, { from: null, to: 5 }]
const edges = ['0001-01-01', '1899-12-31', '1900-01-01', '2099-12-31', '2099-W53', '10000-01-01']

const ofDimension: Readonly<Record<string, readonly unknown[]>> = frozen({
  date: [...days, ...days, ...days, ...spans, ...noDates, ...noSpans, ...edges],
  channel: ['vk', 'vk', 'instagram', 'telegram', null, '', 7, '__proto__'],
  brand: ['Aurora', 'Aurora', 'Borealis', null, 'constructor'],
  campaign: ['autumn', 'spring', null],
  paid: ['organic', 'paid', null, 'both'],
  post: ['p1', 'p2', 3, null],
  format: ['reel', 'photo', 'IGTV', null, 7],
  currency: ['EUR', 'EUR', 'EUR', 'USD', null, ','],
  provisional: [true, false, null, 'yes'],
  observedAt: ['2026-10-10', '2026-10-11', null, 5],
  absent: [{ likes: 'zero', leads: 'zero' }, { responseTimes: 'zero', likes: 1 }, null],
  cells: [1, 2, 3, 0, 2.5, '3', null],
  days: [days.slice(0, 2), days.slice(1, 4), [days[2], days[5]], [days[0]], [], ['soon'], 'now', null],
  sums: [{ reach: 9, followers: 40 }, { reach: 5, likes: 3 }, { '["times","posts","followers"]': 30 }, ['5'], null],
  most: [{ reach: 4 }, { reach: 70 }, { likes: 1 }, 7, null],
  reports: [['likes', 'spend'], ['reach', 'responseTimes'], ['lykes', 4], 'likes', null],
})

// As JSON brings them: own keys that look like the prototype's.
const traps = ['{"__proto__":{"likes":5}}', '{"__proto__":null,"likes":5}', '{"hasOwnProperty":1,"reach":3}'].map(
  (text) => frozen(JSON.parse(text) as object),
)

/** A source of data that is the same for the same seed. */
export function anyDataFrom(seed: number) {
  const random = randomFrom(seed)
  /** A whole number from 0 to below `n`. */
  const below = (n: number): number => Math.floor(random() * n)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T

  /** Any JSON value. */
  const json = (depth = 3): unknown => {
    const luck = below(depth ? 10 : 6)
    if (luck < 6) return pick<unknown>(luck ? numbers : others)
    const parts = Array.from({ length: below(4) }, () => json(depth - 1))
    return luck < 8 ? parts : Object.fromEntries(parts.map((part) => [pick(keys), part]))
  }
  // Values come from pools: what is new in an input is how they come together.
  const pool = (size: number, make: () => unknown) => frozen(Array.from({ length: size }, make))
  const strange = pool(500, () => json())
  const samples = pool(100, () => Array.from({ length: below(14) }, () => pick(below(40) ? numbers : extremes)))

  const valueOf = (key: string): unknown => {
    const luck = below(100)
    if (luck < 3) return pick(strange)
    const dimension = ofDimension[key]
    if (dimension) return pick(dimension)
    if (key === 'responseTimes' && luck < 90) return pick(samples)
    if (luck < 80) return pick(numbers)
    if (luck < 85) return pick(extremes)
    return luck < 90 ? null : below(50)
  }

  /** A row that mostly has the facts that are asked for. */
  const row = (asked: readonly FactId[]): unknown => {
    const luck = below(200)
    if (luck === 0) return pick(strange)
    const made: Record<string, unknown> = luck < 3 ? { ...pick(traps) } : {}
    if (luck < 180) made.date = valueOf('date')
    if (luck < 120) made.channel = luck & 1 ? 'vk' : 'instagram'
    for (const fact of asked) if (below(8)) made[fact] = valueOf(fact)
    for (let more = below(3); more > 0; more--) {
      const key = below(3) ? pick(dimensions) : pick(keys)
      made[key] = valueOf(key)
    }
    return made
  }

  /** A row or two, sometimes up to six, and now and then something else altogether. */
  const data = (asked: readonly FactId[]): Rows => {
    const luck = below(100)
    if (luck < 2) return (luck ? pick(strange) : row(asked)) as Rows
    const rows: unknown[] = []
    for (let more = luck < 80 ? below(2) : below(6); more >= 0; more--) rows.push(row(asked))
    return rows as unknown as Rows
  }

  return { below, pick, data }
}
