// @vitest-environment node
// A row of 1 January 1970 (a time stamp of zero) or of the end of 2099 ("open") among the rows of a month.
import { expect, test } from 'vitest'
import { describeWarning } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { evaluate, resolveWindow, type Row, series } from '../../src/metrics/index.js'
import { days, said, warned } from './october.js'

const october = days(1, 31, { channel: 'vk', leads: 2 })
const with1970: Row[] = [{ date: new Date(0), channel: 'vk', leads: 100 }, ...october]

test.each([
  ['a time stamp of zero', { date: new Date(0), channel: 'vk', leads: 100 }, '1970-01-01'],
  ['the year 1900', { date: '1900-01-01', leads: 100 }, '1900-01-01'],
  ['an open end', { date: '2099-12-31', channel: 'vk', leads: 100 }, '2099-12-31'],
  ['a span from a time stamp of zero on', { date: { from: '1970-01-01', to: '2026-10-31' }, leads: 100 }, '1970-01-01'],
  ['a span without an end', { date: { from: '2026-10-01', to: '2099-12-31' }, leads: 100 }, '2099-12-31'],
])('%s does not widen the window, and is said', (_, row: Row, day) => {
  const rows = [...october, row]
  expect(resolveWindow({ data: rows }).current).toMatchObject({ from: '2026-10-01', to: '2026-10-31', days: 31 })
  const result = evaluate('leads', rows)
  // 31 × 2
  expect([said(result), result.coverage]).toEqual([62, { known: 31, expected: 31, unit: 'days' }])
  expect(warned(result, 'outlier-date')).toEqual([{ code: 'outlier-date', keys: [day] }])
  expect(series('leads', rows)[0]?.points).toHaveLength(31)
})

test('zeros of a complete channel are filled for the days of the others only', () => {
  for (const row of [with1970[0] as Row, { date: '2099-12-31', channel: 'vk', leads: 100 }]) {
    const rows = [row, ...october.filter((_, i) => i % 2 === 0)]
    const result = evaluate('leads', rows, { channels: [{ id: 'vk', complete: true }] })
    // 16 odd days × 2
    expect([said(result), result.coverage.expected]).toEqual([32, 31])
  }
})

test('rows that have no other dates are of these', () => {
  const alone = evaluate('leads', { date: '1970-01-01', leads: 7 })
  expect([said(alone), alone.warnings]).toEqual([7, []])
})

test('it is said in every language, with the day', () => {
  const texts = [en, ru, de, es, fr, ptBR, ar].map((locale) =>
    describeWarning({ code: 'outlier-date', keys: ['1970-01-01'] }, { locale }),
  )
  expect(new Set(texts).size).toBe(7)
  for (const text of texts) expect(text).toMatch(/1970|١٩٧٠/)
})
