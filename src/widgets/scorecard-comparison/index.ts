export { ScorecardComparison, type ScorecardComparisonProps } from './ScorecardComparison.js'
