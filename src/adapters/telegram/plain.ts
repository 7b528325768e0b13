import { isRecord, type JsonRecord, payloadOf } from '../reading/payload.js'

const names = new Map([['_', '_']])

/** Names repeat with each message: they are worked out once. */
function plainName(key: string): string {
  let name = names.get(key)
  if (name === undefined) {
    name = key.toLowerCase().replaceAll('_', '')
    if (name === 'classname' || name === '@type') name = '_'
    if (names.size < 1000) names.set(key, name)
  }
  return name
}

/**
 * A record with its names in one spelling: MTProto's libraries write `max_date`, `maxDate` or `MaxDate`; here all are `maxdate`,
 * and what a class is called is under `_`.
 */
export const plainRecord = (record: JsonRecord, each = (value: unknown) => value): JsonRecord =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [plainName(key), each(value)]))

/** A payload with all its names in one spelling. */
export function plain(payload: unknown, depth = 0): unknown {
  const value = depth ? payload : payloadOf(payload)
  const each = (one: unknown) => (depth < 12 ? plain(one, depth + 1) : one)
  if (Array.isArray(value)) return value.map(each)
  return isRecord(value) && !(value instanceof Date) ? plainRecord(value, each) : value
}
