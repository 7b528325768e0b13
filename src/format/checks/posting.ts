import { formatPeriod } from '../date.js'
import type { About } from './about.js'

/** What is said of a check: clauses, each of which begins small, and what goes below them. */
export interface Said {
  readonly clauses: readonly string[]
  readonly notes?: readonly string[]
}

export function sayFeed({ check, words, count, day }: About): Said {
  if (check.since === null) return { clauses: [words.feed.none] }
  if (check.evidence.isRead === false) return { clauses: [words.feed.upTo(day(check.since))] }
  return { clauses: [words.feed.last(day(check.since)), words.feed.ago(count(check.value))] }
}

export function sayCadence(about: About): Said {
  const { check, words, say, count, number } = about
  if (check.value === null) return { clauses: [words.unknown.noData] }
  return {
    clauses: [words.cadence(say(check.value), count(check.expected), number('unknownDays') > 0), ...unknownDays(about)],
  }
}

export function sayGap(about: About): Said {
  const { check, words, count, day } = about
  if (check.value === null) return { clauses: [words.unknown.noData] }
  const days = check.value ? words.gap.days(count(check.value), day(check.since)) : null
  const unknown = unknownDays(about)
  // On a day that is not known there may have been none.
  const none = check.state === 'unknown' || unknown.length ? [] : [words.gap.none]
  return {
    clauses: [
      ...(days ? [days] : none),
      ...(check.state === 'unknown' || !days ? unknown : []),
      words.gap.most(count(check.expected)),
    ],
  }
}

export function sayBunched(about: About): Said {
  const { check, words, say, count, number, options } = about
  if (check.value === null) return { clauses: unknownDays(about).length ? unknownDays(about) : [words.unknown.noData] }
  const { from, to } = check.evidence
  const span = formatPeriod({ from: `${from}`, to: `${to}`, calendar: null }, options)
  return { clauses: [words.bunched(say(number('last')), count(number('all')), span)] }
}

const unknownDays = ({ words, count, number }: About): string[] =>
  number('unknownDays') > 0 ? [words.unknownDays(count(number('unknownDays')))] : []

export function sayPlanDates({ check, words, count, number }: About): Said {
  const [late, missing] = [number('late'), number('missing')]
  return {
    clauses: [
      words.planDates.planned(count(number('planned'))),
      ...(late ? [words.planDates.late(count(late))] : []),
      ...(missing ? [words.planDates.missing(count(missing))] : []),
      ...(late || missing ? [] : [words.planDates.none]),
    ],
    notes: check.state === 'unknown' ? [words.unknown.postsOpen] : [],
  }
}
