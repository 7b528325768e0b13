import { conditionsFor } from './conditions.js'
import { tableName } from './identifier.js'
import { aboutOf, listed, type Named, placesOf } from './places.js'
import type { Step, Writer } from './query.js'
import type { Source } from './source.js'
import { columnOf, totalOf, valueOf } from './values.js'

/** The sources as rows of the kit, one after the other. The filters stand here, within each source, before everything else. */
export function rowsStep(writer: Writer): Step {
  const selects = writer.sources.map((source) => selectFrom(writer, source))
  return ['source_rows', selects.join('\nUNION ALL\n')]
}

function selectFrom(writer: Writer, source: Source): string {
  const { dialect } = writer
  const own = [...placesOf(writer, source), ...aboutOf(writer, source)]
  const values = writer.facts.map((fact) => valueOf(writer, source, fact))
  const filter = conditionsFor(writer, source)
  const from = `FROM ${tableName(dialect, source.table)}${filter.length ? `\nWHERE ${filter.join('\n  AND ')}` : ''}`
  if (!source.events) return `SELECT ${listed([...own, ...values])}\n${from}`
  // Named within, so that they are grouped by their names: a placeholder without a number is no two times the same.
  const names = own.map(([, name]) => name)
  const totals = writer.facts.map((fact): Named => [totalOf(writer, source.facts[fact], fact), columnOf(fact)])
  return `SELECT ${[...names, listed(totals)].filter(Boolean).join(', ')}
FROM (SELECT ${listed([...own, ...values])}
${from}) events
GROUP BY ${names.join(', ')}`
}
