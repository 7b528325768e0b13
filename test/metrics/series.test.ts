import { describe, expect, test } from 'vitest'
import { evaluate, type Row, series } from '../../src/metrics/index.js'

const value = (point: { result: ReturnType<typeof evaluate> }) => (point.result.known ? point.result.value : null)
const values = (points: readonly { result: ReturnType<typeof evaluate> }[]) => points.map(value)

// Thursday 1 October to Wednesday 14 October 2026, without the 3rd.
const rows: Row[] = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((day): Row[] => {
  const date = `2026-10-${String(day).padStart(2, '0')}`
  return [
    { date, channel: 'instagram', reach: 100, interactions: day },
    { date, channel: 'vk', reach: 300, interactions: 3 },
  ]
})

describe('series', () => {
  test('a point a day, gaps among them', () => {
    const [all] = series('interactions', rows, { period: '2026-10' })
    expect(all?.channel).toBeNull()
    // Day + 3; the 3rd is not known, and the days after the 14th have not begun.
    expect(values(all?.points ?? [])).toEqual([4, 5, null, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
    expect(all?.points[2]?.result).toMatchObject({ known: false, reason: 'no-data' })
    expect(all?.points.every(({ whole }) => whole)).toBe(true)
  })

  test('weeks pool what their days say, and those cut short are not whole', () => {
    const [all] = series('engagementRateByReach', rows, { every: 'week' })
    // 1 to 4: (4 + 5 + 7) ÷ 1,200; 5 to 11: (8 + … + 14) ÷ 2,800 = 77 ÷ 2,800; 12 to 14: 48 ÷ 1,200.
    expect(values(all?.points ?? []).map((one) => one?.toFixed(6))).toEqual(['0.013333', '0.027500', '0.040000'])
    expect(all?.points.map(({ whole }) => whole)).toEqual([false, true, false])
    expect(all?.points.map(({ period }) => [period.from, period.to])).toEqual([
      ['2026-10-01', '2026-10-04'],
      ['2026-10-05', '2026-10-11'],
      ['2026-10-12', '2026-10-14'],
    ])
  })

  test('a row of a week or month that is not over says how it stands, as the total of the period does', () => {
    const months: Row[] = [
      { date: '2026-09', leads: 30 },
      { date: '2026-10', leads: 12 },
    ]
    const question = { period: '2026-Q4', asOf: '2026-10-20' }
    const [all] = series('leads', months, { ...question, every: 'month' })
    expect(values(all?.points ?? [])).toEqual([12])
    expect(all?.points[0]).toMatchObject({ period: { from: '2026-10-01', to: '2026-10-20' }, whole: false })
    expect(all?.points[0]?.result.window).toMatchObject({ to: '2026-10-20', completeDays: 20, days: 20 })
    const [weeks] = series(
      'leads',
      { date: '2026-W43', leads: 5 },
      { period: '2026-10', asOf: '2026-10-20', every: 'week' },
    )
    expect(values(weeks?.points ?? []).at(-1)).toBe(5)
    // Days that are cut off by the period are not the week's, whatever is over.
    const [cut] = series(
      'leads',
      { date: '2026-W44', leads: 5 },
      { period: '2026-10', asOf: '2026-10-30', every: 'week' },
    )
    expect(values(cut?.points ?? []).at(-1)).toBeNull()
  })

  test('a channel at a time', () => {
    const found = series('interactions', rows, { split: 'channel', every: 'month' })
    // 1 + 2 + 4 + … + 14 = 105 − 3, and 13 × 3.
    expect(found.map(({ channel, points }) => [channel, ...values(points)])).toEqual([
      ['instagram', 102],
      ['vk', 39],
    ])
  })

  test('nothing to show over time without a date, before the first day, or without rows', () => {
    expect(series('reach', { reach: 5 })[0]?.points).toEqual([])
    expect(series('reach', [])[0]?.points).toEqual([])
    expect(series('reach', rows, { period: '2026-11' })[0]?.points).toEqual([])
  })

  test('throws for a metric that is none', () => {
    expect(() => series('likez' as 'likes', rows)).toThrow('likez')
  })
})

describe('channels', () => {
  const totals: Row[] = [
    ...rows,
    { date: { from: '2026-10-12', to: '2026-10-14' }, interactions: 1000, siteSessions: 500 },
  ]

  test('only those asked for, without the total over all', () => {
    const asked = (channels?: string[]) =>
      value({
        result: evaluate('interactions', totals, { period: { from: '2026-10-12', to: '2026-10-14' }, channels }),
      })
    expect([asked(), asked(['instagram']), asked(['vk', 'instagram'])]).toEqual([1000, 39, 48])
    expect(asked(['telegram'])).toBeNull()
  })

  test('the site is that of all channels', () => {
    const visits = totals.map((row) => (row.channel === 'vk' ? { ...row, sessions: 10 } : row))
    const share = evaluate('socialTrafficShare', visits, {
      period: { from: '2026-10-12', to: '2026-10-14' },
      channels: ['vk'],
    })
    expect(share).toMatchObject({ known: true, value: 30 / 500 })
  })
})

test('a complete channel has a point for each day of the life that the host gives it', () => {
  const row = { date: '2026-10-03', channel: 'vk', leads: 2 } as const
  const channels = [{ id: 'vk', from: '2026-10-01', complete: true }] as const
  expect(values(series('leads', [row], { channels })[0]?.points ?? [])).toEqual([0, 0, 2])
})
