import type { FieldId } from './fields.js'
import { type Mapping, mappingOf, type Suggestion, suggestMapping } from './mapping.js'
import { readTable } from './readTable.js'
import type { Table } from './table.js'
import { type Choices, type Reading, toRows } from './toRows.js'

export interface ReadOptions extends Choices {
  readonly fileName?: string
  /** The person's own mapping, by column; `null` is "not used". What is left out follows the suggestion. */
  readonly chosen?: ReadonlyMap<string, FieldId | null>
}

export interface ReadRows extends Reading {
  readonly table: Table
  readonly suggestions: readonly Suggestion[]
  readonly mapping: Mapping
}

/** From pasted text to rows of facts, with everything that a person needs to see of the way there. Never throws. */
export const readRows = (text: string, { fileName, chosen, ...choices }: ReadOptions = {}): ReadRows => {
  const table = readTable(text, fileName === undefined ? {} : { fileName })
  const suggestions = suggestMapping(table.columns)
  const mapping = mappingOf(suggestions, chosen)
  return { table, suggestions, mapping, ...toRows(table, mapping, choices) }
}
