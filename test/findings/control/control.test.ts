// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { alerts } from '../../../src/findings/control/alerts.js'
import { control } from '../../../src/findings/control/control.js'
import type { FindingsQuery } from '../../../src/findings/query.js'
import type { Row } from '../../../src/metrics/index.js'
import { said } from '../../../src/metrics/model/warnOnce.js'
import { month } from '../../../stories/fixtures/month.js'
import { portfolio } from '../../../stories/fixtures/portfolio.js'
import { plan } from '../../../stories/fixtures/scorecard.js'
import { anyDataFrom } from '../../metrics/anyData.js'
import { checksOf, daily, postsOn } from './rows.js'

const now = '2026-10-17T10:00:00Z'
/** So much on each of 16 days of October, and what is left on the last. */
const sixteen = (fact: 'spend' | 'leads', total: number): Row[] =>
  daily('2026-10-01', 16, (i) => ({
    currency: 'USD',
    [fact]: i < 15 ? Math.floor(total / 16) : total - 15 * Math.floor(total / 16),
  }))

describe('the budget', () => {
  const ask = (data: Row[], budget = { amount: 3000, currency: 'USD' }) =>
    checksOf({ data, period: '2026-10' }, { now, budget }).budget

  test('of 3,000, with 1,900 spent after 16 of 31 days, will be spent on the 26th', () => {
    const check = ask(sixteen('spend', 1900))
    expect(check).toMatchObject({
      state: 'attention',
      value: 1900,
      evidence: { spentOn: '2026-10-26', completeDays: 16, days: 31 },
    })
    expect(check?.expected).toBeCloseTo(1548.39, 2)
    expect(check?.evidence.projection).toBeCloseTo(3681.25, 6)
  })
  test('within a tenth is on pace, and spending too little is off as well', () => {
    expect(ask(sixteen('spend', 1640))?.state).toBe('ok')
    expect(ask(sixteen('spend', 1300))?.state).toBe('attention')
  })
  test('off in the first week is too early to tell, but spent is spent', () => {
    expect(ask(sixteen('spend', 3200).slice(0, 6))?.state).toBe('watch')
    // 200 a day: the third day goes beyond 500.
    expect(ask(sixteen('spend', 3200).slice(0, 6), { amount: 500, currency: 'USD' })).toMatchObject({
      state: 'attention',
      since: '2026-10-03',
    })
  })
  test('in another currency, of no amount, or with unknown days cannot be told', () => {
    expect(ask(sixteen('spend', 1900), { amount: 3000, currency: 'EUR' })).toMatchObject({
      state: 'unknown',
      value: null,
    })
    expect(ask(sixteen('spend', 1900), { amount: Number.NaN, currency: 'USD' })?.state).toBe('unknown')
    expect(ask(sixteen('spend', 1900).map((row, i) => (i === 4 ? { ...row, spend: null } : row)))?.state).toBe(
      'unknown',
    )
  })
})

describe('the plan', () => {
  const ask = (leads: number, days = 16) =>
    checksOf(
      { data: sixteen('leads', leads).slice(0, days), period: '2026-10' },
      { now, plan: [{ metric: 'leads', target: 310, weight: 1 }] },
    )['pace:leads']

  test('124 leads where 160 are expected are behind, 155 are not', () => {
    expect(ask(124)).toMatchObject({ state: 'attention', value: 124, expected: 160 })
    expect(ask(155)).toMatchObject({ state: 'ok', value: 155 })
  })
  test('in the first week it is too early', () => {
    expect(ask(16, 6)).toMatchObject({ state: 'watch', value: 6, expected: 60 })
  })
  test('of October, once it is over: what the scorecard says', () => {
    const checks = checksOf(
      { data: portfolio, own: 'Aurora', period: '2026-10', currency: 'USD' },
      { now: '2026-11-01T10:00:00Z', plan },
    )
    expect(checks['pace:reach']?.state).toBe('ok')
    expect(checks['pace:engagementRateByReach']?.state).toBe('ok')
    expect(checks['pace:leads']).toMatchObject({ state: 'attention', value: 109, expected: 130 })
    expect(checks['pace:netGrowthRate']?.state).toBe('attention')
  })
})

