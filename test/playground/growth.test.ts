// A visitor's own file may be anything: what it costs grows with its size, and not with its square.
import { expect, it } from 'vitest'
import { readDate } from '../../src/adapters/table/dates.js'
import { widgetsFor } from '../../stories/playground/allowed.js'
import { readRows } from '../../stories/playground/readRows.js'
import { readTable } from '../../stories/playground/readTable.js'

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

/** Processor time in ms, whatever else the machine does; the better of two. */
const costOf = (ask: () => unknown): number =>
  Math.min(
    ...many(2, () => {
      const before = process.cpuUsage()
      ask()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )

it.each(['T', ' ', ',', 'T5', ' 5:'])('a cell of 64,000 times “%s” is no date, and that is soon known', (sign) => {
  const text = `x${sign.repeat(64_000)}x`
  expect(readDate(text)).toMatchObject({ problem: 'not-a-date' })
  // By squares it were four seconds and more.
  expect(costOf(() => readDate(text))).toBeLessThan(500)
})

const columns = (n: number) => `date,leads${',Views'.repeat(n)}\n2026-10-01,5${',1'.repeat(n)}\n`
const keys = (n: number) => JSON.stringify(many(n, (i) => Object.fromEntries(many(40, (j) => [`k${i}_${j}`, j]))))

// Sixteen times as many cost sixteen times as much, or by squares 256 times.
it.each<[string, (n: number) => string, number]>([
  ['columns of one name', columns, 1500],
  ['rows that share no key', keys, 40],
])('%s: the cost grows with their number, and not with its square', { timeout: 120_000 }, (_, write, n) => {
  const [few, lots] = [write(n), write(16 * n)]
  costOf(() => readRows(few))
  const least = Math.max(
    5,
    costOf(() => readRows(few)),
  )
  expect(costOf(() => readRows(lots)) / least).toBeLessThan(80)
})

it('columns of one name have names of their own, also where one is written like those that are given', () => {
  const names = (text: string) => readTable(text).columns.map(({ name }) => name)
  expect(names('Views,Views (2),Views,Views,Reach,Reach\n1,2,3,4,5,6\n')).toEqual([
    'Views',
    'Views (2)',
    'Views (3)',
    'Views (4)',
    'Reach',
    'Reach (2)',
  ])
})

it('a column’s samples are its first twenty different values that are known', () => {
  const rows = many(60, (i) => `${i % 2 ? '-' : i},x`).join('\n')
  expect(readTable(`a,b\n${rows}\n`).columns.map(({ samples }) => samples)).toEqual([
    many(20, (i) => `${2 * i}`),
    ['x'],
  ])
})

it('which widgets thousands of posts allow is soon known', () => {
  const day = (i: number) => new Date(Date.UTC(2023, 0, 1) + i * 3_600_000).toISOString().slice(0, 16)
  const posts = many(10_000, (i) => ({ channel: 'vk', post: `${i}`, date: day(i), views: 200 + (i % 5), likes: i % 7 }))
  // Each of them for each metric were half a minute.
  expect(costOf(() => widgetsFor(posts, {}))).toBeLessThan(5000)
  expect(widgetsFor(posts, {}).PostLeaderboard).toEqual({ metric: 'engagementRateByViews' })
})
