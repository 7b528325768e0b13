import { at, isRecord, type JsonRecord, listOf } from '../reading/payload.js'

/** Lists of figures by metric, as X gives a series, as a record of each of its days. */
export function recordsOf(series: unknown): JsonRecord[] {
  const lists = Object.keys(isRecord(series) ? series : {}).map((key) => [key, listOf(at(series, key))] as const)
  const length = Math.max(0, ...lists.map(([, list]) => list.length))
  return Array.from({ length }, (_, i) => Object.fromEntries(lists.map(([key, list]) => [key, list[i]])))
}
