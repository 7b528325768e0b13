import fc from 'fast-check'

/** What stands in payloads where something else should. */
const nonsense: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  '-',
  '1,520',
  '1e999',
  0,
  -1,
  1.5,
  1e308,
  Number.NaN,
  true,
  [],
  {},
  [[]],
  { value: {} },
  '2026-02-31',
  '9'.repeat(400),
  ['a'],
  [null],
  { __proto__: null },
  JSON.parse('{"__proto__":{"value":"5"}}'),
]

/** Every place in a payload: the object or the list, and the key in it. */
function placesIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || !value) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...placesIn(holder[key]),
  ])
}

/** A payload as it is, and spoilt in up to four places: keys gone or renamed, lists cut or turned, values of another type. */
export const spoilt = (payload: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('drop', 'rename', 'swap', 'cut', 'turn', 'text'),
        fc.constantFrom(...nonsense),
      ),
      { maxLength: 4 },
    )
    .map((changes) => {
      const copy: Record<string, unknown> = { payload: structuredClone(payload) }
      for (const [at, change, value] of changes) {
        const places = placesIn(copy)
        const [holder, key] = places[at % places.length] ?? [copy, 'payload']
        const found = holder[key]
        if (change === 'drop') delete holder[key]
        else if (change === 'rename' && !Array.isArray(holder)) {
          delete holder[key]
          holder[`${key}X`] = found
        } else if (change === 'cut' && Array.isArray(found)) found.pop()
        else if (change === 'turn' && Array.isArray(found)) found.reverse()
        else if (change === 'text') holder[key] = JSON.stringify(found)
        else holder[key] = structuredClone(value)
      }
      return copy.payload
    })

/** All numbers in a payload, those that are texts too. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'object' && value) return Object.values(value).flatMap(numbersIn)
  const found = typeof value === 'string' && value.trim() ? Number(value) : value
  return typeof found === 'number' && Number.isFinite(found) ? [found] : []
}

/** Sums of one of the numbers of each list, or of none. */
export const sumsOf = (lists: readonly (readonly number[])[]): Set<number> =>
  new Set(
    lists.reduce<number[]>(
      (sums, list) => [...new Set(sums.flatMap((sum) => [sum, ...list.map((one) => sum + one)]))],
      [0],
    ),
  )
