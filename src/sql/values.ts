import { type FactId, facts, type SamplesId } from '../metrics/model/facts.js'
import { shown } from '../metrics/model/shown.js'
import { conditionsOf } from './conditions.js'
import { identifier } from './identifier.js'
import type { Named } from './places.js'
import type { Writer } from './query.js'
import { refuseOther } from './refuseOther.js'
import type { EventNumber, EventSamples, NumberColumn, SamplesColumn, Source, Where } from './source.js'

export const isSamples = (fact: FactId): fact is SamplesId => facts[fact].kind === 'samples'

const columns = new Map(
  Object.keys(facts).map((fact) => [fact, `f_${fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`]),
)

/** What a fact is called within a query: in small letters, since some engines know no others. `f_followers_gained` */
export const columnOf = (fact: FactId): string => columns.get(fact) as string

/** What a source says of a fact in one row, or of one event. */
export function valueOf(writer: Writer, source: Source, fact: FactId): Named {
  const { dialect } = writer
  const name = columnOf(fact)
  const given = source.facts[fact]
  const column = (one: string) => identifier(dialect, one)
  if (given === undefined) return [dialect.cast('NULL', isSamples(fact) && !source.events ? 'text' : 'number'), name]
  if (source.events) return [eventOf(writer, given as EventNumber | EventSamples), name]
  if (isSamples(fact)) {
    const { column: list, as = 'array' } = asObject(given as SamplesColumn)
    refuseOther('as', as, ['array', 'json'])
    return [as === 'json' ? `NULLIF(${dialect.cast(column(list), 'text')}, '')` : dialect.json(column(list)), name]
  }
  const { column: from, per, absent, where } = asObject(given as NumberColumn)
  refuseOther('absent', absent, ['zero'])
  if (absent && where)
    throw new Error(
      `kpi-kit: "${fact}" of ${shown(source.table)} has both \`where\` and \`absent\`, so every other row would say zero. Leave one of them out.`,
    )
  const value = only(writer, where, divided(dialect.cast(column(from), 'number'), per))
  return [absent === 'zero' ? `COALESCE(${value}, 0)` : value, name]
}

const asObject = <T extends object>(column: string | T): T => (typeof column === 'string' ? { column } : column) as T

function divided(x: string, per: number | undefined): string {
  if (per === undefined) return x
  if (typeof per !== 'number' || !Number.isFinite(per) || per === 0)
    throw new Error(`kpi-kit: \`per\` is ${shown(per)}, by which nothing can be divided. Write per: 1000000.`)
  return `(${x} / ${per})`
}

/** The value in rows that meet some conditions, nothing in others. */
const only = (writer: Writer, where: Where | undefined, value: string): string =>
  where ? `CASE WHEN ${conditionsOf(writer, where).join(' AND ')} THEN ${value} END` : value

function eventOf(writer: Writer, given: EventNumber | EventSamples): string {
  const { dialect } = writer
  const numberIn = (name: string) => dialect.cast(identifier(dialect, name), 'number')
  if ('sum' in given) return only(writer, given.where, divided(numberIn(given.sum), given.per))
  if ('list' in given) return only(writer, given.where, numberIn(given.list))
  const counted = given.count === '*' ? '1' : `CASE WHEN ${identifier(dialect, given.count)} IS NOT NULL THEN 1 END`
  return dialect.cast(only(writer, given.where, counted), 'number')
}

/** What the events of a day add up to. */
export function totalOf({ dialect }: Writer, given: unknown, fact: FactId): string {
  const x = columnOf(fact)
  if (given === undefined) return dialect.cast('NULL', isSamples(fact) ? 'text' : 'number')
  if ('count' in (given as object)) return dialect.cast(`COUNT(${x})`, 'number')
  return 'list' in (given as object) ? `'[' || COALESCE(${dialect.list(x)}, '') || ']'` : `SUM(${x})`
}
