// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { ru } from 'kpi-kit/locales/ru'
import { findings } from '../../src/findings/choice/findings.js'
import { posts } from '../../src/findings/kinds/posts.js'
import type { FindingsQuery, PostInfo } from '../../src/findings/query.js'
import { describeFinding } from '../../src/format/finding.js'
import fc from '../property.js'
import { findingOf } from './findingOf.js'
import { plainSpaces } from './plainSpaces.js'
import { studyOf } from './studyOf.js'

const post = (id: string, interactions: number, reach: number, day = 10, more: Partial<Row> = {}): Row => ({
  post: id,
  channel: 'instagram',
  date: `2026-10-${String(day).padStart(2, '0')}`,
  interactions,
  reach,
  ...more,
})

/** 8.0%, 7.0%, 8.3%, 25% of 80 people, and three times 4.0%. */
const seven = [
  post('a', 800, 10_000),
  post('b', 350, 5_000),
  post('c', 100, 1_200),
  post('tiny', 20, 80),
  post('d', 200, 5_000),
  post('e', 200, 5_000),
  post('f', 200, 5_000),
]

const infoOf = (id: string, more: Partial<PostInfo> = {}): PostInfo => ({
  id,
  channel: 'instagram',
  publishedAt: '2026-10-10T12:00:00+03:00',
  ...more,
})

const of = (data: readonly Row[], more: Partial<FindingsQuery> = {}) => {
  const study = studyOf({ period: '2026-10', asOf: '2026-10-31', ...more, data })
  return { drafts: posts(study), held: study.held }
}
const idsOf = ({ drafts }: ReturnType<typeof of>) =>
  drafts.map(({ id, values }) => [id, ...((values['posts'] ?? []) as { id: string }[]).map((one) => one.id)])

describe('seven posts', () => {
  test('8.0%, 8.3%, 7.0%: by the least that their rates are likely to be, all above the median of 5.5%', () => {
    const { drafts } = of(seven)
    expect(idsOf({ drafts, held: [] })).toEqual([['posts:best', 'a', 'c', 'b']])
    expect(drafts[0]?.values['median']).toBeCloseTo(0.055, 12)
    expect(drafts[0]).toMatchObject({ values: { of: 6, fewest: 1_000, base: 'reach' }, impact: 0.2 })
    expect(drafts[0]?.subject).toEqual({ metric: 'engagementRateByReach', post: 'a' })
  })

  test('in words: titles where the host has some, else ids', () => {
    const [draft] = of(seven, { posts: [infoOf('a', { title: 'A flat white' })] }).drafts
    expect(plainSpaces(describeFinding(findingOf(draft), {}))).toEqual({
      head: 'Best posts',
      sentence: 'Best posts by engagement rate by reach: “A flat white” 8.0%, c 8.3%, b 7.0%; median of 6 posts: 5.5%',
      evidence:
        'In the order of the lower ends of their 95% intervals: 7.5%, 6.9%, 6.3%; ' +
        'of 7 posts, without those younger than 7 days, promoted, or deleted, and those whose reach is unknown or below 1,000',
      question: null,
    })
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }).sentence)).toBe(
      'Лучшие публикации, вовлечённость (ER) по охвату: «A flat white» 8,0 %, c 8,3 %, b 7,0 %; медиана (6 публикаций): 5,5 %',
    )
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }).evidence as string)).toBe(
      'В порядке нижних границ 95-процентных интервалов: 7,5 %, 6,9 %, 6,3 %; всего: 7 публикаций; не учтены моложе 7 дней, ' +
        'продвигаемые, удалённые и те, для которых показатель «охват» неизвестен или меньше 1 000',
    )
  })

  test('one of the six is 6 days old: five are left, and nothing is said', () => {
    const young = seven.map((row) => (row.post === 'b' ? { ...row, date: '2026-10-25' } : row))
    expect(of(young)).toMatchObject({ drafts: [], held: [{ id: 'posts:best', why: 'immature' }] })
    const week = seven.map((row) => (row.post === 'b' ? { ...row, date: '2026-10-24' } : row))
    expect(of(week).drafts).toHaveLength(1)
  })

  test('the time of publication counts before the date of the row', () => {
    const given = [infoOf('b', { publishedAt: '2026-10-25T00:10:00+03:00' })]
    expect(of(seven, { posts: given })).toMatchObject({ drafts: [], held: [{ why: 'immature' }] })
  })

  test.each([
    ['promoted', { boosted: true }],
    ['deleted', { deletedAt: '2026-10-20T12:00:00Z' }],
  ])('a post that was %s is left out', (_, more) => {
    expect(of(seven, { posts: [infoOf('b', more)] })).toMatchObject({ drafts: [], held: [{ why: 'too-few' }] })
    const withMore = [...seven, post('g', 200, 5_000)]
    expect(idsOf(of(withMore, { posts: [infoOf('a', more)] }))).toEqual([['posts:best', 'c', 'b']])
  })

  test('so is one whose rows say that money was spent on it', () => {
    const withMore = [...seven, post('g', 200, 5_000)]
    const paid = withMore.map((row) => (row.post === 'a' ? { ...row, spend: 20, currency: 'USD' } : row))
    expect(idsOf(of(paid))).toEqual([['posts:best', 'c', 'b']])
  })

  test('the lowest are for those who do the work', () => {
    expect(idsOf(of(seven, { audience: 'client' }))).toHaveLength(1)
    for (const audience of ['manager', 'specialist'] as const)
      expect(idsOf(of(seven, { audience }))).toEqual([
        ['posts:best', 'a', 'c', 'b'],
        ['posts:worst', 'd', 'e', 'f'],
      ])
    const [, worst] = of(seven, { audience: 'manager' }).drafts
    expect(worst?.tone).toBe('negative')
    expect(describeFinding(findingOf(worst), {}).evidence).toContain(
      'upper ends of their 95% intervals: 4.6%, 4.6%, 4.6%',
    )
  })
})

