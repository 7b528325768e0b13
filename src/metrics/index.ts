export { addsUp } from './analysis/addsUp.js'
export { type Aggregate, type AggregateOptions, aggregate } from './analysis/aggregate.js'
export { type Attainment, type AttainmentOptions, type AttainmentStatus, attainment } from './analysis/attainment.js'
export {
  type CampaignEffect,
  type CampaignEvent,
  type CampaignOptions,
  campaignEffect,
  type EarlierWindow,
  type MetricEffect,
} from './analysis/campaignEffect.js'
export {
  type Alias,
  type FactsFor,
  isMetric,
  type MetricId,
  type MetricInput,
  type MetricsFrom,
  metricOf,
  metrics,
  type UnitFor,
} from './catalogue/metrics.js'
export { type CompareOptions, type Comparison, compare, type NewChannel, type Verdict } from './analysis/compare.js'
export { type EvaluateOptions, evaluate } from './engine/evaluate.js'
export {
  countCells,
  type Expression,
  firstKnown,
  mean,
  meanCells,
  minus,
  isOperation,
  type Op,
  type Operation,
  ofAll,
  overall,
  plus,
  quantile,
  ratio,
  shareOf,
  sumCells,
  sumKnown,
  times,
} from './model/expression.js'
export { derived, type FactTraits, factTraits } from './model/factTraits.js'
export {
  type Fact,
  type FactId,
  type FactUnit,
  facts,
  isFact,
  type Kind,
  type NumberFactId,
  type SamplesId,
} from './model/facts.js'
export {
  type Funnel,
  type FunnelLeak,
  type FunnelOptions,
  type FunnelStage,
  funnel,
  type Stage,
} from './analysis/funnel.js'
export {
  type Leaderboard,
  type LeaderboardEntry,
  type LeaderboardOf,
  type LeaderboardOptions,
  leaderboard,
} from './analysis/leaderboard.js'
export {
  type PostCalendar,
  type PostCalendarBy,
  type PostCalendarCell,
  type PostCalendarOptions,
  postCalendar,
} from './analysis/postCalendar.js'
export type { Needs } from './model/needs.js'
export { sumKey, sumsOf } from './model/sums.js'
export { operations } from './model/operations.js'
export { type Base, type Metric, metric } from './model/metric.js'
export { type Pace, type PaceOptions, pace } from './analysis/pace.js'
export { type Payout, type PayoutPlan, type PayoutPoint, payout } from './analysis/payout.js'
export {
  type Better,
  type Between,
  type Coverage,
  type Input,
  isPartial,
  lacksChannels,
  ofUsed,
  type Known,
  type Reason,
  type Result,
  type ResultBase,
  type Time,
  type Unit,
  type Unknown,
  type Warning,
  type WarningCode,
} from './model/result.js'
export type { ChannelInput, ChannelLife, ChannelsUsed, MissingChannel } from './model/channels.js'
export { type Break, type DataQuery, mergeQuery } from './model/query.js'
export type { DateInput, DateSpan, DateString, Dimensions, PostFormat, Row, Rows } from './model/row.js'
export {
  type MissingPolicy,
  type Score,
  type ScoredRow,
  type ScoreOptions,
  type ScoreRow,
  score,
} from './analysis/score.js'
export { type Series, type SeriesOptions, type SeriesPoint, series, splitPeriod } from './analysis/series.js'
export {
  type BrandShare,
  type OtherBrands,
  type ShareOfVoice,
  type ShareOfVoiceOptions,
  shareOfVoice,
} from './analysis/shareOfVoice.js'
export type { Share, Standing, VoiceBase } from './analysis/standings.js'
export type { Calendar, CompareTo, Period, PeriodInput, Windows } from './model/period.js'
export { resolveWindow, type WindowOptions } from './engine/resolveWindow.js'
