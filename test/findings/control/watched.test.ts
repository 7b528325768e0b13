// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { control } from '../../../src/findings/control/control.js'
import type { FindingsQuery } from '../../../src/findings/query.js'
import { describeCheck } from '../../../src/format/check.js'
import type { Row } from '../../../src/metrics/index.js'
import { checksOf, daily, dayAfter } from './rows.js'

describe('followers jump on Sunday 18 October', () => {
  const sundays = [24, 51, 30, 36, 28, 40, 33, 44]
  /** From Sunday 23 August on: 30 to 36 a day and on Sundays 24 to 51, and 3,260 reached a day. */
  const rows = (last: string, after = 3180, spend: number | null = 0): Row[] =>
    daily('2026-08-23', 70, (i, date) => ({
      followersGained: date === '2026-10-18' ? 1240 : (sundays[i / 7] ?? 30 + (i % 7)),
      followers: 20_000,
      reach: date > '2026-10-18' && date <= '2026-10-25' ? after : 3260,
      spend: date === '2026-10-18' ? spend : 0,
    })).filter(({ date }) => `${date}` <= last)
  const ask = (data: Row[], more: Partial<FindingsQuery> = {}) =>
    checksOf({ data, period: '2026-10', ...more }, { now: '2026-11-01T10:00:00Z', watch: ['followers'] })
  const id = 'followers-jump:instagram:2026-10-18'

  test('1,240 where the eight Sundays before had 24 to 51, with 3,180 reached a day after 3,260', () => {
    const check = ask(rows('2026-10-31'))[id]
    // Of 24 28 30 33 36 40 44 51 the middle is 34.5.
    expect(check).toMatchObject({ state: 'attention', value: 1240, expected: 34.5, since: '2026-10-18' })
    expect(check?.evidence).toMatchObject({
      range: [24, 51],
      after: 3180,
      before: 3260,
      daysAfter: 7,
      fact: 'reach',
      loss: null,
      weekday: 6,
    })
  })

  test.each<[string, Partial<FindingsQuery>]>([
    ['an event over it', { events: [{ name: 'Giveaway', date: { from: '2026-10-17', to: '2026-10-19' } }] }],
    ['an event two days before', { events: ['2026-10-16'] }],
  ])('not with %s', (_, more) => {
    expect(ask(rows('2026-10-31'), more)[id]).toBeUndefined()
    expect(ask(rows('2026-10-31'), more)['followers-jump:instagram']?.state).toBe('ok')
  })
  test('an event three days before is none of it', () => {
    expect(ask(rows('2026-10-31'), { events: ['2026-10-15'] })[id]?.state).toBe('attention')
  })
  test('not with money spent on that day', () => {
    expect(ask(rows('2026-10-31', 3180, 40))[id]).toBeUndefined()
  })
  test('money that is not known is not in the data, which is what is said', () => {
    expect(ask(rows('2026-10-31', 3180, null))[id]?.state).toBe('attention')
  })
  test('not where 4,100 a day were reached after it: 26% more', () => {
    expect(ask(rows('2026-10-31', 4100))[id]).toBeUndefined()
  })
  test('three days after it is too early, four are enough', () => {
    expect(ask(rows('2026-10-21'))[id]?.state).toBe('watch')
    expect(ask(rows('2026-10-22'))[id]?.state).toBe('attention')
  })
  test('where nobody reports reach or views it cannot be told', () => {
    const data = rows('2026-10-31').map((row) => ({ ...row, reach: null }))
    expect(ask(data)[id]).toMatchObject({ state: 'unknown', evidence: { fact: null, after: null } })
    expect(ask(data.map((row) => ({ ...row, views: 500 })))[id]).toMatchObject({
      state: 'attention',
      evidence: { fact: 'views' },
    })
  })
  test('many who leave within two months raise it', () => {
    const data = rows('2026-10-31').map((row, i) => ({
      ...row,
      reach: null,
      followersLost: row.date === '2026-10-28' ? 900 : 10 + (i % 3),
    }))
    expect(ask(data)[id]).toMatchObject({ state: 'attention', evidence: { loss: { date: '2026-10-28', value: 900 } } })
  })
  test('with four weeks of data before nobody knows what is usual', () => {
    expect(ask(rows('2026-10-31').slice(35))['followers-jump:instagram']?.state).toBe('unknown')
  })
})

