// @vitest-environment node
// What a plan comes to, and every step on the way.
import { describe, expect, test } from 'vitest'
import { type Attainment, attainment, evaluate, type Score, type ScoreRow, score } from '../../src/metrics/index.js'
import fc from '../property.js'
import { days } from './october.js'
import { strange } from './plain.js'

const row = (weight: number, reached: ScoreRow['attainment'], id = 'leads'): ScoreRow => ({
  id,
  weight,
  attainment: reached,
})
const between = (low: number | null, high: number | null): Attainment => ({
  known: false,
  reason: 'not-additive',
  between: [low, high],
})
const value = (result: Score) => (result.known ? result.value : result.reason)

test('G48: a KPI matrix (inter-hr.ru)', () => {
  // 0.5 × 22 ÷ 20 + 0.25 × 17 ÷ 20 + 0.25 × 30 ÷ 20
  const plan = [
    { weight: 0.5, actual: 22, target: 20 },
    { weight: 0.25, actual: 17, target: 20 },
    { weight: 0.25, actual: 30, target: 20 },
  ]
  const result = score(
    plan.map(({ weight, actual, target }) => row(weight, attainment(actual, target, { better: 'higher' }))),
  )
  expect(result).toMatchObject({ known: true, value: expect.closeTo(1.1375, 12), status: 'met', normalized: false })
})

describe('every step of the arithmetic', () => {
  const result = score([row(30, 0.5, 'leads'), row(20, 0.9, 'reach'), row(10, 1.5, 'saves')])

  test('is there', () => {
    expect(result).toEqual({
      // (30 × 0.5 + 20 × 0.9 + 10 × 1.5) ÷ 60
      known: true,
      value: expect.closeTo(0.8, 12),
      status: 'close',
      atLeast: false,
      rows: [
        {
          id: 'leads',
          weight: 30,
          share: 0.5,
          attainment: { known: true, value: 0.5, status: 'lagging', atLeast: false },
          status: 'lagging',
          points: 0.25,
          pointsLost: 0.25,
        },
        {
          id: 'reach',
          weight: 20,
          share: expect.closeTo(1 / 3, 12),
          attainment: { known: true, value: 0.9, status: 'close', atLeast: false },
          status: 'close',
          points: expect.closeTo(0.3, 12),
          pointsLost: expect.closeTo(1 / 30, 12),
        },
        {
          id: 'saves',
          weight: 10,
          share: expect.closeTo(1 / 6, 12),
          attainment: { known: true, value: 1.5, status: 'met', atLeast: false },
          status: 'met',
          points: 0.25,
          pointsLost: 0,
        },
      ],
      lagging: [expect.objectContaining({ id: 'leads' })],
      met: 1,
      missing: [],
      policy: 'block',
      totalWeight: 60,
      normalized: true,
    })
  })

  test('points add up to the score', () => {
    expect(result.rows.reduce((sum, { points }) => sum + (points ?? Number.NaN), 0)).toBe(value(result))
  })
})

test('those that lag come by the points they lose, of equal ones the first of the plan', () => {
  const result = score([
    row(20, 0.5, 'a: 10 lost'),
    row(50, 0.7, 'b: 15 lost'),
    row(10, 0.9, 'close'),
    row(20, 0.5, 'd: 10 lost'),
  ])
  expect(result.lagging.map(({ id }) => id)).toEqual(['b: 15 lost', 'a: 10 lost', 'd: 10 lost'])
})

test('below nothing, more is lost than the weight', () => {
  expect(score([row(1, -0.5)])).toMatchObject({ value: -0.5, rows: [{ points: -0.5, pointsLost: 1.5 }] })
})

