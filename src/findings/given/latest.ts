import { readTime } from '../../metrics/time/readTime.js'

/** What a list tells of one thing. */
export interface Told {
  readonly id: string
  /** `''` where the list does not say it. */
  readonly channel: string
}

/** A list whose things are each there once. */
export interface ListOf<One extends Told> {
  /** Whether there is a list at all. Without one nothing is known, least of all that nothing happened. */
  readonly delivered: boolean
  readonly ones: readonly One[]
  /** How many are no things at all: nobody can tell of what they speak. */
  readonly nameless: number
  /** Those of which two different things are told, and nothing says which is later: none of the two counts. */
  readonly conflicts: readonly One[]
}

/**
 * Of several readings of one thing the one that was read last. What is told twice alike is told once; what a reading says beside
 * what is read of it makes no difference.
 *
 * @param read plain JSON
 */
export function latest<One extends Told>(
  list: unknown,
  read: (given: Readonly<Record<string, unknown>>, told: Told) => One,
): ListOf<One> {
  const found = new Map<string, { one: One; at: number; isConflict: boolean }>()
  const given = Array.isArray(list) ? (list as readonly unknown[]) : []
  let nameless = 0
  for (const entry of given) {
    const fields = Object(entry) as Readonly<Record<string, unknown>>
    const [id, channel] = [textOf(fields['id']), textOf(fields['channel'])]
    if (!id) {
      nameless++
      continue
    }
    const one = read(fields, { id, channel })
    const observed = readTime(fields['observedAt'])
    const at = Number.isNaN(observed) ? -Infinity : observed
    const key = keyOf({ id, channel })
    const other = found.get(key)
    if (!other || at > other.at) found.set(key, { one, at, isConflict: false })
    else if (at === other.at && JSON.stringify(one) !== JSON.stringify(other.one)) other.isConflict = true
  }
  const of = (isConflict: boolean) =>
    [...found.values()].flatMap((reading) => (reading.isConflict === isConflict ? reading.one : []))
  return { delivered: Array.isArray(list), ones: of(false), nameless, conflicts: of(true) }
}

export const keyOf = ({ id, channel }: Told): string => `${channel}\n${id}`

/** Ids come as texts and as numbers. */
export const textOf = (given: unknown): string =>
  typeof given === 'string' || typeof given === 'number' ? `${given}` : ''
