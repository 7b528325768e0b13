import { spearman } from '../../../metrics/math/spearman.js'
import { spreadOf } from '../../../metrics/math/spreadOf.js'
import type { Check } from '../../../metrics/model/check.js'
import { checkOf } from '../checkOf.js'
import { lackingFacts } from '../lackingFacts.js'
import { postFigures } from '../postFigures.js'
import type { Work } from '../work.js'

const POSTS = 10
/** Variance ÷ mean of what comes one by one is about 1: half of that is less than chance alone gives. */
const EVEN = 0.5
/** How far reach has to vary, so that likes should as well. */
const VARIED = 0.3
/** A handful of readers who like everything is even by itself. */
const LIKES = 10

/** Whether the posts of a channel have more equal numbers of likes than chance alone would give, while their reach differs. */
export function likesEvenness(work: Work): readonly Check[] {
  const { windows } = work
  const window = windows.current
  if (!window) return []
  return work.channels.flatMap((channel) => {
    const posts = postFigures(work, channel, window)
    if (posts && !posts.length) return []
    const subject = channel ? { channel } : {}
    if (!posts) return [checkOf('likes-evenness', channel, 'unknown', { subject, evidence: { posts: null } })]
    const known = posts.flatMap((post) => {
      const [likes, reach] = [post.of('likes'), post.of('reach') ?? post.of('views')]
      return likes === null || reach === null ? [] : [{ likes, reach }]
    })
    if (known.length < POSTS)
      return [
        checkOf('likes-evenness', channel, 'unknown', {
          subject,
          evidence: { posts: known.length, fewest: POSTS, lacking: lackingFacts(posts, ['likes', 'reach'], POSTS) },
        }),
      ]
    const [likes, reach] = [known.map((one) => one.likes), known.map((one) => one.reach)]
    const [spread, ofReach] = [spreadOf(likes), spreadOf(reach)]
    const isEven = spread.mean >= LIKES && spread.dispersion <= EVEN && ofReach.variation >= VARIED
    const rank = spearman(likes, reach)
    return [
      checkOf('likes-evenness', channel, isEven ? 'attention' : 'ok', {
        subject,
        value: Number.isFinite(spread.variation) ? spread.variation : null,
        expected: spread.mean > 0 ? 1 / Math.sqrt(spread.mean) : null,
        evidence: {
          posts: known.length,
          likes: [Math.min(...likes), Math.max(...likes)],
          reach: [Math.min(...reach), Math.max(...reach)],
          dispersion: Number.isFinite(spread.dispersion) ? spread.dispersion : null,
          reachVariation: Number.isFinite(ofReach.variation) ? ofReach.variation : null,
          spearman: Number.isFinite(rank) ? rank : null,
        },
      }),
    ]
  })
}
