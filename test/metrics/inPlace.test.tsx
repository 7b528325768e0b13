// Rows that are changed in place are not read again: in development the console says so.
import { render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GrowthGauge, KpiProvider } from '../../src/index.js'
import { evaluate, type Row } from '../../src/metrics/index.js'
import { watchRows } from '../../src/metrics/store/inPlace.js'
import { warnOnce } from '../../src/metrics/model/warnOnce.js'

const mode = vi.hoisted(() => ({ isProduction: false }))
vi.mock('../../src/metrics/model/warnOnce.js', () => ({
  warnOnce: vi.fn(),
  isProduction: () => mode.isProduction,
}))

const heard = vi.mocked(warnOnce)
beforeEach(() => void heard.mockClear())
afterEach(() => void (mode.isProduction = false))

type Writable = { -readonly [K in keyof Row]: Row[K] }
const month = (count = 31): Writable[] =>
  Array.from({ length: count }, (_, i) => ({
    date: `2026-10-${String(i + 1).padStart(2, '0')}`,
    channel: 'vk',
    leads: 10,
  }))

/** What is said when rows are asked about, changed, and asked about again. */
function toldOf(
  change: (rows: Writable[]) => void,
  rows = month(),
  ask = (of: readonly Row[]) => evaluate('leads', of),
) {
  ask(rows)
  change(rows)
  ask(rows)
  return [...new Set(heard.mock.calls.map(([code, text]) => `${code}: ${text.slice(0, 26)}`))]
}
const SAID = ['data: rows were changed in place']

test.each<[string, (rows: Writable[]) => void]>([
  ['a value of the first', (rows) => Object.assign(rows[0]!, { leads: 500 })],
  ['a value of the last', (rows) => Object.assign(rows[30]!, { leads: 500 })],
  ['one in the middle', (rows) => Object.assign(rows[13]!, { leads: 500 })],
  ['the last by another', (rows) => (rows[30] = { ...rows[30], leads: 3 })],
  ['the first by another', (rows) => rows.splice(0, 1, { date: '2026-09-30', leads: 3 })],
  ['a value that is new', (rows) => Object.assign(rows[0]!, { likes: 5 })],
  ['their order', (rows) => rows.reverse()],
])('says so of %s', (_, change) => {
  expect(toldOf(change)).toEqual(SAID)
})

test('of a few rows any', () => {
  for (let i = 0; i < 8; i++) {
    heard.mockClear()
    expect(toldOf((rows) => Object.assign(rows[i]!, { leads: 7 }), month(8))).toEqual(SAID)
  }
})

test('where a channel is complete too', () => {
  const complete = { channels: [{ id: 'vk', complete: true }] }
  const ask = (rows: readonly Row[]) => evaluate('leads', rows, complete)
  expect(toldOf((rows) => Object.assign(rows[0]!, { leads: 500 }), month(), ask)).toEqual(SAID)
})

test('of no change, of a row more, which is seen, of rows that throw, and in production nothing is said', () => {
  expect(toldOf(() => {})).toEqual([])
  const rows = month()
  expect(toldOf((all) => all.push({ date: '2026-11-01', channel: 'vk', leads: 5 }), rows)).toEqual([])
  expect(evaluate('leads', rows)).toMatchObject({ value: 315 })
  expect(toldOf(() => {}, [null as never, new Proxy({}, { ownKeys: () => [][0]! })])).toEqual([])
  // A list that is gone cannot even be asked whether it is one.
  const gone = Proxy.revocable<Row[]>([], {})
  gone.revoke()
  expect(() => watchRows(gone.proxy)).not.toThrow()
  mode.isProduction = true
  expect(toldOf((all) => Object.assign(all[0]!, { leads: 500 }))).toEqual([])
})

test('it looks at as many rows of thousands as of ten', () => {
  let looks = 0
  const row = new Proxy({ leads: 5 }, { ownKeys: (of) => (looks++, Reflect.ownKeys(of)) })
  const rows = Array.from({ length: 2000 }, () => row)
  evaluate('leads', rows)
  looks = 0
  evaluate('leads', rows)
  expect(looks).toBeGreaterThan(0)
  expect(looks).toBeLessThan(20)
})

test('a widget says so when it is drawn again, though it does not read again; a provider’s rows, and those before', () => {
  const rows = month()
  const before = month()
  const page = () => (
    <KpiProvider data={rows} previous={before}>
      <GrowthGauge metric="leads" />
    </KpiProvider>
  )
  const { rerender } = render(page())
  rerender(page())
  expect(heard).not.toHaveBeenCalled()
  for (const changed of [rows, before]) {
    heard.mockClear()
    Object.assign(changed[0]!, { leads: 500 })
    rerender(page())
    expect(heard.mock.calls[0]?.[1]).toContain('changed in place')
  }
  heard.mockClear()
  // A row more is no news to a widget either: the array is the one that it knows.
  rows.push({ date: '2026-11-01', channel: 'vk', leads: 5 })
  rerender(page())
  expect(heard.mock.calls[0]?.[1]).toContain('changed in place')
})
