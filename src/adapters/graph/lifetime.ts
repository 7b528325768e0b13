import { dayIn } from '../reading/day.js'
import { at, isRecord, listOf, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { AdapterOptions } from '../reading/types.js'
import { findIn } from './findIn.js'
import { type Figures, isInsight, periodOf, take } from './insights.js'

/** What the insights of one post say of its lifetime so far. */
export interface Lifetime {
  readonly figures: Figures
  /** The metrics that were asked for: some exist for stories only, or for reels. */
  readonly names: string[]
  readonly place: string
}

/** The lifetimes of posts by their ids, which are the beginning of an insight's: `17895695668004550/insights/reach/lifetime`. */
export function lifetimesIn(read: Reader, payload: unknown): Map<string, Lifetime> {
  const posts = new Map<string, Lifetime>()
  for (const { item, place } of findIn(read, payload, isInsight)) {
    const post = /^(\w+)\//.exec(textOf(item.id))?.[1]
    if (!post) read.problem('not-known', place, 'An insight has no id: its post is not known.')
    else {
      const found = posts.get(post) ?? { figures: {}, names: [], place }
      posts.set(post, found)
      takeInto(found, read, item, place)
    }
  }
  return posts
}

/** The lifetime of a post that carries its insights in it. */
export function lifetimeOf(read: Reader, post: unknown, place: string): Lifetime {
  const found: Lifetime = { figures: {}, names: [], place }
  listOf(at(post, 'insights.data')).forEach((one, i) => takeInto(found, read, one, `${place}.insights.data[${i}]`))
  return found
}

function takeInto({ figures, names }: Lifetime, read: Reader, item: unknown, place: string) {
  if (!isRecord(item)) return
  const name = textOf(item.name)
  names.push(name)
  if (!/^(lifetime|)$/.test(periodOf(item)))
    read.problem('not-a-fact', place, 'Only `period=lifetime` of a post is read.')
  else {
    take(read, figures, name, at(item, 'values.0'), `${place}.values[0]`)
    take(read, figures, name, item.total_value, `${place}.total_value`)
  }
}

/** The clock of publication, where the payload has it; else the one day that was asked for, or nothing and a problem. */
export function publishedAt(
  read: Reader,
  time: unknown,
  options: AdapterOptions | undefined,
  place: string,
): { date?: string } {
  if (textOf(time)) {
    const date = read.clock(textOf(time), place)
    return date ? { date } : {}
  }
  const day = dayIn(options?.from)
  if (day && day === options?.to) return { date: day }
  read.problem('no-date', place, 'The day of publication is not said. Pass it as `from` and `to`.')
  return {}
}
