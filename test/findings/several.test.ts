// @vitest-environment node
// Rows that stand for several days or posts, as a warehouse brings them together: what is left of single ones is no sample of all.
import { describe, expect, test } from 'vitest'
import { control, describeCheck, findings, type FindingsQuery } from '../../src/findings/index.js'
import type { Row } from '../../src/metrics/index.js'
import { checksOf, daily, dayAfter, postsOn } from './control/rows.js'
import { spread } from './rows.js'

const now = '2026-11-01T08:00:00Z'
const october = { period: '2026-10', asOf: '2026-10-31' } as const
/** Days that come in one row, with what adds up over them. */
const together = (from: string, days: number, facts: Partial<Row>): Row => ({
  channel: 'instagram',
  date: { from, to: dayAfter(from, days - 1) },
  days: Array.from({ length: days }, (_, i) => dayAfter(from, i)),
  ...facts,
})
const ids = (query: FindingsQuery) => {
  const { said, more, data, held } = findings(query)
  return { said: [...said, ...more].map(({ id }) => id), data, held: held.map(({ id }) => id) }
}

describe('several days in a row', () => {
  test('a silence of single days is no shorter one, and a day is not unusual among those that are left', () => {
    const posts = daily('2026-08-01', 92, (i) => ({
      posts: i > 70 && i < 85 ? 0 : 1,
      leads: i === 80 ? 99 : 5 + (i % 3),
    }))
    const query = { ...october, show: ['leads'] } as const
    expect(ids({ ...query, data: posts }).said).toEqual(['day:leads:2026-10-20', 'silence:instagram'])
    // Of a rival's days nothing is found, however they come.
    const rival = { ...together('2026-10-22', 3, { mentions: 300 }), brand: 'Northwind' }
    expect(ids({ ...query, data: [...posts, rival] }).said).toEqual(['day:leads:2026-10-20', 'silence:instagram'])
    // 22 to 24 October come in one row: the silence of fourteen days has one of eleven in it, which is none of the raw rows.
    const some = posts.filter(({ date }) => `${date}` < '2026-10-22' || `${date}` > '2026-10-24')
    const data = [...some, together('2026-10-22', 3, { posts: 0, leads: 18 })]
    expect(ids({ ...query, data })).toMatchObject({ said: [], held: [] })
  })

  test('which days a metric lacks nobody tells, where others are known together', () => {
    const days = (from: string, count: number) => daily(from, count, () => ({ leads: 5 }))
    const gapOf = (data: readonly Row[]) =>
      ids({ data, ...october, show: ['leads'] }).data.find(({ id }) => id === 'data:days:leads')?.values['gap']
    expect(gapOf([...days('2026-10-01', 10), ...days('2026-10-13', 19)])).toEqual({
      from: '2026-10-11',
      to: '2026-10-12',
    })
    // 9 and 10 are known: not four days are lacking, but two.
    expect(
      gapOf([...days('2026-10-01', 8), together('2026-10-09', 2, { leads: 10 }), ...days('2026-10-13', 19)]),
    ).toBeNull()
  })

  test('an event is not compared with the few weeks that are left', () => {
    const leads = spread(700, 70).map((value, i) => (i === 62 ? 60 : value + (i % 3)))
    const rows = daily('2026-08-23', 70, (i) => ({ leads: leads[i] }))
    const query = { ...october, show: ['leads'], events: [{ date: '2026-10-24', name: 'launch' }] } as const
    expect(ids({ ...query, data: rows }).said).toContain('event:2026-10-24:leads')
    const data = [...rows.slice(10), together('2026-08-23', 10, { leads: 110 })]
    expect(ids({ ...query, data })).toMatchObject({ said: [], held: [] })
  })

  test('of followers that came nobody says that no day was unusual', () => {
    const rows = daily('2026-08-01', 92, (i) => ({ followersGained: 20 + (i % 3) }))
    expect(checksOf({ data: rows, ...october }, { now })['followers-jump:instagram']?.state).toBe('ok')
    const data = [...rows.slice(0, -2), together('2026-10-30', 2, { followersGained: 900 })]
    expect(checksOf({ data, ...october }, { now })['followers-jump:instagram']?.state).toBe('unknown')
  })

  test('a gap may have begun on days before the window', () => {
    // Without a post from 24 September on; the list begins on 5 October.
    const rows = daily('2026-09-01', 61, (i) => ({ posts: i < 23 || i > 33 ? 1 : 0 }))
    const posts = postsOn(Array.from({ length: 27 }, (_, i) => dayAfter('2026-10-05', i)))
    const cadence = [{ channel: 'instagram', per: 'week', posts: 3 }] as const
    const rules = { now, posts, complete: { posts: true }, cadence }
    const gapOf = (data: readonly Row[]) => checksOf({ data, ...october }, rules)['gap:instagram']
    expect(gapOf(rows)).toMatchObject({ state: 'attention', value: 11 })
    expect(gapOf([...rows.slice(30), together('2026-09-01', 30, { posts: 23 })])).toMatchObject({ state: 'unknown' })
  })

  test('of one channel leave the days of the others what they are', () => {
    const vk = daily('2026-08-01', 92, (i) => ({
      channel: 'vk',
      posts: i > 70 && i < 85 ? 0 : 1,
      followersGained: 20 + (i % 3),
    }))
    const apart = daily('2026-08-01', 92, () => ({ posts: 1, followersGained: 20 }))
    const data = [...vk, ...apart.slice(0, -2), together('2026-10-30', 2, { posts: 2, followersGained: 900 })]
    const cadence = ['vk', 'instagram'].map((channel) => ({ channel, per: 'week', posts: 3 }) as const)
    const statesOf = (some: readonly Row[], channels?: string[]) => {
      const checks = checksOf({ data: some, ...october, channels }, { now, cadence })
      return ['vk', 'instagram'].flatMap((channel) =>
        ['cadence', 'gap', 'followers-jump'].map((kind) => checks[`${kind}:${channel}`]?.state),
      )
    }
    const ofVk = ['ok', 'attention', 'ok']
    expect(statesOf(vk).slice(0, 3)).toEqual(ofVk)
    expect(statesOf(data)).toEqual([...ofVk, 'unknown', 'unknown', 'unknown'])
    // Who asks for vk alone hears of nothing else.
    expect(statesOf(data, ['vk']).slice(0, 3)).toEqual(ofVk)
    expect(ids({ ...october, data, show: ['leads'] }).said).toEqual(['silence:vk'])
  })

  test('what windows say is said', () => {
    const data = [together('2026-09-01', 30, { leads: 300 }), together('2026-10-01', 31, { leads: 200 })]
    const plan = [{ metric: 'leads', target: 400, weight: 1 }] as const
    const { said } = ids({ data, ...october, plan })
    expect(said).toEqual(['score', 'goal:leads'])
  })
})

