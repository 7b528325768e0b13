import fc from 'fast-check'

type Json = unknown

const odd: Json[] = [
  null,
  undefined,
  '',
  'abc',
  '12',
  '1e999',
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e17,
  true,
  [],
  [[]],
  {},
  JSON.parse('{"__proto__": {"id": 1}, "constructor": 2}'),
]

/** All places in a payload: what holds them, and under which key. */
function placesIn(value: Json): [holder: Record<string, Json>, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, Json>
  return Object.keys(holder).flatMap((key) => [[holder, key] as [typeof holder, string], ...placesIn(holder[key])])
}

function change(payload: Json, [at, way, what]: readonly [number, number, number]): Json {
  const copy = { root: structuredClone(payload) }
  const places = placesIn(copy)
  const [holder, key] = places[at % places.length] as [Record<string, Json>, string]
  const found = holder[key]
  if (way === 0) delete holder[key]
  else if (way === 1) holder[key] = odd[what % odd.length]
  else if (way === 2 && Array.isArray(found)) found.length = what % (found.length + 1)
  else if (way === 3 && Array.isArray(found)) found.push(...structuredClone(found))
  else if (way === 4) holder[`${key}_`] = found
  else if (way === 5) holder[key] = [found]
  return copy.root
}

/** Payloads as platforms might give them one day: keys gone, values of other types, lists cut or twice as long. */
export const mutated = (...payloads: Json[]): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom(...payloads),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.nat({ max: 99 })), { maxLength: 4 }),
    )
    .map(([payload, changes]) => changes.reduce(change, payload))

/** All numbers in a payload, texts of numbers among them. */
export const numbersIn = (value: Json): Set<number> =>
  new Set(
    [value, ...placesIn(value).map(([holder, key]) => holder[key])].flatMap((one) =>
      typeof one === 'number' || (typeof one === 'string' && one.trim()) ? [Number(one)] : [],
    ),
  )
