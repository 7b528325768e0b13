import type { Check, CheckKind, CheckState } from '../../metrics/model/check.js'
import type { FindingValue } from '../../metrics/model/finding.js'
import { toDateString } from '../../metrics/time/calendar.js'

/** A check of which only what differs has to be said. `since` is a day, numbered. */
export function checkOf(
  kind: CheckKind,
  about: string,
  state: CheckState,
  rest: Partial<Omit<Check, 'id' | 'kind' | 'state' | 'since'>> & { readonly since?: number | null } = {},
): Check {
  const { since = null, value = null, expected = null, evidence = {}, ...given } = rest
  return {
    id: about ? `${kind}:${about}` : kind,
    kind,
    subject: {},
    state,
    value: finite(value),
    expected: finite(expected),
    evidence: finite(evidence),
    results: [],
    ...given,
    since: since === null ? null : toDateString(since),
  }
}

/** What is further away than a number can say is not known: JSON has no such number. */
function finite<Value extends FindingValue>(value: Value): Value {
  if (typeof value === 'number') return (Number.isFinite(value) ? value : null) as Value
  if (Array.isArray(value)) return value.map(finite) as unknown as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, finite(one)])) as Value
}
