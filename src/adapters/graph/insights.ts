import { type Facts, factsBy, type FactTable } from '../reading/factTable.js'
import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'

/** Values, and where they stand, by the metric's name; those of its parts by `name_part`: `navigation_tap_exit`. */
export type Figures = Record<string, { readonly value: unknown; readonly place: string }>

/** What tells an insight: its name, with values of days or of a whole range. */
export const isInsight = (item: JsonRecord): boolean =>
  typeof item.name === 'string' &&
  ((Array.isArray(item.values) && item.values.every(isRecord)) || isRecord(item.total_value))

/** The period of an insight; where it is left out, that of its id: `17841405309211844/insights/reach/day`. */
export const periodOf = (item: JsonRecord): string => textOf(item.period) || (textOf(item.id).split('/')[3] ?? '')

export type FactsOf = (figures: Figures, place: string) => Facts

/** A function that finds the facts of a table in figures. */
export const factsOf = (read: Reader, table: FactTable): FactsOf =>
  factsBy(table, (found) => read.number(at(found, 'value'), textOf(at(found, 'place'))))

/** Takes a `value`, of a day, a lifetime or a range, with its parts by one dimension. */
export function take(read: Reader, figures: Figures, name: string, of: unknown, place: string): void {
  const put = (key: string, value: unknown) => {
    if (value !== undefined && value !== null) figures[key] = { value, place: `${place}.value` }
  }
  put(name, at(of, 'value'))
  for (const breakdown of listOf(at(of, 'breakdowns')))
    for (const one of listOf(at(breakdown, 'results')))
      if (/^(follow_type|story\w+)$/.test(listOf(at(breakdown, 'dimension_keys')).map(textOf).join()))
        put(`${name}_${textOf(at(one, 'dimension_values.0')).toLowerCase()}`, at(one, 'value'))
      else read.problem('breakdown', place, 'Parts of a figure are left out.')
}
