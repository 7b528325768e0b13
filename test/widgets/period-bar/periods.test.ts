// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { toDateString } from '../../../src/metrics/time/calendar.js'
import {
  chosenOf,
  periodOf,
  type Preset,
  PRESETS,
  spanOfPreset,
  stepFrom,
  type WeekStart,
} from '../../../src/widgets/period-bar/periods.js'

const days = (span: { from: number; to: number } | null) => span && [toDateString(span.from), toDateString(span.to)]
/** 17 October 2026 is a Saturday. */
const saturday = '2026-10-17'
const preset = (one: Preset, weekStart: WeekStart = 'monday') => days(spanOfPreset(one, saturday, weekStart))

describe('presets', () => {
  test('are of the last day that is known about, whatever day it is today', () => {
    expect(preset('thisMonth')).toEqual(['2026-10-01', '2026-10-31'])
    expect(preset('lastMonth')).toEqual(['2026-09-01', '2026-09-30'])
    expect(preset('thisQuarter')).toEqual(['2026-10-01', '2026-12-31'])
    expect(preset('lastQuarter')).toEqual(['2026-07-01', '2026-09-30'])
    expect(preset(7)).toEqual(['2026-10-11', '2026-10-17'])
    expect(preset(28)).toEqual(['2026-09-20', '2026-10-17'])
    expect(preset(90)).toEqual(['2026-07-20', '2026-10-17'])
  })

  test('have weeks that begin on Monday, Sunday or Saturday', () => {
    expect(preset('thisWeek')).toEqual(['2026-10-12', '2026-10-18'])
    expect(preset('thisWeek', 'sunday')).toEqual(['2026-10-11', '2026-10-17'])
    expect(preset('thisWeek', 'saturday')).toEqual(['2026-10-17', '2026-10-23'])
    expect(preset('lastWeek')).toEqual(['2026-10-05', '2026-10-11'])
    expect(preset('lastWeek', 'sunday')).toEqual(['2026-10-04', '2026-10-10'])
    expect(preset('lastWeek', 'saturday')).toEqual(['2026-10-10', '2026-10-16'])
  })

  test('go over the turn of a year', () => {
    const january = (one: Preset) => days(spanOfPreset(one, '2027-01-03', 'monday'))
    expect(january('lastMonth')).toEqual(['2026-12-01', '2026-12-31'])
    expect(january('lastQuarter')).toEqual(['2026-10-01', '2026-12-31'])
    expect(january('thisWeek')).toEqual(['2026-12-28', '2027-01-03'])
  })
})

test('a period is written as one writes it', () => {
  const of = (one: Preset) => periodOf(spanOfPreset(one, saturday, 'monday'))
  expect(of('thisMonth')).toBe('2026-10')
  expect(of('lastQuarter')).toBe('2026-Q3')
  expect(of('thisWeek')).toEqual({ from: '2026-10-12', to: '2026-10-18' })
})

describe('what is chosen', () => {
  const october = { from: '2026-10-01', to: '2026-10-31', calendar: 'month' } as const

  test('is a preset, or else what kind of period it is', () => {
    expect(chosenOf(october, saturday, 'monday')).toBe('thisMonth')
    expect(chosenOf(october, '2026-11-02', 'monday')).toBe('lastMonth')
    expect(chosenOf(october, '2026-12-02', 'monday')).toBe('month')
    expect(chosenOf({ from: '2026-10-03', to: '2026-10-20', calendar: null }, saturday, 'monday')).toBe('custom')
  })

  test('is each preset of its own, unless two are the same days', () => {
    const found = PRESETS.map((one) => {
      const span = spanOfPreset(one, saturday, 'monday')
      const [from = '', to = ''] = days(span) ?? []
      return chosenOf({ from, to, calendar: null } as never, saturday, 'monday')
    })
    expect(found).toEqual([...PRESETS])
  })
})

describe('a step', () => {
  const known = { from: '2026-08-15', to: saturday } as const
  const step = (from: string, to: string, by: -1 | 1) => days(stepFrom({ from, to } as typeof known, by, known))

  test('is a month, or as many days', () => {
    expect(step('2026-09-01', '2026-09-30', 1)).toEqual(['2026-10-01', '2026-10-31'])
    expect(step('2026-09-01', '2026-09-30', -1)).toEqual(['2026-08-01', '2026-08-31'])
    expect(step('2026-09-05', '2026-09-11', 1)).toEqual(['2026-09-12', '2026-09-18'])
  })

  test('leads nowhere where nothing is known', () => {
    expect(step('2026-10-01', '2026-10-31', 1)).toBeNull()
    expect(step('2026-08-01', '2026-08-31', -1)).toBeNull()
  })
})
