export type { Person } from './Avatar.js'
export type { Bonus, PlanRow } from './reading.js'
export { ScorecardComparison, type ScorecardComparisonProps } from './ScorecardComparison.js'
export { SpecialistScorecard, type SpecialistScorecardProps } from './SpecialistScorecard.js'
