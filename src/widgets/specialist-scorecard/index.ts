export type { Person } from '../../parts/Avatar.js'
export type { Bonus, PlanRow } from '../../parts/readCard.js'
export { SpecialistScorecard, type SpecialistScorecardProps } from './SpecialistScorecard.js'
