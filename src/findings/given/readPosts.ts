import { idsAbove } from '../../metrics/model/channels.js'
import { parseRowDate } from '../../metrics/time/calendar.js'
import type { BusinessTime } from './businessTime.js'
import { keyOf, latest, textOf, type Told } from './latest.js'
import { readInstant } from './readInstant.js'
import { tellUnread } from './tellUnread.js'

/** A post as its list says it. Instants are in milliseconds, days are numbered; a text that is not there is `''`. */
export interface ReadPost extends Told {
  readonly title: string
  readonly format: string
  readonly url: string
  readonly image: string
  /** `null` where it was planned and is not published. Of a day alone its first moment. */
  readonly publishedAt: number | null
  readonly publishedOn: number | null
  /** Of a day alone its last moment. */
  readonly plannedFor: number | null
  readonly plannedOn: number | null
  readonly isDeleted: boolean
  readonly deletedAt: number | null
  /** Money was spent on it. */
  readonly boosted: boolean
}

export interface Posts {
  readonly delivered: boolean
  /** Those of which it is known where and when they were published, or are to be. */
  readonly read: readonly ReadPost[]
  /** The ids of those with a time that is none; `''` of what has no id. By the alphabet. */
  readonly invalid: readonly string[]
  readonly conflicts: readonly string[]
  /** What is told of one post: `undefined` where that is nothing, `null` where two things are. An account's post may be told by its
   * channel alone, or without one. */
  of(post: Told): ReadPost | null | undefined
}

/**
 * The posts of a list, each once; nothing in it throws. A day is that of the zone, or, where there is none, the one that is written,
 * for which a time needs no offset.
 */
export function readPosts(list: unknown, clock: BusinessTime, timeZone: string | null | undefined): Posts {
  const { delivered, ones, nameless, conflicts } = latest(list, (post, told): ReadPost & { isValid: boolean } => {
    const [published, planned, deleted] = [post['publishedAt'], post['plannedFor'], post['deletedAt']].map((time) =>
      momentOf(time, clock, timeZone),
    ) as [Moment, Moment, Moment]
    const isValid = [published, planned, deleted].every((one) => one.isRead) && (published.on ?? planned.on) !== null
    return {
      ...told,
      title: textOf(post['title']).trim(),
      format: textOf(post['format']),
      url: textOf(post['url']).trim(),
      image: textOf(post['image']).trim(),
      publishedAt: published.from,
      publishedOn: published.on,
      plannedFor: planned.to,
      plannedOn: planned.on,
      isDeleted: deleted.isGiven,
      deletedAt: deleted.from,
      boosted: post['boosted'] === true,
      isValid,
    }
  })
  const byPost = new Map([
    ...ones.map((one) => [keyOf(one), one] as const),
    ...conflicts.map((one) => [keyOf(one), null] as const),
  ])
  const invalid = ones.flatMap(({ id, isValid }) => (isValid ? [] : id))
  tellUnread(
    nameless + invalid.length > 0,
    'posts',
    "{ id: '7', channel: 'vk', publishedAt: '2026-10-31T18:00:00+03:00' }",
  )
  return {
    delivered,
    read: ones.filter(({ isValid, channel }) => isValid && channel !== ''),
    invalid: [...Array.from({ length: nameless }, () => ''), ...invalid].sort(),
    conflicts: conflicts.map(({ id }) => id).sort(),
    of: ({ id, channel }) =>
      [...idsAbove(channel), ''].map((one) => byPost.get(keyOf({ id, channel: one }))).find((one) => one !== undefined),
  }
}

/** A moment, or a day, of which it has the first and the last. */
interface Moment {
  readonly from: number | null
  readonly to: number | null
  readonly on: number | null
  readonly isGiven: boolean
  /** Read, or not given. */
  readonly isRead: boolean
}

function momentOf(given: unknown, { dayOf, startOf }: BusinessTime, timeZone: string | null | undefined): Moment {
  const isGiven = given !== null && given !== undefined
  const time = readInstant(given)
  const written = isGiven ? parseRowDate(given) : null
  const day = written?.from === written?.to ? (written?.from ?? null) : null
  if (Number.isNaN(time)) {
    const [from, to] = day === null ? [null, null] : [startOf(day), startOf(day + 1) - 1]
    return { from, to, on: day, isGiven, isRead: !isGiven || day !== null }
  }
  return { from: time, to: time, on: timeZone ? dayOf(time) : (day ?? dayOf(time)), isGiven, isRead: true }
}
