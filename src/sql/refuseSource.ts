import { isFact } from '../metrics/model/facts.js'
import { shown } from '../metrics/model/shown.js'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isGiven = (value: unknown): boolean => value !== null && value !== undefined

/** What a source cannot do without, and why. */
const NEEDED = {
  table: 'nothing can be read. Write table: "analytics.post_days".',
  brand:
    "its rows would be shown to every tenant. Name its column, or the brand that all rows are of: { value: 'aurora' }.",
  channel:
    "its rows would stand for all channels together. Name its column, or the channel that all rows are of: { value: 'vk' }.",
  date: "its rows would count in no period. Name the column of the day, or { from: 'first_day', to: 'last_day' }.",
  facts: "nothing is read from it. Write facts: { likes: 'like_count' }.",
} as const

/**
 * What callers without types leave out of a source, or name wrongly.
 *
 * @throws for a source that no rows can be read from, and for a fact that there is not
 */
export function refuseSource(source: unknown): void {
  if (!isObject(source))
    throw new Error(
      `kpi-kit: a source is ${shown(source)}, so nothing can be read. Write { table, brand, channel, date, facts }.`,
    )
  const given: Readonly<Record<string, unknown>> = { ...source }
  for (const [key, why] of Object.entries(NEEDED))
    if (!isGiven(given[key])) throw new Error(`kpi-kit: the source ${shown(given.table)} has no \`${key}\`, so ${why}`)
  for (const fact of Object.keys(given.facts as object))
    if (!isFact(fact))
      throw new Error(
        `kpi-kit: the source ${shown(given.table)} has the fact ${shown(fact)}, which there is not, so no metric would read it. Use a fact of \`facts\`.`,
      )
}
