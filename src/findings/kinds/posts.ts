import type { PostsValues } from '../../format/findings/posts.js'
import type { RatedPost } from '../../metrics/analysis/rankPosts.js'
import { type ComparedPost, type ComparedPosts, comparedPosts, FEWEST_POSTS } from '../study/comparedPosts.js'
import type { Draft, Kind, Study } from '../study/study.js'

/** So many posts are named, and so many ids of posts with something wrong. */
const [NAMED, IDS] = [3, 5]
const IMPACT = 0.2

type Rated = RatedPost<ComparedPost>

/**
 * The posts whose rate is above the median of all that can be compared even at the least that it is likely to be; for those who
 * do the work also the ones that are below it at the most. And what cannot be read of what the host says of its posts.
 */
export const posts: Kind = (study) => {
  const compared = comparedPosts(study)
  const faults = faultsOf(study)
  if (!compared) return faults
  const { ranked, immature } = compared
  const count = ranked.posts.length
  const best = { id: 'posts:best', isBest: true }
  if (count < FEWEST_POSTS) {
    study.hold(best.id, 'posts', count + immature >= FEWEST_POSTS ? 'immature' : 'too-few')
    return faults
  }
  const above = ranked.posts.filter(({ interval: [low] }) => low > ranked.median).slice(0, NAMED)
  const below = [...ranked.posts]
    .sort((a, b) => a.interval[1] - b.interval[1] || (a.id < b.id ? -1 : 1))
    .filter(({ interval: [, high] }) => high < ranked.median)
    .slice(0, NAMED)
  const isOfWork = study.query.audience === 'manager' || study.query.audience === 'specialist'
  if (!above.length) study.hold(best.id, 'posts', 'within-usual')
  return [
    ...(above.length ? [draftOf(study, compared, above, best)] : []),
    ...(isOfWork && below.length ? [draftOf(study, compared, below, { id: 'posts:worst', isBest: false })] : []),
    ...faults,
  ]
}

function draftOf(
  study: Study,
  { metric, base, ranked, all, whole }: ComparedPosts,
  some: readonly Rated[],
  { id, isBest }: { readonly id: string; readonly isBest: boolean },
): Draft {
  return {
    id,
    kind: 'posts',
    subject: { metric, post: (some[0] as Rated).post.id },
    tone: isBest ? 'positive' : 'negative',
    impact: IMPACT,
    claim: {
      test: 'median',
      current: some.map(({ rate }) => rate),
      reference: ranked.posts.map(({ rate }) => rate),
    },
    results: [whole, ...some.map(({ result }) => result)],
    values: {
      isBest,
      base,
      posts: some.map(({ post, info, format, date, rate, people, interval }) => ({
        id: post.id,
        channel: post.channel,
        format,
        date,
        title: info?.title || null,
        url: info?.url || null,
        image: info?.image || null,
        rate,
        people,
        bound: interval[isBest ? 0 : 1],
      })),
      median: ranked.median,
      of: ranked.posts.length,
      all,
      fewest: ranked.fewest,
      matureDays: study.rules.matureDays,
    } satisfies PostsValues,
    question: null,
  }
}

/** Posts whose day of publication cannot be read, and posts of which two things are told. */
function faultsOf({ posts: { invalid, conflicts } }: Study): Draft[] {
  if (!invalid.length && !conflicts.length) return []
  return [
    {
      id: 'data:posts',
      kind: 'data',
      subject: {},
      tone: 'data',
      impact: 0,
      claim: 'arithmetic',
      results: [],
      values: {
        invalid: invalid.length,
        invalidIds: invalid.filter(Boolean).slice(0, IDS),
        conflicts: conflicts.length,
        conflictIds: conflicts.slice(0, IDS),
      },
      question: null,
    },
  ]
}
