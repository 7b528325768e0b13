// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { postCalendar, type Row } from '../../src/metrics/index.js'

// 5 October 2026 is a Monday.
const posts: Row[] = [
  { post: 'a', date: '2026-10-05T09:30', channel: 'vk', reach: 100, interactions: 10 },
  { post: 'b', date: '2026-10-12 11:59', channel: 'vk', reach: 300, interactions: 6 },
  { post: 'c', date: new Date('2026-10-06T12:00:00Z'), channel: 'vk', reach: 200, interactions: 4 },
  { post: 'd', date: '2026-10-07', channel: 'vk', reach: 50, interactions: 5 },
  { post: 'e', date: '2026-11-02T09:00', channel: 'vk', reach: 1, interactions: 1 },
]
const brief = (options: Parameters<typeof postCalendar>[1]) =>
  postCalendar(posts, { period: '2026-10', ...options }).cells.map(({ day, hour, posts: n, result }) => [
    day,
    hour,
    n,
    result.known ? result.value : result.reason,
  ])

describe('posts by the time of publication', () => {
  test('by weekday and hours; a day without an hour is counted apart', () => {
    expect(brief({})).toEqual([
      [0, 9, 2, 2],
      [1, 12, 1, 1],
    ])
    expect(postCalendar(posts, { period: '2026-10' }).untimed).toBe(1)
  })

  test('of ratios the sums are divided by the sums: 16 of 400, not the mean of 10% and 2%', () => {
    const cells = brief({ metric: 'engagementRateByReach' })
    expect(cells).toEqual([
      [0, 9, 2, 0.04],
      [1, 12, 1, 0.02],
    ])
  })

  test('by the hour, 11:59 is of another hour than 9:30', () => {
    expect(brief({ hours: 1 }).map(([day, hour]) => [day, hour])).toEqual([
      [0, 9],
      [0, 11],
      [1, 12],
    ])
  })

  test('by the day of the month, posts without an hour are there too', () => {
    expect(brief({ by: 'day', metric: 'interactions' })).toEqual([
      [5, null, 1, 10],
      [6, null, 1, 4],
      [7, null, 1, 5],
      [12, null, 1, 6],
    ])
    expect(postCalendar(posts, { by: 'day', period: '2026-10' }).untimed).toBe(0)
  })

  test('the best time is the highest, the lowest where less is better, and none where all are equal', () => {
    const best = (metric: 'engagementRateByReach' | 'posts', rows = posts) =>
      postCalendar(rows, { period: '2026-10', metric }).best
    expect(best('engagementRateByReach')).toMatchObject({ day: 0, hour: 9 })
    expect(best('posts', posts.slice(1, 3))).toBeNull()
    expect(best('posts', [])).toBeNull()
  })

  test('a window within one month is a sheet of that month: October 2026 begins on a Thursday', () => {
    const monthOf = (period: string | { from: string; to: string }) => postCalendar(posts, { by: 'day', period }).month
    expect(monthOf('2026-10')).toEqual({ firstWeekday: 3, days: 31 })
    expect(monthOf({ from: '2026-02-03', to: '2026-02-09' })).toEqual({ firstWeekday: 6, days: 28 })
    expect(monthOf({ from: '2026-10-01', to: '2026-11-30' })).toBeNull()
  })

  test('nothing that a host passes throws', () => {
    for (const rows of [null, undefined, [], [null], [{ post: 'x', date: 'soon' }], [{ reach: 3 }]] as never[])
      expect(postCalendar(rows).cells).toEqual([])
  })
})
