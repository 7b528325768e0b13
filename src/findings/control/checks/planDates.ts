import type { Check, CheckState } from '../../../metrics/model/check.js'
import { checkOf } from '../checkOf.js'
import type { Work } from '../work.js'

const DAY = 86_400_000
/** A list in the evidence ends here; the counts go on. */
const MOST = 20

/** Whether posts are published when they were planned for, by channel. */
export function planDates({ posts, now, today, window, complete }: Work): readonly Check[] {
  const inWindow = (on: number) => !window || (on >= window.from && on <= window.to)
  const due = posts.read.filter(
    (post) =>
      post.plannedFor !== null &&
      post.plannedOn !== null &&
      post.plannedFor <= now &&
      inWindow(post.plannedOn) &&
      !post.isDeleted,
  )
  const channels = [...new Set(due.map(({ channel }) => channel))].sort()
  return channels.map((channel) => {
    const planned = due
      .filter((post) => post.channel === channel)
      .sort((one, other) => Number(one.plannedFor) - Number(other.plannedFor) || (one.id < other.id ? -1 : 1))
    // Published after now is not published yet.
    const isOut = (at: number | null): at is number => at !== null && at <= now
    const late = planned.filter(
      ({ publishedAt, plannedFor }) => isOut(publishedAt) && publishedAt - Number(plannedFor) > DAY,
    )
    const missing = planned.filter(({ publishedAt, plannedOn }) => !isOut(publishedAt) && Number(plannedOn) < today)
    const of = [...late, ...missing]
    return checkOf('plan-dates', channel, stateOf(late.length, missing.length, complete.posts), {
      subject: { channel },
      value: of.length,
      expected: 0,
      since: of.length ? Math.min(...of.map(({ plannedOn }) => Number(plannedOn))) : null,
      evidence: {
        planned: planned.length,
        late: late.length,
        missing: missing.length,
        isComplete: complete.posts,
        posts: of.slice(0, MOST).map(({ id, title, plannedFor, publishedAt }) => ({
          id,
          title,
          plannedFor: new Date(Number(plannedFor)).toISOString(),
          publishedAt: isOut(publishedAt) ? new Date(publishedAt).toISOString() : null,
          lateBy: isOut(publishedAt) ? (publishedAt - Number(plannedFor)) / 1000 : null,
        })),
      },
    })
  })
}

function stateOf(late: number, missing: number, isComplete: boolean): CheckState {
  if (late || (missing && isComplete)) return 'attention'
  // A list that may lack posts cannot tell that one is missing.
  return missing ? 'unknown' : 'ok'
}
