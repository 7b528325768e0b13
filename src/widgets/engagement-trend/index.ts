export {
  EngagementTrend,
  type EngagementTrendProps,
  type TrendBase,
} from './EngagementTrend.js'
export type { TrendBenchmark } from './geometry.js'
