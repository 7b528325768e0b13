/** The constants of findings and of the control of the work, each of which a host may set otherwise. */
export interface FindingRules {
  /** How many findings are said; missed goals, and gaps of the data that touch the plan, are said whatever this is. */
  readonly most: number
  /** How many headline metrics are tested for a change. */
  readonly headlines: number
  /** A test passes at this probability or below. */
  readonly p: number
  /** Weeks at least: of the window, and of what it is compared with. */
  readonly weeks: readonly [current: number, reference: number]
  /** What a rate of a week is of, at least: such a numerator, such a denominator. */
  readonly fewest: readonly [numerator: number, denominator: number]
  /** A relative change that is smaller is none. */
  readonly material: number
  /** A share within which messages are to be answered, and of how many at least. */
  readonly response: { readonly within: number; readonly share: number; readonly fewest: number }
  /** Days without a post. */
  readonly maxGapDays: number
  /** Days after which a post's figures count. */
  readonly matureDays: number
}

/** What stands where nothing else is asked for. */
export const defaultRules: FindingRules = {
  most: 6,
  headlines: 10,
  p: 0.03,
  weeks: [3, 4],
  fewest: [5, 30],
  material: 0.05,
  response: { within: 3600, share: 0.9, fewest: 20 },
  maxGapDays: 7,
  matureDays: 7,
}
