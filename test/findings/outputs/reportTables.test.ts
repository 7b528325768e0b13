import { describe, expect, test } from 'vitest'
import { cellText } from '../../../src/findings/outputs/cellText.js'
import { reportTables } from '../../../src/findings/outputs/reportTables.js'
import type { ReportTable } from '../../../src/findings/outputs/table.js'
import type { FindingsQuery } from '../../../src/findings/query.js'
import { ru } from '../../../src/locales/ru.js'
import { portfolio } from '../../../stories/fixtures/portfolio.js'
import { plan } from '../../../stories/fixtures/scorecard.js'

const october: FindingsQuery = { data: portfolio, own: 'Aurora', period: '2026-10', currency: 'USD', plan }
const tables = reportTables(october)
const found = (id: string, of: readonly ReportTable[] = tables): ReportTable =>
  of.find((one) => one.id === id) as ReportTable

/** A table as it is read, a line for each row. */
const shown = (table: ReportTable, options = {}) =>
  table.rows.map((_, row) =>
    table.columns.map((_, column) => cellText(table, row, column, options).replace(/\u00a0/g, ' ')).join(' | '),
  )
/** A column of raw values. */
const column = (table: ReportTable, id: string) => {
  const at = table.columns.findIndex((one) => one.id === id)
  return table.rows.map((row) => row[at])
}

test('the tables of the portfolio, in their order', () => {
  expect(tables.map(({ id }) => id)).toEqual(['plan', 'channels', 'funnel', 'voice', 'weeks', 'days', 'quality'])
  expect(reportTables(october, { locale: ru }).map(({ title }) => title)).toEqual([
    'План и факт',
    'Каналы',
    'Воронка',
    'Доля голоса',
    'Полные недели',
    'Дни',
    'Качество данных',
  ])
})

test('plan: 16.8 + 20.6 + 16.05 + 7.67 + 16.36 + 16.77 = 94.2 of 100 points', () => {
  const table = found('plan')
  const leads = table.rows[5] as readonly number[]
  // 137 leads in the 30 days of September are 141.6 in 31: 109 are 23.0% fewer.
  expect(leads.slice(0, 6)).toEqual([
    'Leads',
    130,
    109,
    109 / 130,
    137,
    expect.closeTo((109 * 30) / (137 * 31) - 1, 12),
  ])
  expect(column(table, 'points').reduce<number>((all, one) => all + (one as number), 0)).toBeCloseTo(94.2, 1)
  expect(column(table, 'rests-on')[5]).toMatch(/^Per day/)
  // 3.6% became 4.2%, and the periods are compared as they are read: by points, never by a percentage of a percentage.
  expect(column(table, 'change').slice(0, 2)).toEqual([null, null])
  expect(shown(table)[3]).toBe('Response time, median | 30 min | 37 min | 76.7% | 41 min | −9.8% | — | 10.0% | 7.7 | —')
  expect(shown(table)[4]).toContain('Cost per click | $0.55 | $0.50 | 109.1%')
})

test('channels: the total is of its own definition, and what a channel does not report is nothing', () => {
  const table = found('channels')
  const [facebook, instagram, linkedin, tiktok, all] = table.rows
  expect(column(table, 'leads')).toEqual([34, 46, 20, 9, 109])
  // Rates are not averaged: (1.8 + 3.7 + 5.7 + 10.2) ÷ 4 would be 5.4%.
  expect(column(table, 'netGrowthRate')[4]).toBeCloseTo(0.042, 3)
  expect(column(table, 'reach')).toEqual([null, null, null, null, 128_400])
  expect([facebook, instagram, linkedin, tiktok, all].map((row) => row?.[0])).toEqual([
    'Facebook',
    'Instagram',
    'LinkedIn',
    'TikTok',
    'All channels',
  ])
  expect(table.columns.find(({ id }) => id === 'costPerClick')).toMatchObject({ unit: 'money', currency: 'USD' })
})

test('funnel: each rate beside that before, and the cost', () => {
  expect(shown(found('funnel'))).toEqual([
    'Reach | 128,400 | — | — | — | $0.01',
    'Interactions | 9,480 | Reach | 7.4% | 7.0% | $0.16',
    'Link clicks | 3,120 | Reach | 2.4% | 2.4% | $0.50',
    'Visits | 2,760 | Link clicks | 88.5% | 90.0% | $0.57',
    'Leads | 109 | Visits | 3.9% | 5.2% | $14.31',
  ])
})

test('voice: 6,375 of 18,640 after 31.1%', () => {
  const [own, ...others] = found('voice').rows
  expect(own?.slice(0, 3)).toEqual(['Aurora', 6375, 6375 / 18_640])
  expect(own?.[4]).toBeCloseTo(3.1, 1)
  expect([own, ...others].reduce((all, row) => all + (row?.[1] as number), 0)).toBe(18_640)
})

