// @vitest-environment node
// The window that all widgets speak of, and the one that it is compared with.
import { describe, expect, test } from 'vitest'
import { type CompareTo, type Period, type PeriodInput, resolveWindow, type Windows } from '../../src/metrics/index.js'
import { days } from './october.js'

/** `2026-10-01–2026-10-17`. */
const text = (period: Period | null) => period && `${period.from}–${period.to}`
const texts = ({ current, elapsed, previous }: Windows) => [current, elapsed, previous].map(text)

const year = days(1, 1, { likes: 1 }, '2020-01')
const resolve = (period: PeriodInput, asOf?: string, compareTo?: CompareTo) =>
  resolveWindow({ data: year, period, asOf: asOf ?? '2030-01-01', compareTo })

describe('defaults', () => {
  test('the period is the extent of the data, as of its last date', () => {
    const { current, elapsed, previous } = resolveWindow({ data: days(3, 9, { likes: 1 }) })
    expect(current).toEqual({
      from: '2026-10-03',
      to: '2026-10-09',
      calendar: null,
      days: 7,
      completeDays: 7,
      asOf: '2026-10-09',
    })
    expect(elapsed).toEqual(current)
    expect(text(previous)).toBe('2026-09-26–2026-10-02')
  })

  test('the extent counts spans to their ends', () => {
    const data = [
      { date: '2026-W42', likes: 1 },
      { date: '2026-10-01', likes: 1 },
    ]
    expect(text(resolveWindow({ data }).current)).toBe('2026-10-01–2026-10-18')
  })

  test('rows without dates have no window', () => {
    const nothing = { current: null, elapsed: null, previous: null }
    expect(resolveWindow({ data: { likes: 5 } })).toEqual(nothing)
    expect(resolveWindow({ data: [] })).toEqual(nothing)
    expect(resolveWindow({ data: [{ date: 'soon', likes: 5 }] })).toEqual(nothing)
  })

  test('a period can be asked for without any data', () => {
    expect(text(resolveWindow({ data: [], period: '2026-10' }).current)).toBe('2026-10-01–2026-10-31')
  })

  test('the order of rows does not matter', () => {
    const data = days(3, 9, { likes: 1 })
    expect(resolveWindow({ data: [...data].reverse() })).toEqual(resolveWindow({ data }))
  })
})

test('dates before 1900 and after 2099 are slips and no dates, and nothing is before the first', () => {
  const spans = (date: string) => texts(resolveWindow({ data: [{ date }] }))
  expect(spans('1900-01-01')).toEqual(['1900-01-01–1900-01-01', '1900-01-01–1900-01-01', null])
  expect(spans('1900-01-02')).toEqual(['1900-01-02–1900-01-02', '1900-01-02–1900-01-02', '1900-01-01–1900-01-01'])
  expect(spans('2099-12-31')).toEqual(['2099-12-31–2099-12-31', '2099-12-31–2099-12-31', '2099-12-30–2099-12-30'])
  // The last week of 2099 ends in 2100.
  for (const date of ['1026-10-17', '1899-12-31', '2100', '2099-W53']) expect(spans(date)).toEqual([null, null, null])
})

