import type { Check, CheckKind } from '../../metrics/model/check.js'
import { parseSpan, toDateString } from '../../metrics/time/calendar.js'
import { refuseOptions } from '../../metrics/model/refuseOptions.js'
import type { FindingsQuery } from '../query.js'
import { businessTime } from '../given/businessTime.js'
import { budget } from './checks/budget.js'
import { cadence } from './checks/cadence.js'
import { deleted } from './checks/deleted.js'
import { feed } from './checks/feed.js'
import { followersJump } from './checks/followersJump.js'
import { likesEvenness } from './checks/likesEvenness.js'
import { oneKind } from './checks/oneKind.js'
import { outsideHours } from './checks/outsideHours.js'
import { planDates } from './checks/planDates.js'
import { planPace } from './checks/planPace.js'
import { response } from './checks/response.js'
import { unanswered } from './checks/unanswered.js'
import type { ControlQuery, ControlRules, Watched } from './controlRules.js'
import { readPosts } from '../given/readPosts.js'
import { judgedAt } from './judgedAt.js'
import { type Work, workOf } from './work.js'

/** The checklist of a period, and the last day that its rows are known for. */
export interface Control {
  readonly checks: readonly Check[]
  readonly asOf: string | null
}

/** In the order of the checklist: whether the data comes at all is always first. */
const KINDS: readonly CheckKind[] = [
  'feed',
  'cadence',
  'gap',
  'bunched',
  'plan-dates',
  'response',
  'unanswered',
  'outside-hours',
  'pace',
  'budget',
  'followers-jump',
  'likes-evenness',
  'one-kind',
  'deleted',
]

const tasks: readonly ((work: Work) => readonly Check[])[] = [
  feed,
  cadence,
  planDates,
  response,
  unanswered,
  outsideHours,
  planPace,
  budget,
]
const watched: Readonly<Record<Watched, (work: Work) => readonly Check[]>> = {
  followers: followersJump,
  likes: likesEvenness,
  bursts: oneKind,
  deleted,
}

/**
 * What a manager looks through: whether data comes in, posts come out as agreed, messages are answered, the plan and the budget are on
 * pace, and whether something is out of the ordinary. Facts only: what a person should be asked is for people. What the data does not
 * say is `unknown`, which is never `ok`.
 *
 * @param query the rows and their period, with what was planned, published and answered
 * @param rules by what it is judged; what stands here goes before what the query says
 * @throws for misuse: a `now` without an offset, an unknown time zone or metric, hours that overlap or end before they begin. Data never throws.
 * @example control({ data: rows, period: '2026-10' }, { now: '2026-10-31T18:00:00+03:00', timeZone: 'Europe/Moscow', cadence }).checks
 */
export function control(query: FindingsQuery, rules: ControlRules = {}): Control {
  refuseOptions(query, "{ data: rows, period: '2026-10' }", 'query')
  refuseOptions(rules, "{ now: '2026-10-31T18:00:00+03:00' }", 'rules')
  const asked = merged(query, rules)
  const clock = businessTime(asked)
  const posts = readPosts(asked.posts, clock, asked.timeZone)
  const work = workOf(asked, { clock, posts, ...judgedAt(asked.now, asked, clock) })
  const watch: readonly Watched[] = asked.watch ?? (Object.keys(watched) as Watched[])
  const all = [
    ...tasks,
    ...Object.entries(watched).flatMap(([name, task]) => (watch.includes(name as Watched) ? [task] : [])),
  ]
  const found = new Map(all.flatMap((task) => task(work)).map((check) => [check.id, check]))
  return {
    checks: [...found.values()].sort(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (one.kind === 'pace' ? 0 : byId(one, other)),
    ),
    asOf: asOfOf(work),
  }
}

const byId = (one: Check, other: Check): number => (one.id < other.id ? -1 : 1)

/** What is left out, or `null`, says nothing. */
function merged(query: FindingsQuery, rules: ControlRules): ControlQuery {
  const given = Object.entries(rules).filter(([, value]) => value !== undefined && value !== null)
  return { ...query, ...Object.fromEntries(given) }
}

function asOfOf({ windows }: Work): string | null {
  const last = windows.elapsed && parseSpan(windows.elapsed)
  return last ? toDateString(last.to) : (windows.current?.asOf ?? null)
}
