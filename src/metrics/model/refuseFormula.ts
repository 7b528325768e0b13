import { isFact } from './facts.js'
import { shown } from './shown.js'

/** No number has so long a formula: what goes deeper is made by a program that went astray, or is a part of itself. */
const MOST_DEEP = 200
/** A part that stands in a formula twice is worked out twice: thirty doublings are a billion parts. */
const MOST_PARTS = 100_000

const sound = new WeakSet<object>()

/**
 * Refuses what is no formula, before anything goes through it part by part.
 *
 * @throws for a part that is no fact, number or operation, for one that is a part of itself, and for too many
 */
export function refuseFormula(formula: unknown, id?: unknown, deepest = MOST_DEEP): void {
  if (typeof formula === 'object' && formula && sound.has(formula)) return
  const left: [part: unknown, depth: number][] = [[formula, 0]]
  let count = 0
  for (let next = left.pop(); next; next = left.pop()) {
    const [part, depth] = next
    if (typeof part === 'number' || (typeof part === 'string' && isFact(part))) continue
    const { op, of } = Object(part) as { readonly op?: unknown; readonly of?: unknown }
    if (typeof op !== 'string' || !Array.isArray(of))
      throw unsound(id, `has a part that is not a fact, number or operation: ${shown(part)}`)
    count += of.length
    if (depth === deepest) throw unsound(id, `is nested more than ${deepest} deep, or holds itself`)
    if (count > MOST_PARTS) throw unsound(id, `has more than ${MOST_PARTS} parts`)
    for (const one of of) left.push([one, depth + 1])
  }
  if (typeof formula === 'object' && formula) sound.add(formula)
}

const unsound = (id: unknown, what: string): Error =>
  new Error(
    `kpi-kit: the formula of ${typeof id === 'string' ? `"${id}"` : 'a metric'} ${what}, so it has no value. Write formulas with the builders of kpi-kit/metrics.`,
  )
