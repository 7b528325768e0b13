// @vitest-environment node
// What holds for any rows at all.
import fc from '../property.js'
import { describe, expect, test, vi } from 'vitest'
import {
  aggregate,
  attainment,
  compare,
  type Expression,
  evaluate,
  facts,
  type FactId,
  type Metric,
  type MetricId,
  metric,
  metrics,
  minus,
  pace,
  plus,
  ratio,
  type Result,
  resolveWindow,
  type Row,
  type Rows,
  times,
} from '../../src/metrics/index.js'
import { anyPlace, anyRows, count, settled } from './anyRows.js'
import { day, orders } from './october.js'
import { strange } from './plain.js'

// Longer than a law may search for the smallest rows that break it.
vi.setConfig({ testTimeout: 60_000 })

/** A few of each sort: of each kind, over the period and over cells, with fallbacks, products, bounds and quantiles. */
const several: readonly (MetricId | Metric)[] = [
  'likes',
  'followers',
  'followersStart',
  'reach',
  'spend',
  'siteSessions',
  'assistedConversions',
  'interactions',
  'netFollowers',
  'netGrowthRate',
  'frequency',
  'reachRate',
  'averageDailyReach',
  'averagePostReach',
  'grossReach',
  'viewRatePerPost',
  'nonFollowerReachShare',
  'engagementRateByReach',
  'engagementRatePerPost',
  'costPerLead',
  'romi',
  'socialTrafficShare',
  'assistRatio',
  'responseTime',
  'responseTimeMean',
  'responseTimeP90',
  'shareOfVoice',
]
const idOf = (of: MetricId | Metric) => (typeof of === 'string' ? of : of.id)

/** All that can be asked of some rows. */
const questions: Readonly<Record<string, (rows: Rows) => unknown>> = Object.fromEntries([
  ...several.flatMap((of): [string, (rows: Rows) => unknown][] => [
    [idOf(of), (rows) => evaluate(of, rows)],
    [`${idOf(of)} of Aurora`, (rows) => evaluate(of, rows, { own: 'Aurora' })],
    [`${idOf(of)} of a week`, (rows) => evaluate(of, rows, { period: '2026-W41', asOf: '2026-10-08' })],
    [`${idOf(of)} compared`, (rows) => compare(of, rows, resolveWindow({ data: rows, period: '2026-W41' }))],
    [
      `${idOf(of)} paced`,
      (rows) => pace(of, rows, { target: 10, window: resolveWindow({ data: rows, period: '2026-10' }) }),
    ],
  ]),
  ['window', (rows) => resolveWindow({ data: rows })],
  ['all facts', (rows) => aggregate(rows)],
  ['all facts by channel', (rows) => aggregate(rows, { split: 'channel' })],
  ['all facts of Aurora by channel', (rows) => aggregate(rows, { split: 'channel', own: 'Aurora' })],
  ['all facts by week', (rows) => aggregate(rows, { every: 'week' })],
])
const some = fc.uniqueArray(fc.constantFrom(...Object.keys(questions)), { minLength: 5, maxLength: 5 })
const answersOf = (rows: Rows, names: readonly string[]) =>
  names.map((name) => [name, (questions[name] as (rows: Rows) => unknown)(rows)] as const)

test('the order of rows never matters', () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, some, ([rows, other], names) => {
      expect(settled(answersOf(other, names))).toEqual(settled(answersOf(rows, names)))
    }),
    { numRuns: 300 },
  )
})

test('rows with dates that come twice change nothing', () => {
  const dated = anyRows.map((rows) => rows.map((row) => ({ date: day(2), ...row })))
  fc.assert(
    fc.property(dated, fc.nat(), some, (rows, n, names) => {
      const twice = rows.length ? [...rows, { ...(rows[n % rows.length] as Row) }] : rows
      expect(settled(answersOf(twice, names))).toEqual(settled(answersOf(rows, names)))
    }),
    { numRuns: 150 },
  )
})

test('what was asked before never matters', () => {
  fc.assert(
    fc.property(anyRows, some, (rows, names) => {
      const together = answersOf(rows, [...names, ...names]).slice(names.length)
      const apart = names.flatMap((name) => answersOf([...rows], [name]))
      expect(settled(together)).toEqual(settled(apart))
    }),
    { numRuns: 120 },
  )
})

