import { idsAbove } from '../metrics/model/channels.js'
import { dayOfInstant } from '../metrics/time/dayOfInstant.js'
import { readTime } from '../metrics/time/readTime.js'
import type { PostInfo } from './query.js'

/** What is known of posts beside their figures. */
export interface PostInfos {
  /** Of one post: `undefined` where nothing is said of it, `null` where what is said disagrees. An account's post may be told by
   * its channel alone. */
  readonly of: (post: { readonly id: string; readonly channel: string }) => PostInfo | null | undefined
  /** Those whose `publishedAt` is no instant, and those that are told twice in different ways: their ids, in order. */
  readonly invalid: readonly string[]
  readonly conflicts: readonly string[]
}

/** Reads what a host says of its posts; nothing in it throws. Of two for one post the one that was read later counts. */
export function postInfos(given: readonly PostInfo[] | null | undefined): PostInfos {
  const byPost = new Map<string, PostInfo[]>()
  for (const one of Array.isArray(given) ? (given as readonly PostInfo[]) : []) {
    if (typeof one !== 'object' || one === null || typeof one.id !== 'string' || !one.id) continue
    const key = keyOf(typeof one.channel === 'string' ? one.channel : '', one.id)
    byPost.set(key, [...(byPost.get(key) ?? []), one])
  }
  const read = new Map<string, PostInfo | null>()
  const [invalid, conflicts] = [new Set<string>(), new Set<string>()]
  for (const [key, some] of byPost) {
    const info = latestOf(some)
    const { id } = some[0] as PostInfo
    if (!info) conflicts.add(id)
    else if (!dayOfInstant(info.publishedAt)) invalid.add(id)
    read.set(key, info)
  }
  return {
    of: ({ id, channel }) => {
      for (const one of [...idsAbove(channel), '']) {
        const found = read.get(keyOf(one, id))
        if (found !== undefined) return found
      }
      return undefined
    },
    invalid: [...invalid].sort(),
    conflicts: [...conflicts].sort(),
  }
}

const keyOf = (channel: string, id: string): string => `${channel}\n${id}`

/** What was read last; `null` where that says two things. */
function latestOf(some: readonly PostInfo[]): PostInfo | null {
  const at = some.map(({ observedAt }) => readTime(observedAt))
  const last = Math.max(...at.filter((time) => !Number.isNaN(time)), -Infinity)
  const latest = some.filter((_, i) => at[i] === last || Number.isNaN(at[i]))
  const said = new Map(latest.map((one) => [JSON.stringify(Object.entries({ ...one, observedAt: 0 }).sort()), one]))
  return said.size === 1 ? ([...said.values()][0] as PostInfo) : null
}
