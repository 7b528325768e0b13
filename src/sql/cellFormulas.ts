import type { MetricInput } from '../metrics/catalogue/metrics.js'
import { type Expression, has, isOperation, type Operation, termsOf } from '../metrics/model/expression.js'
import type { FactId } from '../metrics/model/facts.js'
import { derivedSums, factTraits } from '../metrics/model/factTraits.js'
import { sumKey, sumsOf } from '../metrics/model/sums.js'
import { formulasOf } from './factsFor.js'
import type { Writer } from './query.js'
import { columnOf } from './values.js'

/** A formula that is no sum of facts: of several posts the warehouse has to say what it comes to in each of them, added up. */
export interface CellFormula {
  /** Under which the `sums` of a row hold it. */
  readonly key: string
  readonly formula: Expression
}

/** The formulas that metrics work out in each post, each once, and the levels that they take from the account. */
export function cellFormulas(metrics: readonly MetricInput[]): readonly CellFormula[] {
  const all = metrics.flatMap(formulasOf).flatMap(sumsOf).filter(isWorkedOut)
  return [...new Map(all.map((formula) => [sumKey(formula), { key: sumKey(formula), formula }])).values()]
}

const isWorkedOut = (part: Expression): boolean => isOperation(part) || (typeof part === 'string' && isOfAccount(part))

const SIGNS: Readonly<Partial<Record<Operation['op'], string>>> = {
  plus: ' + ',
  minus: ' - ',
  times: ' * ',
  ratio: ' / ',
}

/** Whether a formula is arithmetic. Anything else cannot be worked out in a warehouse, so that posts have to stay themselves. */
export const isArithmetic = ({ formula }: CellFormula): boolean => !has(formula, ({ op }) => !SIGNS[op])

/** The facts of formulas. */
export const factsIn = (formulas: readonly CellFormula[]): readonly FactId[] => [
  ...new Set(formulas.flatMap(({ formula }) => termsOf(formula) as FactId[])),
]

/** The account's level of the day, beside each of its posts. */
export const levelOf = (fact: FactId): string => `${columnOf(fact)}_of_account`
export const isOfAccount = (fact: FactId): boolean => factTraits[fact]?.inPosts === 'account'

/** Whether some post of the channel says a fact: otherwise it is worked out. */
export const saidOf = (fact: FactId): string => `${columnOf(fact)}_is_said`
const partsOf = (fact: FactId): readonly FactId[] => derivedSums.find(([sum]) => sum === fact)?.[1] ?? []
const constantOf = (fact: FactId): number | undefined => {
  const { inPosts } = factTraits[fact] ?? {}
  return typeof inPosts === 'number' ? inPosts : undefined
}

/** The facts of formulas of which it matters whether some post, or the account, of the channel says them. */
export const workedOut = (formulas: readonly CellFormula[], { facts }: Writer): readonly FactId[] =>
  [
    ...new Set(
      factsIn(formulas).flatMap((fact) => {
        const parts = partsOf(fact)
        return parts.length || constantOf(fact) !== undefined ? [fact, ...parts] : []
      }),
    ),
  ].filter((fact) => facts.includes(fact))

/**
 * A formula in one day or post, in SQL: NULL where a part of it is not known, and where there is nothing to divide by.
 *
 * @param valueOf what a fact is in that day or post
 */
export function inCell(part: Expression, valueOf: (fact: FactId) => string): string {
  if (typeof part === 'number') return `${part}`
  if (!isOperation(part)) return valueOf(part)
  const parts = part.of.map((one, i) => {
    const value = inCell(one, valueOf)
    return part.op === 'ratio' && i ? `NULLIF(${value}, 0)` : value
  })
  return `(${parts.join(SIGNS[part.op])})`
}

/** What one row says of a fact, or what follows from what it says. */
export function factInRow(fact: FactId, { dialect, facts }: Writer): string {
  const isAsked = facts.includes(fact)
  const own = isAsked ? columnOf(fact) : dialect.cast('NULL', 'number')
  if (isAsked && isOfAccount(fact)) return `COALESCE(${own}, ${levelOf(fact)})`
  const constant = constantOf(fact)
  const otherwise =
    constant === undefined
      ? sumOf(partsOf(fact).filter((part) => facts.includes(part)))
      : `CASE WHEN k_post <> '' THEN ${constant} END`
  if (otherwise === null) return own
  return isAsked ? `CASE WHEN ${saidOf(fact)} = 1 THEN ${own} ELSE ${otherwise} END` : otherwise
}

/** As the kit adds it up: those parts that the channel's posts say at all. */
function sumOf(parts: readonly FactId[]): string | null {
  if (!parts.length) return null
  const isAnySaid = parts.map((part) => `${saidOf(part)} = 1`).join(' OR ')
  const sum = parts.map((part) => `CASE WHEN ${saidOf(part)} = 1 THEN ${columnOf(part)} ELSE 0 END`).join(' + ')
  return `(CASE WHEN ${isAnySaid} THEN ${sum} END)`
}
