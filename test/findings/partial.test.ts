// @vitest-environment node
// Nothing is said of what is known in part: whichever day is missing.
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { day } from '../../src/findings/kinds/day.js'
import { event } from '../../src/findings/kinds/event.js'
import { record } from '../../src/findings/kinds/record.js'
import { share } from '../../src/findings/kinds/share.js'
import fc from '../property.js'
import { shiftDay } from './shiftDay.js'
import { studyOf } from './studyOf.js'

/** From 1 September 2025, a Monday, to 30 September 2026: 30 leads a day, of which one day has 300; two brands are spoken of. */
const rows: readonly Row[] = Array.from({ length: 395 }, (_, i) => shiftDay('2025-09-01', i)).flatMap((date): Row[] => [
  { date, brand: 'Aurora', channel: 'vk', leads: date === '2026-09-16' ? 300 : 30 + (date.charCodeAt(9) % 3) },
  { date, brand: 'Aurora', channel: 'vk', mentions: date < '2026-09-01' ? 30 : 45 },
  { date, brand: 'Contoso', channel: 'vk', mentions: 70 },
])
const september = { period: '2026-09', own: 'Aurora', show: ['leads'], events: ['2026-09-16'] } as const

/** Without the leads, or the mentions, of one day. */
const without = (missing: string, fact: 'leads' | 'mentions') =>
  rows.map((row) => (row.date === missing && row.brand === 'Aurora' ? { ...row, [fact]: undefined } : row))

const cases = [
  ['day', day, 'leads', { ...september, events: [] }],
  ['record', record, 'leads', september],
  ['share', share, 'mentions', september],
] as const

describe.each(cases)('%s', (_, kind, fact, query) => {
  test('is said of all days', () => {
    expect(kind(studyOf({ ...query, data: rows }))).toHaveLength(1)
  })

  test('is not said without any one of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), (i) => {
        expect(kind(studyOf({ ...query, data: without(shiftDay('2026-09-01', i), fact) }))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})

test('an event of one day is said, and not without its day', () => {
  expect(event(studyOf({ ...september, data: rows }))).toHaveLength(1)
  expect(event(studyOf({ ...september, data: without('2026-09-16', 'leads') }))).toEqual([])
})
