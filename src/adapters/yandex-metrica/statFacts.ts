import type { Facts, FactTable } from '../reading/factTable.js'
import type { Reader } from '../reading/reader.js'
import { shareOf } from '../reading/visits.js'

const REVENUE = /^ecommerce(?:([A-Z]{3}|<currency>)Converted)?Revenue$/

/** The three letters in the name of a metric of money, where it has some. */
export const currencyIn = (metrics: readonly string[]): string | undefined =>
  metrics.map((name) => REVENUE.exec(name)?.[1]).find((code) => code && code !== '<currency>')

/** A function that finds the facts in values of metrics, whose names come without `ym:s:`. */
export function statFactsBy(
  read: Reader,
  metrics: readonly string[],
): (values: readonly unknown[], place: string) => Facts {
  const named = (name: RegExp) => metrics.filter((metric) => name.test(metric))
  const only = ([one, another]: readonly string[]) => (another ? undefined : one)
  const either = (...ways: (string | undefined)[]) => ways.filter(Boolean).join('|') || 'none'
  const table: FactTable = {
    sessions: 'visits',
    visitors: 'users',
    pageviews: 'pageviews',
    // Goals that are reached add up. Visits that reach one do not: a visit may reach several.
    conversions: either('sumGoalReachesAny', 'anyGoalReaches', named(/^goal.+reaches$/).join('+')),
    goalSessions: either('anyGoalVisits', only(named(/^goal.+visits$/))),
    revenue: either(...named(REVENUE)),
  }
  const percents = [
    ['bouncedSessions', 'bounceRate'],
    ['newSessions', 'newUserVisitsPercentage'],
    [
      'goalSessions',
      metrics.includes('anyGoalConversionRate') ? 'anyGoalConversionRate' : only(named(/^goal.+conversionRate$/)),
    ],
  ] as const
  const factsOf = read.factsBy(table)
  return (values, place) => {
    const record = Object.fromEntries(metrics.map((name, i) => [name, values[i]]))
    const found = factsOf(record, place)
    for (const [fact, name = ''] of percents) {
      if (fact in found || !metrics.includes(name)) continue
      const percent = read.number(record[name], place, false, name)
      // No visits have no percentage.
      const part = found.sessions === 0 ? 0 : shareOf(found.sessions, percent === undefined ? percent : percent / 100)
      if (part !== undefined) found[fact] = part
    }
    const mean = read.number(record.avgVisitDurationSeconds, place)
    // Visits last whole seconds; the mean is rounded.
    if (mean !== undefined && found.sessions !== undefined) found.sessionTime = Math.round(mean * found.sessions)
    else if (found.sessions === 0 && metrics.includes('avgVisitDurationSeconds')) found.sessionTime = 0
    return found
  }
}