const likesOf = [61, 62, 68, 64, 63, 66, 65, 61, 67, 64, 62, 65]
const reachOf = [400, 900, 5200, 1800, 3000, 700, 4100, 2500, 1200, 3600, 600, 2000]
const posts = (
  likes: readonly number[],
  reach: readonly number[],
  more: (i: number) => Partial<Row> = () => ({}),
): Row[] =>
  likes.map((one, i) => ({
    post: `p${i}`,
    date: dayAfter('2026-10-01', i),
    channel: 'instagram',
    likes: one,
    reach: reach[i] ?? 1000,
    ...more(i),
  }))

describe('likes that are more equal than chance alone would make them', () => {
  const ask = (data: Row[]) =>
    checksOf({ data, period: '2026-10' }, { now: '2026-11-01T10:00:00Z', watch: ['likes'] })['likes-evenness:instagram']

  test('61 to 68 likes at a reach of 400 to 5,200: 58 ÷ 11 ÷ 64 = 0.08', () => {
    const check = ask(posts(likesOf, reachOf))
    expect(check?.state).toBe('attention')
    expect(check?.evidence.dispersion).toBeCloseTo(0.0824, 4)
    expect(check?.value).toBeCloseTo(0.0359, 4)
    expect(check?.expected).toBe(0.125)
    expect(check?.evidence).toMatchObject({ posts: 12, likes: [61, 68], reach: [400, 5200] })
  })
  test('not of likes as chance makes them: a mean of 64, squared distances 800, 800 ÷ 11 ÷ 64 = 1.14', () => {
    const check = ask(posts([52, 76, 58, 70, 64, 64, 56, 72, 54, 74, 66, 62], reachOf))
    // 2 · (144 + 36 + 0 + 64 + 100 + 4) = 696
    expect(check?.evidence.dispersion).toBeCloseTo(696 / 11 / 64, 9)
    expect(check?.state).toBe('ok')
  })
  test('nor where reach is equal as well', () => {
    expect(
      ask(
        posts(
          likesOf,
          likesOf.map(() => 1000),
        ),
      )?.state,
    ).toBe('ok')
  })
  test('nor of a handful of likes: a small circle is even by itself', () => {
    expect(
      ask(
        posts(
          likesOf.map((_, i) => 5 + (i % 2)),
          reachOf,
        ),
      )?.state,
    ).toBe('ok')
  })
  test('of nine posts nobody knows', () => {
    expect(ask(posts(likesOf.slice(0, 9), reachOf))).toMatchObject({
      state: 'unknown',
      value: null,
      evidence: { posts: 9 },
    })
  })
})

describe('engagement of one kind', () => {
  const now = '2026-11-01T10:00:00Z'
  const ask = (data: Row[]) => checksOf({ data, period: '2026-10' }, { now, watch: ['bursts'] })['one-kind:instagram']
  const twenty = Array.from({ length: 20 }, (_, i) => (i < 10 ? 20 + i : 50 + i))
  const reach = twenty.map(() => 1000)

  test('likes of the last ten posts above each of the ten before, and comments as they were', () => {
    expect(ask(posts(twenty, reach, (i) => ({ comments: 5 + (i % 3) })))).toMatchObject({
      state: 'watch',
      value: 0.0645,
      expected: 0.0245,
      evidence: { now: [0.06, 0.069], before: [0.02, 0.029], others: ['comments'] },
    })
  })
  test('not where comments rise as well, nor where likes fall', () => {
    expect(ask(posts(twenty, reach, (i) => ({ comments: 5 + i })))?.state).toBe('ok')
    expect(ask(posts([...twenty].reverse(), reach, () => ({ comments: 5 })))?.state).toBe('ok')
  })
  test('of 19 posts nobody knows, nor of likes alone', () => {
    expect(ask(posts(twenty.slice(1), reach, () => ({ comments: 5 })))?.state).toBe('unknown')
    expect(ask(posts(twenty, reach))?.state).toBe('unknown')
  })
})

