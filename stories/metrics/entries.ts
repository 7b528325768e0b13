import { nameOf } from 'kpi-kit/format'
import { en } from 'kpi-kit/locales/en'
import { ru } from 'kpi-kit/locales/ru'
import { type Expression, isFact, type Metric, metrics } from 'kpi-kit/metrics'
import { factName } from './factName.js'
import { factsOf, type Way, waysOf } from './needs.js'
import { type Doc, parseDocs } from './parseDocs.js'
import { type Terms, wordsOf } from './search.js'

export interface Entry {
  readonly metric: Metric
  /** Where it is defined; null for a fact that is a metric of itself. */
  readonly family: string | null
  readonly aliases: readonly string[]
  readonly doc: Doc | undefined
  readonly ways: readonly Way[]
  readonly terms: Terms
}

export interface Family {
  readonly id: string
  readonly entries: readonly Entry[]
}

const sources = import.meta.glob<string>('../../src/metrics/catalogue/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/metrics/catalogue/*.ts', { eager: true })

const catalogue = Object.values(metrics as unknown as Readonly<Record<string, Metric>>)

/** The words of a formula, in both languages. */
function factWords(formula: Expression): readonly string[] {
  const ids = factsOf(waysOf(formula))
  return wordsOf(...ids, ...ids.flatMap((fact) => [factName(fact, en), factName(fact, ru)]))
}

function entryOf(metric: Metric, family: string | null, doc?: Doc): Entry {
  const { id, formula } = metric
  const { aliases = [] } = metric
  // In Russian a fact is called otherwise in a formula (отписавшиеся) than as a metric (отписки): both are searched for.
  const called = [nameOf(id), nameOf(id, { locale: ru }), ...(isFact(id) ? [factName(id, en), factName(id, ru)] : [])]
  return {
    metric,
    family,
    aliases,
    doc,
    ways: waysOf(formula),
    terms: [wordsOf(id, ...aliases, ...called), wordsOf(...(doc?.elsewhere ?? [])), factWords(formula)],
  }
}

/** A family from its file, which has the family's name and exports one array: the list of its metrics. */
function familyOf(path: string): Family {
  const id = /(\w+)\.ts$/.exec(path)?.[1] ?? path
  const list = (Object.values(modules[path] ?? {}).find(Array.isArray) ?? []) as readonly Metric[]
  const docs = parseDocs(sources[path] ?? '')
  return { id, entries: list.map((metric) => entryOf(metric, id, docs[metric.id])) }
}

/** Sorts families as the catalogue does. Facts do not count: in the catalogue they come before all families. */
const place = ({ entries }: Family): number =>
  catalogue.findIndex(({ id }) => !isFact(id) && entries.some(({ metric }) => metric.id === id))

/** Everything that is worked out, by the file that defines it. */
export const families: readonly Family[] = Object.keys(sources)
  .map(familyOf)
  .filter(({ entries }) => entries.length > 0)
  .sort((a, b) => place(a) - place(b))

const written = new Set(families.flatMap(({ entries }) => entries.map(({ metric }) => metric.id)))

/** Facts that are metrics of themselves and nothing more. */
export const factEntries: readonly Entry[] = catalogue
  .filter(({ id }) => !written.has(id))
  .map((metric) => entryOf(metric, null))

const all = [...families.flatMap(({ entries }) => entries), ...factEntries]

/** The id that a link means by an id or an alias; empty where it means no metric. */
export const idOf = (name: string): string =>
  all.find(({ metric, aliases }) => metric.id === name || aliases.includes(name))?.metric.id ?? ''
