import { expect, test } from 'vitest'
import { meterOf } from '../../src/parts/meterOf.js'

// A bar of 120%: the goal stands at 1 ÷ 1.2 = 0.833 of it.
const goal = 0.833333
const to = (end: number) => ({ from: 0, to: end })
test.each([
  ['90% fills three quarters', { known: true, value: 0.9 }, { sure: to(0.75), maybe: null, beyond: undefined }],
  ['120% fills it, and no more', { known: true, value: 1.2 }, { sure: to(1), maybe: null, beyond: undefined }],
  ['127% goes on beyond it', { known: true, value: 1.27 }, { sure: to(1), maybe: null, beyond: 'sure' }],
  ['less than nothing is none', { known: true, value: -0.5 }, { sure: null, maybe: null, beyond: undefined }],
  ['next to nothing is seen', { known: true, value: 1e-7 }, { sure: to(0.004), maybe: null }],
  [
    '60–90% is filled to 60%, and may be up to 90%',
    { known: false, between: [0.6, 0.9] },
    { sure: to(0.5), maybe: to(0.75), beyond: undefined },
  ],
  ['60–130% may go on', { known: false, between: [0.6, 1.3] }, { sure: to(0.5), maybe: to(1), beyond: 'maybe' }],
  ['60% or more may go on', { known: false, between: [0.6, null] }, { sure: to(0.5), maybe: to(1), beyond: 'maybe' }],
  ['0–60% is not certain', { known: false, between: [0, 0.6] }, { sure: null, maybe: to(0.5) }],
  [
    '130–160% fills it and goes on',
    { known: false, between: [1.3, 1.6] },
    { sure: to(1), maybe: null, beyond: 'sure' },
  ],
  ['what is unknown draws nothing', { known: false }, { sure: null, maybe: null, beyond: undefined }],
] as const)('%s', (_, attained, drawn) => {
  const { goal: at, ...marks } = meterOf(attained, 1.2)
  expect(at).toBeCloseTo(goal, 5)
  expect(marks).toMatchObject(drawn)
})
