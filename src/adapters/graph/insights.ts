import type { FactTable } from '../reading/factTable.js'
import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'

/** Figures by the metric's name; parts of a figure by `name_part`, in lower case: `navigation_tap_exit`. */
export type Figures = Record<string, number>

/** What tells an insight: its name, with values of days or of a whole range. */
export const isInsight = (item: JsonRecord): boolean =>
  typeof item.name === 'string' && (Array.isArray(item.values) || isRecord(item.total_value))

/** The period of an insight; where it is left out, that of its id: `17841405309211844/insights/reach/day`. */
export const periodOf = (item: JsonRecord): string => textOf(item.period) || (textOf(item.id).split('/')[3] ?? '')

export type Taker = ReturnType<typeof taker>

/** What takes figures into a record, those only that a table has a use for. */
export function taker(read: Reader, table: FactTable) {
  const wanted: readonly string[] =
    Object.values(table)
      .join(' ')
      .match(/[a-z]\w+/g) ?? []

  const take = (into: Figures, key: string, value: unknown, place: string): boolean => {
    const found = wanted.includes(key) ? read.number(value, place) : undefined
    if (found !== undefined) into[key] = found
    return found !== undefined
  }

  const takeParts = (into: Figures, name: string, parts: JsonRecord, place: string) => {
    let sum = 0
    for (const [part, value] of Object.entries(parts)) {
      take(into, partOf(name, part), value, place)
      sum += typeof value === 'number' ? value : Number.NaN
    }
    if (isReactions(name)) take(into, name, sum, place)
    // Facebook leaves out the parts that are zero.
    if (/^(page|post)_/.test(name)) for (const key of wanted) if (key.startsWith(`${name}_`)) into[key] ??= 0
  }

  return {
    wants: (name: string): boolean => wanted.some((one) => one === name || one.startsWith(`${name}_`)),

    /** The `value` of a day, a lifetime or a range: a number, or an object of parts; and the parts of it by one dimension. */
    take: (into: Figures, name: string, of: unknown, place: string): void => {
      const value = at(of, 'value')
      if (isRecord(value) && (isReactions(name) || !wanted.includes(name)))
        takeParts(into, name, value, `${place}.value`)
      else take(into, name, value, `${place}.value`)
      for (const breakdown of listOf(at(of, 'breakdowns'))) {
        const isOneLevel = listOf(at(breakdown, 'dimension_keys')).length === 1
        const results = listOf(at(breakdown, 'results'))
        const taken = results.filter(
          (one) =>
            isOneLevel && take(into, partOf(name, textOf(at(one, 'dimension_values.0'))), at(one, 'value'), place),
        )
        if (results.length && !taken.length) read.problem('breakdown', place, 'Parts of a figure are left out.')
      }
    },
  }
}

/** Of reactions, the parts are the whole. */
const isReactions = (name: string) => name.includes('reactions')
const partOf = (name: string, part: string) => `${name}_${part.toLowerCase().replace(/\W/g, '_')}`