describe('weights', () => {
  test.each<[readonly number[], boolean]>([
    [[0.3, 0.7], false],
    [[30, 70], false],
    // 0.7 + 0.2 + 0.1 is 1 but for noise.
    [[0.7, 0.2, 0.1], false],
    [[30, 60], true],
    [[0.3, 0.6], true],
    [[2], true],
    [[1], false],
  ])('%j need a notice: %j', (weights, normalized) => {
    expect(score(weights.map((weight) => row(weight, 1)))).toMatchObject({ known: true, normalized })
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, null, '30', undefined])('of %j are invalid', (weight) => {
    const result = score([row(weight as number, 1), row(1, 0.5)])
    expect(result).toMatchObject({ known: false, reason: 'invalid', totalWeight: null, normalized: false })
    expect(result.rows).toMatchObject([
      { weight: null, share: null, points: null, pointsLost: null },
      { weight: 1, share: null, points: null, pointsLost: null, status: 'lagging' },
    ])
    expect(result).not.toHaveProperty('between')
  })

  test.each([-1, Number.NaN, null, '30'])(
    'of %j count for nothing where the weight goes to the others anyway',
    (weight) => {
      const plan = [row(weight as number, 1, 'reach'), row(1, 0.5), row(3, 0.9)]
      // (1 × 0.5 + 3 × 0.9) ÷ 4
      const result = score(plan, { missing: 'redistribute' })
      expect(result).toMatchObject({ known: true, value: expect.closeTo(0.8, 12), missing: [{ id: 'reach' }] })
      expect(result.rows[0]).toMatchObject({ weight: null, share: 0, points: 0 })
      // How much a 0 would count nobody knows.
      expect(score(plan, { missing: 'zero' })).toMatchObject({ known: false, reason: 'invalid', missing: [] })
      expect(score([plan[0] as ScoreRow], { missing: 'redistribute' })).toMatchObject({
        known: false,
        reason: 'invalid',
      })
    },
  )

  test('that add to 0 divide nothing', () => {
    expect(score([row(0, 1), row(0, 0.5)])).toMatchObject({ known: false, reason: 'zero-denominator', totalWeight: 0 })
  })

  test('of any size only count in proportion', () => {
    const none = score([row(-0, 1), row(1, -0), row(1, -5e-324)])
    expect(none).toMatchObject({ value: 0, totalWeight: 2 })
    expect(none.rows).toMatchObject([{ weight: 0 }, { attainment: { value: 0 }, points: 0 }, { points: 0 }])
    expect(value(score([row(3e300, 1), row(1e300, 0.2)]))).toBeCloseTo(0.8, 12)
    expect(value(score([row(1e308, 1), row(1e308, 1)]))).toBe('invalid')
  })

  test('of 0 count for nothing and block nothing', () => {
    const result = score([row(0, null, 'extra'), row(0, 5, 'more'), row(1, 0.5)])
    expect(result).toMatchObject({ known: true, value: 0.5, missing: [{ id: 'extra' }] })
    expect(result.rows).toMatchObject([
      { share: 0, points: 0, pointsLost: 0, status: null },
      { share: 0, points: 0, pointsLost: 0, status: 'met' },
      { share: 1, points: 0.5, pointsLost: 0.5 },
    ])
  })
})

test.each([null, undefined, 'forgive', {}])('a policy of %j is to block', (missing) => {
  const plan = [row(1, null, 'reach'), row(1, 0.5)]
  expect(score(plan, { missing } as never)).toMatchObject({ known: false, reason: 'missing', policy: 'block' })
  expect(score(plan, null)).toEqual(score(plan))
})

describe('a row of which nothing is known', () => {
  const reach: Attainment = { known: false, reason: 'no-data' }
  const plan = [row(30, 0.5, 'leads'), row(50, reach, 'reach'), row(20, 1.5, 'saves')]

  test('blocks the score unless the policy says otherwise', () => {
    const result = score(plan)
    expect(result).toMatchObject({ known: false, reason: 'no-data', policy: 'block', missing: [{ id: 'reach' }] })
    expect(result).not.toHaveProperty('between')
    expect(result.rows).toMatchObject([
      { share: 0.3, points: 0.15, pointsLost: 0.15 },
      { share: 0.5, points: null, pointsLost: null, status: null, attainment: reach },
      { share: 0.2, points: expect.closeTo(0.3, 12), pointsLost: 0 },
    ])
    expect(result.rows[1]).not.toHaveProperty('between')
    expect(score(plan, { missing: 'block' })).toEqual(result)
  })

  test('zero: it attained nothing', () => {
    // 0.3 × 0.5 + 0.5 × 0 + 0.2 × 1.5
    const result = score(plan, { missing: 'zero' })
    expect(result).toMatchObject({ known: true, value: expect.closeTo(0.45, 12), policy: 'zero' })
    expect(result.rows[1]).toMatchObject({
      share: 0.5,
      points: 0,
      pointsLost: 0.5,
      status: 'lagging',
      attainment: reach,
    })
    expect(result.lagging.map(({ id }) => id)).toEqual(['reach', 'leads'])
  })

  test('redistribute: its weight goes to the others, in proportion', () => {
    // (30 × 0.5 + 20 × 1.5) ÷ 50
    const result = score(plan, { missing: 'redistribute' })
    expect(result).toMatchObject({ known: true, value: expect.closeTo(0.9, 12), totalWeight: 100, normalized: false })
    expect(result.rows).toMatchObject([
      { share: 0.6, points: 0.3, pointsLost: 0.3 },
      { weight: 50, share: 0, points: 0, pointsLost: 0, status: null },
      { share: 0.4, points: expect.closeTo(0.6, 12) },
    ])
    expect(result.lagging.map(({ id }) => id)).toEqual(['leads'])
    expect(result.missing.map(({ id }) => id)).toEqual(['reach'])
  })

  test.each(['block', 'zero', 'redistribute'] as const)('without another there is no score: %s', (missing) => {
    expect(score([row(1, reach), row(1, null)], { missing })).toMatchObject({ known: false, reason: 'no-data' })
    expect(score([row(1, null), row(1, reach)], { missing })).toMatchObject({ known: false, reason: 'missing' })
    // A row that does not count does not make one.
    expect(score([row(0, 1), row(1, null)], { missing })).toMatchObject({ known: false, reason: 'missing' })
    expect(score([row(0, 1), row(1, null)], { missing }).rows).toMatchObject([{ share: 0 }, { share: 1 }])
  })

  test.each<[ScoreRow['attainment'], string]>([
    [null, 'missing'],
    [undefined as unknown as null, 'missing'],
    [Number.NaN, 'invalid'],
    [Number.POSITIVE_INFINITY, 'invalid'],
    ['0.9' as unknown as number, 'invalid'],
    [{ known: true } as Attainment, 'invalid'],
    [{} as Attainment, 'missing'],
    [{ known: false, reason: 'conflict' }, 'conflict'],
    [{ known: false, reason: 3, between: 'low' } as unknown as Attainment, 'missing'],
  ])('%j is %s', (given, reason) => {
    const result = score([row(1, given), row(1, 1)])
    expect(result).toMatchObject({ known: false, reason })
    expect(result.rows[0]?.attainment).toEqual({ known: false, reason })
  })
})

