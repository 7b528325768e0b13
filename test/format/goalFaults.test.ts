// @vitest-environment node
import { expect, test } from 'vitest'
import { faultsOfGoal } from '../../src/format/goalFaults.js'
import type { Result } from '../../src/metrics/index.js'
import { known, unknown } from './made.js'

const codes = (goal: object, result: Result = known(0.04)) =>
  faultsOfGoal('"growth"', goal, null, result).map(({ code }) => code)

test('a percentage above 3 is 5 for 5% where values are fractions', () => {
  expect(faultsOfGoal('"growth"', { target: 5 }, null, known(0.04))).toEqual([
    {
      code: 'percent',
      text: '"growth" aims at 5, which is 500%, and its values are fractions. If 5% is meant, write 0.05 for 5%.',
    },
  ])
  expect(codes({ target: -4 })).toEqual(['percent'])
  expect(codes({ target: 3 })).toEqual([])
  expect(codes({ target: 0.05, threshold: 5, method: 'threshold' })).toEqual(['percent'])
  // Of another method it is not asked for.
  expect(codes({ target: 0.05, threshold: 5 })).toEqual([])
})

test('nobody knows of a value that is large itself, unknown, or no percentage', () => {
  expect(codes({ target: 5 }, known(3.8))).toEqual([])
  expect(codes({ target: 5 }, unknown())).toEqual([])
  expect(codes({ target: 5 }, known(0.5, { unit: 'ratio' }))).toEqual([])
})

test('of what is wrong the developer hears what to write', () => {
  const text = (fault: Parameters<typeof faultsOfGoal>[2], goal = {}) =>
    faultsOfGoal('"growth"', goal, fault, known())[0]?.text
  expect(text('target', { target: Number.NaN })).toMatch(/^"growth" has the target NaN, which is not a finite number/)
  expect(text('target', {})).toContain('has the target undefined')
  expect(text('target', { target: { of: 5 } })).toContain('has the target {"of":5}')
  // What is no JSON is not looked at.
  expect(text('target', { target: 10n })).toContain('has the target a bigint, which')
  expect(text('direction')).toMatch(/Pass `better: 'higher'` or `better: 'lower'`\.$/)
  for (const fault of ['limits', 'dates', 'weight'] as const) expect(text(fault)).toMatch(/ Write .*\.$/)
})
