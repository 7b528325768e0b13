// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { definitions, provider } from '../../src/elements/definitions.js'
import { cut, EVENTS, notJson, read } from '../../src/frame/message.js'
import { hostile } from './ports.js'

const { circle, deep, long, sparse, polluting } = hostile()
const bomb = {
  get trap(): never {
    throw new Error('boom')
  },
}

describe('what may go over the boundary', () => {
  test.each<[string, unknown]>([
    ['a row', { date: '2026-10-01', leads: 3, channel: null, unknown: undefined, responseTimes: [60, 90.5] }],
    ['numbers that JSON has not', [Number.NaN, Infinity, -0]],
    ['words that JavaScript has too', { constructor: 1, toString: 'x', prototype: [] }],
    ['text of any signs', '<img src=x onerror=alert(1)> ‮ \u0000 😀'],
    ['a year of a hundred channels', Array.from({ length: 36_500 }, () => ({ a: 1, b: 2, c: 3, d: 4 }))],
    ['a long note', 'x'.repeat(20_000)],
    ['nothing', undefined],
  ])('%s', (_, value) => expect(notJson(value)).toBeUndefined())

  test.each<[string, unknown, string]>([
    ['a date', { updatedAt: new Date(0) }, 'updatedAt is a Date, which is no JSON'],
    ['a map', { rows: new Map() }, 'rows is a Map'],
    ['a set', [new Set()], '0 is a Set'],
    ['an expression', { a: /x/ }, 'a is a RegExp'],
    ['bytes', { a: new Uint8Array(4) }, 'a is a Uint8Array'],
    ['an error', { a: new Error('x') }, 'a is a Error'],
    ['a function', { onSelect: () => {} }, 'onSelect is a Function'],
    ['a symbol', { a: Symbol('x') }, 'a is a Symbol'],
    ['a large number', { a: 1n }, 'a is a BigInt'],
    ['a boxed text', { a: Object('x') }, 'a is a String'],
    ['a circle', circle, 'nested without end'],
    ['depth', deep, 'nested without end'],
    ['10 MB of text', { title: long }, 'title is a text of 10000000 signs'],
    ['10 MB of a name', { [long]: 1 }, 'has a key that nothing is called by'],
    ['a list without end', sparse, 'more than 3000000 values'],
    [
      'many values',
      Array.from({ length: 40 }, () => Array.from({ length: 100_000 }, () => 1)),
      'more than 3000000 values',
    ],
    ['a prototype', polluting, 'has a key that nothing is called by'],
    ['a prototype in a row', { data: [polluting] }, '0 has a key that nothing is called by'],
    // Cannot come from the other side; on this one it can be passed.
    ['a getter that throws', bomb, 'it can’t be read: boom'],
  ])('not %s', (_, value, reason) => expect(notJson(value)).toContain(reason))

  test('a reason is short whatever is refused', () => {
    expect(notJson({ ['k'.repeat(15_000)]: new Date() })!.length).toBeLessThan(400)
    expect(cut(long).length).toBe(300)
    expect([cut(4), cut({}), cut(null)]).toEqual(['4', 'object', 'object'])
  })
})

describe('a message', () => {
  test.each([null, undefined, 1, 'kpiKit', [], {}, { type: 'hello' }, Object.create({ kpiKit: 1 })])(
    'of somebody else: %j',
    (data) => expect(read(data)).toBeUndefined(),
  )
  test.each([0, 2, '1', 1.5, null, [1], { valueOf: 1 }, long])('of another version', (kpiKit) => {
    const { said, reason } = read({ kpiKit, type: 'hello' })!
    expect(said).toBeUndefined()
    expect(reason).toMatch(/speaks version .{0,300}, and this one 1\./)
  })
  test('of this one', () => expect(read({ kpiKit: 1, type: 'hello' })!.said!.type).toBe('hello'))
})

test('every event of an element is heard by a callback', () => {
  const names = [provider, ...Object.values(definitions)].flatMap(({ events }) =>
    Object.values<readonly [string, string?]>(events).map(([name]) => name),
  )
  expect([...Object.values(EVENTS), 'kpi-error'].sort()).toEqual([...new Set(names)].sort())
})
