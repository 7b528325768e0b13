import { isRecord, type JsonRecord } from './payload.js'

/**
 * The records of a kind, wherever they stand in what an answer is wrapped in: pages, batches, envelopes. Each with its place;
 * what is in a record of that kind is its own, and what is attached to another is none. `most`: so many of each list are looked
 * at.
 */
export function* itemsIn(
  value: unknown,
  isItem: (record: JsonRecord) => boolean,
  most = Number.POSITIVE_INFINITY,
  place = '',
  depth = 0,
): Generator<[item: JsonRecord, place: string]> {
  if (isRecord(value) && isItem(value)) yield [value, place]
  else if (typeof value === 'object' && value && depth < 6) {
    const isList = Array.isArray(value)
    for (const [key, one] of Object.entries(isList ? value.slice(0, most) : value))
      if (typeof one === 'object' && key !== 'attachments')
        yield* itemsIn(one, isItem, most, isList ? `${place}[${key}]` : `${place && `${place}.`}${key}`, depth + 1)
  }
}

/** Whether there is a record of a kind in it: at the beginning of a list, if in one at all. */
export const hasItem = (value: unknown, isItem: (record: JsonRecord) => boolean): boolean =>
  !itemsIn(value, isItem, 20).next().done
