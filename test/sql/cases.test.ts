// Sets in which rows that were reduced once said something else than the raw ones, worked by hand; and what still may differ.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { control, findings } from '../../src/findings/index.js'
import { aggregate, evaluate, funnel, type MetricInput, type Row, shareOfVoice } from '../../src/metrics/index.js'
import { reduceQuery, rowsFrom } from '../../src/sql/index.js'
import { differencesOfGroups, differencesOfWindows, neverAsked } from './support/knownDifferences.js'
import { reduced } from './support/reduced.js'
import { comparable, differences } from './support/sameResult.js'
import { load, openDuckDb, run, sourceOf, type Warehouse } from './support/warehouse.js'

let duckdb: Warehouse
beforeAll(async () => {
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

const october = { from: '2026-10-01', to: '2026-10-31' }
const asked = { period: october, asOf: october.to }

/** Raw rows, and those of October with the profile of all. */
async function bothOf(rows: readonly Row[], metrics: readonly MetricInput[]) {
  const { rows: own, profile } = await reduced(duckdb, rows, metrics, [october])
  return [rows, [...own, ...profile]] as const
}

describe('of October and a profile', () => {
  test('a tenant whose rows all lie before it has 31 days that nothing is known of', async () => {
    const both = await bothOf([{ channel: 'vk', date: '2026-09-20', likes: 5 }], ['likes'])
    for (const rows of both)
      expect(evaluate('likes', rows, asked)).toMatchObject({
        known: false,
        reason: 'no-data',
        coverage: { known: 0, expected: 31, unit: 'days' },
      })
  })

  test('so has one whose only row is of a day that was not over', async () => {
    const both = await bothOf([{ channel: 'vk', date: '2026-09-20', likes: 5, provisional: true }], ['likes'])
    for (const rows of both)
      expect(evaluate('likes', rows, asked).coverage).toMatchObject({ expected: 31, unit: 'days' })
  })

  test('a channel that leaves days of zero out had none of what it reported before', async () => {
    const both = await bothOf(
      [
        { channel: 'vk', date: '2026-09-20', likes: 5, comments: 2 },
        { channel: 'vk', date: '2026-10-03', likes: 4 },
      ],
      ['likes', 'comments'],
    )
    for (const rows of both) {
      const complete = { ...asked, channels: [{ id: 'vk', complete: true }] }
      expect(evaluate('likes', rows, complete)).toMatchObject({ value: 4, coverage: { known: 31 } })
      // The third of October has a row, and that says nothing of comments.
      expect(evaluate('comments', rows, complete)).toMatchObject({ value: 0, coverage: { known: 30 } })
    }
  })

  test('a brand with figures from before is not new', async () => {
    const both = await bothOf(
      [
        { brand: 'us', channel: 'vk', date: '2026-09-20', mentions: 5 },
        { brand: 'us', channel: 'vk', date: '2026-10-02', mentions: 5 },
        { brand: 'rival', channel: 'vk', date: '2026-09-21', mentions: 1 },
        { brand: 'rival', channel: 'vk', date: '2026-10-02', mentions: 5 },
        { brand: 'young', channel: 'vk', date: '2026-09-20', likes: 1 },
        { brand: 'young', channel: 'vk', date: '2026-10-02', mentions: 10 },
      ],
      ['mentions', 'likes'],
    )
    for (const rows of both) {
      const { warnings, ...share } = shareOfVoice(rows, { own: 'us', ...asked, compareTo: 'none' })
      expect(share).toMatchObject({ value: 0.25 })
      const added = warnings.filter(({ code }) => code === 'brands-new')
      expect(added).toEqual([{ code: 'brands-new', keys: ['young'], date: '2026-10-02' }])
    }
  })
})

describe('of all days', () => {
  const ofAll = async (raw: readonly Row[], metrics: readonly MetricInput[]) => {
    const { rows, profile } = await reduced(duckdb, raw, metrics)
    return [raw, rows, [...rows, ...profile]] as const
  }

  test('what a source leaves out as zero, its channel reports', async () => {
    const all = await ofAll([{ channel: 'vk', date: '2026-10-30', absent: { likes: 'zero' } }], ['likes'])
    for (const rows of all)
      expect(evaluate('likes', rows, { ...asked, channels: [{ id: 'vk', complete: true }] })).toMatchObject({
        value: 0,
        coverage: { known: 2, expected: 31 },
      })
  })

  test('nothing is in the currency of its source, and in none where that has several', async () => {
    const spent = (n: number, currency: string): Row => ({ channel: 'vk', date: `2026-09-2${n}`, spend: 1, currency })
    const complete = { ...asked, channels: [{ id: 'vk', complete: true }] }
    const one = await bothOf([spent(1, 'EUR'), spent(2, 'EUR')], ['spend'])
    const two = await bothOf([spent(1, 'USD'), spent(2, 'EUR')], ['spend'])
    const unsaid: Row = { channel: 'vk', date: '2026-09-23', revenue: 1 }
    const some = await bothOf([spent(1, 'EUR'), unsaid], ['spend', 'revenue'])
    // What is no money is in none, and nothing is said by it; nor does a currency depend on how it is written.
    const beside = await bothOf(
      [spent(1, 'EUR'), spent(2, 'eur'), { ...unsaid, revenue: undefined, likes: 1 }],
      ['spend', 'likes'],
    )
    for (const rows of [...one, ...beside])
      expect(evaluate('spend', rows, complete)).toMatchObject({ value: 0, currency: 'EUR' })
    for (const rows of [...two, ...some]) {
      expect(evaluate('spend', rows, complete)).toMatchObject({ value: 0 })
      expect(evaluate('spend', rows, complete).currency).toBeUndefined()
    }
  })

  test('a day that is not over says nothing of what its channel reports', async () => {
    const row = { channel: 'vk', date: '2026-10-30', provisional: true, likes: 3 } as const
    for (const rows of await ofAll([row], ['likes']))
      expect(evaluate('likes', rows, { ...asked, channels: [{ id: 'vk', complete: true }] })).toMatchObject({
        known: false,
        reason: 'no-data',
      })
  })

  test('a table without the facts that are asked for says on which days its channels have rows', async () => {
    const likes: Row = { channel: 'vk', date: '2026-10-30', absent: { likes: 'zero' } }
    const spend: Row = { channel: 'vk', date: '2026-10-31', spend: 5 }
    await load(duckdb, 'liked', [{ ...likes, brand: 'aurora' }], ['likes'])
    await load(duckdb, 'spent', [{ ...spend, brand: 'aurora' }], ['spend'])
    const sources = [sourceOf('liked', ['likes'], likes.absent), sourceOf('spent', ['spend'])]
    const query = reduceQuery({ dialect: 'duckdb', sources, metrics: ['likes'], brands: ['aurora'], dates: 'all' })
    const ours = rowsFrom(query, await run(duckdb, query))
    // The channel leaves days of zero out, and the last of October is none of them.
    const complete = { ...asked, channels: [{ id: 'vk', complete: true }] }
    for (const rows of [[likes, spend], ours])
      expect(evaluate('likes', rows, complete)).toMatchObject({ value: 0, coverage: { known: 1, expected: 31 } })
    expect(evaluate('likes', [likes], complete)).toMatchObject({ value: 0, coverage: { known: 2, expected: 31 } })
  })

  test('money of which two amounts are told is in the currency of both', async () => {
    const spend = (date: string, amount: number): Row => ({ channel: 'vk', date, spend: amount, currency: 'EUR' })
    const rows = [spend('2026-09-20', 5), spend('2026-09-20', 7), spend('2026-09-21', 5)]
    const complete = { ...asked, channels: [{ id: 'vk', complete: true }] }
    for (const data of await ofAll(rows, ['spend']))
      expect(evaluate('spend', data, complete)).toMatchObject({ value: 0, currency: 'EUR' })
  })

  test('a post keeps each of the days that are not over', async () => {
    const post = { channel: 'vk', post: 'p1', provisional: true } as const
    const all = await ofAll(
      [
        { ...post, date: '2026-10-04' },
        { ...post, date: '2026-10-11' },
      ],
      ['likes'],
    )
    for (const rows of all)
      expect(evaluate('likes', rows, asked).warnings.filter(({ code }) => code === 'provisional')).toEqual([
        { code: 'provisional', date: '2026-10-04' },
        { code: 'provisional', date: '2026-10-11' },
      ])
  })

  test('a day that is not over does not say since when a channel has rows', async () => {
    const rows = [
      { channel: 'vk', post: 'p1', likes: 5 },
      { channel: 'vk', post: 'p2', date: '2026-10-07', provisional: true },
    ]
    for (const some of await ofAll(rows, ['likes']))
      expect(evaluate('likes', some, { period: '2026-10-01', asOf: october.to })).toMatchObject({
        channels: { missing: [{ id: 'vk', facts: ['likes'] }] },
      })
  })

  test('a source that leaves days without a post out reports its posts, and so their silence is found', async () => {
    const rows = Array.from({ length: 13 }, (_, i): Row => {
      return { channel: 'vk', date: `2026-10-${`${i + 1}`.padStart(2, '0')}`, absent: { posts: 'zero' }, likes: 1 }
    })
    for (const data of await ofAll(rows, ['posts', 'likes'])) {
      const { said } = findings({ data, period: october, asOf: '2026-10-13' })
      const silence = expect.objectContaining({ kind: 'silence', values: expect.objectContaining({ days: 13 }) })
      expect(said).toContainEqual(silence)
    }
  })

  test('a feed that was read this morning has not stopped', async () => {
    const row = { channel: 'vk', date: '2026-09-28', likes: 3, observedAt: '2026-10-31T06:00:00Z' } as const
    const [raw, , profiled] = await ofAll([row], ['likes'])
    for (const data of [raw, profiled]) {
      const { checks } = control({ data, ...asked }, { now: '2026-10-31T18:00:00Z' })
      expect(checks.find(({ kind }) => kind === 'feed')).toMatchObject({ state: 'ok', evidence: { isRead: true } })
    }
  })
})

describe('of days between cuts', () => {
  /** What raw rows say of October, and what the days say that came together. */
  const bothSay = async (raw: readonly Row[], metric: MetricInput) => {
    const { rows } = await reduced(duckdb, raw, [metric], 'all', { cuts: ['2026-10-01', '2026-11-01'] })
    return [raw, rows].map((some) => comparable(evaluate(metric, some, asked), differencesOfGroups))
  }
  const on = (day: number) => ({ channel: 'vk', date: `2026-10-0${day}` }) as const

  test('what is told of a campaign that differs from its paid part is of the days on which it does', async () => {
    const rows = [10, 12, 10, 10].flatMap((likes, i): Row[] => [
      { ...on(i + 1), campaign: 'sale', likes: 10 },
      { ...on(i + 1), campaign: 'sale', paid: 'paid', likes },
    ])
    expect(evaluate('likes', rows, asked)).toMatchObject({
      value: 40,
      warnings: [{ code: 'total-differs', fact: 'likes', values: [10, 12] }],
    })
    const [raw, ours] = await bothSay(rows, 'likes')
    expect(ours).toEqual(raw)
  })

  test('a level that organic and paid repeat is that of the last day on which they agree', async () => {
    const rows = [101, 102, 103, 104, 105].flatMap((followers, i): Row[] => [
      { ...on(i + 1), paid: 'organic', followers },
      { ...on(i + 1), paid: 'paid', followers: Math.min(followers, 104) },
    ])
    expect(evaluate('followers', rows, asked)).toMatchObject({
      value: 104,
      warnings: [{ code: 'level-date', date: '2026-10-04' }],
    })
    const [raw, ours] = await bothSay(rows, 'followers')
    expect(ours).toEqual(raw)
  })

  test('a day that came together with others is not told by its posts', async () => {
    const rows = [1, 2, 3, 4].map((day): Row => ({ ...on(day), likes: 10 * day }))
    // It has an organic and a paid part, so that it stays a post.
    const posts = (['organic', 'paid'] as const).map((paid): Row => ({ ...on(3), post: 'p1', paid, likes: 1 }))
    const cuts = ['2026-10-01', '2026-11-01']
    const { rows: ours } = await reduced(duckdb, [...rows, ...posts], ['likes'], 'all', { cuts })
    const third = { period: '2026-10-03', asOf: october.to }
    expect(evaluate('likes', [...rows, ...posts], third)).toMatchObject({ value: 30 })
    expect(evaluate('likes', ours, third)).toMatchObject({ known: false })
    expect(evaluate('likes', ours, asked)).toMatchObject({ value: 100 })
  })

  test('a silence is not found, and a cadence not known, where days with posts and without come together', async () => {
    // A post on each of the first three days, and none for the next ten.
    const rows = Array.from({ length: 13 }, (_, i): Row => {
      const date = `2026-10-${`${i + 1}`.padStart(2, '0')}`
      return { channel: 'vk', date, posts: i < 3 ? 1 : 0 }
    })
    const cuts = ['2026-10-01', '2026-11-01']
    const { rows: ours } = await reduced(duckdb, rows, ['posts'], 'all', { cuts })
    const about = { period: october, asOf: '2026-10-13', cadence: [{ channel: 'vk', per: 'week' as const, posts: 3 }] }
    const [raw, same] = [rows, ours].map((data) => [
      evaluate('posts', data, about),
      findings({ ...about, data }).said.map(({ kind }) => kind),
      control({ ...about, data }, { now: '2026-10-14T06:00:00Z' }).checks.find(({ kind }) => kind === 'cadence')?.state,
    ])
    expect(raw).toEqual([expect.objectContaining({ value: 3 }), expect.arrayContaining(['silence']), 'attention'])
    expect(same).toEqual([expect.objectContaining({ value: 3 }), [], 'unknown'])
  })
})

/** What is known to differ, by its name in the list. */
const shown: Readonly<Record<string, () => Promise<void>>> = {
  'that there are posts without a date': async () => {
    const [raw, ours] = await bothOf(
      [
        { channel: 'vk', post: 'p1', likes: 5 },
        { channel: 'vk', date: '2026-10-02', likes: 1 },
      ],
      ['likes'],
    )
    const codes = (rows: readonly Row[]) => evaluate('likes', rows, asked).warnings.map(({ code }) => code)
    expect(codes(raw)).toContain('undated')
    expect(codes(ours)).not.toContain('undated')
  },
  'which facts contradict themselves or are invalid on other days': async () => {
    const post = { channel: 'vk', date: '2026-09-20', post: 'p1', likes: 1 } as const
    const [raw, ours] = await bothOf(
      [
        { ...post, format: 'reel' },
        { ...post, format: 'photo' },
        { channel: 'vk', date: '2026-10-02', likes: 1 },
      ],
      ['likes'],
    )
    const keys = (rows: readonly Row[]) => evaluate('likes', rows, asked).warnings.flatMap((one) => one.keys ?? [])
    expect(keys(raw)).toContain('format')
    expect(keys(ours)).not.toContain('format')
  },
  'what aggregate warns of in rows of other days': async () => {
    const [raw, ours] = await bothOf(
      [
        { channel: 'vk', date: '2026-09-20', reach: -1 },
        { channel: 'vk', date: '2026-10-02', reach: 1 },
      ],
      ['reach'],
    )
    const codes = (rows: readonly Row[]) => aggregate(rows, asked)[0]?.warnings.map(({ code }) => code)
    expect(codes(raw)).toContain('invalid')
    expect(codes(ours)).not.toContain('invalid')
  },
  'a post that rows give several dates': async () => {
    const post = { channel: 'vk', post: 'p1' } as const
    const [raw, ours] = await bothOf(
      [
        { ...post, date: '2026-09-20', likes: 3 },
        { ...post, date: '2026-10-02', likes: 3 },
      ],
      ['likes'],
    )
    expect(evaluate('likes', raw, asked)).toMatchObject({ reason: 'conflict' })
    expect(evaluate('likes', ours, asked)).toMatchObject({ value: 3 })
  },
  'which campaigns lack a figure': async () => {
    const lacking = (channel: string, campaign: string, impressions?: number): Row => ({
      channel,
      campaign,
      date: '2026-10-02',
      paid: 'paid',
      spend: 5,
      ...(impressions && { impressions }),
    })
    const all = ['a', 'b'].flatMap((channel): Row[] => [
      { ...lacking(channel, 'c1'), linkClicks: 10 },
      lacking(channel, 'c2'),
      // In one of the channels it knows more than the other, so that they stay apart.
      lacking(channel, 'c3', channel === 'b' ? 100 : undefined),
    ])
    const { rows: ours } = await reduced(duckdb, all, ['costPerClick', 'impressions'], 'all', { campaigns: 'grouped' })
    const [was, is] = [all, ours].map((rows) => evaluate('costPerClick', rows, asked))
    const named = (result = was) =>
      result?.warnings.filter(({ code }) => code === 'parts-missing').map(({ keys }) => keys)
    expect(named(was)).toEqual([['c2', 'c3']])
    expect(named(is)).toEqual([['c2 +1'], ['c2', 'c3']])
    const [raw, same] = [was, is].map((result) => comparable(result, differencesOfGroups))
    expect(differences(raw, same)).toEqual([])
  },
  'what aggregate says of each day, where days come together': async () => {
    const rows = [1, 2, 3].flatMap((day): Row[] => [
      { channel: 'vk', date: `2026-10-0${day}`, post: `p${day}`, likes: 10 },
      // It says two things of the second, which stays a day.
      { channel: 'ok', date: `2026-10-0${day}`, likes: 1 },
      { channel: 'ok', date: `2026-10-0${day}`, spend: day, ...(day === 2 && { reach: -1 }) },
    ])
    const cuts = ['2026-10-01', '2026-11-01']
    const { rows: ours } = await reduced(duckdb, rows, ['likes', 'spend', 'reach'], 'all', { cuts })
    const second = { period: '2026-10-02', asOf: october.to }
    const likesIn = (some: readonly Row[]) => aggregate(some, { ...second, every: 'day' })[0]?.facts.likes
    expect(likesIn(rows)).toMatchObject({ value: 11 })
    expect(likesIn(ours)).toMatchObject({ value: 1 })
    expect(evaluate('likes', ours, second)).toMatchObject({ value: 1, channels: { missing: [{ id: 'vk' }] } })
  },
  'which stages and costs a funnel has, of some days': async () => {
    const [raw, ours] = await bothOf(
      [
        { channel: 'vk', date: '2026-09-20', reach: 9, likes: 1 },
        { channel: 'vk', date: '2026-10-02', reach: 9 },
      ],
      ['reach', 'interactions'],
    )
    const stages = (rows: readonly Row[]) => funnel(rows, asked).stages.map(({ fact }) => fact)
    expect(stages(raw)).toEqual(['reach', 'interactions'])
    expect(stages(ours)).toEqual(['reach'])
  },
  'what aggregate says of response times, of some days': async () => {
    const [raw, ours] = await bothOf(
      [
        { channel: 'vk', date: '2026-09-20', messages: 1, answered: 0 },
        { channel: 'vk', date: '2026-10-02', messages: 1 },
      ],
      ['responseTime'],
    )
    const said = (rows: readonly Row[]) => Object.keys(aggregate(rows, asked)[0]?.facts ?? {})
    expect(said(raw)).toContain('responseTimes')
    expect(said(ours)).not.toContain('responseTimes')
  },
  'whether a channel that counts answers and lists no times has response times, of some days': async () => {
    const both = async (before: number, within: number) => {
      const answers = (date: string, answered: number): Row => ({ channel: 'vk', date, messages: 1, answered })
      const all = await bothOf([answers('2026-09-20', before), answers('2026-10-02', within)], ['responseTime'])
      return all.map((rows) => evaluate('responseTime', rows, asked).channels)
    }
    // Somebody was answered in September, so that its times are none of its business; in October nobody was.
    expect(await both(1, 0)).toMatchObject([{ outside: ['vk'] }, { outside: [] }])
    // Nobody was answered in September, so that it had none; of October it cannot be read.
    expect(await both(0, Number.NaN)).toMatchObject([{ missing: [{ id: 'vk' }] }, { outside: ['vk'] }])
  },
  'a rival as one’s own brand, beside rows without a brand': async () => {
    const row = { channel: 'vk', date: '2026-10-02' } as const
    const { rows: ours } = await reduced(
      duckdb,
      [
        { ...row, likes: 1, observedAt: '2026-11-01' },
        { ...row, brand: 'us', likes: 2, observedAt: '2026-11-02' },
      ],
      ['likes'],
    )
    expect(evaluate('likes', ours, { ...asked, own: 'us' })).toMatchObject({ reason: 'conflict' })
  },
  'when rows were read, without a profile': async () => {
    const { rows: data } = await reduced(
      duckdb,
      [{ channel: 'vk', date: '2026-09-28', likes: 3, observedAt: '2026-10-31' }],
      ['likes'],
    )
    const { checks } = control({ data, ...asked }, { now: '2026-10-31T18:00:00Z' })
    expect(checks.find(({ kind }) => kind === 'feed')).toMatchObject({
      state: 'attention',
      evidence: { isRead: false },
    })
  },
}

describe('known to differ', () => {
  test.each([...differencesOfWindows, ...differencesOfGroups, ...neverAsked])('$what: $why', ({ what }) =>
    shown[what]?.(),
  )
  test('and nothing else is', () => {
    expect([...differencesOfWindows, ...differencesOfGroups, ...neverAsked].map(({ what }) => what)).toEqual(
      Object.keys(shown),
    )
  })
})
