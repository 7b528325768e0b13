import { NO_TIME, type Problems, type Raw, timeOf } from './writeColumns.js'

/**
 * The format of a post, as its rows say it: what was read last counts, beside what does not say when it was read. `''` where
 * that is more than one format.
 */
export function formatOf(rows: readonly Raw[], problems: Problems): string {
  const times = new Map<unknown, number>()
  const timed = rows.map((row) => ({ format: `${row.format}`, at: timeOf({ times, problems }, row) }))
  const last = Math.max(...timed.map(({ at }) => at))
  const said = new Set(timed.flatMap(({ format, at }) => (at === last || at === NO_TIME ? [format] : [])))
  const [format = ''] = said
  if (said.size < 2) return format
  problems.conflict.add('format')
  return ''
}
