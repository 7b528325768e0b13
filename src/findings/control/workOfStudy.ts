import { parseSpan } from '../../metrics/time/calendar.js'
import type { Study } from '../study.js'
import { businessTime } from './businessTime.js'
import { type Work, workOf } from './work.js'

const works = new WeakMap<Study, Work | null>()

/**
 * The work that findings speak of, judged at the query's `now`, or at the end of the last day that is known about; `null` where
 * nothing says which days there are. Worked out once for all kinds.
 */
export function workOfStudy(study: Study): Work | null {
  const known = works.get(study)
  if (known !== undefined) return known
  const { query, windows } = study
  const last = windows.elapsed && parseSpan(windows.elapsed)
  const now = query.now ?? (last && new Date(businessTime(query).startOf(last.to + 1)).toISOString())
  const { within, share } = study.rules.response
  const work = now ? workOf({ ...query, now, response: { within, share } }) : null
  works.set(study, work)
  return work
}
