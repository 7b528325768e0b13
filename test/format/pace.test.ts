// @vitest-environment node
import { expect, test } from 'vitest'
import { describePace } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Pace } from '../../src/metrics/index.js'
import { known, october } from './made.js'

const result = known(64, {
  metric: 'leads',
  unit: 'count',
  window: { ...october, completeDays: 17, asOf: '2026-10-17' },
})
const pace = { known: true, expected: 71, difference: -7, projection: 117, elapsed: 17 / 31 } as const

test.each<[Extract<Pace, { known: true }>['status'], string, string]>([
  ['on-pace', 'On pace: 64 of 71 expected', 'По плану: 64 из ожидаемых 71'],
  ['behind', 'Behind: 64 of 71 expected', 'Отставание: 64 из ожидаемых 71'],
  ['ahead', 'Ahead: 64 of 71 expected', 'Опережение: 64 из ожидаемых 71'],
  [null, '64 of 71 expected', '64 из ожидаемых 71'],
])('%s', (status, english, russian) => {
  expect(describePace({ ...pace, status, projection: null }, result)).toBe(english)
  expect(describePace({ ...pace, status, projection: null }, result, { locale: ru })).toBe(russian)
})

test('says where it is heading, unless there is no room', () => {
  expect(describePace({ ...pace, status: 'behind' }, result)).toBe('Behind: 64 of 71 expected, projected 117')
  expect(describePace({ ...pace, status: 'behind' }, result, { locale: ru })).toBe(
    'Отставание: 64 из ожидаемых 71, прогноз 117',
  )
  expect(describePace({ ...pace, status: 'behind' }, result, { brief: true })).toBe('Behind: 64 of 71 expected')
})

// 15.1 ÷ 1,000 is 2.0% too where one decimal is said, and 3.95% would be 4.0% beside a goal of 4%.
test('what is behind never reads as what is expected, nor its end as the goal that it will miss', () => {
  const growth = known(0.0204, {
    metric: 'netGrowthRate',
    unit: 'percent',
    window: { ...october, completeDays: 16, asOf: '2026-10-16' },
  })
  const late = { ...pace, status: 'behind', expected: 0.0206, projection: 0.0395 } as const
  expect(describePace(late, growth, { target: 0.04 })).toBe('Behind: 2.04% of 2.06% expected, projected 3.95%')
  expect(describePace({ ...late, expected: 0.03 }, growth, { target: 0.04 })).toBe(
    'Behind: 2.04% of 3.00% expected, projected 3.95%',
  )
  expect(describePace({ ...late, expected: 0.03, projection: 0.037 }, growth, { target: 0.04 })).toBe(
    'Behind: 2.0% of 3.0% expected, projected 3.7%',
  )
  expect(describePace({ ...late, status: 'on-pace', projection: null }, growth, { target: 0.04 })).toBe(
    'On pace: 2.0% of 2.1% expected',
  )
})

test('there is none without a pace, nor of a rate, which should be at its goal itself', () => {
  expect(describePace({ known: false, reason: 'saturates' }, result)).toBeNull()
  expect(describePace({ ...pace, status: 'behind' }, known(0.027, { time: 'rate' }))).toBeNull()
})
