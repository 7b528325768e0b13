// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { textOf } from '../../src/format/text.js'
import { elementOf } from '../../src/parts/elementOf.js'
import { givenNode, givenTexts } from '../../src/parts/givenText.js'
import { safeUrl } from '../../src/format/safeUrl.js'

let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

test.each<[given: unknown, text: string | undefined]>([
  ['Reach', 'Reach'],
  ['', ''],
  [5, '5'],
  [5n, '5'],
  [new Error('No answer'), 'No answer'],
  [{ message: 'No answer' }, 'No answer'],
  [new Date('2026-10-05T23:00:00Z'), '2026-10-05'],
  [new Date(Number.NaN), undefined],
  [Number.NaN, undefined],
  [{ en: 'Reach' }, undefined],
  [['Reach'], undefined],
  [null, undefined],
  [true, undefined],
  [Symbol('x'), undefined],
  [() => 'x', undefined],
])('of %o the text is %o', (given, text) => {
  expect(textOf(given)).toBe(text)
})

test('of what cannot be looked at there is none', () => {
  const fails = () => {
    throw new Error('no access')
  }
  expect(textOf(Object.defineProperty({}, 'message', { get: fails }))).toBeUndefined()
  expect(textOf(new Proxy({}, { get: fails, getPrototypeOf: fails }))).toBeUndefined()
})

test('a text of megabytes is cut, and no emoji in two', () => {
  const text = textOf(`${'x'.repeat(998)}😀${'y'.repeat(1e6)}`)
  expect(text).toBe(`${'x'.repeat(998)}…`)
})

test('texts within a prop are texts; what is right stays the same object', () => {
  const plan = [{ metric: 'leads', label: new Error('No name'), target: 5 }, { metric: 'reach' }]
  expect(givenTexts({ plan, labels: { p7: 7 } })).toEqual({
    plan: [{ metric: 'leads', label: 'No name', target: 5 }, { metric: 'reach' }],
    labels: { p7: '7' },
  })
  const right = { plan: [{ metric: 'leads', label: 'Leads' }] }
  expect(givenTexts(right)).toBe(right)
})

test('rows are none of its business, and what holds itself comes to an end', () => {
  const data = [{ brand: 5, name: {} }]
  expect(givenTexts({ data }).data).toBe(data)
  const own: Record<string, unknown> = { label: 5 }
  own['own'] = own
  expect(givenTexts(own)['label']).toBe('5')
})

test('a node is what React can show', () => {
  expect(givenNode(['a', 1, null, ['b']], 'empty')).toEqual(['a', 1, null, ['b']])
  expect(givenNode(['a', {}], 'empty')).toBeUndefined()
  expect(givenNode(new Date('2026-10-05'), 'empty')).toBe('2026-10-05')
})

test.each(['https://x.org/a.png', 'HTTPS://x.org/a', '/a.png', 'a.png', './a:b.png', '?a=b:c', '#a', 'a/b:c'])(
  'the address %j is safe',
  (address) => {
    expect(safeUrl(address)).toBe(address)
  },
)

test.each([
  '/\t/evil.example/x.png',
  '\n//x.org',
  ' //x.org',
  '/\\x.org',
  '\\\\x.org',
  '//x.org',
  'data:image/png;base64,AA',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'http://x.org/a.png',
  'https:///x.org',
  'blob:https://x.org/1',
  'a\u0000b',
  'a\u202eb',
  5,
  null,
  {},
])('the address %j is none', (address) => {
  expect(safeUrl(address)).toBeUndefined()
})

test('what tooltips mount in is an element, or what gives one; of all else the developer hears once', () => {
  const element = { nodeType: 1, isConnected: true } as HTMLElement
  for (const given of [element, { current: element }, () => element]) expect(elementOf(given)).toBe(element)
  expect(elementOf(null)).toBeNull()
  expect(warn).not.toHaveBeenCalled()
  const fails = () => {
    throw new Error('no access')
  }
  const detached = { nodeType: 1, isConnected: false }
  for (const given of ['#portal', 5, { current: null }, detached, {}, () => null, fails])
    expect(elementOf(given as never)).toBeNull()
  expect(warn).toHaveBeenCalledOnce()
})
