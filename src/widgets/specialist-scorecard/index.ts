export type { Person } from '../../parts/Avatar.js'
export type { Bonus, PlanRow } from '../../metrics/analysis/readCard.js'
export { SpecialistScorecard, type SpecialistScorecardProps } from './SpecialistScorecard.js'
