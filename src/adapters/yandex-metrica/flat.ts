import { type JsonRecord, textOf } from '../reading/payload.js'
import { isTable, type Table } from '../table/table.js'

const METRIC =
  /^ym:(s|pv):(visits|users|pageviews|\w+Rate|avg\w+|percent\w+|newUser\w+|(goal[\d<]|sumGoal|anyGoal|ecommerce)\S+)$/

/** Whether it is a report as clients flatten it: a column for each dimension and each metric, under their names. */
export const isFlat = (payload: unknown): payload is Table =>
  isTable(payload) && payload.headers.some((name) => METRIC.test(name))

/** The answer that such a table was made of; the days that were asked for are not in it. */
export function statOf({ headers, each }: Table): JsonRecord {
  const isMetric = headers.map((name) => METRIC.test(name))
  const data: JsonRecord[] = []
  each((cells) => {
    const metrics = cells.filter((_, i) => isMetric[i]).map((cell) => (isNumeral(cell) ? Number(cell) : cell))
    data.push({ dimensions: cells.filter((_, i) => !isMetric[i]).map((cell) => ({ name: cell })), metrics })
  })
  const query = {
    dimensions: headers.filter((_, i) => !isMetric[i]),
    metrics: headers.filter((_, i) => isMetric[i]),
  }
  return { query, data }
}

const isNumeral = (cell: unknown): boolean => /^\d+(\.\d+)?$/.test(textOf(cell))
