/** Stands in until the rules are there. */
export interface ControlRules {
  readonly now?: string | undefined
}
