// @vitest-environment node
// What a change is made of: the channel that has most of it, in digits that show that it is most.
import { expect, test } from 'vitest'
import { describeFinding, type Finding, findings } from '../../src/findings/index.js'
import { ru } from '../../src/locales/ru.js'
import { evaluate, type Result } from '../../src/metrics/index.js'
import fc from '../property.js'
import { plainSpaces } from './plainSpaces.js'

const rate = evaluate('engagementRateByReach', [{ reach: 1000, interactions: 50 }])
const leads = evaluate('leads', [{ leads: 40 }])
const spend = evaluate('spend', [{ spend: 40, currency: 'USD' }])

const divided = (result: Result, values: object): Finding => ({
  id: `division:${result.metric}`,
  kind: 'division',
  subject: { metric: result.metric, channel: 'instagram' },
  tone: 'positive',
  claim: 'arithmetic',
  results: [result, result],
  values: { of: 'counts', channel: 'instagram', isPerDay: false, mix: 0, ...values },
  question: null,
  weight: 0,
  factors: { impact: 0, relevance: 0 },
  details: [],
})
const said = (result: Result, values: object, locale?: typeof ru) =>
  plainSpaces(describeFinding(divided(result, values), { locale }).sentence).replace(/^.*?(Most|Больше)/, '$1')

test('0.34 of 0.63 points is most of it, 0.3 of 0.6 would be half', () => {
  const values = { of: 'rates', part: 0.0034, whole: 0.0063, mix: -0.0012 }
  expect(said(rate, values)).toBe('Most of it is Instagram: +0.34 pp of +0.63 pp, the weights of the channels −0.12 pp')
  expect(said(rate, values, ru)).toContain('+0,34 п.п. из +0,63 п.п.')
  // With a decimal it is plain.
  expect(said(rate, { ...values, part: 0.0051, mix: 0 })).toBe('Most of it is Instagram: +0.5 pp of +0.6 pp')
})

test('counts and money in the digits that they need', () => {
  expect(said(leads, { part: 57, whole: 63 })).toBe('Most of it is Instagram: +57 of +63')
  // In whole ones 10 of 21, which is less than half.
  expect(said(leads, { part: 10.4, whole: 20.7, isPerDay: true })).toBe(
    'Most of it is Instagram: +10.4 of +20.7, for periods of equal length',
  )
  expect(said(leads, { part: -10.4, whole: -20.7, isPerDay: true })).toContain('−10.4 of −20.7')
  expect(said(spend, { part: 600.4, whole: 1200.6 })).toBe('Most of it is Instagram: +$600.40 of +$1,200.60')
  expect(said(spend, { part: 600, whole: 1100 })).toBe('Most of it is Instagram: +$600 of +$1,100')
})

test('whatever they are, more than half reads as more than half', () => {
  const share = fc.double({ min: 0.501, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0.0005, max: 0.3, noNaN: true }), share, (whole, part) => {
      const [, one, all] = /\+([\d.]+) pp of \+([\d.]+) pp/.exec(
        said(rate, { of: 'rates', whole, part: whole * part }),
      ) as unknown as string[]
      expect(2 * Number(one)).toBeGreaterThan(Number(all))
    }),
  )
})

test('exactly half is not most', () => {
  const rows = (a: number, b: number) => [
    { date: '2026-09', channel: 'instagram', leads: 100 },
    { date: '2026-09', channel: 'vk', leads: 100 },
    { date: '2026-10', channel: 'instagram', leads: a },
    { date: '2026-10', channel: 'vk', leads: b },
  ]
  const ids = (a: number, b: number) => {
    const plan = [{ metric: 'leads', target: 500, weight: 1 }] as const
    const { said: all, more } = findings({ data: rows(a, b), period: '2026-10', plan })
    return [...all, ...more].flatMap(({ details }) => details.map(({ id }) => id))
  }
  expect(ids(200, 180)).toContain('division:leads')
  expect(ids(200, 200)).not.toContain('division:leads')
})
