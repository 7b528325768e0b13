/** Everything in a value that is no plain JSON, by path: NaN, Infinity, −0, `undefined`, functions, classes. */
export function strange(value: unknown, path = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path}: ${value}`]
  if (Array.isArray(value)) return value.flatMap((one, i) => strange(one, `${path}[${i}]`))
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.entries(value).flatMap(([key, one]) => strange(one, `${path}.${key}`))
  }
  return [`${path}: ${typeof value}`]
}
