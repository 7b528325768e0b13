export { EngagementTrend } from './EngagementTrend.js'
export type { EngagementTrendProps, TrendBase, TrendBenchmark, TrendShape } from './TrendProps.js'
