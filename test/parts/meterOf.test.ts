import { expect, test } from 'vitest'
import { meterOf } from '../../src/parts/meterOf.js'

// A bar of 120%: the goal stands at 1 ÷ 1.2 = 0.833 of it.
const goal = 0.833333
test.each([
  ['90% fills three quarters', { known: true, value: 0.9 }, { value: 0.75, band: null, isBeyond: false }],
  ['120% fills it, and no more', { known: true, value: 1.2 }, { value: 1, band: null, isBeyond: false }],
  ['127% goes on beyond it', { known: true, value: 1.27 }, { value: 1, band: null, isBeyond: true }],
  ['less than nothing is none', { known: true, value: -0.5 }, { value: 0, band: null, isBeyond: false }],
  ['60–90% is a band', { known: false, between: [0.6, 0.9] }, { value: null, band: { from: 0.5, to: 0.75 } }],
  [
    '60–130% is a band that goes on',
    { known: false, between: [0.6, 1.3] },
    { band: { from: 0.5, to: 1 }, isBeyond: true },
  ],
  ['60% or more goes on', { known: false, between: [0.6, null] }, { band: { from: 0.5, to: 1 }, isBeyond: true }],
  ['130–160% fills it and goes on', { known: false, between: [1.3, 1.6] }, { value: 1, band: null, isBeyond: true }],
  ['what is unknown draws nothing', { known: false }, { value: null, band: null, isBeyond: false }],
] as const)('%s', (_, attained, drawn) => {
  const { goal: at, ...marks } = meterOf(attained, 1.2)
  expect(at).toBeCloseTo(goal, 5)
  expect(marks).toMatchObject(drawn)
})
