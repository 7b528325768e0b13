import type { Row, Rows } from '../../metrics/index.js'
import { rowsIn } from '../../metrics/store/read.js'
import { parseRowDate } from '../../metrics/time/calendar.js'
import { kitVersion } from './kitVersion.js'
import { packRows } from './packRows.js'
import type { ReportQuestion } from './question.js'
import { readReport } from './readReport.js'
import type { ReportSnapshot } from './snapshot.js'

/** Lines of weeks reach so many days back. */
const BACK = 91

/**
 * A report as it is now, as plain JSON to keep: what was found and checked, word for word, and the rows that its drawings show. Given
 * as `snapshot` it reads the same whenever it is shown, whatever has become of the rows meanwhile.
 *
 * It holds rows of the period, of the one that it is compared with, and of the weeks before, so it is as large as these are.
 *
 * @throws as `<Report>` does: for a metric that does not exist, or a period that is no date
 * @example const saved = JSON.stringify(snapshotOf({ data: rows, period: '2026-10', own: 'Aurora', plan }))
 */
export function snapshotOf(props: ReportQuestion): ReportSnapshot {
  const reading = readReport(props)
  const { current, previous } = reading.windows
  const { data, previous: before, locale: _, notation: __, ...query } = reading.question
  const first = dayOf([current?.from, previous?.from].filter((day) => day !== undefined).sort()[0])
  const from = first && Math.min(first, (dayOf(current?.from) ?? first) - BACK)
  const asked = current && { period: { from: current.from, to: current.to }, asOf: current.asOf }
  const kept: ReportSnapshot = {
    version: kitVersion,
    query: { ...query, ...asked },
    data: packRows(since(data, from)),
    previous: before ? packRows(rowsIn(before)) : null,
    findings: reading.findings(),
    checks: reading.checks(),
  }
  // As it comes back from wherever it is kept: nothing in it is more than JSON.
  return JSON.parse(JSON.stringify(kept)) as ReportSnapshot
}

const dayOf = (day: string | undefined): number | undefined => (day ? parseRowDate(day)?.to : undefined)

/** Rows without a date, and those that reach a day or come after it. */
const since = (rows: Rows, from: number | undefined): readonly Row[] =>
  rowsIn(rows).filter(({ date }) => {
    const span = from === undefined ? null : parseRowDate(date)
    return !span || span.to >= (from as number)
  })
