import { readInstant } from './readInstant.js'

/** What was read once or several times. */
interface Observed {
  readonly observedAt?: unknown
}

/**
 * Of several readings of one thing the latest. Where two say different things and nothing says which is later, none counts.
 *
 * @param keyOf what the thing is; `null` where nobody can tell, and then it is `invalid`
 */
export function latest<One extends Observed>(
  list: unknown,
  keyOf: (one: One) => string | null,
): { readonly ones: One[]; readonly invalid: number; readonly conflicts: number } {
  const found = new Map<string, { one: One; at: number; isConflict: boolean }>()
  let invalid = 0
  for (const one of Array.isArray(list) ? (list as unknown[]) : []) {
    const key = typeof one === 'object' && one !== null ? keyOf(one as One) : null
    if (key === null) {
      invalid++
      continue
    }
    const given = one as One
    const observed = readInstant(given.observedAt)
    const at = Number.isNaN(observed) ? -Infinity : observed
    const other = found.get(key)
    if (!other || at > other.at) found.set(key, { one: given, at, isConflict: false })
    else if (at === other.at && !isSame(given, other.one)) other.isConflict = true
  }
  const all = [...found.values()]
  const ones = all.filter(({ isConflict }) => !isConflict).map(({ one }) => one)
  return { ones, invalid, conflicts: all.length - ones.length }
}

const isSame = (one: object, other: object): boolean => {
  const text = (given: object) => JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}
