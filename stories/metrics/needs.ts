import { derived, type Expression, type FactId, type Operation } from 'kpi-kit/metrics'

/** Facts of which any one suffices. Nearly always the list has one fact. */
export type Need = readonly FactId[]

/** One way to the number: a formula without a choice in it, and the facts that it needs. */
export interface Way {
  readonly formula: Expression
  readonly needs: readonly Need[]
}

/** All ways that a formula leaves open, best first; what needs the same facts as a better one is left out. */
export function waysOf(formula: Expression): readonly Way[] {
  const ways = choices(formula).map((way) => ({ formula: way, needs: needsOf(way) }))
  return ways.filter(({ needs }, i) => ways.findIndex((other) => sameNeeds(other.needs, needs)) === i)
}

/** The ways to a fact that a source does not give: none where it can't be worked out. */
export function standInsOf(fact: FactId): readonly Way[] {
  const formula: Expression | undefined = (derived as Partial<Record<FactId, Expression>>)[fact]
  return formula ? waysOf(formula).filter(({ formula: way }) => way !== fact) : []
}

/** Every fact that is in a formula, in the order in which it is read. */
export const factsOf = (ways: readonly Way[]): readonly FactId[] => [
  ...new Set(ways.flatMap(({ needs }) => needs.flat())),
]

/** Whether an operation is anywhere in a formula. */
export function findOperation(formula: Expression, ...ops: readonly string[]): Operation | undefined {
  if (typeof formula !== 'object') return undefined
  if (ops.includes(formula.op)) return formula
  return formula.of.map((part) => findOperation(part, ...ops)).find(Boolean)
}

/** Every formula without a choice that this one leaves open. */
function choices(formula: Expression): readonly Expression[] {
  if (typeof formula !== 'object') return [formula]
  if (formula.op === 'firstKnown') return formula.of.flatMap(choices)
  return formula.of
    .map(choices)
    .reduce<Expression[][]>((heads, parts) => parts.flatMap((part) => heads.map((head) => [...head, part])), [[]])
    .map((of) => ({ ...formula, of }))
}

function needsOf(formula: Expression): readonly Need[] {
  if (typeof formula === 'string') return [[formula]]
  if (typeof formula === 'number') return []
  if (formula.op === 'sumKnown') return [formula.of as Need]
  const needs = formula.of.flatMap(needsOf)
  return needs.filter((need, i) => needs.findIndex((other) => String(other) === String(need)) === i)
}

const sameNeeds = (a: readonly Need[], b: readonly Need[]): boolean =>
  String(a.map(String).sort()) === String(b.map(String).sort())
