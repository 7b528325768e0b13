// What two results differ in, where one is of raw rows and the other of rows that a warehouse has reduced.
import type { Warning } from '../../../src/metrics/index.js'
import type { KnownDifference } from './knownDifferences.js'

/** Sums of fractions depend on the order in which they are added, in their last digits. */
const TOLERANCE = 1e-9

/** The places in which two values differ, with both of them. */
export function differences(a: unknown, b: unknown, path = ''): [path: string, a: unknown, b: unknown][] {
  if (Object.is(a, b)) return []
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b)) ? [] : [[path, a, b]]
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return [[path, a, b]]
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].flatMap((key) => differences(a[key as never], b[key as never], `${path}.${key}`))
}

/**
 * An answer in which nothing depends on the order of rows, without what is known to differ.
 *
 * @param answerOf the function that was asked
 */
export function comparable(answer: unknown, known: readonly KnownDifference[] = [], answerOf = ''): unknown {
  if (Array.isArray(answer)) return answer.map((one) => comparable(one, known, answerOf))
  if (typeof answer !== 'object' || !answer) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      key === 'warnings' ? inOrder(value, known, answerOf) : comparable(value, known, answerOf),
    ]),
  )
}

const inOrder = (warnings: readonly Warning[], known: readonly KnownDifference[], answerOf: string) => {
  const left = warnings.flatMap((warning) => {
    const one = known.reduce<Warning | null>(
      (told, by) => (told && by.comparable ? by.comparable(told, answerOf) : told),
      warning,
    )
    return one ? [[JSON.stringify([one.code, one.fact, one.date, one.keys, one.facts]), one, warning] as const] : []
  })
  return (
    left
      // What was told of several names is one warning where the names are not compared.
      .filter(([text, one, told], at) => one === told || left.findIndex(([other]) => other === text) === at)
      .map(([text, { values }]) => [text, values] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
}
