import { parseSpan } from '../../metrics/time/calendar.js'
import type { Study } from '../study/study.js'
import type { BusinessTime } from '../given/businessTime.js'
import { judgedAt } from './judgedAt.js'
import { type Work, workOf } from './work.js'

const works = new WeakMap<Study, Work | null>()

/**
 * The work that findings speak of, judged at the query's `now`, or at the end of the last day that is known about; `null` where
 * nothing says which days there are. Worked out once for all kinds.
 */
export function workOfStudy(study: Study): Work | null {
  const known = works.get(study)
  if (known !== undefined) return known
  const { query, windows, clock, posts } = study
  const { within, share } = study.rules.response
  const at = query.now ? judgedAt(query.now, query, clock) : endOf(windows, clock)
  const work = at && workOf({ ...query, response: { within, share } }, { clock, posts, ...at })
  works.set(study, work)
  return work
}

/** A day is over when the next one begins. */
function endOf({ elapsed }: Study['windows'], { startOf }: BusinessTime): Pick<Work, 'now' | 'today'> | null {
  const last = elapsed && parseSpan(elapsed)
  return last && { now: startOf(last.to + 1), today: last.to + 1 }
}