test('feeds come first, and nothing depends on the order of what is handed in', () => {
  const rules = {
    now: '2026-11-01T10:00:00Z',
    plan,
    cadence: [{ channel: 'instagram', per: 'week', posts: 5 }] as const,
  }
  const query = { data: portfolio, own: 'Aurora', period: '2026-10', posts: postsOn(['2026-10-05', '2026-10-09']) }
  const { checks, asOf } = control(query, rules)
  expect(asOf).toBe('2026-10-31')
  expect(checks.findIndex(({ kind }) => kind !== 'feed')).toBe(checks.filter(({ kind }) => kind === 'feed').length)
  const turned = control({ ...query, data: [...portfolio].reverse(), posts: [...query.posts].reverse() }, rules)
  expect(JSON.parse(JSON.stringify(turned.checks))).toEqual(JSON.parse(JSON.stringify(checks)))
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
})

test('rules go before the query, and one that is left out does not', () => {
  const posts = postsOn(['2026-10-05'])
  const query = {
    posts,
    period: '2026-10',
    cadence: [{ channel: 'instagram', per: 'week', posts: 5 }] as const,
    timeZone: 'Nowhere/None',
  }
  const checks = checksOf(query, { now, timeZone: 'UTC', cadence: undefined, complete: { posts: true } })
  expect(checks['cadence:instagram']?.state).toBe('attention')
})

describe('alerts', () => {
  const at = (day: number) => `2026-10-${day}T10:00:00Z`
  const run = (leads: number) =>
    control(
      { data: sixteen('leads', leads), period: '2026-10' },
      { now, plan: [{ metric: 'leads', target: 310, weight: 1 }], watch: [] },
    ).checks
  const ids = (checks: readonly { readonly id: string }[]) => checks.map(({ id }) => id)

  test('one check on three runs is opened once and continues twice; when it is gone it is resolved once', () => {
    const one = alerts(run(124), [], { at: at(17) })
    const two = alerts(run(124), one.state, { at: at(18) })
    const three = alerts(run(124), two.state, { at: at(24) })
    expect([one, two, three].map(({ opened, continues }) => [ids(opened), ids(continues)])).toEqual([
      [['pace:leads'], []],
      [[], ['pace:leads']],
      [[], ['pace:leads']],
    ])
    // Seven days after the first.
    expect([one, two, three].map(({ due }) => due.length)).toEqual([0, 0, 1])
    expect(alerts(run(124), three.state, { at: at(25) }).due).toEqual([])
    const four = alerts(run(155), three.state, { at: at(25) })
    expect([ids(four.resolved), four.state]).toEqual([['pace:leads'], []])
    expect(alerts([], three.state, { at: at(25) }).resolved[0]).toMatchObject({ id: 'pace:leads', value: 124 })
    expect(alerts(run(155), four.state, { at: at(26) }).resolved).toEqual([])
  })

  test('what can no longer be told is not resolved', () => {
    const { state } = alerts(run(124), [], { at: at(17) })
    const unknown = control(
      { data: [], period: '2026-10' },
      { now, plan: [{ metric: 'leads', target: 310, weight: 1 }] },
    ).checks
    const next = alerts(unknown, state, { at: at(18) })
    expect([ids(next.resolved), ids(next.continues)]).toEqual([[], ['pace:leads']])
    expect(next.continues[0]?.state).toBe('unknown')
  })

  test('a day of a channel whose days are not known stays open', () => {
    const jump = {
      ...run(124)[0],
      id: 'followers-jump:vk:2026-10-01',
      kind: 'followers-jump',
      subject: { channel: 'vk', date: '2026-10-01' },
      state: 'attention',
    } as never
    const { state } = alerts([jump], [], {})
    const of = (known: string) =>
      [
        { ...run(124)[0], id: 'followers-jump:vk', kind: 'followers-jump', subject: { channel: 'vk' }, state: known },
      ] as never
    expect(alerts(of('unknown'), state).resolved).toEqual([])
    expect(alerts(of('ok'), state).resolved).toHaveLength(1)
  })

  test('the order does not matter, nor what a database hands back by mistake', () => {
    const checks = control(
      { data: portfolio, own: 'Aurora', period: '2026-10' },
      { now: '2026-11-05T10:00:00Z', plan },
    ).checks
    const { state } = alerts(checks, [], { at: at(17) })
    expect(state.length).toBeGreaterThan(1)
    expect(alerts([...checks].reverse(), [], { at: at(17) }).state).toEqual(state)
    expect(alerts([...checks].reverse(), [...state].reverse(), { at: at(18) })).toEqual(
      alerts(checks, state, { at: at(18) }),
    )
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    expect(alerts(checks, null as never).opened).toHaveLength(state.length)
    expect(alerts(checks, [null, {}, 5] as never).opened).toHaveLength(state.length)
  })

  test('a time without an offset is misuse', () => {
    expect(() => alerts([], [], { at: '2026-10-17' })).toThrow(/`at` is "2026-10-17".*offset/)
  })
})