test('without rows there is no score', () => {
  const none = { known: false, reason: 'no-data', rows: [], lagging: [], missing: [], met: 0, totalWeight: 0 }
  expect(score([])).toMatchObject(none)
  expect(score(null as unknown as [])).toMatchObject(none)
  expect(score([]).normalized).toBe(false)
})

describe('an attainment that is known only between bounds', () => {
  test('makes the score a range, whatever the policy', () => {
    // 0.5 × 0.2 to 0.5 × 1.2, and 0.5 × 0.8.
    for (const missing of ['block', 'zero', 'redistribute'] as const) {
      const result = score([row(1, between(0.2, 1.2), 'reach'), row(1, 0.8)], { missing })
      expect(result).toMatchObject({
        known: false,
        reason: 'not-additive',
        between: [expect.closeTo(0.5, 12), expect.closeTo(1, 12)],
        missing: [],
      })
      expect(result.rows[0]).toEqual({
        id: 'reach',
        weight: 1,
        share: 0.5,
        attainment: between(0.2, 1.2),
        status: null,
        points: null,
        pointsLost: null,
        between: { points: [0.1, 0.6], pointsLost: [0, 0.4] },
      })
    }
  })

  test('has a status where both ends have the same', () => {
    const { rows, met, lagging } = score([
      row(1, between(1, 1.2), 'met'),
      row(1, between(0.8, 0.99), 'close'),
      row(1, between(0.1, 0.2), 'far'),
      row(1, between(0.6, 0.79), 'near'),
      row(1, between(null, 0.5), 'open'),
      row(1, between(1.1, null), 'over'),
      row(1, between(0.7, 0.8), 'unclear'),
    ])
    expect(rows.map(({ status }) => status)).toEqual(['met', 'close', 'lagging', 'lagging', 'lagging', 'met', null])
    expect(met).toBe(2)
    // By what is lost for certain: 0.8, 0.5 and 0.21 of a seventh.
    expect(lagging.map(({ id }) => id)).toEqual(['far', 'open', 'near'])
  })

  test('of an open end leaves the score open', () => {
    const result = score([row(1, between(0.6, null), 'reach'), row(1, 1)])
    expect(result).toMatchObject({ known: false, between: [expect.closeTo(0.8, 12), null] })
    expect(result.rows[0]?.between).toEqual({ points: [0.3, null], pointsLost: [0, 0.2] })
    const down = score([row(1, between(null, 0.6)), row(1, 1)])
    expect(down).toMatchObject({ known: false, between: [null, expect.closeTo(0.8, 12)] })
    expect(down.rows[0]?.between).toEqual({ points: [null, 0.3], pointsLost: [0.2, null] })
  })

  test('of both ends leaves nothing to tell', () => {
    const result = score([row(1, between(0.6, null)), row(1, between(null, 0.6))])
    expect(result).toMatchObject({ known: false, reason: 'not-additive', missing: [] })
    expect(result).not.toHaveProperty('between')
  })

  test('beside a row of which nothing is known follows the policy for that row', () => {
    const plan = [row(50, between(0.2, 0.4)), row(50, null)]
    expect(score(plan)).toMatchObject({ known: false, reason: 'missing' })
    expect(score(plan)).not.toHaveProperty('between')
    expect(score(plan, { missing: 'zero' })).toMatchObject({ reason: 'not-additive', between: [0.1, 0.2] })
    expect(score(plan, { missing: 'redistribute' })).toMatchObject({ reason: 'not-additive', between: [0.2, 0.4] })
    const turned = [...plan].reverse()
    expect(score(turned, { missing: 'zero' })).toMatchObject({ reason: 'not-additive', between: [0.1, 0.2] })
    expect(score(turned, { missing: 'redistribute' })).toMatchObject({ reason: 'not-additive', between: [0.2, 0.4] })
  })

  test('of weight 0 makes no range', () => {
    expect(score([row(0, between(0.2, null)), row(1, 0.5)])).toMatchObject({ known: true, value: 0.5 })
  })

  test('of two equal ends is a value', () => {
    expect(score([row(1, between(0.5, 0.5))])).toMatchObject({
      known: true,
      value: 0.5,
      rows: [{ attainment: { known: true, value: 0.5, status: 'lagging' } }],
    })
  })
})