describe('a complete calendar period compares with the whole one before', () => {
  test.each<[PeriodInput, string | null, string, string]>([
    ['2026-10', 'month', '2026-10-01–2026-10-31', '2026-09-01–2026-09-30'],
    ['2026-03', 'month', '2026-03-01–2026-03-31', '2026-02-01–2026-02-28'],
    ['2024-03', 'month', '2024-03-01–2024-03-31', '2024-02-01–2024-02-29'],
    ['2026-01', 'month', '2026-01-01–2026-01-31', '2025-12-01–2025-12-31'],
    [{ from: '2026-10-01', to: '2026-10-31' }, 'month', '2026-10-01–2026-10-31', '2026-09-01–2026-09-30'],
    ['2026-Q4', 'quarter', '2026-10-01–2026-12-31', '2026-07-01–2026-09-30'],
    ['2026-Q1', 'quarter', '2026-01-01–2026-03-31', '2025-10-01–2025-12-31'],
    ['2025', 'year', '2025-01-01–2025-12-31', '2024-01-01–2024-12-31'],
    ['2026-W42', 'week', '2026-10-12–2026-10-18', '2026-10-05–2026-10-11'],
    ['2027-W01', 'week', '2027-01-04–2027-01-10', '2026-12-28–2027-01-03'],
    ['2026-10-17', 'day', '2026-10-17–2026-10-17', '2026-10-16–2026-10-16'],
    ['2026-03-01', 'day', '2026-03-01–2026-03-01', '2026-02-28–2026-02-28'],
    // No calendar period: as many days right before it.
    [{ from: '2026-10-03', to: '2026-10-09' }, null, '2026-10-03–2026-10-09', '2026-09-26–2026-10-02'],
    [{ from: '2026-09-15', to: '2026-10-15' }, null, '2026-09-15–2026-10-15', '2026-08-15–2026-09-14'],
    // Two months are no calendar period either: 61 days before 1 September.
    [{ from: '2026-09-01', to: '2026-10-31' }, null, '2026-09-01–2026-10-31', '2026-07-02–2026-08-31'],
  ])('%j (%s)', (period, calendar, current, previous) => {
    const windows = resolve(period)
    expect(texts(windows)).toEqual([current, current, previous])
    expect(windows.current?.calendar).toBe(calendar)
    expect(windows.current?.completeDays).toBe(windows.current?.days)
  })
})

describe('an unfinished one compares its first n complete days with the first n of the one before', () => {
  test.each<[PeriodInput, string, string, string]>([
    ['2026-10', '2026-10-17', '2026-10-01–2026-10-17', '2026-09-01–2026-09-17'],
    ['2026-10', '2026-10-01', '2026-10-01–2026-10-01', '2026-09-01–2026-09-01'],
    // The one before is shorter: as much of it as there is.
    ['2026-03', '2026-03-30', '2026-03-01–2026-03-30', '2026-02-01–2026-02-28'],
    ['2026-W42', '2026-10-14', '2026-10-12–2026-10-14', '2026-10-05–2026-10-07'],
    ['2026', '2026-02-10', '2026-01-01–2026-02-10', '2025-01-01–2025-02-10'],
    [{ from: '2026-10-03', to: '2026-10-09' }, '2026-10-05', '2026-10-03–2026-10-05', '2026-09-26–2026-09-28'],
  ])('%j as of %s', (period, asOf, elapsed, previous) => {
    expect(texts(resolve(period, asOf)).slice(1)).toEqual([elapsed, previous])
  })

  test('the day asOf is complete unless it is provisional', () => {
    const data = days(1, 17, (n) => ({ likes: 1, provisional: n === 17 }))
    const { current, elapsed, previous } = resolveWindow({ data, period: '2026-10' })
    expect(current).toMatchObject({ days: 31, completeDays: 16, asOf: '2026-10-17' })
    expect([elapsed, previous].map(text)).toEqual(['2026-10-01–2026-10-16', '2026-09-01–2026-09-16'])
  })

  test('a period of which no day is over has nothing to compare', () => {
    expect(texts(resolve('2026-10', '2026-09-30'))).toEqual(['2026-10-01–2026-10-31', null, null])
    const data = [{ date: '2026-10-01', likes: 1, provisional: true }]
    expect(resolveWindow({ data, period: '2026-10' })).toMatchObject({
      current: { completeDays: 0 },
      elapsed: null,
      previous: null,
    })
  })
})

