// @vitest-environment node
// Posts, channels and formats, ranked by what a metric is over their own rows.
import { describe, expect, test } from 'vitest'
import {
  evaluate,
  type Leaderboard,
  type LeaderboardOptions,
  leaderboard,
  type MetricId,
  metric,
  ofAll,
  ratio,
  type Row,
  type Rows,
} from '../../src/metrics/index.js'
import { describeReason } from '../../src/format/index.js'
import fc from '../property.js'
import { anyRows } from './anyRows.js'
import { orders, said } from './october.js'
import { strange } from './plain.js'

const october = { period: '2026-10', asOf: '2026-10-31' }
const board = (rows: Rows, options: Omit<LeaderboardOptions, 'period' | 'asOf'>): Leaderboard =>
  leaderboard(rows, { ...october, ...options })
/** "rank id value", as the list reads. */
const lines = ({ entries }: Leaderboard): string[] =>
  entries.map(({ rank, id, result }) => `${rank ?? '–'} ${id} ${said(result)}`)

const ig = (post: string, more: Row): Row => ({ channel: 'instagram', post, date: '2026-10-14', ...more })

describe('posts', () => {
  // 41 ÷ 500 = 8.2%, 12 ÷ 200 = 6%, 30 ÷ 500 = 6%, 9 ÷ 300 = 3%.
  const rows = [
    ig('p1', { reach: 500, interactions: 41, format: 'reel' }),
    ig('p2', { reach: 200, interactions: 12, format: 'photo', date: '2026-10-03' }),
    { channel: 'vk', post: 'v1', date: '2026-10-20', reach: 500, interactions: 30 },
    ig('p3', { reach: 300, interactions: 9 }),
    ig('p4', { interactions: 70 }),
  ]

  test('are ranked by what the metric is of each: equal ones share a rank, what is not known has none', () => {
    for (const order of orders(rows))
      expect(lines(board(order, { of: 'post', metric: 'engagementRateByReach' }))).toEqual([
        '1 p1 0.082',
        '2 p2 0.06',
        '2 v1 0.06',
        '4 p3 0.03',
        '– p4 missing',
      ])
  })

  test('what cannot be right comes last, and has no rank', () => {
    // 180 answered of 100 received: nobody leads with that. 80 of 100 does, before 60 of 100.
    const answered = [
      { channel: 'vk', date: '2026-10', messages: 100, answered: 180 },
      { channel: 'ig', date: '2026-10', messages: 100, answered: 80 },
      { channel: 'yt', date: '2026-10', messages: 100, answered: 60 },
    ]
    const found = board(answered, { of: 'channel', metric: 'messageResponseRate' })
    expect(lines(found)).toEqual(['1 ig 0.8', '2 yt 0.6', '– vk 1.8'])
    expect(found.ranked).toBe(2)
    const worst = board(answered, { of: 'channel', metric: 'messageResponseRate', order: 'worst' })
    expect(lines(worst)).toEqual(['2 yt 0.6', '1 ig 0.8', '– vk 1.8'])
  })

  test('that say one fact only lack the other alone, and no day or channel', () => {
    const posts = [
      { date: '2026-10-06', post: 'p4', channel: 'vk', reach: 300 },
      { date: '2026-10-03', post: 'p1', channel: 'vk', reach: 300, interactions: 4 },
    ]
    const { result } = board(posts, { of: 'post', metric: 'engagementRateByReach' }).entries[1]!
    expect(describeReason(result)).toBe('Interactions are not reported')
    expect(result.inputs.reach).toMatchObject({ known: true, value: 300 })
    expect(result.channels.missing).toEqual([])
    expect(result.warnings).toEqual([])
  })

  test('say where and when they were published, and what they are', () => {
    const { entries } = board(rows, { of: 'post', metric: 'engagementRateByReach' })
    expect(entries[0]).toMatchObject({ id: 'p1', channel: 'instagram', format: 'reel', date: '2026-10-14' })
    expect(entries[2]).toMatchObject({ id: 'v1', channel: 'vk', date: '2026-10-20' })
    expect('format' in (entries[2] ?? {})).toBe(false)
  })

  test('have the very result that their own rows have', () => {
    const { entries } = board(rows, { of: 'post', metric: 'engagementRateByReach' })
    expect(entries[0]?.result).toEqual(evaluate('engagementRateByReach', rows[0] as Row, october))
  })

  test('beyond the top are the rest', () => {
    const found = board(rows, { of: 'post', metric: 'engagementRateByReach', top: 2 })
    expect(lines(found)).toEqual(['1 p1 0.082', '2 p2 0.06'])
    expect(found.rest.map(({ id }) => id)).toEqual(['v1', 'p3', 'p4'])
    expect(found).toMatchObject({ ranked: 4, of: 'post', metric: 'engagementRateByReach', better: 'higher' })
  })

  test('can be listed from the worst, with the ranks that they have', () => {
    expect(lines(board(rows, { of: 'post', metric: 'engagementRateByReach', order: 'worst' }))).toEqual([
      '4 p3 0.03',
      '2 p2 0.06',
      '2 v1 0.06',
      '1 p1 0.082',
      '– p4 missing',
    ])
  })

  test('of a cost the lowest is the first', () => {
    const spent = [
      ig('a', { spend: 20, linkClicks: 10 }),
      ig('b', { spend: 30, linkClicks: 60 }),
      ig('c', { spend: 9, linkClicks: 0 }),
    ]
    expect(lines(board(spent, { of: 'post', metric: 'costPerClick' }))).toEqual([
      '1 b 0.5',
      '2 a 2',
      '– c zero-denominator',
    ])
  })

  test('what makes no sense of a post is not known', () => {
    for (const [one, reason] of [
      ['followers', 'missing'],
      ['netGrowthRate', 'missing'],
      ['brandSearches', 'missing'],
    ] as const) {
      const found = board([ig('a', { followers: 1_000, brandSearches: 9, followersGained: 3 })], {
        of: 'post',
        metric: one,
      })
      expect(lines(found)).toEqual([`– a ${reason}`])
    }
  })

  test('the people that one post has reached are known', () => {
    const found = board(rows, { of: 'post', metric: 'reach' })
    expect(lines(found)).toEqual(['1 p1 500', '1 v1 500', '3 p3 300', '4 p2 200', '– p4 missing'])
    expect(found.entries.every(({ share }) => share === null)).toBe(true)
  })

  test('of other days, brands and channels are not there', () => {
    const all: Row[] = [
      ...rows.slice(0, 1),
      ig('before', { likes: 9, date: '2026-09-30' }),
      ig('after', { likes: 9, date: '2026-11-01' }),
      { channel: 'instagram', post: 'undated', likes: 9 },
      ig('theirs', { likes: 9, brand: 'Borealis' }),
      ig('mine', { likes: 7, brand: 'Aurora' }),
      { channel: 'vk', post: 'v', date: '2026-10-02', likes: 3 },
    ]
    expect(lines(board(all, { of: 'post', metric: 'likes', own: 'Aurora' }))).toEqual([
      '1 mine 7',
      '2 v 3',
      '– p1 missing',
    ])
    expect(lines(board(all, { of: 'post', metric: 'likes', own: 'Aurora', channels: ['vk'] }))).toEqual(['1 v 3'])
    const told = board(all, { of: 'post', metric: 'likes', own: 'Aurora' }).warnings.map(({ code }) => code)
    expect(told).toContain('undated')
    const unclear = all.filter(({ brand }) => brand)
    const found = board(unclear, { of: 'post', metric: 'likes' })
    expect(found.entries).toEqual([])
    expect(found.warnings.map(({ code }) => code)).toContain('own-missing')
  })

  test('without any date are all of the window', () => {
    const undated: Row[] = [
      { post: 'a', likes: 1 },
      { post: 'b', likes: 2 },
    ]
    expect(lines(board(undated, { of: 'post', metric: 'likes' }))).toEqual(['1 b 2', '2 a 1'])
  })

  test('that share an id on two channels are two', () => {
    const twice = [ig('7', { likes: 5 }), { channel: 'vk', post: '7', date: '2026-10-02', likes: 6 }]
    expect(lines(board(twice, { of: 'post', metric: 'likes' }))).toEqual(['1 vk/7 6', '2 instagram/7 5'])
  })

  test('of several readings the latest counts', () => {
    const read = [
      ig('a', { likes: 5, observedAt: '2026-10-20' }),
      ig('a', { likes: 9, observedAt: '2026-10-28' }),
      ig('b', { likes: 7 }),
      ig('b', { likes: 8 }),
    ]
    expect(lines(board(read, { of: 'post', metric: 'likes' }))).toEqual(['1 a 9', '– b conflict'])
  })

  test('are measured against the followers of the account on their day', () => {
    const levels: Row[] = [
      { channel: 'instagram', date: '2026-10-14', followers: 1_000, interactions: 500 },
      { channel: 'instagram', date: '2026-10-15', followers: 2_000 },
      { channel: 'vk', date: '2026-10-14', followers: 50 },
    ]
    const posts = [
      ig('a', { interactions: 40 }),
      ig('b', { interactions: 40, date: '2026-10-15' }),
      ig('c', { interactions: 40, date: '2026-10-16' }),
    ]
    expect(lines(board([...levels, ...posts], { of: 'post', metric: 'engagementRateByFollowers' }))).toEqual([
      '1 a 0.04',
      '2 b 0.02',
      '– c missing',
    ])
  })

  test('money in two currencies is not ranked, and each has its own', () => {
    const spent = [
      ig('a', { spend: 5, currency: 'USD', format: 'reel', leads: 1 }),
      ig('b', { spend: 9, currency: 'EUR', format: 'story', leads: 3 }),
      { channel: 'vk', date: '2026-10', spend: 8, currency: 'RUB', leads: 2 },
    ]
    const found = (of: LeaderboardOptions['of'], metric: MetricId) => {
      const list = board(spent, { of, metric })
      expect(said(list.whole)).toBe('mixed-currency')
      expect(list).toMatchObject({ ranked: 0, entries: list.entries.map(() => ({ rank: null, share: null })) })
      return list.entries.map(({ id, result }) => [id, said(result), result.currency])
    }
    expect(found('post', 'spend')).toEqual([
      ['a', 5, 'USD'],
      ['b', 9, 'EUR'],
    ])
    expect(found('format', 'costPerLead')).toEqual([
      ['reel', 5, 'USD'],
      ['story', 3, 'EUR'],
    ])
    const elsewhere = { channel: 'ok', date: '2026-10', spend: 7, currency: 'EUR', leads: 1 }
    spent.push(elsewhere)
    // What is in several currencies itself has no value.
    expect(found('channel', 'costPerLead')).toEqual([
      ['instagram', 'mixed-currency', undefined],
      ['ok', 7, 'EUR'],
      ['vk', 4, 'RUB'],
    ])
  })

  test('equal but for the rounding of the last digit are equal', () => {
    const spent = [ig('a', { spend: 0.3 }), ig('b', { spend: 0.1 + 0.2 })]
    expect(board(spent, { of: 'post', metric: 'spend' }).entries.map(({ rank }) => rank)).toEqual([1, 1])
  })
})

