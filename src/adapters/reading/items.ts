import { isRecord, type JsonRecord } from './payload.js'

/**
 * The records of a kind, wherever they stand in what an answer is wrapped in: pages, batches, envelopes. Each with its place;
 * what is in a record of that kind is its own.
 */
export function* itemsIn(
  value: unknown,
  isItem: (record: JsonRecord) => boolean,
  place = '',
  depth = 0,
): Generator<[item: JsonRecord, place: string]> {
  if (isRecord(value) && isItem(value)) yield [value, place]
  else if (typeof value === 'object' && value && depth < 6) {
    const isList = Array.isArray(value)
    for (const [key, one] of Object.entries(value))
      yield* itemsIn(one, isItem, isList ? `${place}[${key}]` : `${place && `${place}.`}${key}`, depth + 1)
  }
}

/** Whether there is a record of a kind anywhere in it. */
export const hasItem = (value: unknown, isItem: (record: JsonRecord) => boolean): boolean =>
  !itemsIn(value, isItem).next().done