describe('misuse says what, why and what to do', () => {
  const nine = [['09:00', '18:00']] as const
  test.each<[object, RegExp]>([
    [{}, /`now` is undefined.*late.*offset/],
    [{ now: '2026-10-31T18:00:00' }, /`now` is "2026-10-31T18:00:00".*not an instant/],
    [{ now, timeZone: 'Moscow' }, /no time zone "Moscow"/],
    [{ now, timeZone: 'UTC', hours: { mon: [['18:00', '9:00']] } }, /end before they begin/],
    [{ now, timeZone: 'UTC', hours: { mon: [...nine, ...nine] } }, /overlap/],
    [{ now, response: { clock: 'business' } }, /`response.clock`.*without `hours`/],
    [{ now, response: { within: -5 } }, /`response` is/],
    [{ now, plan: [{ metric: 'laeds', target: 1, weight: 1 }] }, /laeds/],
  ])('%j', (rules, message) => {
    expect(() => control({ data: month, period: '2026-10' }, rules)).toThrow(message)
  })
})

test('data never throws, and every check is plain JSON', () => {
  const { pick, data } = anyDataFrom(20261017)
  const lists: readonly unknown[] = [null, undefined, [], [null], 'x', 5, {}, [{}], [{ id: 1, channel: 2 }], [[]]]
  for (let run = 0; run < 120; run++) {
    const query = {
      data: data(['followersGained', 'likes', 'reach', 'posts', 'spend']) as never,
      posts: pick(lists),
      conversations: pick(lists),
      events: pick([undefined, [], [null], [{}], ['x']]),
      cadence: pick(lists),
      budget: pick([null, {}, { amount: 'x' }, { amount: 5, curve: [[]] }]),
      period: '2026-10',
    }
    const { checks } = control(query as never, { now, timeZone: 'Europe/Moscow' })
    expect(JSON.parse(JSON.stringify(checks))).toEqual(checks)
    expect(JSON.stringify(checks)).not.toMatch(/NaN/)
  }
})

describe('what cannot be read of a list is told in development, once', () => {
  const told = (lists: object) => {
    said.clear()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const query = { data: daily('2026-10-01', 16, () => ({ likes: 1 })), period: '2026-10', ...lists } as FindingsQuery
    for (let i = 0; i < 2; i++) control(query, { now })
    const texts = warn.mock.calls.map(([text]) => String(text))
    warn.mockRestore()
    return texts
  }
  const vk = { channel: 'vk', per: 'week' }
  const at = '2026-10-05T10:00:00Z'

  test.each([
    ['cadence', { ...vk, posts: 0 }, { ...vk, posts: 2 }],
    ['cadence', { ...vk, posts: 2, per: 'year' }, { ...vk, posts: 2, per: 'day' }],
    ['conversations', { id: '1', at: 'yesterday' }, { id: '1', at }],
    ['conversations', { id: '1', at, answeredAt: '2026-10-04T10:00:00Z' }, { id: '1', at, answeredAt: at }],
    ['posts', { id: '1', channel: 'vk', publishedAt: 'soon' }, { id: '1', channel: 'vk', publishedAt: at }],
    ['events', { date: 'soon', name: 'Sale' }, { date: '2026-10-05', name: 'Sale' }],
  ])('%s %j', (list, wrong, right) => {
    expect(told({ [list]: [right, wrong].map((one, i) => ('id' in one ? { ...one, id: `${i}` } : one)) })).toEqual([
      expect.stringContaining(`something in \`${list}\` cannot be read, so it is left out. Write {`),
    ])
    expect(told({ [list]: [right] })).toEqual([])
  })

  test('and of no list nothing is', () => {
    expect(told({ cadence: null, conversations: undefined })).toEqual([])
  })
})
