import { at, type JsonRecord, listOf, textOf } from '../reading/payload.js'

/** Names as the answer repeats them: a list, or a text with commas. */
export const namesAt = (report: unknown, path: string): string[] => {
  const found = at(report, path)
  return Array.isArray(found) ? Array.from(found, textOf) : textOf(found).split(',').filter(Boolean)
}

const isStat = (one: unknown): one is JsonRecord =>
  Array.isArray(at(one, 'data')) && namesAt(one, 'query.metrics').some((name) => name.startsWith('ym:'))

/** The answers in a payload: pages of one report become one. */
export function statsIn(payload: unknown): JsonRecord[] {
  const found: JsonRecord[] = []
  for (const one of Array.isArray(payload) ? payload : [payload, at(payload, 'data')]) {
    if (!isStat(one)) continue
    const last = found.at(-1)
    if (last && sameQuery(last, one))
      found.splice(-1, 1, { ...last, data: [...listOf(last.data), ...listOf(one.data)] })
    else found.push(one)
  }
  return found
}

const sameQuery = (page: unknown, other: unknown): boolean =>
  ['metrics', 'dimensions', 'date1', 'date2', 'filters', 'ids'].every(
    (name) => namesAt(page, `query.${name}`).join() === namesAt(other, `query.${name}`).join(),
  )
