// @vitest-environment node
import { expect, test } from 'vitest'
import { dayOfInstant } from '../../src/metrics/time/dayOfInstant.js'

test.each([
  ['2026-10-14T23:30:00+03:00', '2026-10-14'],
  ['2026-10-14T23:30Z', '2026-10-14'],
  ['2026-10-14T23:30:00.123-0500', '2026-10-14'],
  // Without an offset nobody knows when it was.
  ['2026-10-14T23:30:00', null],
  ['2026-10-14', null],
  ['2026-02-30T10:00:00Z', null],
  ['2026-10-14T25:00:00Z', null],
  ['yesterday', null],
  [null, null],
  [1_792_000_000, null],
])('%s is of %s', (instant, day) => {
  expect(dayOfInstant(instant)).toBe(day)
})
