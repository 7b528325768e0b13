import type { Check, CheckKind, CheckState } from '../../metrics/model/check.js'
import { toDateString } from '../../metrics/time/calendar.js'

/** A check of which only what differs has to be said. `since` is a day, numbered. */
export function checkOf(
  kind: CheckKind,
  about: string,
  state: CheckState,
  rest: Partial<Omit<Check, 'id' | 'kind' | 'state' | 'since'>> & { readonly since?: number | null } = {},
): Check {
  const { since = null, ...given } = rest
  return {
    id: about ? `${kind}:${about}` : kind,
    kind,
    subject: {},
    state,
    value: null,
    expected: null,
    evidence: {},
    results: [],
    ...given,
    since: since === null ? null : toDateString(since),
  }
}
