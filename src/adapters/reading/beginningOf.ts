/** So many items of each list, keys of each object, and things in all. */
const [ITEMS, KEYS, ALL] = [50, 200, 20_000]

/**
 * The beginning of a payload, which is enough to tell what it is: of every list the first items. So what is a hundred megabytes of
 * something else is refused as fast as a kilobyte of it.
 */
export function beginningOf(payload: unknown): unknown {
  let left = ALL
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth > 12 || left-- < 0) return value
    if (Array.isArray(value)) return Array.from(value.slice(0, ITEMS), (one) => copy(one, depth + 1))
    const keys = Object.keys(value).slice(0, KEYS)
    return Object.fromEntries(keys.map((key) => [key, copy((value as { [key: string]: unknown })[key], depth + 1)]))
  }
  return copy(payload, 0)
}
