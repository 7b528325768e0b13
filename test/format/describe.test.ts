// @vitest-environment node
import { expect, test } from 'vitest'
import { describeResult } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { compared, input, known, october, unknown } from './made.js'

const lacksUnfollows = unknown({
  inputs: { followersLost: { known: false, reason: 'missing', coverage: { known: 0, expected: 31, unit: 'days' } } },
})

test('the goal, and what has changed', () => {
  const comparison = compared(0.042, 0.036)
  expect(describeResult({ result: comparison.current, target: 0.05, comparison })).toBe(
    '84% of the 5% goal. Up 0.6\u00a0percentage points on September 2026',
  )
  expect(describeResult({ result: comparison.current, target: 0.05, comparison }, { locale: ru })).toBe(
    '84\u00a0% от цели 5\u00a0%. Выше на 0,6\u00a0процентного пункта, чем в сентябре 2026',
  )
})

test('without a goal, the value with its period', () => {
  expect(describeResult({ result: known() })).toBe('4.2% for October 2026')
  expect(describeResult({ result: known() }, { locale: ru })).toBe('4,2\u00a0% за октябрь 2026')
  expect(describeResult({ result: known(0.042, { window: null }) })).toBe('4.2%')
})

test('a level is of the day on which it was read', () => {
  const followers = { metric: 'followers', formula: 'followers', unit: 'count', time: 'level' } as const
  expect(describeResult({ result: known(12504, { ...followers, inputs: { followers: input(12504) } }) })).toBe(
    '12,504 as of 31 October 2026',
  )
  const read = { ...input(12504), date: '2026-10-28' }
  expect(describeResult({ result: known(12504, { ...followers, inputs: { followers: read } }) })).toBe(
    '12,504 as of 28 October 2026',
  )
  const window = { ...october, completeDays: 17, asOf: '2026-10-17' }
  expect(describeResult({ result: known(12504, { ...followers, window, inputs: {} }) })).toBe(
    '12,504 as of 17 October 2026',
  )
})

test('unknown: the reason, and the goal all the same', () => {
  expect(describeResult({ result: lacksUnfollows, target: 0.05 })).toBe('Unfollows are not reported. Goal: 5%')
  expect(describeResult({ result: lacksUnfollows })).toBe('Unfollows are not reported')
})

test('partial: how much it rests on', () => {
  const result = known(0.042, { coverage: { known: 28, expected: 31, unit: 'days' } })
  const attainment = { known: true, value: 0.84, status: 'close', atLeast: true } as const
  expect(describeResult({ result, target: 0.05, attainment })).toBe(
    'At least 84% of the 5% goal so far. Data for 28 of 31\u00a0days',
  )
  expect(describeResult({ result }, { locale: ru })).toBe(
    '4,2\u00a0% за октябрь 2026. Данные неполные: 28 из 31\u00a0дня',
  )
})

test('a comparison that can’t be made is explained, unless there is nothing to compare with', () => {
  const none = { basis: 'none', absolute: null, relative: null, pp: null, verdict: null } as const
  const result = known()
  expect(describeResult({ result, comparison: compared(1, 2, { ...none, reason: 'mixed-definition' }) })).toBe(
    '4.2% for October 2026. No comparison: the values are defined differently',
  )
  expect(describeResult({ result, comparison: compared(1, 2, { ...none, reason: 'unknown' }) })).toBe(
    '4.2% for October 2026',
  )
})

test('pace comes before the change', () => {
  const comparison = compared(0.027, 0.02)
  const result = known(0.027, { window: { ...october, completeDays: 17, asOf: '2026-10-17' } })
  const pace = {
    known: true,
    status: 'on-pace',
    expected: 0.0274,
    difference: 0,
    projection: null,
    elapsed: 17 / 31,
  } as const
  expect(describeResult({ result, target: 0.05, comparison, pace })).toBe(
    '54% of the 5% goal. On pace: 2.7% expected by 17 October. Up 0.7\u00a0percentage points on September 2026',
  )
})
