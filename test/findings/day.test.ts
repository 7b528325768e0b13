// @vitest-environment node
import { describeFinding } from '../../src/format/finding.js'
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { ru } from 'kpi-kit/locales/ru'
import { day } from '../../src/findings/kinds/day.js'
import type { FindingsQuery } from '../../src/findings/query.js'
import fc from '../property.js'
import { findingOf } from './findingOf.js'
import { plainSpaces } from './plainSpaces.js'
import { shiftDay } from './shiftDay.js'
import { studyOf } from './studyOf.js'

const fridays = [31, 28, 35, 30, 33, 29, 41, 32]

/** From Monday 10 August to Sunday 18 October: 30 leads and about on each day, the Fridays as above, and one of 16 October. */
const daysWith = (friday: number, other = 30): Row[] =>
  Array.from({ length: 70 }, (_, i): Row => {
    const week = Math.floor(i / 7)
    const leads = i % 7 === 4 ? (fridays[week - 1] ?? 30) : other + ((i * 3) % 3) - (i % 2)
    return { date: shiftDay('2026-08-10', i), leads: i === 67 ? friday : leads }
  })

const of = (data: readonly Row[], more: Partial<FindingsQuery> = {}) => {
  const study = studyOf({ period: { from: '2026-10-12', to: '2026-10-18' }, show: ['leads'], ...more, data })
  return { drafts: day(study), held: study.held }
}

describe('Friday 16 October, after Fridays of 31 28 35 30 33 29 41 32', () => {
  test('214 leads: 182.5 more than the median of 31.5', () => {
    const { drafts } = of(daysWith(214))
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({
      id: 'day:leads:2026-10-16',
      subject: { metric: 'leads', date: '2026-10-16' },
      tone: 'positive',
      impact: 1,
      claim: { test: 'median', current: [214], reference: [32, 41, 29, 33, 30, 35, 28, 31] },
      values: { weekday: 4, value: 214, usual: 31.5, least: 28, most: 41, weeks: 8, more: 0 },
      question: 'day',
    })
  })

  test('in words', () => {
    const [draft] = of(daysWith(214)).drafts
    expect(plainSpaces(describeFinding(findingOf(draft), {}))).toEqual({
      head: 'Leads',
      sentence: 'Friday 16 October: leads 214; 28–41 on the 8 Fridays before',
      evidence: null,
      question: 'What happened on 16 October?',
    })
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }))).toMatchObject({
      sentence: 'Пятница, 16 октября: лиды 214; в 8 предыдущих пятниц 28–41',
      question: 'Что было 16 октября?',
    })
  })

  test('45 leads are not', () => {
    expect(of(daysWith(45))).toEqual({ drafts: [], held: [] })
  })

  test('no leads at all: as far as one can fall', () => {
    expect(of(daysWith(0)).drafts).toMatchObject([{ tone: 'negative', values: { value: 0 } }])
  })
})

describe('a day that something accounts for', () => {
  const explained = { drafts: [], held: [{ id: 'day:leads:2026-10-16', kind: 'day', why: 'explained' }] }

  test('an event on it', () => {
    expect(of(daysWith(214), { events: [{ from: '2026-10-15', to: '2026-10-17', name: 'Sale' }] })).toEqual(explained)
    expect(of(daysWith(214), { events: ['2026-10-15'] }).drafts).toHaveLength(1)
  })

  test('a break in the eight weeks before, of its own facts', () => {
    expect(of(daysWith(214), { breaks: [{ date: '2026-09-20', facts: ['leads'] }] })).toEqual(explained)
    expect(of(daysWith(214), { breaks: [{ date: '2026-09-20', facts: ['likes'] }] }).drafts).toHaveLength(1)
    expect(of(daysWith(214), { breaks: [{ date: '2026-08-15', facts: ['leads'] }] }).drafts).toHaveLength(1)
  })
})

test('a window that lacks a day says nothing', () => {
  const rows = daysWith(214).filter(({ date }) => date !== '2026-10-13')
  expect(of(rows)).toEqual({ drafts: [], held: [{ id: 'day:leads', kind: 'day', why: 'partial' }] })
})

test('days that jump about anyway have no unusual ones', () => {
  const rows = daysWith(214).map((row, i) => ({ ...row, leads: ((i * 37) % 11) * 20 }))
  expect(of(rows)).toEqual({ drafts: [], held: [{ id: 'day:leads', kind: 'day', why: 'erratic' }] })
})

test('two days are said, those that weigh most; the rest is counted', () => {
  const rows = daysWith(214).map((row) => {
    const more = { '2026-10-13': 150, '2026-10-14': 120, '2026-10-15': 100 }[row.date as string]
    return more ? { ...row, leads: more } : row
  })
  const { drafts, held } = of(rows)
  expect(drafts.map(({ id }) => id)).toEqual(['day:leads:2026-10-16', 'day:leads:2026-10-13'])
  expect(held.map(({ id, why }) => [id, why])).toEqual([
    ['day:leads:2026-10-14', 'most'],
    ['day:leads:2026-10-15', 'most'],
  ])
  expect(plainSpaces(describeFinding(findingOf(drafts[0]), {}).sentence)).toMatch(/Fridays before; 2 more such days$/)
})

test('levels and rates have no unusual days, and the seventh flow is not looked at', () => {
  const rows = daysWith(214).map(
    ({ date, leads }): Row => ({ date, followers: leads, reach: 1_000, interactions: leads }),
  )
  expect(of(rows, { show: ['followers', 'engagementRateByReach'] })).toEqual({ drafts: [], held: [] })
  const flows = ['likes', 'comments', 'shares', 'saves', 'linkClicks', 'sessions', 'leads'] as const
  const all = daysWith(214).map(
    (row): Row => ({ ...row, likes: 1, comments: 1, shares: 1, saves: 1, linkClicks: 1, sessions: 1 }),
  )
  expect(of(all, { show: [...flows] }).drafts).toEqual([])
  expect(of(all, { show: flows.slice(1) }).drafts).toHaveLength(1)
})

test('the order of the rows never matters', () => {
  const rows = daysWith(214)
  const expected = of(rows)
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(of(shuffled)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})
