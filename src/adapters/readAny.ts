import { isThreads } from './instagram/recognise.js'
import { kinds } from './kinds.js'
import { linkedinKinds } from './linkedin/recognise.js'
import { beginningOf } from './reading/beginningOf.js'
import { decode } from './reading/decode.js'
import { at, isRecord, payloadOf } from './reading/payload.js'
import { quote } from './reading/reader.js'
import type { AdapterOptions, ProblemCode, Reading, Recognised } from './reading/types.js'
import { joinReadings } from './joinReadings.js'
import { type Table, tableOfRecords, tablesIn } from './table/table.js'
import { tiktokKinds } from './tiktok/recognise.js'

/** A text that can't be held and read in a page at once. */
const LONGEST = 256_000_000

/**
 * Reads what a person or a server has, whatever it is: the payload of an API call (parsed, or its text), the text or the bytes of an
 * export. Says of which source and kind it is, and gives its rows; or says what it is not. It never throws, and never guesses.
 *
 * Pass the text rather than what `JSON.parse` makes of it: ids of more than fifteen digits lose their last ones there.
 *
 * @example
 * const { rows, problems } = readAny(await file.text(), { name: file.name, observedAt: file.lastModified })
 */
export function readAny(input: unknown, options: AdapterOptions = {}): Reading {
  try {
    return read(input, options)
  } catch {
    return nothing('not-known', 'This cannot be read: it is no data, or it fails when it is looked at.')
  }
}

function read(input: unknown, options: AdapterOptions): Reading {
  if (input instanceof ArrayBuffer) return read(new Uint8Array(input), options)
  if (input instanceof Uint8Array) {
    const text = decode(input)
    return typeof text === 'string' ? read(text, options) : nothing(text.code, text.text)
  }
  if (typeof input !== 'string') return readPayload(input, options)
  // The archive of X is a script: `window.YTD.tweets.part0 = [`.
  if (/^\s*window\.YTD\./.test(input.slice(0, 100))) return read(input.slice(input.indexOf('=') + 1), options)
  if (input.length > LONGEST) return nothing('not-known', 'This text is longer than 256 million letters. Split it.')
  const start = /[^\s\uFEFF]/.exec(input)?.[0]
  if (!start) return nothing('empty', 'There is nothing in it.')
  if (/^(?:\s*\[){100}/.test(input)) return nothing('not-known', 'These are lists in lists in lists, and no figures.')
  if (start === '{' || start === '[') {
    const payload = payloadOf(input) ?? linesIn(input, options)
    if (payload !== undefined) return readPayload(payload, options)
    if (!/^\s*\[[^\]]*\][,;\t]/.test(input.slice(0, 1000)))
      return nothing('not-known', 'This begins like JSON and is none.')
  }
  // JSON in JSON, as logs and queues hold it.
  if (/^\s*"\s*[{[]/.test(input.slice(0, 100))) {
    const inner = payloadOf(input)
    if (typeof inner === 'string') return read(inner, options)
  }
  if (start === '<') return nothing('not-known', 'This is a page or XML, no export.')
  const tables = tablesIn(input)
  return (
    first(tables, (table) => readTable(table, options)) ??
    nothing(
      'not-known',
      tables[0]
        ? `No export that is known has the columns ${namesOf(tables[0].headers)}.`
        : 'This is no JSON, and no table with a header.',
    )
  )
}

/** JSON Lines: a record a line, as warehouses and Airbyte write them. Read whole where the first lines are something known. */
function linesIn(text: string, options: AdapterOptions): unknown[] | undefined {
  let end = 0
  for (let lines = 0; lines < 50 && end >= 0; lines++) end = text.indexOf('\n', end + 1)
  const some = recordsOf(text.slice(0, end < 0 ? text.length : end).split('\n'))
  return some && end >= 0 && readPayload(some, options).source ? recordsOf(text.split('\n')) : some
}

function recordsOf(lines: readonly string[]): unknown[] | undefined {
  const told = lines.filter((line) => line.trim())
  const found = told.length > 1 ? told.map((line) => payloadOf(line)) : []
  return found.length && found.every(isRecord) ? found : undefined
}

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

function readPayload(payload: unknown, options: AdapterOptions, depth = 0): Reading {
  if (isThreads(beginningOf(payload))) return nothing('not-known', 'This is of Threads, which is not read.')
  const known = readKnown(kinds, payload, options)
  if (known) return known
  if (Array.isArray(payload)) return readList(payload, options, depth)
  if (!isRecord(payload)) return nothing('not-known', 'This is neither an answer of an API nor a table.')
  const inside =
    depth < 3 &&
    first(wrappers, (key) => {
      const inner = Object.hasOwn(payload, key) ? payloadOf(payload[key]) : undefined
      const found = typeof inner === 'object' && inner ? readPayload(inner, options, depth + 1) : null
      return found?.source ? found : null
    })
  if (inside) return inside
  const found = depth === 0 && readBare(payload, options)
  if (found) return found
  const said = isFault(payload) && complaints.map((path) => at(payload, path)).find(isText)
  if (said) return nothing('api-error', `An API answered: ${quote(said)}.`)
  return Array.isArray(payload.data) && !payload.data.length
    ? nothing('empty', 'There is nothing in its `data`.')
    : nothing('not-known', `No API that is known answers with the keys ${namesOf(Object.keys(payload))}.`)
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
    ? nothing('not-known', 'These are answers of several calls: read each by itself.')
    : nothing('not-known', 'This is a list of nothing that is known.')
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

function readTable(table: Table, options: AdapterOptions): Reading | null {
  return kinds.find(({ of, is }) => of === 'table' && is(table))?.read(table, options) ?? null
}

function first<T, Found>(list: readonly T[], find: (one: T) => Found | null): Found | null {
  for (const one of list) {
    const found = find(one)
    if (found) return found
  }
  return null
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 1

const namesOf = (names: readonly string[]): string =>
  names
    .slice(0, 6)
    .map((name) => `“${name.slice(0, 40)}”`)
    .join(', ') + (names.length > 6 ? ' …' : '')

const nothing = (code: ProblemCode, text: string): Reading<null> => ({
  source: null,
  kind: '',
  rows: [],
  problems: [{ code, place: '', text, count: 1 }],
  channels: [],
  breaks: [],
  sampled: false,
  notWith: [],
})
