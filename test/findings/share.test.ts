// @vitest-environment node
import { describeFinding } from '../../src/format/finding.js'
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { ru } from 'kpi-kit/locales/ru'
import { share } from '../../src/findings/kinds/share.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { newRival } from '../../stories/fixtures/voice.js'
import fc from '../property.js'
import { findingOf } from './findingOf.js'
import { plainSpaces } from './plainSpaces.js'
import { studyOf } from './studyOf.js'

const of = (data: readonly Row[], more = {}) => {
  const study = studyOf({ data, own: 'Aurora', period: '2026-10', ...more })
  return { drafts: share(study), held: study.held }
}

/** August after July, 31 days each: the own brand, and one other. */
const months = (own: readonly [number, number], other: readonly [number, number]): Row[] =>
  [own, other].flatMap((amounts, i) =>
    amounts.map((mentions, month): Row => ({ date: `2026-0${7 + month}`, brand: i ? 'Contoso' : 'Aurora', mentions })),
  )
const august = (own: readonly [number, number], other: readonly [number, number]) =>
  of(months(own, other), { period: '2026-08' })

describe('6,375 of 18,640 mentions after 5,349 of 17,200', () => {
  const [draft] = of(portfolio).drafts

  test('34.2%, 3.10 points more, where twice the error is 1.98; Contoso has fallen most', () => {
    expect(draft).toMatchObject({
      id: 'share:Aurora',
      subject: { metric: 'shareOfVoice', brand: 'Aurora' },
      tone: 'positive',
      values: { mentions: 6_375, all: 18_640, mentionsBefore: 5_349, allBefore: 17_200, brand: 'Contoso' },
    })
    expect(draft?.values['share']).toBeCloseTo(0.34201, 5)
    expect(draft?.values['points']).toBeCloseTo(3.102, 3)
    expect(draft?.values['brandPoints']).toBeCloseTo(-2.402, 3)
    const { claim } = draft as { claim: { interval: readonly number[] } }
    expect(claim.interval[0]).toBeCloseTo(0.03102 - 0.0198, 4)
    expect(claim.interval[1]).toBeCloseTo(0.03102 + 0.0198, 4)
  })

  test('in words', () => {
    expect(plainSpaces(describeFinding(findingOf(draft), {}))).toEqual({
      head: 'Share of voice',
      sentence: 'Share of voice: 34.2%, +3.1 pp; the largest fall: Contoso, −2.4 pp',
      evidence: '6,375 of 18,640 mentions; before, 5,349 of 17,200',
      question: null,
    })
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }).sentence)).toBe(
      'Доля голоса (SSoV): 34,2 %, +3,1 п.п.; больше всех снизилась: Contoso, −2,4 п.п.',
    )
  })

  test('weighs 3.10 of 10 points', () => {
    expect(draft?.impact).toBeCloseTo(0.3102, 4)
  })

  test('mentions have risen too, 19% in all and a day: nothing is said of them', () => {
    expect(draft?.values).not.toHaveProperty('ownChange')
  })

  test('its first result is the share, without the brands', () => {
    expect(draft?.results[0]).toMatchObject({ metric: 'shareOfVoice', known: true })
    expect(draft?.results[0]).not.toHaveProperty('brands')
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft)
  })
})

