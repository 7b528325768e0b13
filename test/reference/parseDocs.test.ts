import { describe, expect, test } from 'vitest'
import { parseDocs } from '../../stories/metrics/parseDocs.js'

const source = `
import { metric } from '../metric.js'

/**
 * Likes per post: likes ÷ posts, e.g. 10.5. A post that is
 * gone counts no more. It stays so.
 *
 * @unit a ratio
 * @edge no posts, no ratio
 * @edge a post without \`likes\`
 *   is left out
 * @example 21 likes, 2 posts → 10.5
 * @source https://example.com/likes
 */
export const likesPerPost = metric({
  id: 'likesPerPost',
  formula: ratio('likes', 'posts'),
})

/** Not of a metric. */
const half = times(0.5, 'likes')

/** Likes: as given */
export const likes = metric({ id: 'likes', formula: 'likes' })

export const shares = metric({ id: 'shares', formula: 'shares' })
`

const docs = parseDocs(source)

test('every metric that has a doc has its own', () => {
  expect(Object.keys(docs)).toEqual(['likesPerPost', 'likes'])
  expect(docs.likes?.summary).toBe('Likes: as given')
})

test('the first sentence ends where another begins, not after "e.g." or within a number', () => {
  expect(docs.likesPerPost?.summary).toBe('Likes per post: likes ÷ posts, e.g. 10.5.')
  expect(docs.likesPerPost?.more).toBe('A post that is gone counts no more. It stays so.')
})

test('tags repeat, run over lines, and are empty where there are none', () => {
  expect(docs.likesPerPost).toMatchObject({
    unit: ['a ratio'],
    edge: ['no posts, no ratio', 'a post without `likes` is left out'],
    example: ['21 likes, 2 posts → 10.5'],
    prevents: [],
    elsewhere: [],
    source: ['https://example.com/likes'],
  })
})

describe('what is not understood', () => {
  test('a tag that nothing shows is refused, by its name and the metric', () => {
    const misspelt = "/**\n * Likes.\n * @exmaple 1\n */\nexport const likes = metric({ id: 'likes' })"
    expect(() => parseDocs(misspelt)).toThrow('The doc of likes has a tag @exmaple')
  })

  test('an @ within a line begins no tag', () => {
    const { likes } = parseDocs(
      "/**\n * Likes.\n * @edge mail to a@b is none\n */\nexport const likes = metric({ id: 'likes' })",
    )
    expect(likes?.edge).toEqual(['mail to a@b is none'])
  })
})
