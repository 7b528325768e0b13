// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { describeGoal } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Result } from '../../src/metrics/index.js'
import { known, unknown, october } from './made.js'

const lacking = { coverage: { known: 28, expected: 31, unit: 'days' } } as const
/** And the month is not over. */
const partial = { ...lacking, window: { ...october, asOf: '2026-10-29' } } as const
const time = { unit: 'duration', better: 'lower', metric: 'responseTime', time: 'rate' } as const

describe('describeGoal', () => {
  test.each<[string, Result, number, string, string]>([
    ['short of it', known(0.042), 0.05, '84% of the 5% goal', '84\u00a0% от цели 5\u00a0%'],
    ['over it', known(0.0635), 0.05, '127% of the 5% goal', '127\u00a0% от цели 5\u00a0%'],
    ['just short of it', known(0.04999), 0.05, '99% of the 5% goal', '99\u00a0% от цели 5\u00a0%'],
    ['at zero', known(0), 0.05, '0% of the 5% goal', '0\u00a0% от цели 5\u00a0%'],
    ['negative', known(-0.01), 0.05, '6.0\u00a0pp below the 5% goal', 'На 6,0\u00a0п.п. ниже цели 5\u00a0%'],
    ['of zero', known(0.01), 0, '1.0\u00a0pp above the 0% goal', 'На 1,0\u00a0п.п. выше цели 0\u00a0%'],
    [
      'less is better, missed',
      known(2220, time),
      1800,
      '7\u00a0min above the 30\u00a0min goal (lower is better)',
      'На 7\u00a0мин выше цели 30\u00a0мин (чем ниже, тем лучше)',
    ],
    [
      'less is better, met',
      known(0.5, { unit: 'money', better: 'lower', currency: 'USD' }),
      0.55,
      '$0.05 below the $0.55 goal (lower is better)',
      'На 0,05\u00a0$ ниже цели 0,55\u00a0$ (чем ниже, тем лучше)',
    ],
    ['exactly', known(1800, time), 1800, 'Exactly the 30\u00a0min goal', 'Ровно по цели 30\u00a0мин'],
    [
      'neutral',
      known(5, { unit: 'ratio', better: 'neutral' }),
      4,
      'Goal: 4. Goal not judged: nothing says whether more or less is better',
      'Цель: 4. Цель не оценить: не указано, что лучше, больше или меньше',
    ],
    ['unknown', unknown(), 0.05, 'Goal: 5%', 'Цель: 5\u00a0%'],
  ])('%s', (_, result, target, english, russian) => {
    expect(describeGoal({ result, target })).toBe(english)
    expect(describeGoal({ result, target }, { locale: ru })).toBe(russian)
  })

  test('a partial value says so, and "at least" only where its attainment can but rise', () => {
    const result = known(0.042, partial)
    const attainment = { known: true, value: 0.84, status: 'close', atLeast: true } as const
    expect(describeGoal({ result, target: 0.05, attainment })).toBe('At least 84% of the 5% goal so far')
    expect(describeGoal({ result, target: 0.05, attainment }, { locale: ru })).toBe(
      'Пока не менее 84\u00a0% от цели 5\u00a0%',
    )
    expect(describeGoal({ result, target: 0.05, attainment: { ...attainment, atLeast: false } })).toBe(
      '84% of the 5% goal so far',
    )
    expect(describeGoal({ result: known(2220, { ...time, ...partial }), target: 1800, attainment })).toBe(
      '7\u00a0min above the 30\u00a0min goal (lower is better) so far',
    )
  })

  test('of days that are over nothing is to come, also where some of them are lacking', () => {
    const attainment = { known: true, value: 0.84, status: 'close', atLeast: true } as const
    expect(describeGoal({ result: known(0.042, lacking), target: 0.05, attainment })).toBe(
      'At least 84% of the 5% goal',
    )
    const open = { ...lacking, warnings: [{ code: 'open' }] } as const
    expect(describeGoal({ result: known(0.042, open), target: 0.05, attainment })).toBe(
      'At least 84% of the 5% goal so far',
    )
  })

  test('a total that should be small is not judged by a part of its days', () => {
    const spent = known(310, {
      ...partial,
      unit: 'money',
      currency: 'USD',
      metric: 'spend',
      better: 'neutral',
      time: 'adds',
    })
    expect(describeGoal({ result: spent, target: 400, better: 'lower' })).toBe('Goal not judged')
    expect(describeGoal({ result: spent, target: 400, better: 'higher' })).toBe('78% of the $400 goal so far')
  })

  test('a neutral metric may be given a direction', () => {
    const result = known(5, { unit: 'ratio', better: 'neutral' })
    expect(describeGoal({ result, target: 4, better: 'lower' })).toBe('1 above the 4 goal (lower is better)')
    expect(describeGoal({ result, target: 4, better: 'higher' })).toBe('125% of the 4 goal')
  })
})