describe('channels', () => {
  const rows: Row[] = [
    { date: '2026-10', channel: 'instagram', leads: 60, followers: 900 },
    { date: '2026-10', channel: 'vk', leads: 30, followers: 4_000 },
    { date: '2026-10', channel: 'telegram', leads: 10 },
    { date: '2026-10', siteSessions: 5_000, leads: 100 },
  ]

  test('are ranked, each with its share where the metric adds up', () => {
    const found = board(rows, { of: 'channel', metric: 'leads' })
    expect(lines(found)).toEqual(['1 instagram 60', '2 vk 30', '3 telegram 10'])
    expect(found.entries.map(({ share }) => share)).toEqual([0.6, 0.3, 0.1])
    // Of 7: two thirds of a percent are missing to 100, and go to the largest remainders.
    const thirds = [1, 1, 1, 4].map((leads, i): Row => ({ date: '2026-10', channel: `c${i}`, leads }))
    expect(board(thirds, { of: 'channel', metric: 'leads' }).entries.map(({ rounded }) => rounded)).toEqual([
      0.571, 0.143, 0.143, 0.143,
    ])
    expect(said(found.whole)).toBe(100)
  })

  test('subscriptions are no shares of people, and who reports none is last', () => {
    const found = board(rows, { of: 'channel', metric: 'followers' })
    expect(lines(found)).toEqual(['1 vk 4000', '2 instagram 900', '– telegram missing'])
    expect(found.entries.map(({ share }) => share)).toEqual([null, null, null])
  })

  test('no share of a whole that is not known', () => {
    const found = board([...rows, { date: '2026-10', channel: 'x', likes: 1 }], { of: 'channel', metric: 'leads' })
    expect(lines(found).at(-1)).toBe('– x missing')
    expect(found.entries.map(({ share }) => share)).toEqual([null, null, null, null])
  })

  test('that are asked for are there, with or without rows', () => {
    expect(lines(board(rows, { of: 'channel', metric: 'leads', channels: ['vk', 'ok'] }))).toEqual([
      '1 vk 30',
      '– ok no-data',
    ])
  })

  test('visits of the whole site stand on one row and serve all', () => {
    const visits = [...rows, { date: '2026-10', channel: 'vk', sessions: 250 }]
    expect(lines(board(visits, { of: 'channel', metric: 'socialTrafficShare' }))[0]).toBe('1 vk 0.05')
  })

  test('what is partial says so', () => {
    const some: Row[] = [1, 2, 3].map((n) => ({ date: `2026-10-0${n}`, channel: 'vk', likes: 5 }))
    const [first] = board(some, { of: 'channel', metric: 'likes' }).entries
    expect(first?.result.coverage).toEqual({ known: 3, expected: 31, unit: 'days' })
    expect(first?.share).toBeNull()
  })
})

