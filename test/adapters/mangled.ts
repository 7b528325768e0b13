import fc from 'fast-check'

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    '0',
    'x',
    '2026-13-99',
    '1e999',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
  ),
  fc.constantFrom<unknown>(
    2 ** 53,
    1e21,
    1e13,
    true,
    [],
    {},
    [[]],
    { count: {} },
    new Date(Number.NaN),
    Symbol('s'),
    5n,
  ),
  fc.constantFrom<unknown>(Object.create(null), JSON.parse('{"__proto__":{"likes":1}}'), () => 1),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A payload of the shape of a real one, in which keys are missing or renamed, values of another type, lists cut short. */
export function mangled(payload: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(payload)
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('drop', 'rename', 'junk', 'cut', 'repeat'),
    value: junk,
  })
  return fc.array(change, { maxLength: 6 }).map((changes) => {
    const copy = structuredClone(payload)
    for (const { place, how, value } of changes) {
      const key = place.at(-1) as string
      const parent = place.slice(0, -1).reduce<unknown>((one, name) => (isObject(one) ? one[name] : undefined), copy)
      if (!isObject(parent) || !(key in parent)) continue
      if (Array.isArray(parent) && how === 'cut') parent.length = Math.min(parent.length, Number(key))
      else if (Array.isArray(parent) && how === 'repeat') parent.push(structuredCloneOf(parent[Number(key)]))
      else if (how === 'rename') parent[`${key}_`] = parent[key]
      if (how === 'drop' || how === 'rename') delete parent[key]
      if (how === 'junk') parent[key] = value
    }
    return copy
  })
}

const structuredCloneOf = (value: unknown) => {
  try {
    return structuredClone(value)
  } catch {
    return value
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function placesIn(value: unknown, place: readonly string[] = []): string[][] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => [[...place, key], ...placesIn(one, [...place, key])])
}

/** All numbers of a payload, those in texts too. */
export function numbersIn(value: unknown, found: number[] = []): number[] {
  if (typeof value === 'number') found.push(value)
  else if (typeof value === 'string') {
    if (value.trim() && !Number.isNaN(Number(value))) found.push(Number(value))
    if (/^[[{]/.test(value)) {
      try {
        numbersIn(JSON.parse(value), found)
      } catch {}
    }
  } else if (isObject(value)) for (const one of Object.values(value)) numbersIn(one, found)
  return found
}

/** What no sum of numbers of a payload can exceed. */
export const mostOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + (Number.isFinite(one) ? Math.abs(one) : 0), 1e-6)
