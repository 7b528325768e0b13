import type { Check } from '../../../metrics/model/check.js'
import { toDateString } from '../../../metrics/time/calendar.js'
import { checkOf } from '../checkOf.js'
import { type PostFigures, postFigures } from '../postFigures.js'
import type { Work } from '../work.js'

/** Posts that were read earlier and are gone: by their own `deletedAt`, or since a list that is declared complete lacks them. */
export function deleted(work: Work): readonly Check[] {
  const { posts, complete, now, window } = work
  if (!window) return []
  const period = { from: toDateString(window.from), to: toDateString(window.to) }
  const channels = [...new Set([...work.channels, ...posts.read.map(({ channel }) => channel)])].sort()
  return channels.flatMap((channel) => {
    const figures = postFigures(work, channel, period)
    const list = posts.read.filter((post) => post.channel === channel)
    if (figures?.length === 0 && !list.length) return []
    const byId = new Map(figures?.map((post) => [post.id, post]))
    const isGone = (at: number | null): at is number => at !== null && at <= now
    const marked = list
      .filter((post) => isGone(post.deletedAt) && post.publishedOn !== null && isIn(post.publishedOn, window))
      .map((post) =>
        goneOf(
          channel,
          post.id,
          post.title,
          byId.get(post.id),
          post.publishedOn,
          work.clock.dayOf(Number(post.deletedAt)),
        ),
      )
    // A list without a single post of a channel is hardly one of that channel.
    const isTold = complete.posts && list.length > 0
    const listed = new Set(list.map(({ id }) => id))
    const isKnown = isTold && figures !== null
    const missing = isKnown
      ? figures.filter(({ id }) => !listed.has(id)).map((post) => goneOf(channel, post.id, '', post, post.day, null))
      : []
    const all = [...marked, ...missing].sort((one, other) => (one.id < other.id ? -1 : 1))
    const subject = channel ? { channel } : {}
    // Which of the posts that come in one row the list lacks, nobody knows, whatever is known to be gone beside them.
    if (all.length && (isKnown || !isTold)) return all
    const rest = { subject, evidence: { posts: figures && figures.length } }
    return [...all, checkOf('deleted', channel, isKnown ? 'ok' : 'unknown', rest)]
  })
}

const isIn = (day: number, { from, to }: { readonly from: number; readonly to: number }) => day >= from && day <= to

function goneOf(
  channel: string,
  id: string,
  title: string,
  figures: PostFigures | undefined,
  on: number | null,
  since: number | null,
): Check {
  const fact = (['reach', 'views', 'likes'] as const).find((one) => (figures?.of(one) ?? null) !== null) ?? null
  return checkOf('deleted', channel ? `${channel}:${id}` : id, 'attention', {
    subject: { ...(channel && { channel }), post: id },
    value: fact && figures ? figures.of(fact) : null,
    since,
    evidence: { fact, title, publishedOn: on === null ? null : toDateString(on), isMarked: since !== null },
  })
}
