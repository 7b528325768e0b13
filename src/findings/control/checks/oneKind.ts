import { median } from '../../../metrics/math/median.js'
import { rankTest } from '../../../metrics/math/rankTest.js'
import { sum } from '../../../metrics/math/sum.js'
import type { Check } from '../../../metrics/model/check.js'
import type { NumberFactId } from '../../../metrics/model/facts.js'
import { toDateString } from '../../../metrics/time/calendar.js'
import { defaultRules } from '../../rules.js'
import { checkOf } from '../checkOf.js'
import { lackingFacts } from '../lackingFacts.js'
import { type PostFigures, postFigures } from '../postFigures.js'
import type { Work } from '../work.js'

/** The latest posts against as many before them. */
const POSTS = 10
const BACK = 366
const OTHERS: readonly NumberFactId[] = ['saves', 'shares', 'comments', 'clicks']

/** Whether likes per reach have gone up over the latest posts while all else that readers do has not. Worth a look at most. */
export function oneKind(work: Work): readonly Check[] {
  const { window, posts: list } = work
  if (!window) return []
  const boosted = new Set(list.read.filter((post) => post.boosted).map(({ channel, id }) => `${channel} ${id}`))
  const period = { from: toDateString(window.from - BACK), to: toDateString(window.to) }
  return work.channels.flatMap((channel) => {
    const posts = postFigures(work, channel, period)?.filter(({ id }) => !boosted.has(`${channel} ${id}`))
    if (posts && !posts.length) return []
    const subject = channel ? { channel } : {}
    if (!posts) return [checkOf('one-kind', channel, 'unknown', { subject, evidence: { posts: null } })]
    // What a channel never reports is none of its kinds of engagement.
    const others = OTHERS.filter((fact) => posts.some((post) => post.of(fact) !== null))
    const rated = posts.flatMap((post) => ratesOf(post, others)).slice(0, 2 * POSTS)
    const evidence = { posts: others.length ? rated.length : null, fewest: 2 * POSTS }
    if (rated.length < 2 * POSTS || !others.length) {
      const needed = ['likes', 'reach', ...(others.length ? others : OTHERS)] as const
      const lacking = lackingFacts(posts, needed, 2 * POSTS)
      return [checkOf('one-kind', channel, 'unknown', { subject, evidence: { ...evidence, lacking } })]
    }
    const halves = (of: 'likes' | 'others') => {
      const values = rated.map((one) => one[of])
      return [values.slice(0, POSTS), values.slice(POSTS)] as const
    }
    const [now, before] = halves('likes')
    const [othersNow, othersBefore] = halves('others')
    const isOdd = isHigher(now, before) && !isHigher(othersNow, othersBefore)
    return [
      checkOf('one-kind', channel, isOdd ? 'watch' : 'ok', {
        subject,
        value: median(now),
        expected: median(before),
        evidence: {
          ...evidence,
          now: [Math.min(...now), Math.max(...now)],
          before: [Math.min(...before), Math.max(...before)],
          othersNow: median(othersNow),
          othersBefore: median(othersBefore),
          others: [...others],
        },
      }),
    ]
  })
}

function ratesOf(post: PostFigures, others: readonly NumberFactId[]): { likes: number; others: number }[] {
  const [likes, reach] = [post.of('likes'), post.of('reach') ?? post.of('views')]
  const rest = others.map((fact) => post.of(fact))
  if (likes === null || !reach || rest.includes(null)) return []
  return [{ likes: likes / reach, others: sum(rest.map(Number)) / reach }]
}

function isHigher(now: readonly number[], before: readonly number[]): boolean {
  const { u, p } = rankTest(now, before)
  return p <= defaultRules.p && u > (now.length * before.length) / 2
}
