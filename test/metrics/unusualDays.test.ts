// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { type DayValue, unusualDays } from '../../src/metrics/math/unusualDays.js'

/** Eight weeks whose last weekday is as given, oldest first, and all others at 30 and about; then six days and the day itself. */
const daysWith = (fridays: readonly DayValue[], day: DayValue): DayValue[] => [
  ...fridays.flatMap((friday, week): DayValue[] => [30, 31, 29, 30, 31 + (week % 2), 30, friday]),
  30,
  31,
  29,
  30,
  31,
  30,
  day,
]
const fridays = [31, 28, 35, 30, 33, 29, 41, 32]
const last = (day: DayValue, of: readonly DayValue[] = fridays) => unusualDays(daysWith(of, day), 62)

describe('a Friday after 31 28 35 30 33 29 41 32: median 31.5, chance alone √31.5 = 5.61', () => {
  test('214 is far from them', () => {
    expect(last(214)).toEqual({ found: [{ index: 62, value: 214, usual: 31.5, range: [28, 41] }], isErratic: false })
  })

  test('45 is 2.4 times the spread away: it is not', () => {
    expect(last(45).found).toEqual([])
  })

  test('so is a day on which there is nothing: 31.5 is 5.6 times the spread', () => {
    expect(last(0).found).toMatchObject([{ value: 0, usual: 31.5 }])
  })

  test('an unknown day is none', () => {
    expect(last(null).found).toEqual([])
  })

  test('with five known Fridays there is no usual one; with six there is', () => {
    expect(last(214, [null, null, null, 30, 33, 29, 41, 32]).found).toEqual([])
    expect(last(214, [null, null, 35, 30, 33, 29, 41, 32]).found).toMatchObject([{ usual: 32.5 }])
  })
})

test('where it was as high before, it is not unusual', () => {
  // 60 ≥ 5 · 5.5 above, but one of the eight was at 61.
  expect(last(60, [31, 28, 35, 30, 33, 29, 61, 32]).found).toEqual([])
  expect(last(62, [31, 28, 35, 30, 33, 29, 61, 32]).found).toHaveLength(1)
})

test('a few of little are no news: 12 after days of 1 is 11 more; 9 is not', () => {
  const quiet = Array.from({ length: 62 }, () => 1)
  expect(unusualDays([...quiet, 12], 62).found).toHaveLength(1)
  expect(unusualDays([...quiet, 9], 62).found).toEqual([])
})

test('days that jump about anyway have none, and that is said', () => {
  const erratic = Array.from({ length: 63 }, (_, i) => ((i * 37) % 11) * 20)
  const { found, isErratic } = unusualDays([...erratic, 900], 63)
  expect({ found, isErratic }).toEqual({ found: [], isErratic: true })
})

describe('counts of about 40 a day in a rhythm of weeks, simulated', () => {
  let seed = 20261017
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  /** Poisson by the sum of exponential waits. */
  const count = (mean: number) => {
    let [n, wait] = [-1, 0]
    do {
      wait -= Math.log(1 - chance())
      n++
    } while (wait < mean)
    return n
  }
  /** A mean that jumps about from day to day, by the sum of `shape` exponential waits: its counts are negative binomial. */
  const jumping = (mean: number, shape: number) =>
    Array.from({ length: shape }, () => -Math.log(1 - chance())).reduce((a, b) => a + b, 0) * (mean / shape)
  const rhythm = [1, 1.08, 1.12, 1.04, 0.96, 0.82, 0.86]
  const dayOf = (i: number, shape: number) => count((shape ? jumping(40, shape) : 40) * (rhythm[i % 7] ?? 1))
  const monthOf = (shape: number) => Array.from({ length: 87 }, (_, i) => dayOf(i, shape))
  const alarms = (shape: number, runs: number) => {
    let found = 0
    for (let run = 0; run < runs; run++) found += unusualDays(monthOf(shape), 56).found.length
    return found / runs
  }
  /** In what part of the months in which one day is tripled that day is found. */
  const power = (shape: number, runs = 500) => {
    let found = 0
    for (let run = 0; run < runs; run++) {
      const days = monthOf(shape)
      const at = 56 + (run % 31)
      days[at] = (days[at] ?? 0) * 3
      if (unusualDays(days, 56).found.some(({ index }) => index === at)) found++
    }
    return found / runs
  }

  test('noise alarms rarely: in less than 2 of 100 months by chance alone, in less than 13 where days jump about', () => {
    expect(alarms(0, 2_000)).toBeLessThan(0.02)
    expect(alarms(10, 1_000)).toBeLessThan(0.13)
  })

  test('a tripled day is found in at least 59 of 100 months', () => {
    expect(power(0)).toBeGreaterThan(0.9)
    expect(power(10)).toBeGreaterThanOrEqual(0.59)
  })
})
