import { itemsIn } from '../reading/items.js'
import { at, isRecord, type JsonRecord, opened, payloadOf, textOf } from '../reading/payload.js'
import { quote, type Reader } from '../reading/reader.js'

export type Insight = readonly [row: JsonRecord, place: string]

export const isInsight = (record: JsonRecord): boolean => 'date_start' in record && 'date_stop' in record

/** A report that was asked for and is not worked out yet. */
export const isNotReady = (found: unknown): boolean =>
  at(found, 'report_run_id') !== undefined || typeof at(found, 'async_status') === 'string'

const isNextPage = ({ next, cursors }: JsonRecord): boolean => Boolean(next && cursors)

/** An answer; each of a batch, whose bodies are JSON as text. */
export const answersIn = (found: unknown): unknown =>
  Array.isArray(found) ? found.map((one) => (isRecord(one) && 'body' in one ? opened(one.body) : one)) : found

/** The rows of an answer, of pages of it, of a batch, or of `insights` within campaigns. */
export function rowsIn(read: Reader, payload: unknown): Insight[] {
  const found = answersIn(payloadOf(payload))
  const items = [...itemsIn(found, (one) => isInsight(one) || isNextPage(one))]
  const rows = items.filter(([one]) => isInsight(one))
  const answers = Array.isArray(found) ? found : [found]
  const errors = answers.filter((one) => typeof at(one, 'error.message') === 'string')
  for (const one of errors) read.problem('api-error', '', `The platform answered: ${quote(at(one, 'error.message'))}.`)
  const status = answers.map((one) => at(one, 'async_status')).find((one) => /fail|skip/i.test(textOf(one)))
  if (status) read.problem('api-error', 'async_status', `The platform answered: ${quote(status)}.`)
  else if (!rows.length && answers.some(isNotReady))
    read.problem('not-ready', '', 'The report is not ready: ask for the `insights` of its run later.')
  else if (!rows.length && !errors.length && answers.every((one) => !Array.isArray(at(one, 'data'))) && answers.length)
    read.list(found, 'data')
  if (items.length > rows.length) read.problem('incomplete', 'paging.next', 'There are more rows on other pages.')
  const settings = new Set(rows.map(([row]) => textOf(row.attribution_setting)).filter(Boolean))
  if (settings.size > 1)
    read.problem('ambiguous-number', '', 'Conversions are counted by several attribution settings here.')
  return rows.filter(([, place]) => {
    if (!place.endsWith('summary')) return true
    return read.problem('total-row', place, 'A summary is the sum of its rows.')
  })
}

/** Into which the rows of a breakdown may be split, so that their sum is the whole. */
const PARTS =
  /^(age|gender|country|region|dma|publisher_platform|platform_position|device_platform|impression_device|hourly_stats_.+)$/
/** Whose rows say nothing of the whole: an impression may be in several of them, or in none. */
const PIECES =
  /_asset(_type|_id)?$|^(product_|media_|skan_|ad_extension_|user_segment_|frequency_value|place_page_|app_id$)/

export const breakdownOf = (row: JsonRecord): string[] => Object.keys(row).filter((key) => PARTS.test(key))

/** Campaigns come first: rows of ads and of ad sets are their parts, that of the account is their total. */
export const levelOf = (row: JsonRecord): number =>
  ['campaign', 'adset', 'ad'].reduce(
    (level, one, i) => (textOf(row[`${one}_id`]) || textOf(row[`${one}_name`]) ? i : level),
    3,
  )

/** Of rows that say the same in several ways, those of one level and one breakdown: for each span of days by itself. */
export function ofOneLevel(read: Reader, rows: readonly Insight[]): Insight[] {
  const rank = (row: JsonRecord) => {
    const parts = breakdownOf(row).sort().join()
    return `${parts.length && (parts === 'publisher_platform' ? 1 : 2)}${parts} ${levelOf(row)}`
  }
  const span = (row: JsonRecord) => [row.account_id, row.date_start, row.date_stop].map(textOf).join()
  const isPiece = (row: JsonRecord) => Object.keys(row).some((key) => PIECES.test(key))
  const best = new Map<string, string>()
  for (const [row] of rows) {
    if (isPiece(row)) continue
    const known = best.get(span(row))
    if (!known || rank(row) < known) best.set(span(row), rank(row))
  }
  return rows.filter(([row, place]) => {
    if (isPiece(row)) return read.problem('breakdown', place, 'Rows of this breakdown do not add up to a whole.')
    return (
      best.get(span(row)) === rank(row) ||
      read.problem('breakdown', place, 'The same figures stand there by another level or breakdown.')
    )
  })
}
