import type { Row } from '../../../src/metrics/index.js'

/** Data that an export, a typo or an attacker may bring. */
export interface WrongData {
  readonly what: string
  /** Anything at all. */
  readonly data: unknown
  /** Whether some value is still true. By default there is none. */
  readonly known?: true
  /** What the developer is told, if there is something to tell. */
  readonly warns?: string
}

/** Wrong data made of right rows. `facts` are those that the value rests on. */
export function wrongData(rows: readonly Row[], facts: readonly string[]): WrongData[] {
  const row = rows.at(-1) as Record<string, unknown>
  const every = (value: (fact: string) => unknown) => ({
    ...row,
    ...Object.fromEntries(facts.map((fact) => [fact, value(fact)])),
  })
  const invalid = (what: string, value: unknown): WrongData => ({ what, data: every(() => value), warns: 'invalid' })
  return [
    { what: 'no rows', data: [] },
    { what: 'null', data: null },
    { what: 'undefined', data: undefined },
    { what: 'a row of nothing', data: {} },
    { what: 'rows of nothing', data: [{}, {}] },
    { what: 'null as every value', data: every(() => null) },
    { what: 'unknown keys only', data: { folowers: 12, 'data-x': 1 }, warns: 'unknown-key' },
    {
      what: 'unknown keys too',
      data: rows.map((one) => ({ ...one, folowersNet: 1 })),
      known: true,
      warns: 'unknown-key',
    },
    invalid('strings of numbers', '1,204'),
    invalid('strings of plain numbers', '1204'),
    invalid('empty strings', ''),
    invalid('NaN', Number.NaN),
    invalid('Infinity', Number.POSITIVE_INFINITY),
    invalid('minus Infinity', Number.NEGATIVE_INFINITY),
    invalid('booleans', true),
    invalid('objects', { value: 12 }),
    invalid('arrays', [12]),
    invalid('functions', () => 12),
    invalid('symbols', Symbol('12')),
    invalid('big integers', 12n),
    invalid('dates', new Date(0)),
    { what: 'counts below zero', data: every(() => -5), warns: 'invalid' },
    { what: 'rows that contradict each other', data: [row, every(() => 7)], warns: 'conflict' },
    { what: 'the same row twice', data: [...rows, { ...row }], known: true },
    { what: 'rows out of order', data: [...rows].reverse(), known: true },
    { what: 'nested arrays', data: [rows], warns: 'invalid' },
    {
      what: 'rows that are none',
      data: [null, undefined, 'row', 12, Number.NaN, true, () => 1, Symbol('x')],
      warns: 'invalid',
    },
    { what: 'right rows among rows that are none', data: [null, ...rows, 'row'], known: true, warns: 'invalid' },
    { what: 'a string', data: 'followers', warns: 'invalid' },
    { what: 'rows as JSON', data: JSON.stringify(rows), warns: 'invalid' },
    { what: 'an answer that holds rows', data: { data: rows, paging: {} }, warns: 'invalid' },
    { what: 'a promise', data: Promise.resolve(rows), warns: 'invalid' },
    { what: 'a set', data: new Set(rows), warns: 'invalid' },
    { what: 'columns', data: { day: rows.map(({ date }) => date), n: rows.map(() => 1) }, warns: 'invalid' },
    { what: 'a number', data: 12, warns: 'invalid' },
    { what: 'a function', data: () => rows, warns: 'invalid' },
    { what: 'a hole', data: Object.assign([], { length: 3 }), warns: 'invalid' },
    { what: '__proto__ as a key', data: JSON.parse('{"__proto__":{"followersStart":1,"followersGained":1}}') },
    { what: 'names of Object as keys', data: { constructor: 1, toString: 2, hasOwnProperty: 3 }, warns: 'unknown-key' },
    {
      what: 'names of Object as dimensions',
      data: rows.map((one) => ({ ...one, channel: '__proto__', brand: 'constructor', campaign: 'toString' })),
      known: true,
    },
    {
      what: 'objects as dimensions',
      data: rows.map((one) => ({ ...one, channel: {} })),
      known: true,
      warns: 'invalid',
    },
    {
      what: 'values too large to add up',
      data: [every(() => Number.MAX_VALUE), every(() => Number.MAX_VALUE)].map((one, day) => ({
        ...one,
        date: `2026-10-0${day + 1}`,
      })),
    },
    ...[
      'never',
      '',
      '2026-13',
      '2026-02-30',
      '17.10.2026',
      '2026-W60',
      Number.NaN,
      20_261_017,
      new Date(Number.NaN),
      {},
    ].map(
      (date): WrongData => ({
        what: `the date ${typeof date} ${String(date)}`,
        data: { ...row, date },
        warns: 'invalid',
      }),
    ),
    {
      what: 'a span from its end to its start',
      data: { ...row, date: { from: '2026-10-31', to: '2026-10-01' } },
      warns: 'invalid',
    },
    { what: 'an object without a prototype', data: Object.assign(Object.create(null), row), known: true },
    { what: 'frozen rows', data: Object.freeze(rows.map((one) => Object.freeze({ ...one }))), known: true },
  ]
}
