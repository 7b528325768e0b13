import type { Dialect, SqlType } from './dialect.js'

/** The values of a query, which never stand in its text. */
export interface Parameters {
  /** Notes a value. @returns what stands for it until the text is whole */
  readonly param: (value: string | number | boolean, type?: SqlType) => string
  /** The whole text with the engine's placeholders, and their values in the order of the text. */
  readonly finish: (text: string) => { readonly sql: string; readonly params: readonly string[] }
}

/** No identifier holds a control character, and values are not in the text: nothing but `param` can write a mark. */
const MARK = /\u0001(\d+)\u0001/g

/** Collects the values of a query. They are numbered only when the text is whole, so its parts may be made in any order. */
export function parametersFor(dialect: Dialect): Parameters {
  const noted: { readonly value: string; readonly type: SqlType }[] = []
  return {
    param: (value, type = 'text') => `\u0001${noted.push({ value: `${value}`, type }) - 1}\u0001`,
    finish(text) {
      const params: string[] = []
      const places = new Map<string, number>()
      const sql = text.replace(MARK, (mark, index) => {
        const { value, type } = noted[index] as { readonly value: string; readonly type: SqlType }
        const known = places.get(mark)
        const place = (!dialect.isPositional && known) || params.push(value)
        places.set(mark, place)
        return dialect.parameter(place, type)
      })
      return { sql, params }
    },
  }
}
