// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { formatRange } from '../../src/format/index.js'
import { compare, evaluate, isPartial, resolveWindow, type Rows, shareOfVoice } from '../../src/metrics/index.js'
import { bounds, days, said } from './october.js'
import { outage, truths } from './truth.js'

describe('a number never speaks for more than it rests on', () => {
  test.each(truths)('$id $metric: $says', ({ metric, rows, options, is, between, covered, warns }) => {
    const result = evaluate(metric, rows, options)
    const codes: readonly string[] = result.warnings.map(({ code }) => code)
    if (is === 'partial') expect(isPartial(result) || codes.includes('level-date')).toBe(true)
    else expect(said(result)).toEqual(typeof is === 'number' ? expect.closeTo(is, 9) : is)
    expect(bounds(result)).toEqual(between?.map((end) => (end === null ? null : expect.closeTo(end, 9))))
    if (covered) expect(result.coverage).toEqual({ known: covered[0], expected: covered[1], unit: 'days' })
    if (warns) expect(codes).toContain(warns)
  })
})

describe('like for like', () => {
  const leadsOfOctober = (rows: Rows) => compare('leads', rows, resolveWindow({ data: rows, period: '2026-10' }))

  test('TC2 62 of one channel after 150 of two, of which one has fallen silent, is no change', () => {
    const rows = [
      ...days(1, 30, { channel: 'ig', leads: 2 }, '2026-09'),
      ...days(1, 30, { channel: 'fb', leads: 3 }, '2026-09'),
      ...days(1, 31, { channel: 'ig', leads: 2 }),
    ]
    expect(leadsOfOctober(rows)).toMatchObject({ basis: 'none', absolute: null, relative: null, verdict: null })
  })

  test('TC3 a month that is not over after a whole one is no change', () => {
    const rows = [
      { date: '2026-09', channel: 'a', leads: 60 },
      { date: '2026-10', channel: 'a', leads: 20, provisional: true },
    ]
    expect(leadsOfOctober(rows)).toMatchObject({ basis: 'none', absolute: null, relative: null, verdict: null })
  })
})

test('TV1 shares of voice rest on the days that all brands know: 220 of 660', () => {
  const share = shareOfVoice(outage, { own: 'Us', period: '2026-10' })
  expect(share).toMatchObject({ known: true, value: expect.closeTo(1 / 3, 9) })
  expect(share.own?.share).toMatchObject({ known: true, value: expect.closeTo(1 / 3, 9) })
})

test('TX1 both ends of a range of money are money', () => {
  expect(formatRange([-0.05, -0.03], { unit: 'money', currency: 'USD' })).toBe('−$0.05\u00a0–\u00a0−$0.03')
})
