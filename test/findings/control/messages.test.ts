// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { answersOf } from '../../../src/findings/control/answers.js'
import { readConversations } from '../../../src/findings/given/readConversations.js'
import { clockAt } from '../../../src/format/clock.js'
import { control } from '../../../src/findings/control/control.js'
import { checksOf, message } from './rows.js'

vi.mock('../../../src/format/clock.js', { spy: true })

const now = '2026-10-20T12:00:00Z'
const period = '2026-10'
const list = [
  ...Array.from({ length: 31 }, (_, i) => message(i, 3000 + i, 30, now)),
  ...Array.from({ length: 3 }, (_, i) => message(31 + i, 3000, 90, now)),
  ...Array.from({ length: 4 }, (_, i) => message(34 + i, 90, null, now)),
  ...Array.from({ length: 2 }, (_, i) => message(38 + i, 10, null, now)),
]

describe('40 messages: 31 in time, 3 late, 4 open for longer, 2 with time left', () => {
  const checks = checksOf({ conversations: list, period }, { now })

  test('38 are decided, 31 ÷ 38 = 81.6%, and never 31 ÷ 34', () => {
    expect(checks.response).toMatchObject({
      state: 'attention',
      expected: 0.9,
      evidence: { inTime: 31, late: 3, waiting: 4, open: 2, decided: 38, messages: 40, median: 1800 },
    })
    expect(checks.response?.value).toBeCloseTo(31 / 38, 12)
  })

  test('nine in ten are known of 36 answers at least, and there are 34', () => {
    expect(checks.response?.evidence.nine).toBeNull()
  })

  test('who waits for 90 minutes is past the hour, and not past two', () => {
    expect(checks.unanswered).toMatchObject({
      state: 'watch',
      value: 5400,
      expected: 7200,
      evidence: { open: 6, longer: 4, forgotten: 0 },
    })
    const later = checksOf({ conversations: [...list, message(40, 121, null, now)], period }, { now })
    expect(later.unanswered).toMatchObject({ state: 'attention', evidence: { forgotten: 1 } })
    expect(later.unanswered?.evidence.messages).toMatchObject([
      { id: 'm40', channel: 'instagram', waited: 7260 },
      {},
      {},
      {},
      {},
      {},
      {},
    ])
  })
})

test('with fewer than 20 decided it is worth a look at most', () => {
  const few = [
    ...Array.from({ length: 9 }, (_, i) => message(i, 900, 30, now)),
    ...Array.from({ length: 10 }, (_, i) => message(9 + i, 900, 90, now)),
  ]
  expect(checksOf({ conversations: few, period }, { now }).response).toMatchObject({
    state: 'watch',
    evidence: { decided: 19 },
  })
  const enough = [...few, message(19, 900, 90, now)]
  expect(checksOf({ conversations: enough, period }, { now }).response).toMatchObject({
    state: 'attention',
    evidence: { decided: 20 },
  })
})

describe('what is not known is never all right', () => {
  test('without a list', () => {
    const checks = checksOf({ period }, { now })
    expect([checks.response?.state, checks.unanswered?.state]).toEqual(['unknown', 'unknown'])
  })
  test('with an empty one', () => {
    const checks = checksOf({ conversations: [], period }, { now })
    expect([checks.response?.state, checks.unanswered?.state]).toEqual(['unknown', 'unknown'])
  })
  test('with one that may lack messages', () => {
    expect(checksOf({ conversations: [message(1, 90, 30, now)], period }, { now }).unanswered?.state).toBe('unknown')
  })
  test('but with one that is declared complete', () => {
    const complete = { conversations: true }
    const checks = checksOf({ conversations: [], period }, { now, complete })
    expect([checks.response?.state, checks.unanswered?.state]).toEqual(['ok', 'ok'])
    expect(checksOf({ conversations: [message(1, 90, 30, now)], period }, { now, complete }).unanswered?.state).toBe(
      'ok',
    )
  })
})

test('working time: from Friday 17:50 to Monday 10:10 there are 80 minutes, and messages outside hours are stated', () => {
  const nine = [['09:00', '18:00']] as const
  const rules = {
    now: '2026-11-02T12:00:00+03:00',
    timeZone: 'Europe/Moscow',
    hours: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine },
  }
  const conversations = [
    { id: 1, channel: 'vk', at: '2026-10-30T17:50:00+03:00', answeredAt: '2026-11-02T10:10:00+03:00' },
    { id: 2, channel: 'vk', at: '2026-10-31T17:50:00+03:00', answeredAt: '2026-10-31T18:10:00+03:00' },
  ] as never
  const query = { conversations, period: { from: '2026-10-30', to: '2026-11-02' } }
  const checks = checksOf(query, rules)
  expect(checks.response?.evidence).toMatchObject({ inTime: 1, late: 1, clock: 'business', nine: 4800, median: 0 })
  expect(checks['outside-hours']).toMatchObject({ state: 'ok', value: 1, evidence: { answered: 2 } })
  const around = checksOf(query, { ...rules, response: { clock: 'calendar' } })
  expect(around.response?.evidence).toMatchObject({ nine: 2 * 86_400 + 16 * 3600 + 20 * 60, median: 1200 })
})