describe('what lacks is named', () => {
  const now = '2026-11-01T10:00:00Z'
  const twenty = Array.from({ length: 20 }, (_, i) => 20 + i)
  const reach = twenty.map(() => 1000)
  const said = (data: Row[], watch: 'bursts' | 'likes') =>
    control({ data, period: '2026-10' }, { now, watch: [watch] })
      .checks.filter(({ kind }) => kind === 'one-kind' || kind === 'likes-evenness')
      .map((check) => describeCheck(check).sentence.replace(/\u00a0/g, ' '))
  const comments = { comments: 5 }

  test.each<[string, Row[], string[]]>([
    ['all but likes', posts(twenty, reach), ['Missing: saves, shares, comments, clicks of any kind']],
    [
      'comments of all but nine posts',
      posts(twenty, reach, (i) => (i < 9 ? comments : {})),
      ['9 posts with all reactions and reach; 20 are needed, missing: comments'],
    ],
    [
      'likes',
      posts(twenty, reach, () => ({ ...comments, likes: null })),
      ['0 posts with all reactions and reach; 20 are needed, missing: likes'],
    ],
    [
      'nothing but posts',
      posts(twenty.slice(1), reach, () => comments),
      ['19 posts with all reactions and reach; 20 are needed'],
    ],
  ])('%s', (_, data, sentences) => {
    expect(said(data, 'bursts')).toEqual(sentences)
  })
  test('of likes and reach as well', () => {
    expect(
      said(
        posts(twenty, reach, () => ({ reach: null })),
        'likes',
      ),
    ).toEqual(['0 posts with likes and reach; 10 are needed, missing: reach'])
  })
})

describe('posts that are gone', () => {
  const data = posts([5, 6, 7], [100, 200, 300])
  const listed = ['p0', 'p1'].map((id) => ({ id, channel: 'instagram', publishedAt: '2026-10-02T10:00:00Z' }))
  const ask = (list: FindingsQuery['posts'], complete: boolean) =>
    checksOf(
      { data, period: '2026-10', posts: list },
      { now: '2026-11-01T10:00:00Z', watch: ['deleted'], complete: { posts: complete } },
    )

  test('are those that a complete list lacks, with what they had reached', () => {
    const checks = ask(listed, true)
    expect(checks['deleted:instagram:p2']).toMatchObject({
      state: 'attention',
      value: 300,
      subject: { channel: 'instagram', post: 'p2' },
      evidence: { fact: 'reach', publishedOn: '2026-10-03' },
    })
    expect(Object.keys(checks).filter((id) => id.startsWith('deleted'))).toHaveLength(1)
  })
  test('or say so themselves', () => {
    const marked = [
      ...listed,
      { id: 'p2', channel: 'instagram', publishedAt: '2026-10-03T10:00:00Z', deletedAt: '2026-10-20T10:00:00Z' },
    ]
    expect(ask(marked, false)['deleted:instagram:p2']).toMatchObject({ state: 'attention', since: '2026-10-20' })
  })
  test('of a list that may lack posts nobody knows, nor of none', () => {
    expect(ask(listed, false)['deleted:instagram']?.state).toBe('unknown')
    expect(ask([], true)['deleted:instagram']?.state).toBe('unknown')
    expect(
      ask([...listed, { id: 'p2', channel: 'instagram', publishedAt: '2026-10-03T10:00:00Z' }], true)[
        'deleted:instagram'
      ]?.state,
    ).toBe('ok')
  })
})
