import fc from 'fast-check'

/** What a payload may become on its way: keys dropped and renamed, lists cut, values of other types. */
const odds: readonly unknown[] = [
  null,
  '',
  'x',
  '12',
  '2026-10-17T10:00:00+0000',
  -1,
  0,
  1.5,
  1e300,
  Number.NaN,
  true,
  [],
  [null],
  {},
  { value: 3 },
  { a: 1, b: 'x' },
  { error: { message: 'No' } },
  { toString: 1, valueOf: 1 },
  '{"data":[]}',
]

function mutate(value: unknown, next: () => number): unknown {
  if (next() < 0.04) return odds[Math.floor(next() * odds.length)]
  if (Array.isArray(value)) {
    const kept = value.slice(0, next() < 0.1 ? Math.floor(next() * value.length) : value.length)
    return kept.map((one) => mutate(one, next))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => next() > 0.04)
      .map(([key, one]) => [next() < 0.02 ? '__proto__' : key, mutate(one, next)]),
  )
}

/** One of some payloads, spoilt here and there. */
export const spoilt = (payloads: readonly unknown[]) =>
  fc.tuple(fc.nat(payloads.length - 1), fc.nat()).map(([index, seed]) => {
    let state = seed
    return mutate(payloads[index], () => {
      // A generator of Lehmer’s.
      state = ((state + 1) * 48271) % 2147483647
      return state / 2147483647
    })
  })

/** All the numbers that stand anywhere in a payload, those in its texts of JSON too. */
export function numbersIn(value: unknown, found = new Set<number>([0])): Set<number> {
  if (typeof value === 'number') found.add(value)
  else if (typeof value === 'string' && /^[[{]/.test(value)) numbersIn(JSON.parse(value), found)
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) numbersIn(one, found)
  return found
}
