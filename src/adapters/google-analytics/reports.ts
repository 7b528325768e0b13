import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import type { ProblemCode } from '../reading/types.js'

/** A field of a report, under its name in JSON or in Python: `rowCount`, `row_count`. */
export const field = (of: unknown, name: string): unknown =>
  at(of, name) ??
  at(
    of,
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  )

export const namesOf = (report: unknown, headers: string): string[] =>
  Array.from(listOf(field(report, headers)), (header) => textOf(at(header, 'name')))

/** What every answer of a report has, even one without a row. */
const isReport = (one: unknown): one is JsonRecord =>
  isRecord(one) &&
  (/^analyticsData#run\w*Report$/.test(textOf(one.kind)) ||
    isRecord(listOf(field(one, 'metricHeaders'))[0]) ||
    isRecord(listOf(field(one, 'dimensionHeaders'))[0]) ||
    (['timeZone', 'currencyCode'].every((name) => textOf(field(one.metadata, name))) && !rowsOf(one).length))

/** Reports of Universal Analytics, which ended in 2023. */
export const isUniversal = (one: unknown): boolean =>
  at(one, 'kind') === 'analytics#gaData' || isRecord(at(one, 'reports.0.columnHeader'))

/**
 * The reports in an answer: one, those of a batch, or what clients put around them (`{ data }`, the list of the Node client, several
 * pages). Pages of one report become one.
 */
export function reportsIn(payload: unknown, depth = 0): JsonRecord[] {
  if (isReport(payload)) return [payload]
  if (depth > 3) return []
  const inside = [payload, at(payload, 'reports'), at(payload, 'pivotReports'), [at(payload, 'data')]].find(
    Array.isArray,
  )
  const reports: JsonRecord[] = []
  for (const report of listOf(inside).flatMap((one) => reportsIn(one, depth + 1))) {
    const last = reports.at(-1)
    if (last && isNextPage(last, report)) reports.splice(-1, 1, { ...last, rows: [...rowsOf(last), ...rowsOf(report)] })
    else reports.push(report)
  }
  return reports
}

export const rowsOf = (report: unknown): readonly unknown[] => listOf(at(report, 'rows'))

/** The number of rows on all pages. */
const rowCountOf = (report: unknown): number => Number(textOf(field(report, 'rowCount')))

function isNextPage(page: unknown, next: unknown): boolean {
  const headersOf = (one: unknown) => ['dimensionHeaders', 'metricHeaders'].flatMap((name) => namesOf(one, name)).join()
  const isSame = headersOf(page) === headersOf(next) && rowCountOf(page) === rowCountOf(next)
  return isSame && rowsOf(page).length + rowsOf(next).length <= rowCountOf(page)
}

/** Why a report is none that can be read. */
export function refusalOf(report: unknown): readonly [ProblemCode, string] | undefined {
  const kind = textOf(at(report, 'kind'))
  if (kind.includes('Realtime')) return ['rolling-window', 'This is of the last 30 minutes: ask for runReport.']
  if (kind.includes('Pivot') || field(report, 'pivotHeaders'))
    return ['not-known', 'Pivots are not read: ask for runReport.']
  return undefined
}

/** What a report says against itself: it is estimated, or rows of it are missing. */
export function doubtsOf(report: unknown) {
  const about = at(report, 'metadata')
  const rows = rowsOf(report)
  const isPage = rowCountOf(report) > rows.length
  const isThreshold = field(about, 'subjectToThresholding') === true
  const said: (readonly [ProblemCode, string])[] = []
  if (listOf(field(about, 'samplingMetadatas')).length)
    said.push(['sampled', 'The figures are estimated from a sample.'])
  if (isThreshold) said.push(['sampled', 'Rows of few people may be withheld.'])
  if (field(about, 'dataLossFromOtherRow') === true || rows.some(isOtherRow))
    said.push(['sampled', 'What is rare is summed up in a row “(other)”.'])
  const isSampled = said.length > 0
  if (isPage) said.push(['incomplete', 'There are more rows than these: ask for all of them.'])
  return { isSampled, isCut: isPage || isThreshold, said }
}

const isOtherRow = (row: unknown): boolean =>
  listOf(field(row, 'dimensionValues')).some((one) => at(one, 'value') === '(other)')
