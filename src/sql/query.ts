import type { MetricInput } from '../metrics/catalogue/metrics.js'
import type { FactId } from '../metrics/model/facts.js'
import type { DateSpan } from '../metrics/model/row.js'
import { refuseOptions } from '../metrics/model/refuseOptions.js'
import { shown } from '../metrics/model/shown.js'
import type { Dialect } from './dialect.js'
import { type DialectName, dialects } from './dialects.js'
import { factsFor } from './factsFor.js'
import { identifier } from './identifier.js'
import { type Parameters, parametersFor } from './parameters.js'
import { refuseSource } from './refuseSource.js'
import type { Source } from './source.js'

/** What is asked of a warehouse. */
export interface QueryOptions {
  readonly dialect: DialectName
  /** All of them are read, those too that have none of the facts: their rows say which channels and posts there are, and on which
   * days a channel has rows, so that days without one are no days of zero. */
  readonly sources: readonly Source[]
  /** What is to be worked out: ids of metrics or facts, or definitions of your own. Only what they need is read. */
  readonly metrics: readonly MetricInput[]
  /** Whose rows: it is what keeps one tenant from the rows of another, so that all of them have to be asked for by `'all'`. */
  readonly brands: readonly (string | number)[] | 'all'
  /** Limits of ClickHouse, printed at the end of the query: `{ max_rows_to_read: 1e9, max_execution_time: 10 }`. Other engines take
   * theirs from the session or the client. */
  readonly settings?: Readonly<Record<string, number>> | undefined
}

/** A query, to be sent by any client of the engine. */
export interface Query {
  readonly dialect: DialectName
  readonly sql: string
  /** The values of its placeholders, all as text, in order. */
  readonly params: readonly string[]
  /** The same by name, for ClickHouse, BigQuery and Spark: `{ p1: 'aurora' }`. */
  readonly named: Readonly<Record<string, string>>
  /** The facts that it asks for. */
  readonly facts: readonly FactId[]
  /** Of rows that stand for several: the formulas that they have the sums of, by `sumKey`. */
  readonly sums: readonly string[]
}

/** What every part of a query is written with. */
export interface Writer extends Parameters {
  readonly dialect: Dialect
  readonly facts: readonly FactId[]
  readonly sources: readonly Source[]
  readonly brands: QueryOptions['brands']
  /** Only rows of these days are read; all of them where it is `null`. */
  readonly dates: readonly DateSpan[] | null
}

/** A step of a query, which reads the one before it. */
export type Step = readonly [name: string, select: string]

const refused = (what: string): Error => new Error(`kpi-kit: ${what}`)

/** What queries of any kind begin with. @throws for options that no query can be written for */
export function writerFor<O extends QueryOptions>(options: O, datesFor: (options: O) => Writer['dates']): Writer {
  refuseOptions(options, '{ dialect, sources, metrics, brands, dates }')
  const { sources, metrics, brands, settings } = options
  if (!Object.hasOwn(dialects, options.dialect))
    throw refused(
      `\`dialect\` is ${shown(options.dialect)}, which no query can be written in. Use ${Object.keys(dialects).join(', ')}.`,
    )
  if (brands !== 'all' && !(Array.isArray(brands) && brands.length))
    throw refused(
      "without `brands` one tenant would be shown the rows of another. Write brands: [tenant], or brands: 'all'.",
    )
  if (!Array.isArray(sources) || !sources.length)
    throw refused(
      'without `sources` there is nothing to read. Write sources: [{ table, brand, channel, date, facts }].',
    )
  for (const source of sources) refuseSource(source)
  if (!Array.isArray(metrics))
    throw refused(`\`metrics\` is ${shown(metrics)}, so what is to be read is unclear. Write metrics: ['reach', 'er'].`)
  const dialect: Dialect = dialects[options.dialect]
  if (settings && !dialect.settings)
    throw refused(
      `\`settings\` are printed for ClickHouse only, so ${options.dialect} would run without limits. Set its limits in the session.`,
    )
  const given = new Set(sources.flatMap((source) => Object.keys(source.facts)))
  const facts = factsFor(metrics).filter((fact) => given.has(fact))
  return { ...parametersFor(dialect), dialect, facts, sources, brands, dates: datesFor(options) }
}

/** The steps as one text, each read once by the next, so that no engine goes through a table twice. */
export function queryOf(
  writer: Writer,
  options: QueryOptions,
  steps: readonly Step[],
  select: string,
  sums: readonly string[] = [],
): Query {
  const { dialect, facts, finish } = writer
  const tables = steps.map(([name, step]) => `${name} AS (\n${step}\n)`)
  const { sql, params } = finish(`WITH ${tables.join(',\n')}\n${select}${settingsOf(dialect, options)}`)
  const named = Object.fromEntries(params.map((value, i) => [`p${i + 1}`, value]))
  return { dialect: options.dialect, sql, params, named, facts, sums }
}

function settingsOf(dialect: Dialect, options: QueryOptions): string {
  const all = Object.entries({ ...dialect.settings, ...options.settings })
  // A name in quotes is no setting, so that only letters are left.
  for (const [name, value] of all) if (!/^\w+$/.test(name) || !Number.isFinite(value)) identifier(dialect, `${name};`)
  return all.length ? `\nSETTINGS ${all.map(([name, value]) => `${name} = ${value}`).join(', ')}` : ''
}
