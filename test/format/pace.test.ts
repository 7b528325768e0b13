// @vitest-environment node
import { expect, test } from 'vitest'
import { describePace } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Pace } from '../../src/metrics/index.js'
import { known, october } from './made.js'

const result = known(0.027, { window: { ...october, completeDays: 17, asOf: '2026-10-17' } })
const pace = { known: true, expected: 0.0274, difference: 0, projection: 0.049, elapsed: 17 / 31 } as const

test.each<[Extract<Pace, { known: true }>['status'], string, string]>([
  ['on-pace', 'On pace: 2.7% expected by 17 October', 'По плану: к 17 октября ожидалось 2,7\u00a0%'],
  ['behind', 'Behind: 2.7% expected by 17 October', 'Отставание: к 17 октября ожидалось 2,7\u00a0%'],
  ['ahead', 'Ahead: 2.7% expected by 17 October', 'Опережение: к 17 октября ожидалось 2,7\u00a0%'],
  [null, '2.7% expected by 17 October', 'К 17 октября ожидалось 2,7\u00a0%'],
])('%s', (status, english, russian) => {
  expect(describePace({ ...pace, status, projection: null }, result)).toBe(english)
  expect(describePace({ ...pace, status, projection: null }, result, { locale: ru })).toBe(russian)
})

test('says where it is heading', () => {
  expect(describePace({ ...pace, status: 'behind' }, result)).toBe(
    'Behind: 2.7% expected by 17 October, projected 4.9% by 31 October',
  )
  expect(describePace({ ...pace, status: 'behind' }, result, { locale: ru })).toBe(
    'Отставание: к 17 октября ожидалось 2,7\u00a0%, прогноз на 31 октября: 4,9\u00a0%',
  )
})

test('the day is the last complete one', () => {
  const provisional = known(0.027, { window: { ...october, completeDays: 16, asOf: '2026-10-17' } })
  expect(describePace({ ...pace, status: 'behind', projection: null }, provisional)).toMatch(/by 16 October$/)
})

test('there is none without a pace or a window', () => {
  expect(describePace({ known: false, reason: 'saturates' }, result)).toBeNull()
  expect(describePace({ ...pace, status: 'behind' }, known(0.027, { window: null }))).toBeNull()
})
