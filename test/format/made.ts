import type { Comparison, Input, Known, Period, ResultBase, Unknown } from '../../src/metrics/index.js'

export const october: Period = {
  from: '2026-10-01',
  to: '2026-10-31',
  calendar: 'month',
  days: 31,
  completeDays: 31,
  asOf: '2026-10-31',
}
export const september: Period = { ...october, from: '2026-09-01', to: '2026-09-30', days: 30, completeDays: 30 }

export const whole = { known: 31, expected: 31, unit: 'days' } as const

export const input = (value: number): Input => ({ known: true, value, coverage: whole })

const base: ResultBase = {
  metric: 'netGrowthRate',
  formula: { op: 'ratio', of: [{ op: 'minus', of: ['followersGained', 'followersLost'] }, 'followersStart'] },
  inputs: { followersGained: input(940), followersLost: input(436), followersStart: input(12000) },
  unit: 'percent',
  better: 'higher',
  time: 'adds',
  window: october,
  definition: 'netGrowthRate',
  channels: { used: [], missing: [], outside: [] },
  coverage: whole,
  warnings: [],
}

/** Net growth of 4.2% in October 2026, unless said otherwise. */
export const known = (value = 0.042, other: Partial<ResultBase> = {}): Known => ({
  ...base,
  ...other,
  known: true,
  value,
})

export const unknown = (other: Partial<Unknown> = {}): Unknown => ({
  ...base,
  known: false,
  reason: 'missing',
  ...other,
})

/** Against September 2026. */
export const compared = (
  now: number,
  then: number,
  other: Partial<Comparison> = {},
  result: Partial<ResultBase> = {},
) => {
  const current = known(now, result)
  return {
    current,
    previous: known(then, { ...result, window: september }),
    basis: 'direct',
    absolute: now - then,
    relative: then === 0 ? null : (now - then) / Math.abs(then),
    pp: current.unit === 'percent' ? (now - then) * 100 : null,
    verdict: now > then ? 'better' : 'worse',
    ...other,
  } satisfies Comparison
}
