import { facts, isFact, metrics } from 'kpi-kit/metrics'
import { aliases, plainName, ratioName } from './aliases.js'
import { readDate } from 'kpi-kit/adapters/table'
import { dimensions, type FieldId, fieldName, isField } from './fields.js'
import type { Problem } from './problems.js'
import type { Column, Table } from './table.js'

/** Which field each column is, by the column's name. A column that is not in it is not used. */
export type Mapping = ReadonlyMap<string, FieldId>

/**
 * - `exact`: the column has our name. `name`: it has it in other letters, or in words.
 * - `suggested`: an export that we know calls it so.
 * - `ratio`: a rate or an average, which is computed and never imported.
 * - `taken`: another column is this field already. `not-a-date`: it is called a date and holds none.
 * - `unused`: we don't know it.
 */
export type SuggestionState = 'exact' | 'name' | 'suggested' | 'ratio' | 'taken' | 'not-a-date' | 'unused'

export interface Suggestion {
  readonly column: Column
  readonly field?: FieldId
  readonly state: SuggestionState
  /** The column that has the field, where it is taken. */
  readonly takenBy?: string
}

const fieldIds = [...Object.keys(dimensions), ...Object.keys(facts)].filter(isField)
const byName = new Map(
  fieldIds.flatMap((id) => [[plainName(id), id] as const, [plainName(fieldName(id)), id] as const]),
)
const metricNames = new Set(
  Object.keys(metrics)
    .filter((id) => !isFact(id))
    .map(plainName),
)

const isRatio = ({ header, samples }: Column): boolean =>
  ratioName.test(plainName(header)) ||
  (metricNames.has(plainName(header)) && !byName.has(plainName(header))) ||
  (samples.length > 0 && samples.every((sample) => sample.endsWith('%')))

const holdsDates = ({ samples }: Column): boolean =>
  samples.length === 0 ||
  samples.some((sample) => 'date' in readDate(sample, 'day-first') || 'date' in readDate(sample, 'month-first'))

/** What a column's name alone says; what other columns are called decides later. */
const suggestAlone = (column: Column): Suggestion => {
  const plain = plainName(column.header)
  const field = isField(column.header)
    ? column.header
    : (byName.get(plain) ?? (Object.hasOwn(aliases, plain) ? aliases[plain] : undefined))
  if (field === undefined || isRatio(column)) return { column, state: isRatio(column) ? 'ratio' : 'unused' }
  // Meta's post export has a column "Date" that says "Lifetime"; the date is in "Publish time". Our own "date" is one.
  if (field === 'date' && field !== column.header && !holdsDates(column)) return { column, state: 'not-a-date' }
  if (field === column.header) return { column, field, state: 'exact' }
  return { column, field, state: byName.has(plain) ? 'name' : 'suggested' }
}

const strength: readonly SuggestionState[] = ['exact', 'name', 'suggested']

/** What each column probably is. One field goes to one column: the surest, and of equals the first. */
export const suggestMapping = (columns: readonly Column[]): readonly Suggestion[] => {
  const suggestions = columns.map(suggestAlone)
  const owners = new Map<FieldId, string>()
  for (const state of strength)
    for (const { column, field, state: own } of suggestions)
      if (field !== undefined && own === state && !owners.has(field)) owners.set(field, column.name)
  return suggestions.map((suggestion) => {
    const owner = suggestion.field && owners.get(suggestion.field)
    return owner === undefined || owner === suggestion.column.name
      ? suggestion
      : { column: suggestion.column, state: 'taken', takenBy: owner }
  })
}

/** The mapping that the suggestions make, with the person's own choices over them; `null` is "not used". */
export const mappingOf = (
  suggestions: readonly Suggestion[],
  chosen: ReadonlyMap<string, FieldId | null> = new Map(),
): Mapping => {
  const pairs = suggestions.map(({ column, field }) => {
    const choice = chosen.get(column.name)
    return [column.name, choice === undefined ? field : (choice ?? undefined)] as const
  })
  return new Map(pairs.filter((pair): pair is readonly [string, FieldId] => pair[1] !== undefined))
}

/** Fields that several columns claim. Which of them is meant, only the person knows. */
export const mappedTwice = (table: Table, mapping: Mapping): ReadonlyMap<FieldId, Problem> => {
  const problems = new Map<FieldId, Problem>()
  for (const field of new Set(mapping.values())) {
    const names = table.columns.map(({ name }) => name).filter((name) => mapping.get(name) === field)
    const [, second] = names
    if (second === undefined) continue
    const list = names.map((name) => `“${name}”`).join(' and ')
    problems.set(field, {
      line: table.headerLine,
      column: second,
      reason: 'mapped-twice',
      message: `${list} are both mapped to ${fieldName(field)}. Keep one of them; until then neither is read.`,
    })
  }
  return problems
}
