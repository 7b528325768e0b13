// @vitest-environment node
// Whatever a caller without types hands to an adapter: it reads it, or says in words what it is not.
import { expect, test } from 'vitest'
import * as exported from '../../src/adapters/exports/index.js'
import { kinds } from '../../src/adapters/kinds.js'
import type { AdapterOptions, Reading } from '../../src/adapters/index.js'
import { values } from '../widgets/props/anyValue.js'

type Read = (payload: unknown, options?: AdapterOptions) => Reading
const adapters: ReadonlyArray<readonly [string, Read]> = [
  ...kinds.map(({ read }) => [read.name, read] as const),
  ['table', exported.table],
]

const boom = () => {
  throw new Error('boom')
}
const trapped = new Proxy(
  {},
  { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom },
)
const gone = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const circle = () => {
  const one: Record<string, unknown> = { data: [], response: [] }
  one.self = one
  one.data = [one]
  return one
}
const getterOf = (key: string) => Object.defineProperty({}, key, { get: boom, enumerable: true })

/** Where the answers of all platforms have their figures. */
const places = 'data response items elements reports rows messages timeSeries query values insights metrics'.split(' ')
const payloads: readonly unknown[] = [
  ...Object.values(values),
  trapped,
  gone(),
  circle(),
  new Proxy([], { get: boom }),
  new Map([['data', [1]]]),
  new Uint8Array([0xff, 0xfe, 0x00]),
  ...places.flatMap((key) => [
    getterOf(key),
    { [key]: trapped },
    { [key]: gone() },
    { [key]: circle() },
    { [key]: [trapped, gone(), getterOf('id'), null] },
    { [key]: { [key]: new Proxy([], { get: boom }) } },
  ]),
]
const options: readonly unknown[] = [
  undefined,
  {},
  {
    timeZone: 5,
    from: 7,
    to: [],
    name: 9,
    brand: {},
    account: 3,
    currency: 1n,
    locale: '!!',
    dateOrder: 1,
    observedAt: {},
  },
  { timeZone: 'Nowhere', channel: Symbol('x'), locale: 4, observedAt: Number.NaN, from: '2026-13-99', to: '0' },
  { columns: { views: 5, date: 'date' }, from: '2026-10-05', to: '2026-10-01' },
]

test.each(adapters)('%s never throws', (_, read) => {
  const faults = new Set<string>()
  for (const payload of payloads)
    for (const one of options)
      try {
        const { rows, problems } = read(payload, one as AdapterOptions)
        // Nothing is left out in silence.
        if (!rows.length && !problems.length) faults.add(`says nothing of ${typeof payload}`)
      } catch (error) {
        faults.add(String(error))
      }
  expect([...faults]).toEqual([])
})

test('ids that a parser made a BigInt are read', () => {
  const wall = {
    response: {
      items: [{ id: 9007199254740993n, owner_id: -1, post_type: 'post', date: 1_790_000_000, likes: { count: 3 } }],
    },
  }
  const read = adapters.find(([name]) => name === 'wallGet')?.[1]
  expect(read?.(wall).rows).toMatchObject([{ post: '-1_9007199254740993', likes: 3 }])
})