describe('messages that cannot be read', () => {
  const at = '2026-10-20T08:00:00Z'
  const read = (conversations: unknown) => readConversations(conversations, Date.parse(now))

  test.each([
    ['without an offset', [{ id: 'a', channel: 'vk', at: '2026-10-20T08:00:00' }], 0, 1, 0],
    ['answered before they came', [{ id: 'a', channel: 'vk', at, answeredAt: '2026-10-20T07:59:59Z' }], 0, 1, 0],
    ['answered at no time', [{ id: 'a', channel: 'vk', at, answeredAt: 'yes' }], 0, 1, 0],
    ['without an id', [{ channel: 'vk', at }], 0, 1, 0],
    ['that are nothing', [null, 5, 'x', undefined], 0, 4, 0],
    [
      'twice the same',
      [
        { id: 'a', channel: 'vk', at },
        { at, channel: 'vk', id: 'a' },
      ],
      1,
      0,
      0,
    ],
    [
      'twice, and they disagree',
      [
        { id: 'a', channel: 'vk', at },
        { id: 'a', channel: 'vk', at, answeredAt: now },
      ],
      0,
      0,
      1,
    ],
    [
      'one id in two channels',
      [
        { id: 'a', channel: 'vk', at },
        { id: 'a', channel: 'telegram', at },
      ],
      2,
      0,
      0,
    ],
    ['that ask for nothing', [{ id: 'a', channel: 'vk', at, needsAnswer: false }], 0, 0, 0],
    ['that are still to come', [{ id: 'a', channel: 'vk', at: '2026-10-21T08:00:00Z' }], 0, 0, 0],
  ])('%s', (_, given, good, invalid, conflicts) => {
    const found = read(given)
    expect([found.read.length, found.invalid, found.conflicts]).toEqual([good, invalid, conflicts])
  })

  test.each([null, undefined, {}, 'x', 7])('are no list: %j', (given) => {
    expect(read(given)).toEqual({ delivered: false, read: [], invalid: 0, conflicts: 0 })
  })

  test('of two readings the later counts, whatever their order', () => {
    const early = { id: 'a', channel: 'vk', at, observedAt: '2026-10-20T09:00:00Z' }
    const late = { ...early, answeredAt: '2026-10-20T10:00:00Z', observedAt: '2026-10-20T11:00:00Z' }
    for (const both of [
      [early, late],
      [late, early],
    ])
      expect(read(both).read[0]?.answeredAt).toBe(Date.parse('2026-10-20T10:00:00Z'))
  })

  test('what a machine answered is open still, and so is what was answered after now', () => {
    expect(read([{ id: 'a', channel: 'vk', at, answeredAt: at, bot: true }]).read[0]?.answeredAt).toBeNull()
    expect(read([{ id: 'a', channel: 'vk', at, answeredAt: '2026-10-20T12:00:01Z' }]).read[0]?.answeredAt).toBeNull()
  })

  test('are counted with the check', () => {
    const conversations = [{ id: 'a', channel: 'vk', at: 'yesterday' }, ...list] as never
    expect(checksOf({ conversations, period }, { now }).response?.evidence).toMatchObject({ invalid: 1, conflicts: 0 })
  })
})

test('nine in ten by nearest rank: the ninth of ten', () => {
  const times = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((minutes, i) => ({
    id: `${i}`,
    channel: '',
    at: 0,
    answeredAt: minutes * 60_000,
  }))
  expect(answersOf(times, 3600, 0, null)).toMatchObject({ median: 300, nine: 540 })
})

test('a zone is asked of each day, and not of each message', () => {
  const conversations = Array.from({ length: 10_000 }, (_, i) => {
    const at = Date.UTC(2026, 9, 1) + i * 260_000
    return {
      id: `m${i}`,
      channel: 'vk',
      at: new Date(at).toISOString(),
      answeredAt: i % 9 ? new Date(at + (i % 400) * 60_000).toISOString() : null,
    }
  })
  vi.mocked(clockAt).mockClear()
  control(
    { conversations, period: '2026-10' },
    {
      now: '2026-10-31T18:00:00+03:00',
      timeZone: 'Europe/Moscow',
      hours: { mon: [['09:00', '18:00']], fri: [['09:00', '18:00']] },
    },
  )
  // Two questions each for the beginning of a day, and for the begin and the end of its work: some 32 days.
  expect(clockAt).toHaveBeenCalled()
  expect(vi.mocked(clockAt).mock.calls.length).toBeLessThan(6 * 40)
})