test('weeks are whole ones of both months, days those of October', () => {
  const weeks = found('weeks')
  expect(column(weeks, 'from')).toEqual(
    '2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05 2026-10-12 2026-10-19'.split(' '),
  )
  expect(column(weeks, 'leads')).toEqual([32, 33, 31, 26, 24, 31, 22])
  const days = found('days')
  expect(days.rows).toHaveLength(31)
  expect(column(days, 'leads').reduce<number>((all, one) => all + (one as number), 0)).toBe(109)
  // Reach of the month is no reach of any week.
  expect(weeks.columns.map(({ id }) => id)).not.toContain('reach')
})

const rows = [
  ...Array.from({ length: 10 }, (_, i) => ({
    date: `2026-10-${String(i + 1).padStart(2, '0')}`,
    channel: 'vk',
    leads: i === 4 ? null : 2,
    spend: 10,
    currency: 'RUB',
  })),
  { date: '2026-10-01', channel: 'x', leads: 1, spend: 5, currency: 'USD' },
  { date: '2026-10-10', channel: 'x', leads: 1, spend: 5, currency: 'USD' },
]
const small: FindingsQuery = { data: rows, period: { from: '2026-10-01', to: '2026-10-10' }, show: ['leads', 'spend'] }

test('quality: days known of expected, the last reading, and nothing of what was never reported', () => {
  const table = found('quality', reportTables(small))
  expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
    ['VK', 'Leads', 9, 10, '2026-10-10'],
    ['VK', 'Spend', 10, 10, '2026-10-10'],
    ['X', 'Leads', 2, 10, '2026-10-10'],
    ['X', 'Spend', 2, 10, '2026-10-10'],
  ])
})

test('quality: what rows without a channel tell is known of all channels', () => {
  const data = [
    { date: '2026-10-04', channel: 'vk', reach: 100 },
    ...[2, 3].map((day) => ({ date: `2026-10-0${day}`, leads: 1 })),
  ]
  const table = found('quality', reportTables({ ...small, data, show: ['reach', 'leads'] }))
  expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
    ['VK', 'Reach', 1, 4, '2026-10-04'],
    ['All channels', 'Leads', 2, 4, '2026-10-03'],
  ])
})

test('two currencies are not added up, and each row is in its own', () => {
  const table = found('channels', reportTables(small))
  expect(shown(table).map((row) => row.split(' | ')[2])).toEqual(['RUB 100', '$10', '—'])
})

test('a number that rests on a part says so', () => {
  const table = found('channels', reportTables(small))
  expect(column(table, 'rests-on')[0]).toBe('Data for 9 of 10\u00a0days (Leads)')
})

test('posts stand with their titles; ids that two channels share are two posts', () => {
  const posts = [
    { date: '2026-10-02', channel: 'vk', post: '1', format: 'reel', reach: 500, interactions: 50 },
    { date: '2026-10-03', channel: 'x', post: '1', reach: 900, interactions: 9 },
    { date: '2026-10-04', channel: 'x', post: '2', format: 'Thread', reach: null, interactions: 3 },
  ]
  const table = found(
    'posts',
    reportTables({
      data: posts,
      period: '2026-10',
      posts: [{ id: '1', channel: 'vk', publishedAt: '2026-10-02T10:00:00Z', title: 'Autumn "teaser"' }],
    }),
  )
  expect(table.columns.map(({ id }) => id)).toEqual([
    'post',
    'channel',
    'format',
    'published',
    'reach',
    'interactions',
    'engagementRateByReach',
  ])
  expect(shown(table)).toEqual([
    'x/1 | X | — | 3 October 2026 | 900 | 9 | 1.0%',
    'Autumn "teaser" | VK | reel | 2 October 2026 | 500 | 50 | 10.0%',
    '2 | X | Thread | 4 October 2026 | — | 3 | —',
  ])
})

describe('data never throws', () => {
  test.each([
    null,
    undefined,
    [],
    [null],
    [{}],
    [{ date: 'soon', leads: 'many' }],
    'rows',
    7,
    [[1]],
    { leads: Number.NaN },
  ])('%j', (data) => {
    const query = { data, own: 'Aurora', plan: null, posts: [null], show: [] } as unknown as FindingsQuery
    for (const { columns, rows: lines } of reportTables(query)) {
      expect(lines.length).toBeGreaterThan(0)
      for (const row of lines) expect(row).toHaveLength(columns.length)
    }
  })
  test('misuse does', () => {
    expect(() => reportTables({ data: rows, show: ['leeds' as 'leads'] })).toThrow('leeds')
    expect(() => reportTables({ data: rows, period: 'October' })).toThrow('October')
    expect(() => reportTables(null as never)).toThrow('kpi-kit')
  })
})

test('every cell is of its column: texts and dates are texts, all others numbers', () => {
  for (const { columns, rows: lines } of [...tables, ...reportTables(small)])
    for (const row of lines) {
      expect(row).toHaveLength(columns.length)
      for (const [i, cell] of row.entries()) {
        if (cell === null) continue
        const { unit } = columns[i] as ReportTable['columns'][number]
        expect([unit, typeof cell]).toEqual([unit, unit === 'text' || unit === 'date' ? 'string' : 'number'])
        if (unit === 'date') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
})
