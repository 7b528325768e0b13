import { parseSpan } from '../../metrics/time/calendar.js'
import type { PostInfo } from '../query.js'
import type { BusinessTime } from './businessTime.js'
import { latest } from './latest.js'
import { readInstant } from './readInstant.js'

/** A post as its list says it. Instants are in milliseconds, days are numbered. */
export interface ReadPost {
  readonly id: string
  readonly channel: string
  readonly title: string
  readonly format: string
  /** `null` where it was planned and is not published. */
  readonly publishedAt: number | null
  readonly publishedOn: number | null
  readonly plannedFor: number | null
  readonly plannedOn: number | null
  readonly deletedAt: number | null
  readonly boosted: boolean
}

export interface Posts {
  readonly delivered: boolean
  readonly read: readonly ReadPost[]
  /** Those without an id or a channel, or with a time that is none: they are left out. */
  readonly invalid: number
  readonly conflicts: number
}

/** The posts of a list, each once. */
export function readPosts(list: unknown, { dayOf }: BusinessTime, timeZone: string | undefined): Posts {
  const { ones, invalid, conflicts } = latest<PostInfo>(list, ({ id, channel }) =>
    isText(id) && isText(channel) ? `${channel} ${id}` : null,
  )
  // Without a zone a day is the one that is written.
  const dayIn = (text: unknown, time: number | null) => {
    if (time === null) return null
    return timeZone ? dayOf(time) : (parseSpan(`${text}`.slice(0, 10))?.from ?? dayOf(time))
  }
  let wrong = invalid
  const read: ReadPost[] = []
  for (const post of ones) {
    const [publishedAt, plannedFor, deletedAt] = [post.publishedAt, post.plannedFor, post.deletedAt].map((one) =>
      one === null || one === undefined ? null : readInstant(one),
    ) as [number | null, number | null, number | null]
    if (
      Number.isNaN((publishedAt ?? 0) + (plannedFor ?? 0) + (deletedAt ?? 0)) ||
      (publishedAt ?? plannedFor) === null
    ) {
      wrong++
      continue
    }
    read.push({
      id: `${post.id}`,
      channel: `${post.channel}`,
      title: isText(post.title) ? `${post.title}` : '',
      format: isText(post.format) ? `${post.format}` : '',
      publishedAt,
      publishedOn: dayIn(post.publishedAt, publishedAt),
      plannedFor,
      plannedOn: dayIn(post.plannedFor, plannedFor),
      deletedAt,
      boosted: post.boosted === true,
    })
  }
  return { delivered: Array.isArray(list), read, invalid: wrong, conflicts }
}

const isText = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number'
