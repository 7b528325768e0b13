// @vitest-environment node
import { joinReadings, readAny } from 'kpi-kit/adapters'
import { describe, expect, it } from 'vitest'
import { isRefused, widgetsFor } from '../../stories/playground/allowed.js'
import { readRows } from '../../stories/playground/readRows.js'
import { samples } from '../../stories/playground/samples/index.js'

const sample = (id: string) => samples.find((one) => one.id === id)?.files ?? []

const readingsOf = (id: string) =>
  sample(id).map(({ text, name, observedAt }) => readAny(text, { name, ...(observedAt && { observedAt }) }))

/** The widgets that have nothing to show. */
const waiting = (allowed: object) =>
  Object.entries(allowed).flatMap(([name, one]) => (isRefused(one as object) ? [name] : []))

describe('samples', () => {
  it.each([
    ['platforms', ['tiktok', 'youtube', 'youtube', 'google-analytics']],
    ['tiktok', ['tiktok']],
    ['vk', ['vk', 'vk']],
    ['ads', ['meta-ads', 'google-analytics']],
    ['posts', ['instagram']],
  ])('%s: all are read, without a problem', (id, sources) => {
    const readings = readingsOf(id)
    expect(readings.map(({ source }) => source)).toEqual(sources)
    for (const { rows, problems } of readings) {
      expect(rows.length).toBeGreaterThan(0)
      expect(problems).toEqual([])
    }
  })

  it('one does not say of which days it is', () => {
    expect(readingsOf('youtube')).toMatchObject([{ source: 'youtube', rows: [], problems: [{ code: 'no-range' }] }])
  })

  it.each(['facebook', 'facts', 'everything'])('%s is of nobody’s kind, and mapped by hand', (id) => {
    expect(readingsOf(id)).toMatchObject([{ source: null }])
    expect(readRows(sample(id)[0]?.text ?? '').problems).toEqual([])
  })
})

describe('widgets', () => {
  it('the first sample feeds all of them but the one that needs rivals', () => {
    const { rows, channels, breaks } = joinReadings(readingsOf('platforms'))
    const allowed = widgetsFor(rows, { period: '2026-10', channels, breaks })
    expect(waiting(allowed)).toEqual(['ShareOfVoice'])
    expect(allowed).toMatchObject({
      EngagementTrend: { every: 'day' },
      PostCalendar: { by: 'hour', metric: 'engagementRateByViews' },
      ScorecardComparison: { channels: [{ id: 'tiktok' }, { id: 'youtube' }] },
      EffectTable: { event: { from: '2026-10-25', to: '2026-10-31' } },
    })
  })

  it('rivals feed that one', () => {
    const { rows } = readRows(sample('everything')[0]?.text ?? '')
    const allowed = widgetsFor(rows, { period: '2026-10' })
    expect(allowed.ShareOfVoice).toEqual({ by: 'mentions', own: 'Aurora' })
    expect(waiting(allowed)).toEqual(['PostLeaderboard', 'ChannelLeaderboard', 'PostCalendar', 'ScorecardComparison'])
  })

  it('posts that say their day only are laid out as a month', () => {
    const rows = [3, 9, 14].map((day) => ({ date: `2026-10-${`${day}`.padStart(2, '0')}`, post: `${day}`, likes: day }))
    expect(widgetsFor(rows, { period: '2026-10' }).PostCalendar).toEqual({ by: 'day', metric: 'interactions' })
  })

  it('rows that say nothing draw nothing, and each says what it needs', () => {
    const allowed = widgetsFor([], {})
    expect(waiting(allowed)).toEqual(Object.keys(allowed))
  })

  it('a plan is of what has a direction', () => {
    const { rows, channels } = joinReadings(readingsOf('ads'))
    const { SpecialistScorecard: card } = widgetsFor(rows, { period: '2026-10', channels })
    if (isRefused(card)) throw new Error('refused')
    expect(card.plan.map(({ metric }) => metric)).not.toContain('spend')
  })
})