describe('3,000 of 10,000 mentions, then 2,700 of 7,500', () => {
  test('the share rises by 6 points while the own mentions fall by 10% and all by 25%', () => {
    const [draft] = august([3_000, 2_700], [7_000, 4_800]).drafts
    expect(draft?.tone).toBe('positive')
    expect(draft?.values['share']).toBeCloseTo(0.36, 12)
    expect(draft?.values['points']).toBeCloseTo(6, 10)
    expect(draft?.values['ownChange']).toBeCloseTo(-0.1, 12)
    expect(draft?.values['allChange']).toBeCloseTo(-0.25, 12)
    expect(draft?.values['isPerDay']).toBe(false)
    expect(plainSpaces(describeFinding(findingOf(draft), {}).sentence)).toBe(
      'Share of voice: 36.0%, +6.0 pp; mentions 10% fewer, of all brands 25% fewer; the largest fall: Contoso, −6.0 pp',
    )
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }).sentence)).toBe(
      'Доля голоса (SSoV): 36,0 %, +6,0 п.п.; упоминания: на 10 % меньше, у всех брендов вместе: на 25 % меньше; ' +
        'больше всех снизилась: Contoso, −6,0 п.п.',
    )
  })

  test('the other way round too: 2,700 of 7,500, then 3,000 of 10,000', () => {
    const [draft] = august([2_700, 3_000], [4_800, 7_000]).drafts
    expect(draft?.tone).toBe('negative')
    expect(draft?.values['ownChange']).toBeCloseTo(1 / 9, 12)
    expect(draft?.values['allChange']).toBeCloseTo(1 / 3, 12)
  })

  test('in months of different length, a day: 3,000 in 30 days, then 2,700 in 31 are 12.9% fewer', () => {
    const data = months([3_000, 2_700], [7_000, 4_800]).map((row) => ({
      ...row,
      date: row.date === '2026-07' ? '2026-09' : '2026-10',
    }))
    const [draft] = of(data).drafts
    expect(draft?.values['ownChange']).toBeCloseTo(270 / 31 / (300 / 30) - 1, 12)
    expect(draft?.values['isPerDay']).toBe(true)
    expect(plainSpaces(describeFinding(findingOf(draft), {}).sentence)).toContain(
      'mentions 12.9% fewer, of all brands 27.4% fewer, for periods of equal length;',
    )
  })
})

describe('what is not said', () => {
  test('less than a point', () => {
    expect(august([30_000, 30_900], [70_000, 69_100])).toMatchObject({ drafts: [], held: [{ why: 'too-small' }] })
  })

  test('less than twice the error: 300 of 1,000, then 270 of 750 are 6 points more, and 9.1 would be', () => {
    expect(august([300, 270], [700, 480])).toMatchObject({ drafts: [], held: [{ why: 'within-usual' }] })
  })

  test('none of 29, then all of 29: too few for a share, though no error would be left', () => {
    expect(august([0, 29], [29, 0])).toMatchObject({ drafts: [], held: [{ why: 'too-few' }] })
  })

  test('among other brands than before', () => {
    expect(of(newRival)).toMatchObject({ drafts: [], held: [{ why: 'incomparable' }] })
  })

  test('with nothing to compare with, with no rival, with no mentions', () => {
    const data = months([3_000, 2_700], [7_000, 4_800])
    expect(of(data, { period: '2026-08' }).drafts).toHaveLength(1)
    expect(of(data, { period: '2026-08', compareTo: 'none' }).drafts).toEqual([])
    expect(of(data.slice(0, 2), { period: '2026-08' }).drafts).toEqual([])
    expect(of([{ date: '2026-10-01', leads: 3 }]).drafts).toEqual([])
  })

  test('of a month of which days are missing', () => {
    const days = Array.from({ length: 30 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`)
    const data: Row[] = [
      ...months([300, 0], [700, 0])
        .filter(({ date }) => date === '2026-07')
        .map((row) => ({ ...row, date: '2026-09' })),
      ...days.flatMap((date): Row[] => [
        { date, brand: 'Aurora', mentions: 20 },
        { date, brand: 'Contoso', mentions: 20 },
      ]),
      { date: '2026-10-31', brand: 'Contoso', mentions: 20 },
    ]
    expect(of(data)).toMatchObject({ drafts: [], held: [{ why: 'partial' }] })
  })
})

test('the order of the rows never matters', () => {
  const rows = portfolio.filter(({ mentions }) => mentions !== undefined)
  const expected = of(rows).drafts
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(of(shuffled).drafts).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
