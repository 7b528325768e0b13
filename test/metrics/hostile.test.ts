// @vitest-environment node
// What throws when it is read, and what says that it is endless: rows never throw, and cost no more time than others.
import { describe, expect, test } from 'vitest'
import {
  aggregate,
  campaignEffect,
  compare,
  evaluate,
  funnel,
  leaderboard,
  type MetricId,
  metrics,
  postCalendar,
  resolveWindow,
  type Result,
  type Rows,
  series,
  shareOfVoice,
} from '../../src/metrics/index.js'
import { explain } from '../../src/format/index.js'
import { said } from './october.js'

const fails = (): never => {
  throw new Error('no access')
}
const failing = (given: object, key: string) =>
  Object.defineProperty({ ...given }, key, { get: fails, enumerable: true })
function revoked<T extends object>(given: T): T {
  const { proxy, revoke } = Proxy.revocable(given, {})
  revoke()
  return proxy
}
const closed = (given: object, ...traps: (keyof ProxyHandler<object>)[]) =>
  new Proxy(given, Object.fromEntries(traps.map((trap) => [trap, fails])))
const invalidIn = ({ warnings }: Result) => warnings.flatMap(({ code, keys }) => (code === 'invalid' ? keys : []))
const asRows = (...rows: unknown[]) => rows as unknown as Rows

const good = { date: '2026-10-01', channel: 'vk', leads: 5 }
const bad = { date: '2026-10-02', channel: 'vk', leads: 7, likes: 3, responseTimes: [5, 6] }

/** By what throws: rows of which one does, and the key that is said to be invalid. */
const throwing: Readonly<Record<string, readonly [unknown, string]>> = {
  'a fact': [failing(bad, 'leads'), 'leads'],
  'its date': [failing(bad, 'date'), 'date'],
  'an end of its date': [{ ...bad, date: failing({ to: '2026-10-03' }, 'from') }, 'date'],
  'its channel': [failing(bad, 'channel'), 'channel'],
  'its brand': [failing(bad, 'brand'), 'brand'],
  'its post': [failing(bad, 'post'), 'post'],
  'who paid': [failing(bad, 'paid'), 'paid'],
  'when it was read': [failing(bad, 'observedAt'), 'observedAt'],
  'its samples': [{ ...bad, responseTimes: closed([5, 6], 'get') }, 'responseTimes'],
  'samples that are gone': [{ ...bad, responseTimes: revoked([5]) }, 'responseTimes'],
  'a date that is gone': [{ ...bad, date: revoked(new Date()) }, 'date'],
  'all of it': [closed(bad, 'get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'), 'row'],
  'its keys': [closed(bad, 'ownKeys'), 'row'],
  'what is gone': [revoked(bad), 'row'],
}

describe('rows of which one throws', () => {
  test.each(Object.entries(throwing))('%s: the others count, and it is said', (_, [row, key]) => {
    const result = evaluate('leads', asRows(good, row), { period: '2026-10-01' })
    expect(said(result)).toBe(5)
    expect(invalidIn(evaluate(key === 'responseTimes' ? 'responseTime' : 'leads', asRows(good, row)))).toEqual([key])
  })

  test('what can be read of it counts', () => {
    expect(said(evaluate('likes', asRows(failing(bad, 'leads'))))).toBe(3)
    expect(said(evaluate('likes', failing(bad, 'leads') as Rows))).toBe(3)
    expect(evaluate('leads', asRows(failing(bad, 'leads')))).toMatchObject({ known: false, reason: 'invalid' })
  })

  test('a proxy that works is a row like any other, and is read as it is', () => {
    const row = new Proxy(bad, {})
    expect(said(evaluate('leads', asRows(good, row)))).toBe(12)
    expect(said(evaluate('responseTime', asRows(good, row)))).toBe(5.5)
  })

  test('a promise, a set and a map beside it are no rows as before', () => {
    const rows = asRows(good, failing(bad, 'brand'), new Set([good]), Promise.resolve(good), new Map([['leads', 5]]))
    expect(invalidIn(evaluate('leads', rows, { period: '2026-10-01' }))).toEqual(['brand', 'row'])
  })
})

const lists: Readonly<Record<string, unknown>> = {
  'gone list': revoked([good]),
  'closed list': closed([good], 'get'),
  'list of gone rows': [revoked(good)],
  'endless list': Object.assign([], { length: 2 ** 32 - 1 }),
  'list of holes': Object.assign([good], { length: 5 }),
  'row that is gone': revoked(good),
  'row that is closed': closed(good, 'get', 'has', 'ownKeys'),
  'rows of a throwing post': [failing({ ...bad, post: 'p1' }, 'likes'), failing({ ...bad, post: 'p1' }, 'account')],
}

test.each(Object.entries(lists))('all that reads rows takes a %s', (_, given) => {
  const rows = given as Rows
  const window = { period: '2026-10', asOf: '2026-10-31' }
  for (const id of Object.keys(metrics) as MetricId[]) explain(evaluate(id, rows, window))
  for (const own of [undefined, 'Aurora']) {
    aggregate(rows, { own, split: 'channel' })
    shareOfVoice(rows, { own: own ?? 'vk' })
    postCalendar(rows, { own })
    for (const of of ['post', 'channel', 'format'] as const) leaderboard(rows, { of, metric: 'likes', own })
  }
  compare('leads', rows, resolveWindow({ data: rows, ...window }), { previous: rows })
  campaignEffect(rows, { event: '2026-10-10' })
  series('leads', rows, { every: 'day', ...window })
  funnel(rows, { stages: [{ fact: 'reach' }, { fact: 'leads' }] })
  evaluate('leads', rows, { ...window, channels: [{ id: 'vk', complete: true }] })
  expect(evaluate('leads', rows, window)).toHaveProperty('known')
})

test.each([Number.NaN, Infinity, -Infinity, 1e300])('%s is no brand and no channel', (value) => {
  for (const key of ['brand', 'channel', 'account', 'campaign', 'post', 'paid']) {
    const result = evaluate('leads', asRows(good, { ...bad, [key]: value }))
    expect([key, said(result), invalidIn(result)]).toEqual([key, 5, [key]])
  }
})

test.each([
  ['an object', {}],
  ['a list', ['vk']],
  ['a function', () => 'vk'],
  ['a symbol', Symbol('vk')],
])('%s as brand or channel is said', (_, value) => {
  for (const key of ['brand', 'channel', 'account', 'campaign'])
    expect(invalidIn(evaluate('leads', asRows(good, { ...bad, [key]: value })))).toEqual([key])
})

test('samples that are mostly holes are none, however many they say to be', () => {
  for (const responseTimes of [
    Object.assign([5], { length: 2 ** 32 - 1 }),
    Object.assign([], { length: 3 }),
    Object.assign([5], { 2: 6 }),
  ]) {
    const result = evaluate('responseTime', asRows({ ...bad, responseTimes }))
    expect(result).toMatchObject({ known: false, reason: 'invalid' })
  }
})
