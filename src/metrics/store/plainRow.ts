/** What holds more than so many values is no list of rows, and no list of samples: a sparse array may say any length. */
const MOST = 5e7

/** What stands for a value that cannot be read: of no key is it a value. */
const UNREADABLE = Number.NaN

/** Whether it is a list that can be gone through; a revoked proxy throws when it is asked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length <= MOST
  } catch {
    return false
  }
}

/** A part of a value, where reading it does not throw. */
function partOf(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key)
  } catch {
    return UNREADABLE
  }
}

/**
 * A copy in which nothing throws: of a proxy, of an object with getters. What throws there is NaN here, which is said of its
 * key as of any value that cannot be used.
 *
 * @param depth a row holds values, which hold the ends of a span or samples, and no more
 */
function plainCopy(value: unknown, depth = 3): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!depth) return UNREADABLE
  try {
    if (value instanceof Date) return new Date(value.getTime())
    // Neither a promise nor a set or map becomes a row by being copied.
    if ('then' in value || (!Array.isArray(value) && Symbol.iterator in value)) return UNREADABLE
    const partAt = (key: PropertyKey) => plainCopy(partOf(value, key), depth - 1)
    if (isList(value)) return Array.from({ length: value.length }, (_, i) => partAt(i))
    return Object.fromEntries(Object.keys(value).map((key) => [key, partAt(key)]))
  } catch {
    return UNREADABLE
  }
}

/** Rows as copies in which nothing throws. */
export const plainRows = (rows: readonly unknown[]): readonly unknown[] =>
  Array.from({ length: rows.length }, (_, i) => plainCopy(partOf(rows, i)))
