// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Row } from 'kpi-kit/metrics'
import { ru } from 'kpi-kit/locales/ru'
import { findings } from '../../src/findings/choice/findings.js'
import { event } from '../../src/findings/kinds/event.js'
import type { FindingsQuery } from '../../src/findings/query.js'
import { describeFinding } from '../../src/format/finding.js'
import fc from '../property.js'
import { findingOf } from './findingOf.js'
import { plainSpaces } from './plainSpaces.js'
import { shiftDay } from './shiftDay.js'
import { studyOf } from './studyOf.js'

/** 35 days up to Sunday 18 October, in weeks of 40, 36, 44, 40 and 70 leads; what is left over stands on the Monday. */
const weeks = (sums: readonly number[] = [40, 36, 44, 40, 70]): Row[] =>
  sums.flatMap((sum, week) =>
    Array.from({ length: 7 }, (_, day): Row => {
      const each = Math.floor(sum / 7)
      return { date: shiftDay('2026-09-14', week * 7 + day), leads: day ? each : sum - 6 * each }
    }),
  )
const sale = { date: { from: '2026-10-12', to: '2026-10-18' }, name: 'Autumn sale' }

const of = (data: readonly Row[], more: Partial<FindingsQuery> = {}) => {
  const query = { period: { from: '2026-10-05', to: '2026-10-18' }, events: [sale], show: ['leads'] as const, ...more }
  const study = studyOf({ ...query, data })
  return { drafts: event(study), held: study.held }
}

describe('70 leads in the week of a sale; 40, 44, 36 and 40 in the weeks before', () => {
  const { drafts } = of(weeks())
  const [draft] = drafts

  test('30 more, in 7 of 14 days: the impact is that of 75% more, halved', () => {
    expect(drafts).toHaveLength(1)
    expect(draft).toMatchObject({
      id: 'event:2026-10-12/2026-10-18:leads',
      subject: { metric: 'leads', event: 'Autumn sale' },
      tone: 'positive',
      impact: 0.5,
      claim: { test: 'prediction', current: [70], reference: [40, 44, 36, 40] },
      values: { name: 'Autumn sale', from: '2026-10-12', to: '2026-10-18', usual: 40, difference: 30 },
    })
    const { claim } = draft as { claim: { interval: readonly number[] } }
    expect(claim.interval.map((end) => Number(end.toFixed(1)))).toEqual([18.4, 41.6])
  })

  test('in words', () => {
    expect(plainSpaces(describeFinding(findingOf(draft), {}))).toEqual({
      head: 'Leads',
      sentence:
        'Leads: 70 during Autumn sale (12–18 October), 30 more than on average in the 4 comparable weeks before',
      evidence: '4 comparable weeks before: 36–44',
      question: null,
    })
    expect(plainSpaces(describeFinding(findingOf(draft), { locale: ru }))).toMatchObject({
      sentence:
        'Лиды: 70 во время события «Autumn sale» (12–18 октября), на 30 больше, чем в среднем за 4 сопоставимые недели до этого',
      evidence: 'За 4 сопоставимые недели до этого: 36–44',
    })
  })

  test('an event without a name is called by its days', () => {
    const [unnamed] = of(weeks(), { events: [{ from: '2026-10-12', to: '2026-10-18' }] }).drafts
    expect(plainSpaces(describeFinding(findingOf(unnamed), {}).sentence)).toMatch(
      /^Leads: 70 during 12–18 October, 30 more/,
    )
    expect(plainSpaces(describeFinding(findingOf(unnamed), { locale: ru }).sentence)).toMatch(
      /^Лиды: 70 за 12–18 октября, на/,
    )
  })
})

test('people by the mean of the days, rates higher and not more', () => {
  const rows = weeks().map((row): Row => ({ date: row.date, reach: 1_000, interactions: row.leads }))
  const { drafts } = of(rows, { show: ['engagementRateByReach', 'reach'] })
  expect(drafts.map(({ id }) => id)).toEqual(['event:2026-10-12/2026-10-18:engagementRateByReach'])
  expect(plainSpaces(describeFinding(findingOf(drafts[0]), { locale: ru }).sentence)).toContain('на 0,4 п.п. выше')
})

describe('what is not said', () => {
  test('58 leads would be within what weeks of 20, 60, 30 and 50 do', () => {
    expect(of(weeks([50, 30, 60, 20, 58]))).toMatchObject({ drafts: [], held: [{ why: 'within-usual' }] })
  })

  test('41 after weeks of 40 and no more nor less: it stands out by 2.5%, and nobody should act on it', () => {
    expect(of(weeks([40, 40, 40, 40, 41]))).toMatchObject({ drafts: [], held: [{ why: 'too-small' }] })
  })

  test('three weeks before tell nothing', () => {
    expect(of(weeks([36, 44, 40, 70]).map((row) => ({ ...row, date: shiftDay(row.date as string, 7) })))).toMatchObject(
      {
        drafts: [],
        held: [{ why: 'too-few' }],
      },
    )
  })

  test('a week that lacks a day is no week', () => {
    const rows = weeks().filter(({ date }) => date !== '2026-10-14')
    expect(of(rows)).toMatchObject({ drafts: [], held: [{ why: 'partial' }] })
  })

  test('an event outside the window, and metrics that nobody looks at', () => {
    expect(of(weeks(), { period: { from: '2026-10-05', to: '2026-10-11' } })).toEqual({
      drafts: [],
      held: [{ id: 'event:2026-10-12/2026-10-18', kind: 'event', why: 'outside' }],
    })
    expect(of(weeks(), { show: [] })).toEqual({ drafts: [], held: [] })
  })
})

test('the same days twice are one event with both names', () => {
  const { drafts } = of(weeks(), { events: [{ ...sale, name: 'Zine' }, sale, { ...sale }] })
  expect(drafts.map(({ values }) => values['name'])).toEqual(['Autumn sale, Zine'])
})

test('events that cannot be read are counted once, and never throw', () => {
  const events = ['soon', null, { name: 'Launch' }, 7, sale] as unknown as FindingsQuery['events']
  expect(of(weeks(), { events }).drafts.map(({ id }) => id)).toEqual(['event:2026-10-12/2026-10-18:leads'])
  const { data } = findings({ data: weeks(), events, show: ['leads'] })
  expect(data.map(({ id }) => id).filter((id) => id.includes('events'))).toEqual(['data:unread:events'])
})

test('the order of rows and events never matters', () => {
  const events = [sale, '2026-10-07', { from: '2026-10-12', to: '2026-10-18', name: 'Second' }] as const
  const expected = of(weeks(), { events })
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })
  fc.assert(
    fc.property(shuffled(weeks()), shuffled(events), (rows, given) => {
      expect(of(rows, { events: given })).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