describe('formats', () => {
  const rows = [
    // 41 + 19 of 500 + 500: 6%. The mean of both rates, 8.2% and 3.8%, is 6% too.
    ig('p1', { reach: 500, interactions: 41, format: 'reel' }),
    ig('p2', { reach: 500, interactions: 19, format: 'reel' }),
    // 10 + 1 of 100 + 900: 1.1%, where the mean of 10% and 0.1% would be 5.1%.
    ig('p3', { reach: 100, interactions: 10, format: 'photo' }),
    { channel: 'vk', post: 'v1', date: '2026-10-02', reach: 900, interactions: 1, format: 'photo' },
    ig('p4', { reach: 100, interactions: 90 }),
    ig('p5', { reach: 100, interactions: 3, format: 'carousel' }),
  ]

  test('are all posts of that format together, of every channel', () => {
    const found = board(rows, { of: 'format', metric: 'engagementRateByReach' })
    expect(lines(found)).toEqual(['1 reel 0.06', '2 carousel 0.03', '3 photo 0.011'])
    expect(found.unsorted).toBe(1)
    // 164 of 2,200: the post without a format is a post all the same.
    expect(said(found.whole)).toBeCloseTo(164 / 2_200, 12)
  })

  test('have shares of what adds up', () => {
    expect(board(rows, { of: 'format', metric: 'interactions' }).entries.map(({ id, share }) => [id, share])).toEqual([
      ['reel', 60 / 74],
      ['photo', 11 / 74],
      ['carousel', 3 / 74],
    ])
  })

  test('reach of several posts never adds up', () => {
    expect(lines(board(rows, { of: 'format', metric: 'reach' }))).toEqual([
      '1 carousel 100',
      '– photo not-additive',
      '– reel not-additive',
    ])
    const silent = [ig('a', { likes: 1, format: 'reel' }), ig('b', { likes: 1, format: 'reel' })]
    expect(lines(board(silent, { of: 'format', metric: 'reach' }))).toEqual(['– reel missing'])
  })
})

