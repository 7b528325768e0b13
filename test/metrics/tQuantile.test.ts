// @vitest-environment node
// Against R's own quantile of Student's t.
import { qt } from 'lib-r-math.js'
import { expect, test } from 'vitest'
import { tQuantile } from '../../src/metrics/math/tQuantile.js'

test.each([...Array.from({ length: 60 }, (_, i) => i + 3), 99, 250, 1000, 100_000])(
  'with %i degrees of freedom it is right to six digits',
  (degrees) => {
    expect(Math.abs(tQuantile(degrees) / qt(0.975, degrees) - 1)).toBeLessThan(5e-7)
  },
)

test('of printed tables', () => {
  expect([3, 4, 5, 9, 30, 120].map((degrees) => tQuantile(degrees).toFixed(3))).toEqual([
    '3.182',
    '2.776',
    '2.571',
    '2.262',
    '2.042',
    '1.980',
  ])
})
