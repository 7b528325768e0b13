// @vitest-environment node
import { describeFinding } from '../../src/format/finding.js'
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { ru } from 'kpi-kit/locales/ru'
import { format } from '../../src/findings/kinds/format.js'
import type { FindingsQuery } from '../../src/findings/query.js'
import fc from '../property.js'
import { findingOf } from './findingOf.js'
import { plainSpaces } from './plainSpaces.js'
import { studyOf } from './studyOf.js'

/** Posts of one format of 1,000 people each. */
const posts = (name: string, interactions: readonly number[], more: Partial<Row> = {}): Row[] =>
  interactions.map(
    (one, i): Row => ({
      post: `${name} ${i}`,
      channel: 'instagram',
      date: '2026-10-10',
      format: name,
      interactions: one,
      reach: 1_000,
      ...more,
    }),
  )
const reels = posts('reel', [61, 65, 71, 76, 80])
const photos = posts('photo', [35, 38, 40, 42, 44])

const of = (data: readonly Row[], more: Partial<FindingsQuery> = {}) => {
  const study = studyOf({ period: '2026-10', asOf: '2026-10-31', ...more, data })
  return { drafts: format(study), held: study.held }
}

describe('five reels that all lie above five photos', () => {
  const [draft] = of([...reels, ...photos]).drafts

  test('2 of 252 orders are as far apart: p = 0.0079', () => {
    expect(draft).toMatchObject({
      id: 'format:reel>photo',
      subject: { metric: 'engagementRateByReach', format: 'reel' },
      impact: 0.3,
      values: { format: 'reel', median: 0.071, posts: 5, other: 'photo', otherMedian: 0.04, otherPosts: 5, pairs: 1 },
    })
    const { claim } = draft as { claim: { p: number } }
    expect(claim.p).toBeCloseTo(2 / 252, 12)
  })

  test('in words, with both medians', () => {
    expect(plainSpaces(describeFinding(findingOf(draft), {}))).toEqual({
      head: 'Formats of posts',
      sentence: 'Engagement rate by reach: reel 7.1%, photo 4.0% (medians of 5 and 5 posts)',
      evidence: 'Reel 6.1–8.0%, photo 3.5–4.4%',
      question: null,
    })
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }).sentence)).toBe(
      'Вовлечённость (ER) по охвату: рилс 7,1 %, фото 4,0 % (медианы 5 и 5 публикаций)',
    )
  })
})

describe('what is not said', () => {
  test('six reels, four photos: too few', () => {
    const data = [...posts('reel', [61, 65, 71, 76, 80, 82]), ...photos.slice(1)]
    expect(of(data)).toEqual({ drafts: [], held: [{ id: 'format', kind: 'format', why: 'too-few' }] })
  })

  test('reels among photos', () => {
    expect(of([...posts('reel', [34, 39, 41, 45, 43]), ...photos])).toMatchObject({
      drafts: [],
      held: [{ id: 'format:reel>photo', why: 'within-usual' }],
    })
  })

  test('one reel of five below one photo: p = 0.016 would do for one pair, not for each of three', () => {
    const close = posts('reel', [43, 65, 71, 76, 80])
    const texts = posts('text', [36, 37, 39, 41, 43])
    expect(of([...close, ...photos]).drafts).toHaveLength(1)
    expect(of([...close, ...photos, ...texts]).drafts.map(({ id }) => id)).toEqual([])
  })

  test('formats of two channels: that would compare the channels', () => {
    const elsewhere = posts('photo', [35, 38, 40, 42, 44], { channel: 'vk' })
    expect(of([...reels, ...elsewhere])).toMatchObject({
      drafts: [],
      held: [{ id: 'format:photo>reel', why: 'incomparable' }],
    })
  })

  test('posts that are too young', () => {
    const young = reels.map((row, i) => (i ? row : { ...row, date: '2026-10-28' }))
    expect(of([...young, ...photos])).toMatchObject({ drafts: [], held: [{ why: 'too-few' }] })
  })

  test('posts of one format, or of none', () => {
    expect(of(reels)).toEqual({ drafts: [], held: [] })
    expect(of([...reels, ...photos].map((row) => ({ ...row, format: undefined })))).toEqual({ drafts: [], held: [] })
  })
})

test('the host says the format where its rows do not; a format of its own keeps its name', () => {
  const bare = [...reels, ...photos].map((row) => ({ ...row, format: undefined }))
  const infos = [...reels, ...photos].map((row) => ({
    id: row.post as string,
    channel: 'instagram',
    publishedAt: '2026-10-10T12:00:00Z',
    format: row.format === 'reel' ? 'Carousel' : 'photo',
  }))
  const [draft] = of(bare, { posts: infos }).drafts
  expect(plainSpaces(describeFinding(findingOf(draft), {}).sentence)).toContain('Carousel 7.1%, photo 4.0%')
})

test('the order of the rows never matters', () => {
  const rows = [...reels, ...photos]
  const expected = of(rows)
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(of(shuffled)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