test('posts that are all alike: none is best', () => {
  const alike = Array.from({ length: 8 }, (_, i) => post(`p${i}`, 200 + i, 5_000))
  expect(of(alike, { audience: 'manager' })).toMatchObject({ drafts: [], held: [{ why: 'within-usual' }] })
})

test('without posts nothing is said nor held', () => {
  expect(of([{ date: '2026-10-10', reach: 5_000, interactions: 100 }])).toEqual({ drafts: [], held: [] })
})

test('where posts tell no reach, as in Telegram, their views count', () => {
  const views = seven.map(({ reach, ...row }): Row => ({ ...row, channel: 'telegram', views: reach }))
  const [draft] = of(views).drafts
  expect(draft).toMatchObject({ subject: { metric: 'engagementRateByViews' }, values: { base: 'views' } })
})

test('more interactions than people cannot be, and one post that lacks its reach is left out', () => {
  const odd = [...seven, post('odd', 9_000, 5_000), post('none', 50, 0), { ...post('lacks', 9, 9), reach: undefined }]
  expect(idsOf(of(odd))[0]?.slice(1)).toEqual(['a', 'c', 'b'])
})

test('posts of two channels that share an id are two', () => {
  const both = [...seven, ...seven.map((row) => ({ ...row, channel: 'vk' }))]
  const [draft] = of(both, { posts: [infoOf('a', { boosted: true })] }).drafts
  expect(
    ((draft?.values['posts'] ?? []) as { channel: string; id: string }[]).map(({ channel, id }) => `${channel}/${id}`),
  ).toEqual(['vk/a', 'instagram/c', 'vk/c'])
})

describe('what cannot be read of posts', () => {
  const faulty = [
    infoOf('a', { publishedAt: 'yesterday' }),
    infoOf('b', { publishedAt: '2026-10' }),
    infoOf('c', { boosted: true }),
    infoOf('c', { boosted: false }),
    infoOf('d', { observedAt: '2026-10-20T00:00:00Z', boosted: true }),
    infoOf('d', { observedAt: '2026-10-21T00:00:00Z', boosted: false }),
  ]

  test('is counted: two bad times, one post told twice; of d the later counts', () => {
    const { drafts } = of(seven, { posts: faulty })
    expect(drafts.at(-1)).toMatchObject({
      id: 'data:posts',
      kind: 'data',
      tone: 'data',
      values: { invalid: 2, invalidIds: ['a', 'b'], conflicts: 1, conflictIds: ['c'] },
    })
    expect(plainSpaces(describeFinding(findingOf(drafts.at(-1)), {}).sentence)).toBe(
      'Posts: day of publication could not be read for 2 posts: a, b; two different entries for 1 post: c',
    )
    expect(plainSpaces(describeFinding(findingOf(drafts.at(-1)), { locale: ru }).sentence)).toBe(
      'Публикации: день публикации не читается, 2 публикации: a, b; разные сведения об одной публикации, 1 публикация: c',
    )
  })

  test('a time without its offset, and a day alone, have a day that can be read', () => {
    for (const publishedAt of ['2026-10-25T10:00:00', '2026-10-25'])
      expect(of(seven, { posts: [infoOf('b', { publishedAt })] })).toMatchObject({
        drafts: [],
        held: [{ why: 'immature' }],
      })
  })

  test('is told once', () => {
    const { data } = findings({ data: seven, period: '2026-10', posts: faulty })
    expect(data.map(({ id }) => id).filter((id) => id.includes('posts'))).toEqual(['data:posts'])
  })

  test('nothing that a host gives throws', () => {
    const strange = [null, 7, {}, { id: 5 }, { id: 'a' }, [], 'a'] as unknown as PostInfo[]
    expect(() => of(seven, { posts: strange })).not.toThrow()
    expect(() => of(seven, { posts: 'none' as unknown as PostInfo[] })).not.toThrow()
    expect(() => of([null, 3, { post: {} }] as unknown as Row[], { posts: strange })).not.toThrow()
  })
})

test('the order of rows and posts never matters', () => {
  const infos = [infoOf('a', { title: 'A' }), infoOf('b'), infoOf('e', { publishedAt: '' }), infoOf('e')]
  const expected = of(seven, { posts: infos, audience: 'manager' })
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })
  fc.assert(
    fc.property(shuffled(seven), shuffled(infos), (rows, given) => {
      expect(of(rows, { posts: given, audience: 'manager' })).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
