import type { Dimensions, Row } from '../../metrics/model/row.js'
import type { SourceBreak } from './breaks.js'
import { channelsIn } from './channels.js'
import { addDays, clockAt, dayIn, isZone, timeOf } from './day.js'
import { type Facts, type FactTable, factsBy } from './factTable.js'
import { at, textOf } from './payload.js'
import type { AdapterOptions, ProblemCode, Reading, Source } from './types.js'

/** What `finish` is told of the whole payload. */
interface Whole {
  /** What was asked for, where the payload says it. Without it, what the options say. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly complete?: boolean
  /** What people call the channel. */
  readonly name?: string
  readonly sampled?: boolean
  readonly notWith?: readonly string[]
  /** Of all facts of the platform: those that no row has are nothing to be told of. */
  readonly breaks?: readonly SourceBreak[]
  /** So many of the last days, that of the reading among them, may still grow. */
  readonly lag?: number
}

export type Reader = ReturnType<typeof reader>

/** Collects what one payload says: rows, and problems, each once with the number of its places. */
export function reader<S extends Source>(source: S, kind: string, options: AdapterOptions = {}, ownZone = 'UTC') {
  const { brand, account, channel = source as string, currency, observedAt } = options
  const rows: Row[] = []
  const problems = new Map<string, { code: ProblemCode; place: string; text: string; count: number }>()

  const problem = (code: ProblemCode, place: string, text: string): undefined => {
    const known = problems.get(code + text)
    if (known) known.count++
    else problems.set(code + text, { code, place, text, count: 1 })
  }

  let timeZone = options.timeZone ?? ownZone
  if (!isZone(timeZone)) {
    problem('no-zone', '', `${quote(timeZone)} is not a time zone.`)
    timeZone = isZone(ownZone) ? ownZone : 'UTC'
  }
  const readAt = timeOf(observedAt)
  const today = clockAt(readAt, timeZone).slice(0, 10)
  const ofAll = { ...(brand !== undefined && { brand }), channel, ...(account !== undefined && { account }) }
  const ofPost = today && { observedAt: new Date(readAt).toISOString() }

  /** A number of the payload; a text is one only where the platform writes numbers so. `undefined` for what is unknown. */
  const number = (value: unknown, place: string, isText = false, key = ''): number | undefined => {
    if (value === undefined || value === null || value === '') return undefined
    const found =
      isText && typeof value === 'string' && /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(value) ? Number(value) : value
    const isNumber = typeof found === 'number' && Number.isFinite(found)
    if (isNumber && Math.abs(found) <= Number.MAX_SAFE_INTEGER) return found
    const why = isNumber ? 'too large to be exact' : 'not a number'
    return problem(
      isNumber ? 'too-large' : 'not-a-number',
      place && key ? `${place}.${key}` : place || key,
      `${quote(value)} is ${why}.`,
    )
  }

  return {
    rows,
    problem,
    number,
    timeZone,
    /**
     * The list at a path of a payload (`''`: the payload itself), each with its place. A payload that has none there is not of
     * this kind, or is what the platform answers instead.
     */
    list: (payload: unknown, path: string): [item: unknown, place: string][] => {
      const found = path ? at(payload, path) : payload
      if (Array.isArray(found)) return Array.from(found, (item, i) => [item, `${path}[${i}]`])
      const said = ['error.message', 'error.error_msg', 'errors.0.detail', 'message'].map((one) => at(payload, one))
      const told = said.find((one) => typeof one === 'string' && one !== 'OK')
      if (told) problem('api-error', '', `The platform answered: ${quote(told)}.`)
      else problem('not-known', path, 'There is no such list: this is not an answer to that call.')
      return []
    },
    /** The day of the reading, in that zone; `''` where nobody said it. */
    today,
    /** A function that finds the facts of a table in a record. `isText`: this platform writes numbers as texts. */
    factsBy: (table: FactTable, isText = false) =>
      factsBy(table, (value, place, key) => number(value, place, isText, key)),
    /** The clock of the zone at epoch milliseconds, or at an ISO time: `'2026-10-17T09:30'`, the date of a post. `''` for none. */
    clock: (time: unknown, place: string): string => {
      const found = clockAt(timeOf(time), timeZone)
      if (!found) problem('not-a-date', place, `${quote(time)} is not a time.`)
      return found
    },
    /** The plain day that a text begins with. `''` for none. */
    day: (value: unknown, place: string): string => {
      const found = dayIn(value)
      if (!found) problem('not-a-date', place, `${quote(value)} is not a day.`)
      return found
    },
    /** An id as text. `''` for none, and for one that has lost its last digits. */
    id: (value: unknown, place: string): string => {
      if (typeof value !== 'number' || Number.isSafeInteger(value)) return textOf(value)
      problem('id-rounded', place, 'JSON.parse has rounded this id. Pass the text of the payload.')
      return ''
    },
    /** Adds a row, where it has facts. A post's are of the time of reading. */
    row: (of: Dimensions, facts: Facts, more: Partial<Row> = {}): void => {
      if (!Object.keys(facts).length) return
      const isMoney = 'spend' in facts || 'revenue' in facts || 'grossMargin' in facts
      if (isMoney && !(more.currency ?? currency))
        problem('no-currency', '', 'There is money of no currency. Pass `currency`.')
      // There may be a million rows, and this is twice as fast as to spread them.
      rows.push(
        Object.assign({}, ofAll, of, facts, isMoney && currency && { currency }, of.post && ofPost, more) as Row,
      )
    },
    /** All that was read. */
    finish: ({ complete = false, name, lag = 1, breaks = [], ...whole }: Whole = {}): Reading<S> => {
      const asked = { from: whole.from ?? options.from, to: whole.to ?? options.to }
      const channels = channelsIn(rows, asked, complete, name)
      const ends = channels.map(({ read }) => read.to ?? '').sort()
      const last = today || (lag > 1 && ends.at(-1)) || '9'
      const open = addDays(last, 1 - lag) || '9'
      if (!rows.length && !problems.size) problem('empty', '', 'There are no figures in it.')
      return {
        source,
        kind,
        rows: rows.map((row) => (isDay(row) && `${row.date}` >= open ? { provisional: true, ...row } : row)),
        problems: [...problems.values()],
        channels,
        breaks: breaks
          .filter(({ facts }) => rows.some((row) => facts.some((fact) => row[fact] !== undefined)))
          .map(({ text, ...one }) => ({ ...one, channels: [channel], note: text })),
        sampled: whole.sampled ?? false,
        notWith: whole.notWith ?? [],
      }
    },
  }
}

const isDay = ({ date, post }: Row): boolean => !post && typeof date === 'string' && date.length === 10

/** A value of the payload, as a message shows it. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'A list' : 'An object'
  if (typeof value !== 'string') return String(value)
  return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
}
