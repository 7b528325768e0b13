// @vitest-environment node
// "At least": only of what the days that are still unknown can but add to.
import { describe, expect, test } from 'vitest'
import { canButRise } from '../../src/metrics/analysis/canButRise.js'
import {
  attainment,
  countCells,
  type Expression,
  evaluate,
  firstKnown,
  metric,
  minus,
  ofAll,
  plus,
  ratio,
  meanCells,
  sumCells,
  sumKnown,
  times,
} from '../../src/metrics/index.js'

const days = { known: 28, expected: 31, unit: 'days' } as const
/** No channel is missing. */
const whole = { coverage: days, channels: { used: [], missing: [], outside: [] } }

test.each<[string, Expression, boolean]>([
  ['a flow', 'leads', true],
  ['people', 'reach', true],
  ['a net that may be negative', 'followersNet', false],
  ['a level at the end', 'followers', false],
  ['a sum', plus('leads', 'customers'), true],
  ['a sum with a number', plus('leads', 10), true],
  ['a number by itself', 10, false],
  ['a difference', minus('leads', 'customers'), false],
  ['what is taken from a number', minus(100, 'leads'), false],
  ['a difference from a number', minus('leads', 100), true],
  ['a product with a positive number', times(1000, 'spend'), true],
  ['a product with a negative number', times(-1, 'spend'), false],
  ['a product with two negative numbers', times(-1, -1, 'spend'), true],
  ['a product with nothing', times(0, 'spend'), false],
  ['a sum with what is counted negative', plus('leads', times(-1, 'customers')), false],
  ['a difference from what is counted negative', minus('leads', times(-1, 'customers')), true],
  ['a part of the audience at the start', ratio('followersGained', 'followersStart'), true],
  ['a part of the audience at the end', ratio('followersGained', 'followers'), false],
  ['a ratio of two flows', ratio('spend', 'leads'), false],
  ['one over what is left of a number', ratio(1, minus(10, 'customers')), false],
  ['what is divided by what may turn negative', ratio('leads', minus(1, 'customers')), false],
  ['what is multiplied by what may be negative', times(plus('leads', -5), 'customers'), false],
  ['a margin, which may be a loss', 'grossMargin', false],
  ['alternatives that all rise', firstKnown('conversions', 'leads'), true],
  ['alternatives one of which may fall', firstKnown('leads', 'followersNet'), false],
  ['a sum of what is known', sumKnown('likes', 'saves'), true],
  ['a sum over cells', sumCells('reach'), true],
  ['a mean over cells', meanCells('reach'), false],
  ['a count of cells', countCells('reach'), true],
  ['a share of all brands', ratio('mentions', ofAll('mentions')), false],
])('%s', (_, formula, expected) => {
  expect(canButRise({ time: 'adds', formula, ...whole })).toBe(expected)
})

test('of people too: nobody who was reached is taken back', () => {
  expect(canButRise({ time: 'saturates', formula: 'reach', ...whole })).toBe(true)
  expect(canButRise({ time: 'saturates', formula: ratio('impressions', 'reach'), ...whole })).toBe(false)
})

test('of a rate nothing rises for certain', () => {
  expect(canButRise({ time: 'rate', formula: 'leads', ...whole })).toBe(false)
})

describe('leads less the customers among them, written as a sum with what is counted negative', () => {
  const open = metric({
    id: 'open',
    formula: plus('leads', times(-1, 'customers')),
    unit: 'count',
    better: 'higher',
    time: 'adds',
  })
  const first = { date: '2026-10-01', leads: 10, customers: 0 }
  const third = { date: '2026-10-03', leads: 10, customers: 1 }

  test('with a day unknown it is no lower bound: 19 of 20 is 95%, and not at least', () => {
    expect(attainment(evaluate(open, [first, third]), 20)).toMatchObject({ value: 0.95, partial: true, atLeast: false })
  })

  test('since that day may take away: 0 leads and 15 customers make it 4 of 20, 20%', () => {
    const known = attainment(evaluate(open, [first, { date: '2026-10-02', leads: 0, customers: 15 }, third]), 20)
    expect(known.known && known.value).toBeCloseTo(0.2, 12)
  })
})
