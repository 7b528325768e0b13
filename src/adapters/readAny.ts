import { decode } from './reading/decode.js'
import { namesOf } from './reading/namesOf.js'
import { isRecord, payloadOf } from './reading/payload.js'
import type { AdapterOptions, Reading } from './reading/types.js'
import { unread } from './reading/unread.js'
import { first, readPayload, readTable } from './readPayload.js'
import { tablesIn } from './table/table.js'

/** A text that can't be held and read in a page at once. */
const LONGEST = 256_000_000

/**
 * Reads what a person or a server has, whatever it is: the payload of an API call (parsed, or its text), the text or the bytes of an
 * export. Says of which source and kind it is, and gives its rows; or says what it is not. It never throws, and never guesses.
 * A table of any other origin is not known to it: `table` of `kpi-kit/adapters/exports` reads that, by the names of its columns.
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
    return unread('not-known', 'This cannot be read: it is not data, or it fails when it is looked at.')
  }
}

function read(input: unknown, options: AdapterOptions): Reading {
  if (input instanceof ArrayBuffer) return read(new Uint8Array(input), options)
  if (input instanceof Uint8Array) {
    const text = decode(input)
    return typeof text === 'string' ? read(text, options) : unread(text.code, text.text)
  }
  if (typeof input !== 'string') return readPayload(input, options)
  // The archive of X is a script: `window.YTD.tweets.part0 = [`.
  if (/^\s*window\.YTD\./.test(input.slice(0, 100))) return read(input.slice(input.indexOf('=') + 1), options)
  if (input.length > LONGEST) return unread('not-known', 'This text is longer than 256 million letters. Split it.')
  const start = /[^\s\uFEFF]/.exec(input)?.[0]
  if (!start) return unread('empty', 'There is nothing in it.')
  if (/^(?:\s*\[){100}/.test(input)) return unread('not-known', 'These are lists in lists in lists, and no figures.')
  if (start === '{' || start === '[') {
    const payload = payloadOf(input) ?? linesIn(input, options)
    if (payload !== undefined) return readPayload(payload, options)
    if (!/^\s*\[[^\]]*\][,;\t]/.test(input.slice(0, 1000)))
      return unread('not-known', 'This begins like JSON and is none.')
  }
  // JSON in JSON, as logs and queues hold it.
  if (/^\s*"\s*[{[]/.test(input.slice(0, 100))) {
    const inner = payloadOf(input)
    if (typeof inner === 'string') return read(inner, options)
  }
  if (start === '<') return unread('not-known', 'This is a page or XML, no export.')
  const tables = tablesIn(input)
  return (
    first(tables, (table) => readTable(table, options)) ??
    unread(
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
