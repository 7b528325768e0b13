import { calculate } from '../model/calculate.js'
import { type Expression, isOperation } from '../model/expression.js'
import { exactly, unknown } from '../model/interval.js'
import type { Result } from '../model/result.js'

/** The two sides of a quotient. */
export interface Sides {
  readonly numerator: number
  readonly denominator: number
}

/**
 * What a ratio divides by what, as numbers; `null` where a result is no quotient of its facts, or one of them is not known.
 *
 * @example 109 leads of 2,760 visits → { numerator: 109, denominator: 2760 }
 */
export function sidesOf({ formula, inputs }: Pick<Result, 'formula' | 'inputs'>): Sides | null {
  if (!isOperation(formula) || formula.op !== 'ratio') return null
  const [numerator, denominator] = formula.of.map((side) => valueOf(side, inputs))
  return numerator === undefined || denominator === undefined || Number.isNaN(numerator + denominator)
    ? null
    : { numerator, denominator }
}

function valueOf(side: Expression, inputs: Result['inputs']): number {
  try {
    const { low, high } = calculate(side, (part) => {
      const input = typeof part === 'string' ? inputs[part] : undefined
      return input && (input.known ? exactly(input.value) : unknown(input.reason))
    })
    return low === high ? low : Number.NaN
  } catch {
    // An operation over cells has no value of its inputs alone.
    return Number.NaN
  }
}
