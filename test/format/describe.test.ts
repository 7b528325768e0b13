// @vitest-environment node
import { expect, test } from 'vitest'
import { caveatsIn, describeCaveats, describeResult } from '../../src/format/index.js'
import { partOf } from '../../src/format/caveats.js'
import { ru } from '../../src/locales/ru.js'
import { evaluate, type MetricId, type Row } from '../../src/metrics/index.js'
import { day, days } from '../metrics/october.js'
import { compared, input, known, october, unknown } from './made.js'

const lacksUnfollows = unknown({
  inputs: { followersLost: { known: false, reason: 'missing', coverage: { known: 0, expected: 31, unit: 'days' } } },
})

test('the goal, and what has changed', () => {
  const comparison = compared(0.042, 0.036)
  expect(describeResult({ result: comparison.current, target: 0.05, comparison })).toBe(
    '84% of the 5% goal. Up 0.6\u00a0percentage points on September 2026',
  )
  expect(describeResult({ result: comparison.current, target: 0.05, comparison }, { locale: ru })).toBe(
    '84\u00a0% от цели 5\u00a0%. Выше на 0,6\u00a0процентного пункта, чем в сентябре 2026',
  )
})

test('without a goal, the value with its period', () => {
  expect(describeResult({ result: known() })).toBe('4.2% for October 2026')
  expect(describeResult({ result: known() }, { locale: ru })).toBe('4,2\u00a0% за октябрь 2026')
  expect(describeResult({ result: known(0.042, { window: null }) })).toBe('4.2%')
})

test('a level is of the day on which it was read', () => {
  const followers = { metric: 'followers', formula: 'followers', unit: 'count', time: 'level' } as const
  expect(describeResult({ result: known(12504, { ...followers, inputs: { followers: input(12504) } }) })).toBe(
    '12,504 as of 31 October 2026',
  )
  const read = { ...input(12504), date: '2026-10-28' }
  expect(describeResult({ result: known(12504, { ...followers, inputs: { followers: read } }) })).toBe(
    '12,504 as of 28 October 2026',
  )
  const window = { ...october, completeDays: 17, asOf: '2026-10-17' }
  expect(describeResult({ result: known(12504, { ...followers, window, inputs: {} }) })).toBe(
    '12,504 as of 17 October 2026',
  )
})

test('unknown: the reason, and the goal all the same', () => {
  expect(describeResult({ result: lacksUnfollows, target: 0.05 })).toBe('Unfollows are not reported. Goal: 5%')
  expect(describeResult({ result: lacksUnfollows })).toBe('Unfollows are not reported')
})

test('partial: how much it rests on', () => {
  const result = known(0.042, { coverage: { known: 28, expected: 31, unit: 'days' } })
  const attainment = { known: true, value: 0.84, status: 'close', atLeast: true } as const
  expect(describeResult({ result, target: 0.05, attainment })).toBe(
    'At least 84% of the 5% goal. Data for 28 of 31\u00a0days',
  )
  expect(describeResult({ result }, { locale: ru })).toBe(
    '4,2\u00a0% за октябрь 2026. Данные неполные: 28 из 31\u00a0дня',
  )
})

test('a comparison that can’t be made is explained, unless there is nothing to compare with', () => {
  const none = { basis: 'none', absolute: null, relative: null, pp: null, verdict: null } as const
  const result = known()
  expect(describeResult({ result, comparison: compared(1, 2, { ...none, reason: 'mixed-definition' }) })).toBe(
    '4.2% for October 2026. No comparison: the values are defined differently',
  )
  expect(describeResult({ result, comparison: compared(1, 2, { ...none, reason: 'unknown' }) })).toBe(
    '4.2% for October 2026',
  )
})

test('pace comes before the change', () => {
  const comparison = compared(0.027, 0.02)
  const result = known(0.027, { window: { ...october, completeDays: 17, asOf: '2026-10-17' } })
  const pace = {
    known: true,
    status: 'on-pace',
    expected: 0.0274,
    difference: 0,
    projection: null,
    elapsed: 17 / 31,
  } as const
  expect(describeResult({ result, target: 0.05, comparison, pace })).toBe(
    '54% of the 5% goal. On pace: 2.7% of 2.7% expected. Up 0.7\u00a0percentage points on September 2026',
  )
})

const usd = { currency: 'USD' }
const inOctober = (metric: MetricId, rows: readonly Row[]) => evaluate(metric, rows, { period: '2026-10' })
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

test('what a value rests on: the channels that it lacks, else its days, and never none of them', () => {
  const ig = days(1, 31, { channel: 'ig', spend: 10, leads: 1, ...usd })
  const without = inOctober('costPerLead', [...ig, ...days(1, 31, { channel: 'vk', spend: 30, ...usd })])
  expect(without.coverage.known).toBe(0)
  expect(partOf(without)).toBe('without VK: no leads reported')
  expect(partOf(without, { locale: ru })).toBe('не учтено: VK — нет данных (лиды)')
  const short = inOctober('costPerLead', ig.slice(0, 28))
  expect(plain(partOf(evaluate('costPerLead', ig.slice(0, 28), { period: '2026-10', asOf: day(31) })) ?? '')).toBe(
    'data for 28 of 31 days',
  )
  expect(partOf(short)).toBeNull()
  expect(partOf(inOctober('costPerLead', ig))).toBeNull()
})

test('where no channel has a part in it, what they lack is said once', () => {
  const lacking = inOctober('costPerLead', days(1, 31, { channel: 'vk', spend: 30, ...usd }))
  expect(describeResult({ result: lacking })).toBe('Leads are not reported')
  expect(describeCaveats(lacking)).toEqual([])
})

test('of sums beyond the edge the range is always said, in the money of the rows', () => {
  const result = inOctober('spend', [
    { date: { from: '2026-09-25', to: day(5) }, channel: 'ads', campaign: 'sale', spend: 1_100, ...usd },
    ...days(1, 31, { channel: 'ads', campaign: 'always', spend: 10, ...usd }),
  ])
  expect(caveatsIn(result).map(plain)).toEqual([
    'Data for 26 of 31 days',
    '$310–1,410: some data runs over the edge of the period',
  ])
})

test('answers to some of the messages are no days, and to none of them a reason', () => {
  const some = evaluate('responseTimeMean', { date: day(1), responseTimes: [300], messages: 400, answered: 1 })
  expect(describeCaveats(some).map(plain)).toEqual(['From answers to 1 of 400 messages'])
  const none = evaluate('responseTime', { date: day(1), responseTimes: [], messages: 30, answered: 0 })
  expect(plain(describeResult({ result: none }))).toBe('None of 30 messages answered')
})
