import type { CheckState } from '../../metrics/model/check.js'

/** What the checks of the work are said in. */
export interface ControlWords {
  readonly states: Readonly<Record<CheckState, string>>
}