describe('what comes out', () => {
  test('is plain JSON without NaN, Infinity or −0, and passes through JSON and structuredClone', () => {
    fc.assert(
      fc.property(anyRows, some, (rows, names) => {
        const out = answersOf(rows, names)
        expect(strange(out)).toEqual([])
        expect(JSON.stringify(structuredClone(out))).toBe(JSON.stringify(out))
      }),
      { numRuns: 200 },
    )
  })

  test('stays so for numbers of any size', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(1e308, -1e308, 5e-324, -0, 0, Number.MAX_VALUE))
    const wide = fc.record(
      {
        likes: number,
        reach: number,
        reachFollowers: number,
        followers: number,
        followersGained: number,
        followersLost: number,
        impressions: number,
        spend: number,
        leads: number,
        siteSessions: number,
        assistedConversions: number,
        responseTimes: fc.array(number, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    const rowsOfWide = fc.array(
      fc.tuple(anyPlace, wide).map(([where, what]) => ({ date: day(6), ...where, ...what }) as Row),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(rowsOfWide, some, (rows, names) => {
        expect(strange(answersOf(rows, names))).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})

test('the test’s own scan finds what it looks for', () => {
  expect(strange({ a: [Number.NaN, { b: -0 }], c: undefined, d: new Map() })).toHaveLength(4)
})

describe('data never throws', () => {
  test('whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true }), fc.array(fc.anything())),
        some,
        (data, names) => {
          expect(strange(answersOf(data as Rows, names))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })

  test('whatever stands under the keys that it reads', () => {
    const keys = [
      'date',
      'brand',
      'channel',
      'campaign',
      'paid',
      'post',
      'currency',
      'provisional',
      'observedAt',
      'absent',
      ...Object.keys(facts),
    ]
    const wild = fc.array(fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.anything(), count)), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(wild, some, (rows, names) => {
        expect(strange(answersOf(rows as Rows, names))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

/** A whole grid: channels by days, every cell known. */
const channels = ['instagram', 'vk', 'telegram'] as const
const grid = (of: fc.Arbitrary<number>) =>
  fc.array(fc.array(of, { minLength: 7, maxLength: 7 }), { minLength: 3, maxLength: 3 })
const rowsOf = (fact: FactId, cells: readonly (readonly (number | null)[])[]): Row[] =>
  cells.flatMap((week, c) =>
    week.map((value, d) => ({ channel: channels[c] as string, date: day(5 + d), [fact]: value })),
  )

/** The value, or a mistake of the test. */
const valueOf = (of: MetricId | Metric, rows: Rows): number => {
  const result = evaluate(of, rows)
  if (!result.known) throw new Error(`${idOf(of)} is ${result.reason}`)
  return result.value
}

describe('a split sums to the whole', () => {
  test.each(['likes', 'watchTime', 'spend', 'followersNet'] as const)(
    '%s: over channels, over days, over both',
    (fact) => {
      fc.assert(
        fc.property(grid(fc.integer({ min: -100, max: 1000 })), (cells) => {
          const nonNegative = fact === 'watchTime' ? cells.map((week) => week.map(Math.abs)) : cells
          const rows = rowsOf(fact, nonNegative)
          const whole = valueOf(fact, rows)
          expect(whole).toBe(nonNegative.flat().reduce((sum, value) => sum + value, 0))
          for (const options of [
            { split: 'channel' },
            { every: 'day' },
            { split: 'channel', every: 'day' },
            { every: 'week' },
          ] as const) {
            const parts = aggregate(rows, options).map((group) => group.facts[fact])
            expect(parts.reduce((sum, part) => sum + (part?.known ? part.value : Number.NaN), 0)).toBe(whole)
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  test('overlapping facts over days, levels over channels', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 7, maxLength: 7 }), grid(count), (week, cells) => {
        expect(valueOf('assistedConversions', rowsOf('assistedConversions', [week]))).toBe(
          week.reduce((a, b) => a + b, 0),
        )
        const last = cells.map((days) => days.at(-1) as number)
        expect(valueOf('followers', rowsOf('followers', cells))).toBe(last.reduce((a, b) => a + b, 0))
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is only known between bounds really lies there', () => {
  // Real people: whoever was reached, by channel and day. A cell may go unreported.
  const people = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 10 })
  const world = fc.array(
    fc.array(fc.record({ people, followers: people, reported: fc.integer({ min: 0, max: 9 }).map((n) => n > 0) }), {
      minLength: 4,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 3 },
  )
  type World = { people: number[]; followers: number[]; reported: boolean }[][]
  const union = (sets: readonly (readonly number[])[]) => new Set(sets.flat()).size
  const worldRows = (cells: World): Row[] =>
    cells.flatMap((week, c) =>
      week.map(({ people, followers, reported }, d) => ({
        channel: channels[c] as string,
        date: day(1 + d),
        impressions: 3 * people.length + 1,
        reach: reported ? people.length : null,
        reachFollowers: reported ? people.filter((one) => followers.includes(one)).length : null,
      })),
    )
  const holds = (of: MetricId | Metric, rows: Row[], truth: number) => {
    const result = evaluate(of, rows)
    const [low, high] = result.known ? [result.value, result.value] : (result.between ?? [null, null])
    expect(truth).toBeGreaterThanOrEqual((low ?? Number.NEGATIVE_INFINITY) - 1e-9)
    expect(truth).toBeLessThanOrEqual((high ?? Number.POSITIVE_INFINITY) + 1e-9)
    return result
  }

  test('reach, over days and channels', () => {
    fc.assert(
      fc.property(world, (cells) => {
        const truth = union(cells.flat().map(({ people }) => people))
        const result = holds('reach', worldRows(cells), truth)
        if (cells.flat().every(({ reported }) => reported) && !result.known) expect(result.between?.[1]).not.toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  test('reach, with a platform’s own total over the days of one channel', () => {
    fc.assert(
      fc.property(world, (cells) => {
        const month = {
          channel: 'instagram',
          date: { from: day(1), to: day(4) },
          reach: union((cells[0] ?? []).map(({ people }) => people)),
        }
        holds('reach', [...worldRows(cells), month], union(cells.flat().map(({ people }) => people)))
      }),
      { numRuns: 100 },
    )
  })

  test('expressions over it: frequency, people beyond followers, sums, multiples', () => {
    const beyond = metric({ id: 'beyond', formula: minus('reach', 'reachFollowers'), unit: 'count', better: 'higher' })
    const both = metric({ id: 'both', formula: plus('reach', 'reachFollowers'), unit: 'count', better: 'higher' })
    const less = metric({ id: 'less', formula: times(-2, 'reach'), unit: 'count', better: 'higher' })
    const share = metric({ id: 'share', formula: ratio('reachFollowers', 'reach'), unit: 'percent', better: 'higher' })
    fc.assert(
      fc.property(world, (cells) => {
        // All days reported, so that nothing is dropped from the other side of a ratio.
        const all = cells.map((week) => week.map((cell) => ({ ...cell, reported: true })))
        const rows = worldRows(all)
        const reached = union(all.flat().map(({ people }) => people))
        const followers = union(
          all.flat().map(({ people, followers }) => people.filter((one) => followers.includes(one))),
        )
        const shown = all.flat().reduce((sum, { people }) => sum + 3 * people.length + 1, 0)
        holds(beyond, rows, reached - followers)
        holds(both, rows, reached + followers)
        holds(less, rows, -2 * reached)
        if (reached) {
          holds('frequency', rows, shown / reached)
          holds(share, rows, followers / reached)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('assisted conversions over channels', () => {
    fc.assert(
      fc.property(world, (cells) => {
        // On each day, the conversions that a channel helped with; over days they are other conversions.
        const truth = [0, 1, 2, 3].reduce((sum, d) => sum + union(cells.map((week) => week[d]?.people ?? [])), 0)
        const rows = cells.flatMap((week, c) =>
          week.map(({ people }, d) => ({
            channel: channels[c] as string,
            date: day(1 + d),
            assistedConversions: people.length,
          })),
        )
        holds('assistedConversions', rows, truth)
      }),
      { numRuns: 100 },
    )
  })
})

describe('response times, of which the unanswered are the slowest', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 25 })

  test('lie within their bounds, however long the unanswered will have waited', () => {
    let [known, between] = [0, 0]
    fc.assert(
      fc.property(waits, fc.nat({ max: 8 }), (all, open) => {
        const times = [...all].sort((a, b) => a - b)
        const answered = times.slice(0, Math.max(1, times.length - open))
        const rows = [0, 1, 2].map((d) => ({
          date: day(1 + d),
          responseTimes: answered.filter((_, i) => i % 3 === d),
          messages: times.filter((_, i) => i % 3 === d).length,
        }))
        const middle = (times.length - 1) / 2
        const truth = {
          responseTime: ((times[Math.floor(middle)] as number) + (times[Math.ceil(middle)] as number)) / 2,
          responseTimeP90: times[Math.ceil(0.9 * times.length - 1e-9) - 1] as number,
        }
        for (const id of ['responseTime', 'responseTimeP90'] as const) {
          const result = evaluate(id, rows)
          if (result.known) {
            known++
            expect(result.value).toBe(truth[id])
          } else {
            between++
            // That it is not negative goes without saying.
            const [low, high] = result.between ?? [0, null]
            expect(truth[id]).toBeGreaterThanOrEqual(low as number)
            expect(high).toBeNull()
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(known).toBeGreaterThan(50)
    expect(between).toBeGreaterThan(50)
  })
})

describe('money of two currencies is no sum', () => {
  const factsOf = (id: MetricId) =>
    Object.keys(facts).filter((fact) => JSON.stringify(metrics[id].formula).includes(`"${fact}"`))
  const ofMoney = (Object.keys(metrics) as MetricId[]).filter((id) =>
    factsOf(id).some((fact) => facts[fact as FactId].kind === 'money'),
  )
  const amount = fc.integer({ min: 1, max: 1000 })

  test.each(ofMoney)('%s', (id) => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), fc.nat(), fc.boolean(), (amounts, n, byChannel) => {
        const rows = amounts.map((value, i) => ({
          date: day(byChannel ? 1 : 1 + i),
          channel: byChannel ? `channel ${i}` : 'vk',
          currency: 'EUR',
          ...Object.fromEntries(factsOf(id).map((fact) => [fact, value])),
        }))
        const mixed = rows.map((row, i) => (i === n % rows.length ? { ...row, currency: 'USD' } : row))
        expect(evaluate(id, rows).known).toBe(true)
        expect(evaluate(id, mixed)).toMatchObject({ known: false, reason: 'mixed-currency' })
        expect(evaluate(id, mixed)).not.toHaveProperty('between')
        // Alone in its window, each is money again.
        if (!byChannel) expect(evaluate(id, mixed, { period: day(1 + (n % rows.length)) }).known).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe('unknown is never more than known', () => {
  test.each(['likes', 'spend', 'interactions', 'watchTime'] as const)(
    'a value of %s that goes missing never raises the total',
    (fact) => {
      fc.assert(
        fc.property(grid(count), fc.nat({ max: 2 }), fc.nat({ max: 6 }), (cells, c, d) => {
          const missing = cells.map((week, i) => week.map((value, j) => (i === c && j === d ? null : value)))
          const [whole, less] = [evaluate(fact, rowsOf(fact, cells)), evaluate(fact, rowsOf(fact, missing))]
          if (!whole.known) throw new Error(whole.reason)
          if (less.known) expect(less.value).toBeLessThanOrEqual(whole.value)
          // And it is said: the value is not the whole.
          expect(less.coverage.known).toBeLessThan(less.coverage.expected)
        }),
        { numRuns: 40 },
      )
    },
  )

  test('of people it never lowers the upper bound nor raises the lower one', () => {
    fc.assert(
      fc.property(grid(count), fc.nat({ max: 2 }), fc.nat({ max: 6 }), (cells, c, d) => {
        const missing = cells.map((week, i) => week.map((value, j) => (i === c && j === d ? null : value)))
        const ends = (of: typeof missing) => {
          const result = evaluate('reach', rowsOf('reach', of))
          const [low, high] = result.known ? [result.value, result.value] : (result.between ?? [null, null])
          return [low ?? 0, high ?? Number.POSITIVE_INFINITY] as const
        }
        const [whole, less] = [ends(cells), ends(missing)]
        expect(less[0]).toBeLessThanOrEqual(whole[0])
        expect(less[1]).toBeGreaterThanOrEqual(whole[1])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a result explains itself', () => {
  /** The formula with the result's own inputs in it; `undefined` for statistics of samples. */
  const worked = (formula: Expression, inputs: Result['inputs']): number | undefined => {
    if (typeof formula === 'number') return formula
    if (typeof formula === 'string') {
      const input = inputs[formula]
      return input?.known ? input.value : undefined
    }
    const values = formula.of.map((part) => worked(part, inputs))
    if (values.includes(undefined)) return undefined
    const [first = Number.NaN, ...others] = values as number[]
    if (formula.op === 'plus') return others.reduce((a, b) => a + b, first)
    if (formula.op === 'minus') return others.reduce((a, b) => a - b, first)
    if (formula.op === 'times') return others.reduce((a, b) => a * b, first)
    if (formula.op === 'ratio') return first / (others[0] as number)
    return undefined
  }

  test('its formula, with its inputs, is its value', () => {
    let checked = 0
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...several), (rows, of) => {
        const result = evaluate(of, rows)
        const value = result.known ? worked(result.formula, result.inputs) : undefined
        if (!result.known || value === undefined) return
        checked += 1
        expect(value).toBeCloseTo(result.value, 9)
      }),
      { numRuns: 600 },
    )
    expect(checked).toBeGreaterThan(50)
  })
})

test('a rate over cells lies between the smallest and the largest of them', () => {
  const cell = fc.record({ likes: count, reach: fc.integer({ min: 1, max: 50 }) })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.boolean(), (cells, ofPosts) => {
      const rows = cells.map((row, i) => ({
        ...row,
        channel: 'vk',
        date: day(i + 1),
        ...(ofPosts && { post: `p${i}` }),
      }))
      const rates = cells.map(({ likes, reach }) => likes / reach)
      const rate = valueOf('engagementRateByReach', rows)
      expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12)
      expect(rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12)
    }),
    { numRuns: 80 },
  )
})

describe('attainment', () => {
  const target = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((one) => Math.abs(one) > 1e-3)
  const actual = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
  const reached = (value: number, goal: number, options: Parameters<typeof attainment>[2]) => {
    const result = attainment(value, goal, options)
    if (!result.known) throw new Error(result.reason)
    return result.value
  }

  test.each(['higher', 'lower'] as const)('of the target is 1, by every method that takes it: %s', (better) => {
    fc.assert(
      fc.property(target, fc.double({ noNaN: true, min: 1, max: 1e6 }), (goal, gap) => {
        const threshold = better === 'higher' ? goal - gap : goal + gap
        expect(reached(goal, goal, { better })).toBe(1)
        expect(reached(goal, goal, { better, method: 'threshold', threshold })).toBeCloseTo(1, 9)
        if (better === 'lower' && goal > 0) expect(reached(goal, goal, { better, method: 'inverse' })).toBe(1)
      }),
    )
    expect(reached(0, 0, { better })).toBe(1)
  })

  test.each(['higher', 'lower'] as const)(
    'grows in the direction of the metric, and never against it: %s',
    (better) => {
      fc.assert(
        fc.property(target, actual, actual, (goal, a, b) => {
          const [worse, best] = a < b === (better === 'higher') ? [a, b] : [b, a]
          const threshold = better === 'higher' ? goal - 10 : goal + 10
          expect(reached(best, goal, { better })).toBeGreaterThanOrEqual(reached(worse, goal, { better }))
          const options = { better, method: 'threshold', threshold } as const
          expect(reached(best, goal, options)).toBeGreaterThanOrEqual(reached(worse, goal, options))
          expect(reached(best, goal, { better, cap: 1.2, floor: 0 })).toBeGreaterThanOrEqual(
            reached(worse, goal, { better, cap: 1.2, floor: 0 }),
          )
        }),
      )
    },
  )

  test('is plain JSON, whatever the numbers', () => {
    const options = fc.record(
      {
        better: fc.constantFrom<'higher' | 'lower'>('higher', 'lower'),
        method: fc.constantFrom<'linear' | 'inverse' | 'threshold'>('linear', 'inverse', 'threshold'),
        threshold: fc.double(),
        scale: fc.double(),
        cap: fc.double({ noNaN: true, noDefaultInfinity: true }),
        floor: fc.double({ noNaN: true, noDefaultInfinity: true }),
      },
      { requiredKeys: ['better'] },
    )
    fc.assert(
      fc.property(fc.double(), fc.double(), options, (value, goal, how) => {
        expect(strange(attainment(value, goal, how))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test('a comparison of a window with itself is no change', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...several), (rows, of) => {
      const window = resolveWindow({ data: rows })
      if (!window.elapsed) return
      const { basis, absolute, verdict } = compare(of, rows, { ...window, previous: window.elapsed })
      if (basis !== 'none') expect([absolute, ['same', 'neutral'].includes(verdict ?? '')]).toEqual([0, true])
    }),
    { numRuns: 300 },
  )
})

test('every order of three rows of one thing comes to the same', () => {
  const reading = fc.record({
    likes: fc.integer({ min: 0, max: 2 }),
    observedAt: fc.constantFrom(null, '2026-10-02', '2026-10-03'),
  })
  fc.assert(
    fc.property(fc.tuple(reading, reading, reading), (readings) => {
      const rows = readings.map((row) => ({ date: day(1), ...row }))
      const [first, ...others] = orders(rows).map((order) => settled([evaluate('likes', order)]))
      for (const other of others) expect(other).toEqual(first)
    }),
    { numRuns: 150 },
  )
})