test('what is measured against other brands, or of the whole site, is refused', () => {
  for (const one of [
    'shareOfVoice',
    metric({ id: 'mine', formula: ratio('likes', ofAll('likes')), unit: 'percent', better: 'higher' }),
  ])
    expect(() => board([], { of: 'post', metric: one as 'shareOfVoice' })).toThrow(
      /measured against other brands.*Use shareOfVoice/,
    )
  expect(() => board([], { of: 'channel', metric: 'brandSearches' })).toThrow(/whole site.*Take a metric/)
  expect(() => board([], { of: 'post', metric: 'likess' as 'likes' })).toThrow(/there is no metric "likess"/)
})

test.each([null, undefined, [], [null, 7, 'row', [{}]], {}, 'rows'])(
  'nothing of %j is ranked, and nothing throws',
  (rows) => {
    for (const of of ['post', 'channel', 'format'] as const) {
      const found = board(rows as Rows, { of, metric: 'likes' })
      expect(found).toMatchObject({ entries: [], rest: [], ranked: 0, whole: { known: false } })
    }
  },
)

test('law: whatever the rows, ranks follow the values, and a board is plain data in any order of the rows', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.constantFrom('post', 'channel', 'format'),
      fc.constantFrom('likes', 'costPerLead', 'engagementRateByReach'),
      (rows, of, one) => {
        const found = leaderboard(rows, { of, metric: one, own: 'Aurora' } as LeaderboardOptions)
        expect(strange(found)).toEqual([])
        const known = found.entries.flatMap(({ rank, result }) => (result.known ? [{ rank, value: result.value }] : []))
        const ranges = found.entries.flatMap(({ result }) =>
          !result.known && result.between
            ? [[result.between[0] ?? -Infinity, result.between[1] ?? Infinity] as const]
            : [],
        )
        const sign = found.better === 'lower' ? -1 : 1
        const currencies = found.entries.flatMap(({ result }) =>
          result.known || result.between ? (result.currency ?? []) : [],
        )
        if (new Set(currencies).size > 1) {
          expect(found).toMatchObject({ ranked: 0, entries: found.entries.map(() => ({ rank: null, share: null })) })
          return
        }
        known.forEach(({ rank, value }, i) => {
          const isAhead = (other: number) => sign * (other - value) > 0
          const ahead = known.filter((other) => sign * (other.value - value) > 1e-9).length
          const sure = ranges.filter((ends) => ends.every(isAhead)).length
          const isSure = ranges.every((ends) => ends.every(isAhead) || !ends.some(isAhead))
          expect(rank).toBe(isSure ? ahead + sure + 1 : null)
          if (i) expect(sign * ((known[i - 1]?.value as number) - value)).toBeGreaterThanOrEqual(-1e-9)
        })
        expect(found.entries.slice(known.length).every(({ rank, result }) => rank === null && !result.known)).toBe(true)
        const turned = leaderboard([...rows].reverse(), { of, metric: one, own: 'Aurora' } as LeaderboardOptions)
        expect(lines(turned)).toEqual(lines(found))
      },
    ),
  )
})

