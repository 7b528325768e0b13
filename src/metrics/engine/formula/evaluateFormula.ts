import { type Expression, isOperation, termsOf } from '../../model/expression.js'
import type { FactId } from '../../model/facts.js'
import type { Metric } from '../../model/metric.js'
import { getOr } from '../../model/memo.js'
import type { Channel, Ledger, Scope } from '../../store/ledger.js'
import { once } from '../facts/scope.js'
import { expandAlternatives, pickAlternative, type Way } from './alternatives.js'
import type { Evaluated } from './evaluated.js'
import { overCells } from './overCells.js'
import { overPeriod } from './overPeriod.js'
import { present } from './present.js'

/** What a formula comes to in a scope, once for the window or summed over its cells, by the best of the ways that it leaves open. */
export function evaluateFormula(formula: Expression, window: Metric['window'], scope: Scope): Evaluated {
  const evaluateWay = window === 'row' ? overCells : overPeriod
  const work = () =>
    pickAlternative(
      waysOf(formula, scope.ledger).map((way) => evaluateWay(way, scope)),
      present(scope).channels.filter((channel) => termsOf(formula).some((fact) => reports(channel, fact as FactId))),
    )
  // Value, comparison and pace of one widget ask the same of the same rows. A caller may make a formula anew every time.
  return isOperation(formula)
    ? getOr(
        once(scope, evaluateWay, () => new WeakMap<object, Evaluated>()),
        formula,
        work,
      )
    : once(scope, `${formula} in a ${window}`, work)
}

/** The ways that a formula leaves open for some rows. */
export const waysOf = (formula: Expression, ledger: Ledger): readonly Way[] =>
  expandAlternatives(formula, (fact) => isReported(ledger, fact))

const reports = ({ account, posts }: Channel, fact: FactId): boolean =>
  account.bySegment.has(fact) || posts.bySegment.has(fact)
const isReported = ({ brands }: Ledger, fact: FactId): boolean =>
  [...brands.values()].flat().some((channel) => reports(channel, fact))
