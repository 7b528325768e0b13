import type { NumberFactId } from '../../metrics/model/facts.js'
import type { PostFigures } from './postFigures.js'

/** The facts that fewer of the posts have than are needed, or, where there are fewer posts than that, not all of them. Of reach views do as well. */
export const lackingFacts = (
  posts: readonly PostFigures[],
  facts: readonly NumberFactId[],
  fewest: number,
): NumberFactId[] =>
  facts.filter((fact) => {
    const has = posts.filter((post) => (post.of(fact) ?? (fact === 'reach' ? post.of('views') : null)) !== null)
    return has.length < Math.min(fewest, posts.length)
  })
