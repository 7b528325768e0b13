// Which points of a line cannot stand beside the others: by what most of them have.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Row, type Series, series } from '../../src/metrics/index.js'
import { areLess } from '../../src/parts/areLess.js'

const day = (i: number) => new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10)
const leads = (channel: string, days: readonly number[]): Row[] =>
  days.map((i) => ({ date: day(i), channel, leads: 10 }))
const daysUpTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const lessIn = (rows: Row[], every: 'day' | 'week' = 'day', from = 0) => {
  const points = series('leads', rows, { every, period: { from: day(from), to: day(54) } })[0]?.points ?? []
  return areLess(points).flatMap((isLess, i) => (isLess ? i : []))
}

test('a day without a channel that most days have', () => {
  const without = daysUpTo(56).filter((i) => i !== 20)
  expect(lessIn([...leads('a', daysUpTo(56)), ...leads('b', without)])).toEqual([20])
})

test('no day without a channel that has few: most of the line is without it', () => {
  expect(lessIn([...leads('a', daysUpTo(56)), ...leads('b', [0, 7, 14, 21, 28, 35, 42, 49])])).toEqual([])
})

test('a channel may have a comma in its name', () => {
  expect(lessIn([...leads('a', daysUpTo(56)), ...leads('b, c', [0, 7, 14, 21, 28, 35, 42, 49])])).toEqual([])
})

// 1 September 2026 is a Tuesday: day 20 is the Monday of the fourth week, and days 5, 12, 19 … are Sundays.
test('a week that knows fewer of its days than most, and none beside a week that knows more', () => {
  expect(
    lessIn(
      leads(
        'a',
        daysUpTo(56).filter((i) => i !== 20),
      ),
      'week',
    ),
  ).toEqual([3])
  expect(
    lessIn(
      leads(
        'a',
        daysUpTo(55).filter((i) => i % 7 !== 5 || i === 19),
      ),
      'week',
      6,
    ),
  ).toEqual([])
})

// A line that is read from its end has the same points, and what comes as often as another is no matter of which comes first.
test('which points are less does not hang on the order of points', () => {
  const point = fc.record({
    known: fc.constantFrom(3, 6, 7),
    missing: fc.constantFrom([], ['a'], ['b'], ['a', 'b']),
  })
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), fc.constantFrom('adds', 'rate'), (given, time) => {
      const points = given.map(({ known, missing }) => ({
        result: {
          known: true,
          time,
          coverage: { known, expected: 7 },
          warnings: missing.length ? [{ code: 'channels-missing', keys: missing }] : [],
        },
      }))
      const less = (some: unknown) => areLess(some as Series['points'])
      expect(less([...points].reverse())).toEqual([...less(points)].reverse())
    }),
  )
})

test('of two that come as often the fuller one is usual', () => {
  // Two weeks, the first without its Sunday: six days of leads are no rise to seven.
  const rows = leads('a', [6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19])
  const points = series('leads', rows, { every: 'week', period: { from: day(6), to: day(19) } })[0]?.points ?? []
  expect(areLess(points)).toEqual([true, false])
})