describe('of partial actuals', () => {
  const views = (known: number) =>
    evaluate(
      'views',
      days(1, 10, (n) => ({ views: n <= known ? 10 : null })),
    )
  const spent = evaluate(
    'costPerClick',
    days(1, 10, (n) => (n <= 9 ? { spend: 5, linkClicks: 10 } : { spend: 5 })),
  )

  test('the score is at least that, where all of them can but rise', () => {
    const whole = attainment(views(10), 100)
    const part = attainment(views(9), 100)
    expect(score([row(1, whole), row(1, whole)])).toMatchObject({ known: true, value: 1, atLeast: false })
    expect(score([row(1, whole), row(1, part)])).toMatchObject({ value: expect.closeTo(0.95, 12), atLeast: true })
    const rate = attainment(spent, 0.5)
    expect(rate).toMatchObject({ known: true, partial: true, atLeast: false })
    expect(score([row(1, part), row(1, rate)])).toMatchObject({ known: true, atLeast: false })
    // What does not count does not matter.
    expect(score([row(1, part), row(0, rate)])).toMatchObject({ known: true, atLeast: true })
  })
})

describe('for any plan', () => {
  const reached = fc.double({ noNaN: true, min: -2, max: 3 })
  const weight = fc.double({ noNaN: true, min: 0.001, max: 1000 })
  const plan = fc.array(fc.tuple(weight, fc.option(reached, { freq: 4 })), { minLength: 1, maxLength: 8 })
  const rowsOf = (given: readonly (readonly [number, number | null])[]) => given.map(([w, a], i) => row(w, a, `${i}`))

  test('the score lies between the smallest and the largest attainment that counts', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const known = given.flatMap(([, one]) => (one === null ? [] : one))
        const result = score(rowsOf(given), { missing: 'redistribute' })
        expect(result.known).toBe(known.length > 0)
        if (!result.known) return
        expect(result.value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9)
        expect(result.value).toBeLessThanOrEqual(Math.max(...known) + 1e-9)
        expect(result.rows.reduce((sum, { share }) => sum + (share ?? Number.NaN), 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('a range holds the score of every attainment within it', () => {
    const range = fc.tuple(weight, reached, reached, fc.double({ noNaN: true, min: 0, max: 1 }))
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (given) => {
        const ends = given.map(([w, a, b]) => row(w, between(Math.min(a, b), Math.max(a, b))))
        const inside = given.map(([w, a, b, at]) => row(w, Math.min(a, b) + Math.abs(a - b) * at))
        const [truth, range] = [score(inside), score(ends)]
        if (!truth.known) throw new Error(truth.reason)
        const [low, high] = range.known ? [range.value, range.value] : (range.between ?? [])
        expect(truth.value).toBeGreaterThanOrEqual((low as number) - 1e-9)
        expect(truth.value).toBeLessThanOrEqual((high as number) + 1e-9)
      }),
    )
  })

  test('a better attainment never makes a worse score', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.double({ noNaN: true, min: 0, max: 2 }), (given, n, more) => {
        const at = n % given.length
        const better = given.map(([w, a], i): [number, number | null] => [w, i === at && a !== null ? a + more : a])
        const [one, other] = [score(rowsOf(given), { missing: 'zero' }), score(rowsOf(better), { missing: 'zero' })]
        if (one.known && other.known) expect(other.value).toBeGreaterThanOrEqual(one.value - 1e-9)
      }),
    )
  })

  test('the result is plain data, whatever the rows', () => {
    const policy = fc.constantFrom('block', 'zero', 'redistribute')
    const loose = fc.array(
      fc.record(
        {
          id: fc.anything(),
          weight: fc.oneof(fc.double(), fc.integer()),
          attainment: fc.oneof(fc.double(), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), loose), policy, (rows, missing) => {
        const result = score(rows as unknown as ScoreRow[], { missing })
        expect(strange(result)).toEqual([])
        expect(structuredClone(result)).toEqual(result)
      }),
    )
  })
})
