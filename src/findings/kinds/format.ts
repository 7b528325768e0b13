import type { FormatValues } from '../../format/findings/format.js'
import { median } from '../../metrics/math/median.js'
import { rankTest } from '../../metrics/math/rankTest.js'
import type { RatedPost } from '../../metrics/analysis/rankPosts.js'
import { type ComparedPost, type ComparedPosts, comparedPosts } from '../study/comparedPosts.js'
import type { Draft, Kind } from '../study/study.js'

/** Fewer posts of a format say nothing of it. */
const FEWEST = 5
const IMPACT = 0.3

type Rated = RatedPost<ComparedPost>

/**
 * Formats whose posts lie higher than those of another: by ranks, with the probability shared among all pairs that are looked at.
 * Formats that have no channel in common are not compared, since that would compare the channels; and no time of the day is best,
 * since weekdays and contents differ.
 */
export const format: Kind = (study) => {
  const compared = comparedPosts(study)
  if (!compared) return []
  const byFormat = new Map<string, Rated[]>()
  for (const post of compared.ranked.posts)
    if (post.format) byFormat.set(post.format, [...(byFormat.get(post.format) ?? []), post])
  const formats = [...byFormat.keys()].sort()
  const enough = formats.filter((one) => (byFormat.get(one) ?? []).length >= FEWEST)
  if (formats.length > 1 && enough.length < 2) study.hold('format', 'format', 'too-few')

  const pairs = enough.flatMap((one, i) =>
    enough.slice(i + 1).flatMap((other) => {
      const [a, b] = [byFormat.get(one) ?? [], byFormat.get(other) ?? []]
      if (shareChannel(a, b)) return [[a, b] as const]
      study.hold(`format:${one}>${other}`, 'format', 'incomparable')
      return []
    }),
  )
  return pairs.flatMap(([a, b]) => {
    const [higher, lower] = medianRate(a) >= medianRate(b) ? [a, b] : [b, a]
    const { p } = rankTest(ratesOf(higher), ratesOf(lower))
    const most = study.rules.p / pairs.length
    study.test(most)
    if (p <= most) return [draftOf(compared, higher, lower, p, pairs.length)]
    study.hold(idOf(higher, lower), 'format', 'within-usual')
    return []
  })
}

const ratesOf = (posts: readonly Rated[]): number[] => posts.map(({ rate }) => rate)
const medianRate = (posts: readonly Rated[]): number => median(ratesOf(posts))
const formatOf = (posts: readonly Rated[]): string => posts[0]?.format ?? ''
const idOf = (higher: readonly Rated[], lower: readonly Rated[]): string =>
  `format:${formatOf(higher)}>${formatOf(lower)}`

function shareChannel(some: readonly Rated[], others: readonly Rated[]): boolean {
  const channels = new Set(some.map(({ post }) => post.channel))
  return others.some(({ post }) => channels.has(post.channel))
}

function draftOf(
  { metric, whole }: ComparedPosts,
  higher: readonly Rated[],
  lower: readonly Rated[],
  p: number,
  pairs: number,
): Draft {
  const [current, reference] = [ratesOf(higher), ratesOf(lower)]
  return {
    id: idOf(higher, lower),
    kind: 'format',
    subject: { metric, format: formatOf(higher) },
    tone: 'neutral',
    impact: IMPACT,
    claim: { test: 'rank', p, current, reference },
    results: [whole],
    values: {
      format: formatOf(higher),
      median: median(current),
      posts: current.length,
      other: formatOf(lower),
      otherMedian: median(reference),
      otherPosts: reference.length,
      pairs,
    } satisfies FormatValues,
    question: null,
  }
}