describe('what is known only between bounds', () => {
  const monthly = (channel: string, reach: number): Row => ({ date: '2026-10', channel, reach })
  /** Two days, whose people may be the same: from the larger one to both. */
  const daily = (channel: string, one: number, other: number): Row[] => [
    { date: '2026-10-01', channel, reach: one },
    { date: '2026-10-02', channel, reach: other },
  ]
  const ranksOf = (rows: Row[], order?: 'worst') =>
    lines(
      leaderboard(rows, {
        of: 'channel',
        metric: 'reach',
        period: '2026-10',
        asOf: '2026-10-02',
        ...(order && { order }),
      }),
    ).map((line) => line.split(' ').slice(0, 2).join(' '))

  test('leaves no rank to those that it may be better or worse than', () => {
    // c lies between 600 and 1,000: b, with 800, may be the second or the third.
    expect(ranksOf([monthly('a', 2_000), monthly('b', 800), ...daily('c', 600, 400), monthly('d', 300)])).toEqual([
      '1 a',
      '– b',
      '– c',
      '4 d',
    ])
  })

  test('says between which ranks each is: as they may come to stand, whatever is true within the bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (all) => {
          const rows = all.flatMap(([one, other], i) => (other ? daily(`c${i}`, one, other) : [monthly(`c${i}`, one)]))
          const bounds = all.map(([one, other]) => [Math.max(one, other), one + other] as const)
          const { entries } = leaderboard(rows, {
            of: 'channel',
            metric: 'reach',
            period: '2026-10',
            asOf: '2026-10-02',
          })
          for (const { id, rank, rankBetween } of entries) {
            const own = Number(id.slice(1))
            const others = bounds.filter((_, i) => i !== own)
            const [low, high] = bounds[own]!
            const [best, worst] = [
              others.filter((one) => one[0] > high).length + 1,
              others.filter((one) => one[1] > low).length + 1,
            ]
            expect([rank, rankBetween]).toEqual(best === worst ? [best, undefined] : [null, [best, worst]])
          }
          const least = entries.map(({ id }) => bounds[Number(id.slice(1))]![0])
          expect(least).toEqual([...least].sort((a, b) => b - a))
        },
      ),
    )
  })

  test('takes the first place where it is better for certain', () => {
    expect(ranksOf([monthly('b', 100), ...daily('c', 600, 400)])).toEqual(['1 c', '2 b'])
  })
})

