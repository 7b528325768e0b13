import { isThreads } from './instagram/recognise.js'
import { joinReadings } from './joinReadings.js'
import { kinds } from './kinds.js'
import { linkedinKinds } from './linkedin/recognise.js'
import { beginningOf } from './reading/beginningOf.js'
import { namesOf } from './reading/namesOf.js'
import { at, isRecord, opened } from './reading/payload.js'
import { quote } from './reading/reader.js'
import type { AdapterOptions, Reading, Recognised } from './reading/types.js'
import { unread } from './reading/unread.js'
import { type Table, tableOfRecords } from './table/table.js'
import { tiktokKinds } from './tiktok/recognise.js'

/** What clients of APIs put around an answer. */
const wrappers = ['data', 'body', 'json', 'result', 'results', 'response', 'report', 'payload', 'posts', 'tweets']

/** Answers that are known by what is around the figures, which clients take off. */
const wrapped = [...linkedinKinds, ...tiktokKinds]

/** What may have been around it. */
const around = (payload: unknown): unknown[] =>
  Array.isArray(payload)
    ? [{ elements: payload }, { data: { videos: payload } }, { data: { metrics: payload } }]
    : [{ data: payload }]

const readBare = (payload: unknown, options: AdapterOptions): Reading | null =>
  first(around(payload), (one) => readKnown(wrapped, one, options))

/** What an API says instead of an answer, whichever it is. */
const complaints = ['error.message', 'errors.0.detail', 'errors.0.message', 'detail', 'message']
const isFault = (payload: unknown): boolean =>
  ['error', 'errors', 'code', 'status'].some((key) => {
    const found = at(payload, key)
    return typeof found === 'object' ? found !== null : Number(found) >= 400
  })

/** Reads the answer of an API, however it is wrapped, or a list of records. */
export function readPayload(payload: unknown, options: AdapterOptions, depth = 0): Reading {
  if (isThreads(beginningOf(payload))) return unread('not-known', 'This is of Threads, which is not read.')
  const known = readKnown(kinds, payload, options)
  if (known) return known
  if (Array.isArray(payload)) return readList(payload, options, depth)
  if (!isRecord(payload)) return unread('not-known', 'This is neither an answer of an API nor a table.')
  const inside =
    depth < 3 &&
    first(wrappers, (key) => {
      const inner = Object.hasOwn(payload, key) ? opened(payload[key]) : undefined
      const found = typeof inner === 'object' && inner ? readPayload(inner, options, depth + 1) : null
      return found?.source ? found : null
    })
  if (inside) return inside
  const found = depth === 0 && readBare(payload, options)
  if (found) return found
  const said = isFault(payload) && complaints.map((path) => at(payload, path)).find(isText)
  if (said) return unread('api-error', `An API answered: ${quote(said)}.`)
  return Array.isArray(payload.data) && !payload.data.length
    ? unread('empty', 'There is nothing in its `data`.')
    : unread('not-known', `No API that is known answers with the keys ${namesOf(Object.keys(payload))}.`)
}

/** A list of records is a table; else it is several pages, or the answers of several calls. */
function readList(payload: readonly unknown[], options: AdapterOptions, depth: number): Reading {
  const table = tableOfRecords(payload)
  const found = table && readTable(table, options)
  if (found) return found
  const isShort = depth < 2 && payload.length <= 10_000
  const parts = isShort ? payload.map((one) => readPayload(one, options, depth + 1)) : []
  const joined = joinPages(parts) ?? readBare(payload, options)
  if (joined) return joined
  return parts.some(({ source }) => source)
    ? unread('not-known', 'These are answers of several calls: read each by itself.')
    : unread('not-known', 'This is a list of nothing that is known.')
}

function readKnown(of: readonly Recognised[], payload: unknown, options: AdapterOptions): Reading | null {
  const start = beginningOf(payload)
  return of.find((kind) => kind.of === 'json' && kind.is(start))?.read(payload, options) ?? null
}

/** Pages of one call as one reading; `null` where they are of several kinds, or of none. */
function joinPages(parts: readonly Reading[]): Reading | null {
  const [one, ...others] = parts.filter((part) => part.source)
  if (!one || others.some((other) => other.source !== one.source || other.kind !== one.kind)) return null
  const { leftOut: _, ...joined } = joinReadings(parts.map((part) => (part.source ? { ...part, notWith: [] } : part)))
  return { ...one, ...joined }
}

/** Reads a table with the first kind that knows it; `null` where none does. */
export function readTable(table: Table, options: AdapterOptions): Reading | null {
  return kinds.find(({ of, is }) => of === 'table' && is(table))?.read(table, options) ?? null
}

/** What is found for the first of a list for which something is. */
export function first<T, Found>(list: readonly T[], find: (one: T) => Found | null): Found | null {
  for (const one of list) {
    const found = find(one)
    if (found) return found
  }
  return null
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 1
