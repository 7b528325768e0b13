import type { FactTable } from '../reading/factTable.js'
import { at, type JsonRecord } from '../reading/payload.js'
import type { Table } from '../table/table.js'
import type { ConnectorTable } from './connectorTable.js'
import { parsed } from './tablesIn.js'

const words = (text = ''): string[] => text.split(' ').filter(Boolean)

/** Where columns stand. Some warehouses write all names in capitals. */
const places = ({ headers }: Table): Map<string, number> =>
  new Map(headers.map((header, i) => [header.toLowerCase(), i] as const))

/** The columns of a list that a table has. */
export function columnsIn(table: Table, list: string | undefined, isDeep = false): string[] {
  const found = places(table)
  const rootOf = (name: string) => (isDeep ? name.replace(/\..*/, '') : name)
  return words(list).filter((name) => found.has(rootOf(name).toLowerCase()))
}

/** The first of the tables that has all columns which tell it. */
export function tableOf(table: Table, known: readonly ConnectorTable[]): ConnectorTable | undefined {
  const found = places(table)
  return known.find(({ needs }) =>
    words(needs).every((names) => names.split('|').some((name) => found.has(name.toLowerCase()))),
  )
}

/** The value of the first of several columns that is known. */
export function valueOf(record: JsonRecord, columns: string | undefined): unknown {
  if (columns === undefined) return undefined
  if (!columns.includes('|')) return known(at(record, columns))
  for (const column of columns.split('|')) {
    const found = known(at(record, column))
    if (found !== undefined) return found
  }
  return undefined
}

const known = (value: unknown): unknown => (value === null || value === '' ? undefined : value)

/** How warehouses write what is unknown. Most cells are numbers, and are not looked up. */
const unknowns = new Set(['null', 'NULL', '\\N', 'None', 'NaN', 'nan'])
const isUnknown = (cell: unknown): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell > '9' && unknowns.has(cell))

/** The formulas of which a table has the columns: the others need not be tried on a million rows. */
export function factsIn(table: Table, facts: FactTable): FactTable {
  const found = places(table)
  const isThere = (path: string) => /^\d/.test(path) || placesOf(found, path) !== undefined
  const ways = (formula: string) => formula.split('|').filter((way) => way.split(/[-+*/]/).every(isThere))
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, formula]) =>
      ways(formula).join('|') ? [[fact, ways(formula).join('|')]] : [],
    ),
  )
}

interface Step {
  readonly root: string
  readonly key: string
  readonly place: number
  readonly isDeep: boolean
}

/** Where a path begins. A destination may have made `metrics.spend` a column of that name, or `metrics_spend`. */
function placesOf(found: ReadonlyMap<string, number>, path: string): Step | undefined {
  const [root = '', ...inside] = path.split('.')
  const place = found.get(root.toLowerCase())
  if (place !== undefined) return { root, key: '', place, isDeep: inside.length > 0 }
  const flat = inside.length
    ? (found.get(path.toLowerCase()) ?? found.get(path.replace('.', '_').toLowerCase()))
    : undefined
  return flat === undefined ? undefined : { root, key: inside[0] ?? '', place: flat, isDeep: false }
}

/**
 * A function that makes a record of the cells of a row, with only those columns that a connector's table speaks of: one may have
 * fifty others. Called by the names that the table calls them.
 */
export function recordsBy(table: Table, { facts, flags, ...columns }: ConnectorTable, more: string) {
  const found = places(table)
  const named = [columns.date, columns.until, columns.post, columns.order, columns.account, columns.called]
  const roots = [...named, columns.campaign, columns.currency, columns.uses, columns.breakdowns, more]
    .concat(formulasIn(facts))
    .flatMap((text) => (text ?? '').split(/[-+*/| ]/))
  // Of `metrics.spend` and `metrics.clicks` in one column `metrics`, only one step is needed.
  const steps = [...new Set(roots)].flatMap((path) => placesOf(found, path) ?? [])
  const plan = [...new Map(steps.map((step) => [`${step.root}.${step.key}`, step])).values()]
  const isFlag = new Set(words(flags))
  // One record for all rows: it is looked at, and then the next row's.
  const record: { [key: string]: unknown } = {}
  return (cells: readonly unknown[]): JsonRecord => {
    for (const { root, key } of plan) record[root] = key ? {} : undefined
    for (const { root, key, place, isDeep } of plan) {
      const cell = cells[place]
      if (isUnknown(cell)) continue
      if (key) record[root] = { ...(record[root] as object), [key]: cell }
      else if (isDeep) record[root] = parsed(cell)
      else record[root] = isFlag.has(root) ? flagOf(cell) : cell
    }
    return record
  }
}

function flagOf(cell: unknown): unknown {
  if (/^(true|t)$/i.test(`${cell}`)) return 1
  return /^(false|f)$/i.test(`${cell}`) ? 0 : cell
}

const formulasIn = (facts: FactTable): string[] => Object.values(facts)