test('ten thousand posts are ranked, each of them once', () => {
  // 7919 is prime to 10,000: every number of interactions from 0 to 9,999 comes once.
  const rows = Array.from({ length: 10_000 }, (_, i) =>
    ig(`p${i}`, { reach: 10_000, interactions: (i * 7919) % 10_000 }),
  )
  const { entries, rest, ranked } = board(rows, { of: 'post', metric: 'engagementRateByReach', top: 5 })
  const values = [...entries, ...rest].map(({ result }) => (result.known ? result.value : null))
  expect(ranked).toBe(10_000)
  expect(entries).toHaveLength(5)
  expect(values).toEqual(Array.from({ length: 10_000 }, (_, i) => (9_999 - i) / 10_000))
  expect([...entries, ...rest].map(({ rank }) => rank)).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 1))
})
test('posts of accounts are ranked, each with the followers of its own account', () => {
  const [a, b] = [
    { date: '2026-10-01', channel: 'ig', account: 'a' },
    { date: '2026-10-01', channel: 'ig', account: 'b' },
  ] as const
  const rows: Row[] = [
    { ...a, post: 'p', interactions: 5 },
    { ...b, post: 'q', interactions: 7 },
    { ...a, followers: 100 },
    { ...b, followers: 700 },
  ]
  const ranked = (metric: 'interactions' | 'engagementRateByFollowers', channels?: string[]) =>
    leaderboard(rows, { of: 'post', metric, channels }).entries.map(({ id, channel, result }) => [
      id,
      channel,
      said(result),
    ])
  expect(ranked('interactions')).toEqual([
    ['q', 'ig/b', 7],
    ['p', 'ig/a', 5],
  ])
  expect(ranked('engagementRateByFollowers', ['ig'])).toEqual([
    ['p', 'ig/a', 0.05],
    ['q', 'ig/b', 0.01],
  ])
  expect(ranked('interactions', ['ig/a'])).toEqual([['p', 'ig/a', 5]])
})
