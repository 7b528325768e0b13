export { type Aggregate, type AggregateOptions, aggregate } from './aggregate.js'
export { type Attainment, type AttainmentOptions, type AttainmentStatus, attainment } from './attainment.js'
export {
  type CampaignEffect,
  type CampaignEvent,
  type CampaignOptions,
  campaignEffect,
  type EarlierWindow,
  type MetricEffect,
} from './campaignEffect.js'
export {
  type Alias,
  type FactsFor,
  type MetricId,
  type MetricInput,
  type MetricsFrom,
  metricOf,
  metrics,
  type UnitFor,
} from './catalogue/index.js'
export { type CompareOptions, type Comparison, compare, type Verdict } from './compare.js'
export { type EvaluateOptions, evaluate } from './evaluate.js'
export {
  countCells,
  derived,
  type Expression,
  firstKnown,
  mean,
  minus,
  type Needs,
  type Operation,
  ofAll,
  plus,
  quantile,
  ratio,
  shareOf,
  sumCells,
  sumKnown,
  times,
} from './expression.js'
export {
  type Fact,
  type FactId,
  type FactUnit,
  facts,
  isFact,
  type Kind,
  type NumberFactId,
  type SamplesId,
} from './facts.js'
export { type Funnel, type FunnelLeak, type FunnelOptions, type FunnelStage, funnel, type Stage } from './funnel.js'
export { type Base, type Metric, metric } from './metric.js'
export { type Pace, type PaceOptions, pace } from './pace.js'
export { type Payout, type PayoutPlan, type PayoutPoint, payout } from './payout.js'
export {
  type Better,
  type Between,
  type Coverage,
  type Input,
  isPartial,
  type Known,
  type Reason,
  type Result,
  type ResultBase,
  type Time,
  type Unit,
  type Unknown,
  type Warning,
  type WarningCode,
} from './result.js'
export { type DataQuery, mergeQuery } from './query.js'
export type { DateSpan, DateString, Dimensions, Row, Rows } from './row.js'
export {
  type MissingPolicy,
  type Score,
  type ScoredRow,
  type ScoreOptions,
  type ScoreRow,
  score,
} from './score.js'
export { type Series, type SeriesOptions, type SeriesPoint, series, splitPeriod } from './series.js'
export {
  type BrandShare,
  type OtherBrands,
  type ShareOfVoice,
  type ShareOfVoiceOptions,
  shareOfVoice,
  type VoiceBase,
} from './shareOfVoice.js'
export type { Share, Standing } from './standings.js'
export {
  type Calendar,
  type CompareTo,
  type Period,
  type PeriodInput,
  resolveWindow,
  type WindowOptions,
  type Windows,
} from './window.js'
