import type { NumberFactId } from '../../metrics/model/facts.js'
import { clockAt } from '../reading/day.js'
import { at, listOf, payloadOf, textOf } from '../reading/payload.js'
import { quote, type Reader } from '../reading/reader.js'

const DAY = 86_400_000

/** A fact of a graph's column, by the name of the column. */
export type GraphFact = readonly [fact: NumberFactId, name: RegExp]

/**
 * The facts of a graph by day. Columns are told by their names, and where those are in another language, by their order. Telegram
 * counts its days in UTC, whatever the zone of the channel.
 */
export function graphDays(
  read: Reader,
  graph: unknown,
  place: string,
  facts: readonly GraphFact[],
  add: (day: string, fact: NumberFactId, value: number) => void,
): void {
  const error = at(graph, 'error') ?? at(graph, 'errormessage')
  if (error) return read.problem('not-ready', place, `Telegram gives no graph: ${quote(error)}.`)
  if (at(graph, 'token') !== undefined)
    return read.problem('not-ready', place, 'A graph is not loaded: ask for it with `stats.loadAsyncGraph`.')
  const json = at(graph, 'json.data') ?? at(graph, 'jsondata') ?? at(graph, 'json') ?? graph
  const data = payloadOf(json)
  const [times, ...columns] = listOf(at(data, 'columns')).map(listOf)
  const named = (name: RegExp) =>
    columns.findIndex((column) => name.test(textOf(at(data, `names.${textOf(column?.[0])}`))))
  const isNamed = facts.some(([, name]) => named(name) >= 0)
  facts.forEach(([fact, name], order) => {
    const column = columns[isNamed ? named(name) : order]
    column?.slice(1).forEach((value, i) => {
      const found = read.number(value, `${place}.${textOf(column[0])}[${i}]`)
      const time = times?.[i + 1]
      if (found === undefined) return
      if (typeof time === 'number' && time % DAY === 0 && clockAt(time)) add(clockAt(time).slice(0, 10), fact, found)
      else read.problem('not-a-date', `${place}.x[${i}]`, 'A figure is of an hour, not of a day.')
    })
  })
}
