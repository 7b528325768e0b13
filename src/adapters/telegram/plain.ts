import { isRecord, type JsonRecord, payloadOf } from '../reading/payload.js'

/**
 * A record with its names in one spelling: MTProto's libraries write `max_date`, `maxDate` or `MaxDate`; here all are `maxdate`,
 * and what a class is called is under `_`.
 */
export const plainRecord = (record: JsonRecord, each = (value: unknown) => value): JsonRecord =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const name = key === '_' ? key : key.toLowerCase().replaceAll('_', '')
      return [name === 'classname' || name === '@type' ? '_' : name, each(value)]
    }),
  )

/** A payload with all its names in one spelling. */
export function plain(payload: unknown, depth = 0): unknown {
  const value = depth ? payload : payloadOf(payload)
  const each = (one: unknown) => (depth < 12 ? plain(one, depth + 1) : one)
  if (Array.isArray(value)) return value.map(each)
  return isRecord(value) && !(value instanceof Date) ? plainRecord(value, each) : value
}