describe('several posts in a row', () => {
  const post = (i: number, more: Partial<Row> = {}): Row => ({
    channel: 'instagram',
    post: `p${i}`,
    date: `2026-10-${`${i + 1}`.padStart(2, '0')}`,
    likes: 100 + (i % 2),
    reach: 1000 + 300 * i,
    interactions: 100 + 60 * (i % 4),
    ...more,
  })
  const single = Array.from({ length: 14 }, (_, i) => post(i))
  const more = post(16, {
    post: 'p16 +3',
    cells: 4,
    sums: { reach: 90_000 },
    most: { reach: 50_000 },
    interactions: 9_000,
  })

  test('the best of the others are not the best of all', () => {
    const query = { ...october, show: ['engagementRateByReach'] } as const
    expect(ids({ ...query, data: single }).said).toContain('posts:best')
    expect(ids({ ...query, data: [...single, more] }).said).not.toContain('posts:best')
  })

  test('nor are their likes those of all, and which of them a list lacks nobody knows', () => {
    const posts = single.map(({ post: id, date }) => ({
      id: `${id}`,
      channel: 'instagram',
      publishedAt: `${String(date)}T12:00:00Z`,
    }))
    const rules = { now, posts, complete: { posts: true } }
    const statesOf = (data: readonly Row[]) =>
      Object.fromEntries(
        control({ data, ...october }, rules).checks.flatMap(({ id, state }) =>
          ['likes-evenness', 'one-kind', 'deleted'].includes(id.split(':')[0] as string) ? [[id, state]] : [],
        ),
      )
    const before = { 'likes-evenness:instagram': 'attention', 'one-kind:instagram': 'unknown' }
    expect(statesOf(single)).toEqual({ ...before, 'deleted:instagram': 'ok' })
    expect(statesOf([...single, more])).toEqual({
      'likes-evenness:instagram': 'unknown',
      'one-kind:instagram': 'unknown',
      'deleted:instagram': 'unknown',
    })
    // Of another channel they are what they were.
    const other = { ...more, channel: 'vk' }
    expect(statesOf([...single, other])).toMatchObject({
      ...before,
      'deleted:instagram': 'ok',
      'deleted:vk': 'unknown',
    })
    // What the host says itself is known, and the others are not.
    const marked = posts.map((one, i) => (i ? one : { ...one, deletedAt: '2026-10-20T12:00:00Z' }))
    const checks = checksOf({ data: [...single, more], ...october }, { ...rules, posts: marked })
    expect(checks).toMatchObject({
      'deleted:instagram:p0': { state: 'attention' },
      'deleted:instagram': { state: 'unknown' },
    })
    const words = ['likes-evenness:instagram', 'deleted:instagram'].map(
      (id) => checks[id] && describeCheck(checks[id]).sentence,
    )
    expect(words).toEqual(['Not in the data', 'Not in the data'])
  })
})
