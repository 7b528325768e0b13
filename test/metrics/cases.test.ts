// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { attainment, evaluate } from '../../src/metrics/index.js'
import { attainmentCases, cases } from './cases.js'
import { bounds, said } from './october.js'

describe('worked cases', () => {
  test.each(cases)('$id $metric ($source)', ({ metric, facts, expected, tolerance, reason, between }) => {
    const result = evaluate(metric, facts)
    if (expected === null) {
      expect(said(result)).toBe(reason)
      expect(bounds(result)).toEqual(between)
    } else {
      expect(result).toMatchObject({ known: true, metric })
      expect(Math.abs((said(result) as number) - expected)).toBeLessThanOrEqual(tolerance)
    }
  })

  test.each(attainmentCases)(
    '$id attainment of $actual against $target ($source)',
    ({ actual, target, options, expected }) => {
      expect(attainment(actual, target, options)).toMatchObject({ known: true, value: expect.closeTo(expected, 9) })
    },
  )
})
