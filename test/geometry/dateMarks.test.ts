// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { dateMarks } from '../../src/geometry/index.js'
import { splitPeriod } from '../../src/metrics/index.js'

const marksOf = (from: string, to: string, every: 'day' | 'week' | 'month') => {
  const slots = splitPeriod({ from, to }, every)
  return dateMarks(slots).map(({ of, at }) => `${of}: ${at.map((i) => slots[i]?.from.slice(5)).join(' ')}`)
}

describe('an axis of time is marked by the calendar', () => {
  test('a month of days: each day, Mondays, every other Monday, the first', () => {
    const [days, mondays, everyOther, ...rest] = marksOf('2026-10-01', '2026-10-31', 'day')
    expect(days?.split(' ')).toHaveLength(32)
    expect(mondays).toBe('day: 10-05 10-12 10-19 10-26')
    expect(everyOther).toBe('day: 10-05 10-19')
    // October begins a quarter, and no half-year.
    expect(rest).toEqual(['day: 10-05', 'month: 10-01', 'month: 10-01'])
  })

  test('weeks: the first one too, although it is cut, and weeks that a month begins in', () => {
    const ways = marksOf('2026-09-03', '2026-10-25', 'week')
    expect(ways[0]).toBe('day: 09-03 09-07 09-14 09-21 09-28 10-05 10-12 10-19')
    expect(ways[1]).toBe('day: 09-07 09-14 09-21 09-28 10-05 10-12 10-19')
    // 1 October is within the week of 28 September.
    expect(ways).toContain('month: 09-28')
  })

  test('three years of months: each, quarters, half-years, years', () => {
    const ways = marksOf('2024-01-01', '2026-12-31', 'month')
    expect(ways.map((way) => way.split(' ').length - 1)).toEqual([36, 12, 6, 3, 2, 1])
    expect(ways[3]).toBe('year: 01-01 01-01 01-01')
  })

  test('nothing has no marks', () => {
    expect(dateMarks([])).toEqual([])
  })
})
