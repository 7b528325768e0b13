import { type Base, type Expression, type FactId, facts, type Metric, type Row } from 'kpi-kit/metrics'
import { month as figures } from './month.js'
import { factsOf, findOperation, standInsOf, waysOf } from './needs.js'

/** What the fields of an example hold, row by row, as it was typed. Empty is unknown. */
export type Figures = Readonly<Partial<Record<FactId, readonly string[]>>>

/** The rows that an example of a formula needs: one, or several that differ in one thing (day, post or brand). */
export interface Layout {
  readonly rows: readonly Row[]
  /** For each row, which part of the month's figures it has. */
  readonly parts: readonly number[]
  readonly own?: string
}

const month: Layout = { rows: [{}], parts: [1] }
const day: Layout = { rows: [{ date: '2026-10-01' }], parts: [0.05] }
const posts: Layout = { rows: [{ post: 'a' }, { post: 'b' }, { post: 'c' }], parts: [0.05, 0.04, 0.03] }
const days: Layout = {
  rows: [...day.rows, { date: '2026-10-02' }, { date: '2026-10-03' }],
  parts: [...day.parts, 0.03, 0.04],
}
const brands: Layout = { rows: [{ brand: 'Aurora' }, { brand: 'Borealis' }], parts: [1, 1.5], own: 'Aurora' }

export function layoutOf({ formula, window }: Pick<Metric, 'formula' | 'window'>): Layout {
  if (findOperation(formula, 'ofAll')) return brands
  const cells = findOperation(formula, 'sumCells', 'countCells', 'meanCells')
  if (cells) return cells.cells === 'post' ? posts : days
  return window === 'row' ? day : month
}

/** The facts of an example: those of the best way, and those that could stand in for them. */
export function fieldsOf(formula: Expression): {
  readonly needed: readonly FactId[]
  readonly instead: readonly FactId[]
} {
  const ways = waysOf(formula)
  const needed = factsOf(ways.slice(0, 1))
  const all = factsOf(ways)
  const others = [...all, ...all.flatMap((fact) => factsOf(standInsOf(fact)))]
  return { needed, instead: [...new Set(others)].filter((fact) => !needed.includes(fact)) }
}

/** The month's figures of the facts needed; what could stand in for them is left empty. */
export const figuresOf = (formula: Expression, { parts }: Layout): Figures =>
  Object.fromEntries(fieldsOf(formula).needed.map((fact) => [fact, parts.map((part) => figureOf(fact, part))]))

function figureOf(fact: FactId, part: number): string {
  const figure = figures[fact]
  if (typeof figure !== 'number') return figure.join(', ')
  const isLevel = facts[fact].kind === 'closing' || facts[fact].kind === 'opening'
  return String(isLevel ? figure : Math.round(figure * part))
}

export function rowsOf(typed: Figures, { rows }: Layout): readonly Row[] {
  return rows.map((row, i) => {
    const known = (Object.keys(typed) as FactId[]).flatMap((fact) => {
      const text = typed[fact]?.[i]?.trim()
      return text ? [[fact, read(fact, text)] as const] : []
    })
    return { ...row, ...Object.fromEntries(known) }
  })
}

const read = (fact: FactId, text: string): number | readonly number[] =>
  facts[fact].kind === 'samples'
    ? text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(Number)
    : Number(text)

export interface ExampleOptions {
  readonly own?: string
  readonly base?: Base
}

export const optionsOf = ({ own }: Layout, base: Base): ExampleOptions => ({
  ...(own !== undefined && { own }),
  ...(base !== 'start' && { base }),
})

/** The line that computes it: `evaluate('costPerLead', { spend: 1560, leads: 109 })`. */
export function codeOf({ id }: Pick<Metric, 'id'>, rows: readonly Row[], options: ExampleOptions): string {
  const data = rows.length === 1 ? literal(rows[0]) : `[${rows.map(literal).join(', ')}]`
  return `evaluate('${id}', ${data}${Object.keys(options).length ? `, ${literal(options)}` : ''})`
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${literal(part)}`)
  return entries.length ? `{ ${entries.join(', ')} }` : '{}'
}