describe('compareTo', () => {
  test.each<[PeriodInput, string]>([
    ['2026-10', '2025-10-01–2025-10-31'],
    ['2025-02', '2024-02-01–2024-02-29'],
    ['2024-02', '2023-02-01–2023-02-28'],
    ['2026-Q4', '2025-10-01–2025-12-31'],
    ['2026', '2025-01-01–2025-12-31'],
    ['2026-10-17', '2025-10-17–2025-10-17'],
    ['2024-02-29', '2023-02-28–2023-02-28'],
    ['2026-W42', '2025-10-13–2025-10-19'],
    // A week compares with the week of the same number; 2026 has 53, 2025 has 52: its last one stands in.
    ['2026-W53', '2025-12-22–2025-12-28'],
    ['2027-W01', '2025-12-29–2026-01-04'],
    [{ from: '2024-02-29', to: '2024-03-06' }, '2023-02-28–2023-03-06'],
    [{ from: '2026-10-03', to: '2026-10-09' }, '2025-10-03–2025-10-09'],
  ])('year: %j with %s', (period, previous) => {
    expect(text(resolve(period, undefined, 'year').previous)).toBe(previous)
  })

  test('year, unfinished: as many days of the year before', () => {
    expect(text(resolve('2026-10', '2026-10-17', 'year').previous)).toBe('2025-10-01–2025-10-17')
  })

  test('none: nothing', () => {
    expect(resolve('2026-10', undefined, 'none').previous).toBeNull()
  })

  test('a span: that span, as far as the period has come', () => {
    const span = { from: '2026-05-01', to: '2026-05-31' }
    expect(text(resolve('2026-10', undefined, span).previous)).toBe('2026-05-01–2026-05-31')
    expect(text(resolve('2026-10', '2026-10-10', span).previous)).toBe('2026-05-01–2026-05-10')
  })

  test.each([
    { from: '2026-05-31', to: '2026-05-01' },
    { from: 'May', to: 'June' },
  ])('%j is no span: it throws', (span) => {
    expect(() => resolve('2026-10', undefined, span)).toThrow(/`compareTo` is/)
  })
})

test.each(['2026-13', '2026-10-17T00:00', 'yesterday', ''])('%j is no period: it throws', (period) => {
  expect(() => resolveWindow({ data: [], period })).toThrow(/`period` is/)
  expect(() => resolveWindow({ data: [], asOf: period })).toThrow(/`asOf` is/)
})

describe('what is no calendar period', () => {
  test.each<[string, string]>([
    // Nine days from a Monday.
    ['2026-10-12', '2026-10-20'],
    // From within a month to its end.
    ['2026-10-05', '2026-10-31'],
    // Three months that are no quarter, twelve that are no year.
    ['2026-09-01', '2026-11-30'],
    ['2026-04-01', '2027-03-31'],
    // Seven days from a Tuesday.
    ['2026-10-13', '2026-10-19'],
  ])('%s to %s', (from, to) => {
    expect(resolve({ from, to }).current).toMatchObject({ from, to, calendar: null })
  })

  test('a month that begins on a Monday is a month', () => {
    expect(resolve('2026-06').current).toMatchObject({ calendar: 'month' })
  })
})

describe('dates that are no dates', () => {
  test.each<unknown>([
    2026,
    20261017,
    { from: '2026-10-01' },
    { to: '2026-10-01' },
    { from: 'May', to: '2026-10-01' },
    { from: '2026-10-01', to: 'June' },
    { from: { from: '2026-10-01', to: '2026-10-02' }, to: '2026-10-05' },
    { from: '2026-10-01', to: { from: '2026-10-02', to: '2026-10-05' } },
  ])('%j in a row has no window; as a period it throws and says what a date is', (date) => {
    expect(resolveWindow({ data: [{ date: date as string }] }).current).toBeNull()
    expect(() => resolveWindow({ data: [], period: date as string })).toThrow(
      `kpi-kit: \`period\` is ${JSON.stringify(date)}, which is not a date, so the window is unclear. ` +
        "Write '2026-10-17', '2026-W42', '2026-10', '2026-Q4', '2026' or { from, to }.",
    )
  })
})

test('a window compares with any span up to the last date there is', () => {
  const span = { from: '2099-12-01', to: '2099-12-31' }
  expect(text(resolve('2026-10', undefined, span).previous)).toBe('2099-12-01–2099-12-31')
})

test('a week that begins in the year before is of the year that most of it lies in', () => {
  // W01 of 2026 begins on 29 December 2025; that of 2025 on 30 December 2024.
  expect(text(resolve('2026-W01', undefined, 'year').previous)).toBe('2024-12-30–2025-01-05')
})
