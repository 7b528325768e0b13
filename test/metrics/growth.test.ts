// @vitest-environment node
// What twice as much data costs: about twice as much time, and no memory that nobody asks for again.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import {
  campaignEffect,
  compare,
  evaluate,
  leaderboard,
  type Row,
  resolveWindow,
  score,
  shareOfVoice,
} from '../../src/metrics/index.js'
import { read } from '../../src/metrics/store/read.js'

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)
const month = '2026-10'

/** From how many on, and what is asked of so many. */
const cases: Readonly<Record<string, readonly [number, (n: number) => () => unknown]>> = {
  'brands in a share of voice': [
    150,
    (n) => {
      const rows = many(n, (i) => ({ date: month, brand: `b${i}`, mentions: 5 + (i % 97) }))
      return () => shareOfVoice(rows, { own: 'b0', others: { except: many(n / 2, (i) => `b${i * 2}`) } })
    },
  ],
  'channels with several ways to a number': [
    150,
    (n) => {
      const rows = many(n, (i) => ({
        date: month,
        channel: `c${i}`,
        followersStart: 100,
        followersGained: i,
        followersLost: 5,
      }))
      return () => evaluate('netGrowthRate', rows)
    },
  ],
  'channels that are asked for, in two months': [
    150,
    (n) => {
      const rows = many(n, (i) => ['2026-09', month].map((date) => ({ date, channel: `c${i}`, leads: i }))).flat()
      const channels = many(n, (i) => ({ id: `c${i}`, to: '2027-01-01' }))
      return () => compare('leads', rows, resolveWindow({ data: rows, period: month }), { channels })
    },
  ],
  'accounts beside their channels': [
    150,
    (n) => {
      const rows = many(n, (i) => ['', 'a'].map((account) => ({ date: month, channel: `c${i}`, account, leads: i })))
      return () => evaluate('leads', rows.flat())
    },
  ],
  'accounts on a board': [
    100,
    (n) => {
      const rows = many(n, (i) => ({ date: month, channel: 'vk', account: `a${i}`, leads: i }))
      return () => leaderboard(rows, { of: 'channel', metric: 'leads' })
    },
  ],
  'campaigns of which half lack leads': [
    300,
    (n) => {
      const rows = many(n, (i) => ({
        date: month,
        channel: 'vk',
        campaign: `c${i}`,
        spend: 5,
        ...(i % 2 && { leads: i }),
      }))
      return () => evaluate('costPerLead', rows)
    },
  ],
  'currencies of one day': [
    2000,
    (n) => {
      const rows = many(n, (i) => ({ date: day(1), channel: 'vk', spend: 5, currency: `C${i}` }))
      return () => evaluate('spend', rows)
    },
  ],
  'keys that nobody knows': [
    2000,
    (n) => {
      const rows = many(n, (i) => ({ date: day(1), [`x${i}`]: 1 }) as Row)
      return () => evaluate('leads', rows)
    },
  ],
  'posts that changed their date': [
    500,
    (n) => {
      const rows = many(n, (i) => [3, 4].map((at) => ({ date: day(at), post: `p${i}`, likes: i }))).flat()
      return () => evaluate('likes', rows)
    },
  ],
  'events that are compared with nothing': [
    500,
    (n) => {
      const rows = many(700, (i) => ({ date: day(i), leads: i % 10 }))
      const events = many(n, (i) => day(i % 600))
      return () => campaignEffect(rows, { metrics: 'leads', event: day(699), events })
    },
  ],
  'lines of a plan': [
    1000,
    (n) => {
      const plan = many(n, (i) => ({ id: `r${i}`, weight: 1, attainment: (i % 12) / 10 }))
      return () => score(plan)
    },
  ],
}

/** Processor time, whatever else the machine does; the best of several times. */
function costOf(make: () => () => unknown): number {
  const costs = many(3, () => {
    const ask = make()
    const before = process.cpuUsage()
    ask()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...costs)
}

// Eight times as many cost eight times as much, or by squares sixty-four times.
test.each(Object.entries(cases))(
  '%s: the cost grows with their number, and not with its square',
  {
    timeout: 120_000,
  },
  (_, [n, make]) => {
    costOf(() => make(n))
    const least = Math.max(
      3000,
      costOf(() => make(n)),
    )
    expect(costOf(() => make(8 * n)) / least).toBeLessThan(30)
  },
)

const brands = many(20, (i) => `brand ${i}`)
const rows = many(620, (i) => ({
  date: `2026-10-${String((i % 31) + 1).padStart(2, '0')}`,
  brand: brands[i % 20],
  mentions: i,
}))

test('rows are read once, whichever of their brands is your own', () => {
  const plain = read(rows)
  expect(read(rows, 'nobody')).toBe(plain)
  for (const brand of brands) expect(read(rows, brand).brands.get('')).toBe(plain.brands.get(brand))
  expect([...read(rows, 'brand 1').brands.keys()].slice(0, 2)).toEqual(['', 'brand 0'])
  // Where other rows of yours have no brand, both are yours: two figures of one day contradict each other, those of two add up.
  const mixed = [...rows, { date: '2026-10-01', mentions: 1000 }]
  expect(evaluate('mentions', mixed, { own: 'brand 0', period: '2026-10-01' })).toMatchObject({ known: false })
  expect(
    evaluate('mentions', [...rows.slice(1, 5), { date: '2026-10-01', mentions: 7 }], { own: 'brand 2' }),
  ).toMatchObject({ value: 9 })
})

test('what was asked of one array does not stay for ever', { timeout: 120_000 }, () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const kept = (ask: () => void): number => {
    collect()
    const before = process.memoryUsage().heapUsed
    ask()
    collect()
    return (process.memoryUsage().heapUsed - before) / 1e6
  }
  const mine = rows.map((row) => ({ ...row }))
  const shared = kept(() => {
    for (let i = 0; i < 500; i++)
      shareOfVoice(mine, { own: i % 2 ? `brand ${i % 20}` : `other ${i}`, period: month, others: { top: i % 7 } })
  })
  const days = many(3000, (i) => ({ date: day(i), channel: `c${i % 3}`, leads: i, spend: 3 }))
  const windows = kept(() => {
    for (let i = 0; i < 800; i++)
      evaluate('costPerLead', days, {
        period: { from: day(i % 400), to: day(2500 + (i % 499)) },
        channels: [`c${i % 3}`, `x${i}`],
      })
  })
  expect([shared, windows].map((mb) => Math.round(mb) < 30)).toEqual([true, true])
  expect([rows.length, mine.length, days.length]).toEqual([620, 620, 3000])
})
