import type { ComponentType, RefAttributes } from 'react'
import {
  ChannelLeaderboard,
  type ChannelLeaderboardProps,
  BrandAwareness,
  type BrandAwarenessProps,
  EffectTable,
  type EffectTableProps,
  EngagementTrend,
  type EngagementTrendProps,
  GrowthGauge,
  type GrowthGaugeProps,
  KpiTile,
  type KpiTileProps,
  PostCalendar,
  type PostCalendarProps,
  PostLeaderboard,
  type PostLeaderboardProps,
  ReachFunnel,
  type ReachFunnelProps,
  ShareOfVoice,
  type ShareOfVoiceProps,
  SpecialistScorecard,
  type SpecialistScorecardProps,
  type WidgetProps,
} from '../../../src/index.js'
import { metric, quantile, type Row } from '../../../src/metrics/index.js'
import {
  channelBoardChanges,
  awarenessChanges,
  type Changes,
  effectChanges,
  funnelChanges,
  gaugeChanges,
  calendarChanges,
  postBoardChanges,
  scorecardChanges,
  tileChanges,
  trendChanges,
  voiceChanges,
} from './changes.js'

/** A figure in the three languages that the suite asks for; a plain space stands for one that does not break. */
export type Said = Readonly<Record<'en' | 'ru' | 'de-DE', string>>

export interface Fixture<Props> {
  readonly what: string
  readonly props: Props
}

/** Worked out by hand. */
export interface KnownFixture<Props> extends Fixture<Props> {
  readonly value: number
  readonly says: Said
  /** What the drawing must be: an attribute of the one element that shows the value. */
  readonly drawn?: { readonly selector: string; readonly attributes: Readonly<Record<string, string>> }
}

export interface UnknownFixture<Props> extends Fixture<Props> {
  /** In English; `between` where only bounds are true. */
  readonly reason: string
  readonly between?: string
}

/** A widget under the contract. A new widget is one more entry in `subjects`. */
export interface Subject<Props extends WidgetProps = WidgetProps> {
  readonly name: string
  readonly folder: string
  readonly Widget: ComponentType<Props & RefAttributes<HTMLElement>>
  /** The first one is complete: with a target, something to compare with, and dates. */
  readonly known: readonly [KnownFixture<Props>, ...KnownFixture<Props>[]]
  readonly unknown: readonly [UnknownFixture<Props>, ...UnknownFixture<Props>[]]
  /** Its drawing stops before its value. */
  readonly beyond: KnownFixture<Props>
  readonly misuse: ReadonlyArray<Fixture<Props> & { readonly says: readonly RegExp[] }>
  /** Each prop of its own in two values. */
  readonly changes: Changes<Props>
  /** What it has: a value in the role of a meter, marks that keys walk along and that open the one tooltip, a table behind
   * a button. A scorecard is a table itself. */
  readonly has: ReadonlyArray<'meter' | 'marks' | 'disclosure'>
  /** Props of its own that are wrong. */
  readonly wrongProps?: ReadonlyArray<[what: string, props: object]>
  /** Cases of wrong data that are right for it. */
  readonly legal?: readonly string[]
  /** Facts of the first known fixture's data, by which wrong data is made. */
  readonly facts: readonly string[]
  /** What only a known value may draw, and of a range what is certain, beside what may be. */
  readonly pointMarks: string
  /** What a range is drawn with, where it is drawn. */
  readonly bandMark?: string
  /** Where the figures stand in large. */
  readonly figures: string
  /** Parts that take a class in this widget. */
  readonly parts: ReadonlyArray<keyof NonNullable<WidgetProps['classNames']>>
}

const everywhere = (text: string): Said => ({ en: text, ru: text, 'de-DE': text })

// (940 − 436) ÷ 12,000 = 504 ÷ 12,000 = 0.042; (842 − 425) ÷ 11,583 = 417 ÷ 11,583 = 0.0360…
const october: Row = { date: '2026-10', followersStart: 12_000, followersGained: 940, followersLost: 436 }
const september: Row = { date: '2026-09', followersStart: 11_583, followersGained: 842, followersLost: 425 }
const full: GrowthGaugeProps = { data: [september, october], period: '2026-10', target: 0.05 }
const percent = (text: string): Said => ({
  en: `${text}%`,
  ru: `${text.replace('.', ',')} %`,
  'de-DE': `${text.replace('.', ',')} %`,
})

const responseTime = metric({
  id: 'Median response time',
  formula: quantile('responseTimes', 0.5),
  unit: 'duration',
  better: 'lower',
})

const wrongMetrics: [what: string, props: object][] = [
  ['a metric of another type', { metric: 12 }],
  ['no metric', { metric: null }],
  ['half a metric', { metric: { id: 'mine' } }],
]

export const growthGauge: Subject<GrowthGaugeProps> = {
  name: 'GrowthGauge',
  folder: 'growth-gauge',
  Widget: GrowthGauge,
  changes: gaugeChanges,
  known: [
    { what: 'an arc', props: full, value: 0.042, says: percent('4.2') },
    { what: 'a ring', props: { ...full, shape: 'ring' }, value: 0.042, says: percent('4.2') },
    {
      // The scale ends a third beyond the goal, made nice: 0.0667 → 0.07; 0.042 ÷ 0.07 = 60%.
      what: 'a bar',
      props: { ...full, shape: 'bar' },
      value: 0.042,
      says: percent('4.2'),
      drawn: { selector: 'rect.kpi-gauge-value', attributes: { x: '0%', width: '60%' } },
    },
    {
      // (310 − 622) ÷ 12,000 = −0.026; the scale is −0.07 to 0.07, so it runs from 31.43% to the middle.
      what: 'a loss',
      props: { data: { ...october, followersGained: 310, followersLost: 622 }, target: 0.05, shape: 'bar' },
      value: -0.026,
      says: percent('−2.6'),
      drawn: { selector: 'rect.kpi-gauge-value', attributes: { x: '31.42857%', width: '18.57143%' } },
    },
    {
      what: 'a large count',
      props: { data: { date: '2026-10', impressions: 1_234_567_890 }, metric: 'impressions', better: 'higher' },
      value: 1_234_567_890,
      says: { en: '1,234,567,890', ru: '1 234 567 890', 'de-DE': '1.234.567.890' },
    },
    {
      what: 'money',
      props: { data: { date: '2026-10', spend: 1_560, currency: 'USD' }, metric: 'spend' },
      value: 1560,
      says: { en: '$1,560', ru: '1 560 $', 'de-DE': '1.560 $' },
    },
    {
      what: 'a duration, lower is better',
      props: { data: { responseTimes: [540, 1_260, 2_220, 2_640, 5_400] }, metric: responseTime, target: 1_800 },
      value: 2220,
      says: { en: '37 min', ru: '37 мин', 'de-DE': '37 min' },
    },
    {
      what: 'a part of the period',
      props: {
        data: [1, 2, 4].map((day): Row => ({ date: `2026-10-0${day}`, followersGained: 5 })),
        metric: 'followersGained',
      },
      value: 15,
      says: everywhere('15'),
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { data: { date: '2026-10', followersStart: 12_000 }, metric: 'churnRate', target: 0.05 },
      reason: 'Unfollows are not reported',
    },
    {
      what: 'nothing to divide by',
      props: { data: { ...october, followersStart: 0 }, target: 0.05, shape: 'bar' },
      reason: 'No followers at start, so no net audience growth',
    },
    { what: 'no rows', props: { data: [], target: 0.05, shape: 'ring' }, reason: 'No data' },
    {
      // The same people may be reached twice: at least the greater day, at most the sum.
      what: 'a range',
      props: {
        data: [
          { date: '2026-10-01', reach: 2_562 },
          { date: '2026-10-02', reach: 9_862 },
        ],
        metric: 'reach',
        target: 10_000,
      },
      reason: 'Reach can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
    {
      what: 'a range on a bar',
      props: {
        data: [
          { date: '2026-10-01', reach: 2_562 },
          { date: '2026-10-02', reach: 9_862 },
        ],
        metric: 'reach',
        shape: 'bar',
      },
      reason: 'Reach can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
  ],
  beyond: {
    // (1,503 − 436) ÷ 12,000 = 0.0889…
    what: 'a value beyond the scale',
    props: { data: { ...october, followersGained: 1_503 }, target: 0.05, max: 0.07, shape: 'bar' },
    value: 1067 / 12_000,
    says: percent('8.9'),
    drawn: { selector: 'rect.kpi-gauge-value', attributes: { x: '0%', width: '100%' } },
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { data: october, metric: 'growth' as 'reach' },
      says: [/there is no metric "growth"/, /\. /, /\b(?:Pass|Use|Take|See|Did you mean)\b/],
    },
    {
      what: 'a period that is none',
      props: { data: october, period: 'October' },
      says: [/October/, /'2026-10'|2026-10/],
    },
    {
      what: 'a scale without a length',
      props: { data: october, min: 3, max: 1 },
      says: [/from 3 to 1/, /Pass a `max`/],
    },
    {
      what: 'a base that the metric has not',
      props: { data: october, metric: 'churnRate', base: 'end' },
      says: [/"churnRate" has no base "end"/, /Leave `base` out/],
    },
  ],
  wrongProps: [
    ...wrongMetrics,
    ['infinite ends', { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }],
    ['ends that are no number', { min: Number.NaN, max: Number.NaN }],
    ['zones that are none', { zones: [{ from: Number.NaN, to: Number.NaN, tone: 'warning' }] }],
    ['zones out of order', { zones: [{ from: 0.05, to: 0.01, tone: 'positive' }] }],
  ],
  has: ['meter', 'marks', 'disclosure'],
  facts: ['followersStart', 'followersGained', 'followersLost'],
  pointMarks: '[role="meter"], .kpi-gauge-value, .kpi-gauge-over, .kpi-gauge-zero',
  bandMark: ':not(.kpi-legend__sign) > .kpi-maybe',
  figures: '.kpi-value',
  parts: ['header', 'title', 'body', 'value', 'delta', 'sentence', 'footer', 'table'],
}

const tile = { metric: 'netGrowthRate', table: 'toggle', target: 0.05 } as const

export const kpiTile: Subject<KpiTileProps> = {
  name: 'KpiTile',
  folder: 'kpi-tile',
  Widget: KpiTile,
  changes: tileChanges,
  known: [
    { what: 'a rate', props: { ...full, ...tile }, value: 0.042, says: percent('4.2') },
    {
      what: 'a small one',
      props: { ...full, ...tile, size: 'sm' },
      value: 0.042,
      says: percent('4.2'),
    },
    {
      what: 'money',
      props: { ...tile, data: { date: '2026-10', spend: 1_560, currency: 'USD' }, metric: 'spend', better: 'lower' },
      value: 1560,
      says: { en: '$1,560', ru: '1 560 $', 'de-DE': '1.560 $' },
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { ...tile, data: { date: '2026-10', followersStart: 12_000 }, metric: 'churnRate' },
      reason: 'Unfollows are not reported',
    },
    { what: 'no rows', props: { ...tile, data: [] }, reason: 'No data' },
    {
      what: 'a range',
      props: {
        ...tile,
        data: [
          { date: '2026-10-01', reach: 2_562 },
          { date: '2026-10-02', reach: 9_862 },
        ],
        metric: 'reach',
        target: 10_000,
      },
      reason: 'Reach can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
  ],
  beyond: {
    what: 'far more than the goal',
    props: { ...tile, data: { ...october, followersGained: 1_503 } },
    value: 1067 / 12_000,
    says: percent('8.9'),
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { ...tile, data: october, metric: 'leed' as 'leads' },
      says: [/there is no metric "leed"/, /\. /, /\b(?:Pass|Use|Take|See|Did you mean)\b/],
    },
    {
      what: 'a base that the metric has not',
      props: { ...tile, data: october, metric: 'leads', base: 'average' },
      says: [/"leads" has no base "average"/, /Leave `base` out/],
    },
  ],
  wrongProps: wrongMetrics,
  has: ['disclosure'],
  facts: ['followersStart', 'followersGained', 'followersLost'],
  pointMarks: '.kpi-tile-value:not([role])',
  figures: '.kpi-value',
  parts: ['header', 'title', 'body', 'value', 'delta', 'sentence', 'footer', 'table'],
}

// 84 ÷ 2,000 = 4.2%; 72 ÷ 2,000 = 3.6%.
const engaged: EngagementTrendProps = {
  data: [
    { date: '2026-09', channel: 'vk', reach: 2_000, interactions: 72 },
    { date: '2026-10', channel: 'vk', reach: 2_000, interactions: 84 },
  ],
  period: '2026-10',
  target: 0.05,
  every: 'month',
}

export const engagementTrend: Subject<EngagementTrendProps> = {
  name: 'EngagementTrend',
  folder: 'engagement-trend',
  Widget: EngagementTrend,
  changes: trendChanges,
  known: [
    { what: 'a month', props: engaged, value: 0.042, says: percent('4.2') },
    {
      what: 'days',
      props: { data: [1, 2, 3].map((day): Row => ({ date: `2026-10-0${day}`, reach: 500, interactions: 21 })) },
      value: 0.042,
      says: percent('4.2'),
    },
    {
      what: 'channels',
      props: { ...engaged, split: 'channel', benchmark: { from: 0.01, to: 0.03 }, smoothing: 3 },
      value: 0.042,
      says: percent('4.2'),
    },
    {
      what: 'money',
      props: { data: { date: '2026-10', spend: 1_560, currency: 'USD' }, metric: 'spend', every: 'month' },
      value: 1560,
      says: { en: '$1,560', ru: '1 560 $', 'de-DE': '1.560 $' },
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { data: { date: '2026-10', interactions: 84 }, every: 'month' },
      reason: 'Reach is not reported',
    },
    { what: 'no rows', props: { data: [], target: 0.05 }, reason: 'No data' },
    {
      what: 'a range',
      props: {
        data: [
          { date: '2026-10-01', reach: 2_562 },
          { date: '2026-10-02', reach: 9_862 },
        ],
        metric: 'reach',
        every: 'month',
      },
      reason: 'Reach can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
  ],
  beyond: {
    // 178 ÷ 2,000
    what: 'far more than the goal',
    props: { data: { date: '2026-10', reach: 2_000, interactions: 178 }, target: 0.05, every: 'month' },
    value: 0.089,
    says: percent('8.9'),
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { data: october, metric: 'engagment' as 'reach' },
      says: [/there is no metric "engagment"/, /\. /],
    },
    {
      what: 'an event that is not a date',
      props: { ...engaged, events: ['soon'] },
      says: [/soon/, /'2026-10'|2026-10/],
    },
  ],
  wrongProps: [
    ...wrongMetrics,
    ['no events', { events: null }],
    ['smoothing by nothing', { smoothing: Number.NaN }],
    ['smoothing backwards', { smoothing: -3 }],
    ['a benchmark of nothing', { benchmark: { from: Number.NaN, to: Number.NaN } }],
    ['a benchmark the wrong way round', { benchmark: { from: 0.05, to: 0.01 } }],
    ['another unit of time', { every: 'hour' }],
    ['a split by something else', { split: 'brand' }],
    ['an active day that is none', { activeDate: 'today' }],
    ['colours that are none', { colors: null, split: 'channel' }],
  ],
  has: ['disclosure'],
  facts: ['reach', 'interactions'],
  pointMarks: '.kpi-trend-series .kpi-trend-line, .kpi-trend-open, .kpi-trend-dot',
  figures: '.kpi-value',
  parts: ['header', 'title', 'body', 'value', 'delta', 'sentence', 'footer', 'table'],
}

const reached: ReachFunnelProps = {
  data: [
    {
      date: '2026-09',
      reach: 8_000,
      interactions: 400,
      linkClicks: 200,
      sessions: 180,
      leads: 18,
      spend: 90,
      currency: 'USD',
    },
    {
      date: '2026-10',
      reach: 9_000,
      interactions: 540,
      linkClicks: 225,
      sessions: 180,
      leads: 9,
      spend: 90,
      currency: 'USD',
    },
  ],
  period: '2026-10',
  target: { leads: 12 },
}

export const reachFunnel: Subject<ReachFunnelProps> = {
  name: 'ReachFunnel',
  folder: 'reach-funnel',
  Widget: ReachFunnel,
  changes: funnelChanges,
  known: [
    {
      what: 'reach to leads',
      props: reached,
      value: 9_000,
      says: { en: '9,000', ru: '9 000', 'de-DE': '9.000' },
    },
    {
      // 225 is a fortieth of 9,000, which is more than a fiftieth: the scale is linear.
      what: 'two stages',
      props: { data: { date: '2026-10', reach: 9_000, linkClicks: 225 } },
      value: 9_000,
      says: { en: '9,000', ru: '9 000', 'de-DE': '9.000' },
    },
  ],
  unknown: [
    { what: 'no rows', props: { data: [] }, reason: 'No data' },
    {
      what: 'a missing stage',
      props: { data: { date: '2026-10', reach: 9_000 }, stages: [{ fact: 'leads' }] },
      reason: 'Leads are not reported',
    },
    {
      what: 'a range',
      props: {
        data: [
          { date: '2026-10-01', reach: 2_562 },
          { date: '2026-10-02', reach: 9_862 },
        ],
      },
      reason: 'Reach can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
  ],
  beyond: {
    what: 'a stage larger than its base',
    props: { data: { date: '2026-10', reach: 800, linkClicks: 1_240 } },
    value: 800,
    says: everywhere('800'),
  },
  misuse: [
    {
      what: 'a stage that is not a fact',
      props: { ...reached, stages: [{ fact: 'visitz' as 'sessions' }] },
      says: [/there is no metric "visitz"/, /\. /],
    },
  ],
  wrongProps: [
    ['no stages', { stages: [] }],
    ['a stage of itself', { stages: [{ fact: 'leads', of: 'leads' }] }],
    [
      'stages of each other',
      {
        stages: [
          { fact: 'leads', of: 'sessions' },
          { fact: 'sessions', of: 'leads' },
        ],
      },
    ],
    ['a stage twice', { stages: [{ fact: 'leads' }, { fact: 'leads' }] }],
    ['targets that are none', { target: { leads: Number.NaN, reach: 'many' } }],
  ],
  // Clicks, leads and mentions may be corrected downwards.
  legal: ['counts below zero'],
  has: ['marks', 'disclosure'],
  facts: ['reach', 'interactions', 'linkClicks', 'sessions', 'leads'],
  pointMarks: '.kpi-funnel-shape:not([data-state])',
  figures: '.kpi-funnel-value',
  parts: ['header', 'title', 'body', 'sentence', 'footer', 'table'],
}

const brands = (own: number, other: number, date = '2026-10'): Row[] => [
  { date, brand: 'Север', mentions: other },
  { date, brand: 'Аврора', mentions: own },
]
// 50 ÷ 200 = 25%; 30 ÷ 150 = 20%.
const heard: ShareOfVoiceProps = {
  data: [...brands(30, 120, '2026-09'), ...brands(50, 150)],
  period: '2026-10',
  own: 'Аврора',
  target: 0.4,
}

export const shareOfVoice: Subject<ShareOfVoiceProps> = {
  name: 'ShareOfVoice',
  folder: 'share-of-voice',
  Widget: ShareOfVoice,
  changes: voiceChanges,
  known: [
    { what: 'two brands', props: heard, value: 0.25, says: percent('25.0') },
    {
      what: 'interactions',
      props: {
        data: [
          { date: '2026-10', brand: 'Аврора', interactions: 30 },
          { date: '2026-10', brand: 'Север', interactions: 70 },
        ],
        own: 'Аврора',
        by: 'interactions',
      },
      value: 0.3,
      says: percent('30.0'),
    },
  ],
  unknown: [
    {
      what: 'nothing said',
      props: { ...heard, data: brands(0, 0) },
      reason: 'Аврора: no mentions of any brand, so no share of voice',
    },
    { what: 'no rows', props: { data: [], own: 'Аврора' }, reason: 'No data' },
    {
      // At least 3,000 of 9,000, at most 5,000 of 11,000.
      what: 'a range',
      props: {
        data: [
          { date: '2026-10-01', brand: 'Аврора', reach: 2_000 },
          { date: '2026-10-02', brand: 'Аврора', reach: 3_000 },
          { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Север', reach: 6_000 },
        ],
        own: 'Аврора',
        by: 'reach',
      },
      reason: 'Аврора: reach can’t be added up from parts: share of voice between 33.3% and 45.5%',
      between: '33.3–45.5%',
    },
  ],
  beyond: {
    what: 'far more than the goal',
    props: { data: brands(90, 10), own: 'Аврора', target: 0.4 },
    value: 0.9,
    says: percent('90.0'),
  },
  misuse: [{ what: 'a period that is none', props: { ...heard, period: 'Octember' }, says: [/Octember/, /2026-10/] }],
  wrongProps: [
    ['others that are none', { others: null }],
    ['others by nothing', { others: { top: Number.NaN, below: Number.NaN } }],
    ['no brand by itself', { others: { top: 0 } }],
    ['colours that are none', { colors: null }],
    ['a target beyond all', { target: 7 }],
    ['a negative target', { target: -1 }],
  ],
  // Below zero is no voice and no fault of a type; rows that name other brands, or none, are other voices.
  legal: ['counts below zero', 'names of Object as dimensions', 'an object without a prototype', 'a hole'],
  has: ['marks', 'disclosure'],
  facts: ['mentions'],
  pointMarks: '.kpi-voice-slice',
  bandMark: '.kpi-voice-ring .kpi-maybe',
  figures: '.kpi-value',
  parts: ['header', 'title', 'body', 'value', 'delta', 'sentence', 'footer', 'table'],
}

// 42 ÷ 50 = 84%.
const carded: SpecialistScorecardProps = {
  data: { date: '2026-10', leads: 42 },
  period: '2026-10',
  person: { name: 'Анна Ким' },
  plan: [{ metric: 'leads', target: 50, weight: 100 }],
}

export const specialistScorecard: Subject<SpecialistScorecardProps> = {
  name: 'SpecialistScorecard',
  folder: 'specialist-scorecard',
  Widget: SpecialistScorecard,
  changes: scorecardChanges,
  known: [
    { what: 'one goal', props: carded, value: 0.84, says: percent('84.0') },
    {
      // 84% × 50% + 120% × 50%, since 130% counts as 120%.
      what: 'two goals, one far exceeded',
      props: {
        ...carded,
        data: { date: '2026-10', leads: 42, linkClicks: 130 },
        plan: [
          { metric: 'leads', target: 50, weight: 0.5 },
          { metric: 'linkClicks', better: 'higher', target: 100, weight: 0.5 },
        ],
        bonus: { amount: 700, currency: 'USD', steps: [[1, 1]] },
      },
      value: 1.02,
      says: percent('102.0'),
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { ...carded, data: { date: '2026-10', reach: 5 } },
      reason: 'Not scored until leads are reported',
    },
    { what: 'no plan', props: { ...carded, plan: [] }, reason: 'No data' },
  ],
  beyond: {
    // 110% × 60% + 115% × 40%
    what: 'more than the goals',
    props: {
      ...carded,
      data: { date: '2026-10', leads: 55, linkClicks: 230 },
      plan: [
        { metric: 'leads', target: 50, weight: 60 },
        { metric: 'linkClicks', better: 'higher', target: 200, weight: 40 },
      ],
    },
    value: 1.12,
    says: percent('112.0'),
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { ...carded, plan: [{ metric: 'leeds' as 'leads', target: 50, weight: 1 }] },
      says: [/there is no metric "leeds"/, /\. /],
    },
    {
      what: 'a bonus without steps',
      props: { ...carded, bonus: { amount: 700 } as never },
      says: [/steps/, /Pass \{ steps/],
    },
  ],
  wrongProps: [
    ['no plan at all', { plan: null }],
    ['nobody', { person: null }],
    ['a person without a name', { person: {} }],
    ['an unsafe photo', { person: { name: 'Анна', photo: 'javascript:alert(1)' } }],
    ['weights that are none', { plan: [{ metric: 'leads', target: 50, weight: Number.NaN }] }],
    ['a target of nothing', { plan: [{ metric: 'leads', target: Number.NaN, weight: 1 }] }],
    ['an unknown policy', { missing: 'forgive' }],
    ['weeks without end', { weeks: Number.POSITIVE_INFINITY }],
    ['no channels', { channels: [] }],
  ],
  // Clicks, leads and mentions may be corrected downwards.
  legal: ['counts below zero'],
  has: ['meter'],
  facts: ['leads'],
  pointMarks: '[role="meter"], .kpi-score-arc, .kpi-meter-fill',
  figures: '.kpi-value',
  parts: ['header', 'title', 'body', 'value', 'sentence', 'footer', 'table'],
}

// 41 ÷ 500 = 8.2%; 12 ÷ 200 = 6%.
const posted: PostLeaderboardProps = {
  metric: 'engagementRateByReach',
  data: [
    { date: '2026-10-14', channel: 'ВК', post: 'Осенний тизер', format: 'reel', reach: 500, interactions: 41 },
    { date: '2026-10-03', channel: 'ВК', post: 'Меню', format: 'photo', reach: 200, interactions: 12 },
  ],
  period: '2026-10',
}

export const postLeaderboard: Subject<PostLeaderboardProps> = {
  name: 'PostLeaderboard',
  folder: 'post-leaderboard',
  Widget: PostLeaderboard,
  changes: postBoardChanges,
  known: [
    // 6 of 8.2 is 73.17%.
    { what: 'posts', props: posted, value: 0.082, says: percent('8.2') },
    { what: 'formats', props: { ...posted, by: 'format' }, value: 0.082, says: percent('8.2') },
    {
      what: 'one of several',
      props: { ...posted, top: 1 },
      value: 0.082,
      says: percent('8.2'),
      drawn: { selector: 'rect.kpi-board-bar', attributes: { x: '0%', width: '100%' } },
    },
    {
      // −50 and 150: zero lies at a quarter, and the bar of the worst goes from it to the left.
      what: 'a value below zero',
      props: {
        metric: 'linkClicks',
        order: 'worst',
        top: 1,
        data: [
          { date: '2026-10-14', post: 'Меню', linkClicks: -50 },
          { date: '2026-10-15', post: 'Тизер', linkClicks: 150 },
        ],
      },
      value: -50,
      says: everywhere('−50'),
      drawn: { selector: 'rect.kpi-board-bar', attributes: { x: '0%', width: '100%' } },
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { ...posted, data: { date: '2026-10-14', post: 'Меню', interactions: 12 } },
      reason: 'Reach is not reported',
    },
    { what: 'no rows', props: { ...posted, data: [] }, reason: 'No data for October 2026' },
    {
      // 200 people and 300, of whom some may be the same.
      what: 'a format whose people do not add up',
      props: {
        metric: 'reach',
        by: 'format',
        data: [
          { date: '2026-10-14', post: 'Меню', format: 'photo', reach: 200 },
          { date: '2026-10-15', post: 'Тизер', format: 'photo', reach: 300 },
        ],
      },
      reason: 'Reach can’t be added up from parts',
    },
  ],
  beyond: {
    what: 'another leader',
    props: { ...posted, data: [{ date: '2026-10-14', post: 'Меню', reach: 1_000, interactions: 1_270 }] },
    value: 1.27,
    says: percent('127.0'),
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { ...posted, metric: 'engagmentRate' as 'reach' },
      says: [/there is no metric "engagmentRate"/, /\. /],
    },
    {
      what: 'a metric of all brands',
      props: { ...posted, metric: 'shareOfVoice' },
      says: [/measured against other brands/, /Use shareOfVoice/],
    },
  ],
  wrongProps: [
    ...wrongMetrics,
    ['none of all', { top: 0 }],
    ['so many as no number', { top: Number.NaN }],
    ['fewer than none', { top: -3 }],
    ['another order', { order: 'up' }],
    ['no labels', { labels: null }],
    ['labels that are none', { labels: { Меню: 12, 'Осенний тизер': {} } }],
  ],
  // A single row is another post than the leader, and what one post has is not added up.
  legal: ['an object without a prototype', 'values too large to add up'],
  has: ['marks', 'disclosure'],
  facts: ['reach', 'interactions'],
  pointMarks: '.kpi-board-bar',
  figures: '.kpi-board-value',
  parts: ['header', 'title', 'body', 'sentence', 'footer', 'table'],
}

// 41 ÷ 500 = 8.2%, on Wednesday at 9:30; 12 ÷ 200 = 6%, on Saturday at 18:00.
const timed: PostCalendarProps = {
  metric: 'engagementRateByReach',
  data: [
    { date: '2026-10-14T09:30', channel: 'ВК', post: 'Осенний тизер', reach: 500, interactions: 41 },
    { date: '2026-10-17T18:00', channel: 'ВК', post: 'Меню', reach: 200, interactions: 12 },
  ],
  period: '2026-10',
}

export const postCalendar: Subject<PostCalendarProps> = {
  name: 'PostCalendar',
  folder: 'post-calendar',
  Widget: PostCalendar,
  changes: calendarChanges,
  known: [
    { what: 'by the hour', props: timed, value: 0.082, says: percent('8.2') },
    { what: 'by the day', props: { ...timed, by: 'day' }, value: 0.082, says: percent('8.2') },
    { what: 'every hour', props: { ...timed, hours: 1 }, value: 0.082, says: percent('8.2') },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { ...timed, data: { date: '2026-10-14T09:30', post: 'Меню', interactions: 12 } },
      reason: 'Reach is not reported',
    },
    { what: 'no rows', props: { ...timed, data: [] }, reason: 'No data for October 2026' },
  ],
  beyond: {
    what: 'more than all',
    props: { ...timed, data: [{ date: '2026-10-14T09:30', post: 'Меню', reach: 1_000, interactions: 1_270 }] },
    value: 1.27,
    says: percent('127.0'),
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { ...timed, metric: 'engagmentRates' as 'reach' },
      says: [/there is no metric "engagmentRates"/, /\. /],
    },
  ],
  wrongProps: [
    ...wrongMetrics,
    ['hours that do not divide a day', { hours: 5 }],
    ['no hours', { hours: 0 }],
    ['hours that are no number', { hours: Number.NaN }],
    ['another weekday', { weekStart: 'friday' }],
    ['by something else', { by: 'minute' }],
  ],
  legal: ['an object without a prototype', 'values too large to add up'],
  has: ['marks', 'disclosure'],
  facts: ['reach', 'interactions'],
  pointMarks: '.kpi-calendar-rows [data-level]:not([data-level="0"], [data-level="empty"], [data-level="outside"])',
  figures: '.kpi-calendar-value, .kpi-calendar-none',
  parts: ['header', 'title', 'body', 'sentence', 'footer', 'table'],
}

// 62 and 40.
const channelled: ChannelLeaderboardProps = {
  metric: 'leads',
  data: [
    { date: '2026-10', channel: 'Телеграм', leads: 40 },
    { date: '2026-10', channel: 'ВК', leads: 62 },
  ],
  period: '2026-10',
}

export const channelLeaderboard: Subject<ChannelLeaderboardProps> = {
  name: 'ChannelLeaderboard',
  folder: 'channel-leaderboard',
  Widget: ChannelLeaderboard,
  changes: channelBoardChanges,
  known: [
    { what: 'leads', props: channelled, value: 62, says: everywhere('62') },
    {
      what: 'money',
      props: {
        metric: 'costPerLead',
        data: [
          { date: '2026-10', channel: 'Телеграм', leads: 10, spend: 15_600, currency: 'USD' },
          { date: '2026-10', channel: 'ВК', leads: 10, spend: 20_000, currency: 'USD' },
        ],
      },
      value: 1_560,
      says: { en: '$1,560', ru: '1 560 $', 'de-DE': '1.560 $' },
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { metric: 'engagementRateByReach', data: { date: '2026-10', channel: 'ВК', interactions: 84 } },
      reason: 'Reach is not reported',
    },
    { what: 'no rows', props: { ...channelled, data: [] }, reason: 'No data for October 2026' },
    {
      what: 'a range',
      props: {
        metric: 'reach',
        data: [
          { date: '2026-10-01', channel: 'ВК', reach: 2_562 },
          { date: '2026-10-02', channel: 'ВК', reach: 9_862 },
        ],
      },
      reason: 'Reach can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
  ],
  beyond: {
    what: 'another leader',
    props: {
      ...channelled,
      data: [
        { date: '2026-10', channel: 'Телеграм', leads: 930 },
        { date: '2026-10', channel: 'ВК', leads: 59 },
      ],
    },
    value: 930,
    says: everywhere('930'),
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { ...channelled, metric: 'leadds' as 'leads' },
      says: [/there is no metric "leadds"/, /\. /],
    },
    {
      what: 'a figure of the whole site',
      props: { ...channelled, metric: 'brandSearches' },
      says: [/one figure for the whole site/, /Take a metric/],
    },
  ],
  wrongProps: [
    ...wrongMetrics,
    ['none of all', { top: 0 }],
    ['so many as no number', { top: Number.NaN }],
    ['no labels', { labels: null }],
    ['no channels', { channels: [] }],
  ],
  // Leads may be corrected downwards; a row whose channel is no text is of no channel, and rows of one channel contradict each other.
  legal: ['counts below zero', 'objects as dimensions', 'names of Object as dimensions'],
  has: ['marks', 'disclosure'],
  facts: ['leads'],
  pointMarks: '.kpi-board-bar',
  bandMark: ':not(.kpi-legend__sign) > .kpi-maybe',
  figures: '.kpi-board-value',
  parts: ['header', 'title', 'body', 'sentence', 'footer', 'table'],
}

// Leads of five weeks, the last that of the sale.
const weekly = (rows: readonly Row[]): Row[] =>
  rows.map((row, i) => ({ date: `2026-W${43 - rows.length + i}`, ...row }))
const leadsOf = (...weeks: number[]): Row[] => weekly(weeks.map((leads) => ({ leads })))
const autumnSale = { date: '2026-W42', name: 'Осенняя распродажа' } as const
// Mean 40, s = √(32 ÷ 3), t(3; 0.975) = 3.18245, half of the interval 11.62065.
const sold: EffectTableProps = { data: leadsOf(40, 36, 44, 40, 70), event: autumnSale, metrics: 'leads' }

export const effectTable: Subject<EffectTableProps> = {
  name: 'EffectTable',
  folder: 'effect-table',
  Widget: EffectTable,
  changes: effectChanges,
  known: [
    {
      // 30 ÷ 11.62065 = 2.58161 halves of an interval, of 4 that the drawing has on each side.
      what: 'leads',
      props: sold,
      value: 30,
      says: everywhere('+30'),
      drawn: { selector: 'circle.kpi-effect-dot', attributes: { cx: '82.27014%' } },
    },
    {
      // Mean 4.2%.
      what: 'a rate',
      props: {
        data: weekly([40, 42, 44, 42, 33].map((interactions) => ({ interactions, reach: 1_000 }))),
        event: '2026-W42',
        metrics: 'engagementRateByReach',
      },
      value: -0.9,
      says: { en: '−0.9 pp', ru: '−0,9 п.п.', 'de-DE': '−0,9 pp' },
    },
    {
      // 40 a week; what is known by the week has no days to take a mean of.
      what: 'all that the rows know',
      props: {
        data: weekly([40, 40, 40, 40, 5_000].map((spend) => ({ spend, leads: 4, currency: 'USD' }))),
        event: autumnSale,
      },
      value: 4_960,
      says: { en: '+$4,960', ru: '+4 960 $', 'de-DE': '+4.960 $' },
    },
  ],
  unknown: [
    {
      what: 'a missing fact',
      props: { ...sold, data: weekly([1, 2, 3, 4, 5].map((sessions) => ({ sessions }))) },
      reason: 'Leads are not reported',
    },
    {
      what: 'nothing to compare with',
      props: { ...sold, data: leadsOf(40, 70) },
      reason: 'Too few comparable periods before',
    },
    {
      what: 'no rows',
      props: { event: autumnSale, data: [] },
      reason: 'No data for week 42, 12–18 October 2026',
    },
  ],
  beyond: {
    what: 'far more than usual',
    props: { ...sold, data: leadsOf(40, 36, 44, 40, 400) },
    value: 360,
    says: everywhere('+360'),
    drawn: { selector: 'svg:has(> .kpi-effect-over)', attributes: { x: '100%' } },
  },
  misuse: [
    {
      what: 'an unknown metric',
      props: { ...sold, metrics: 'leedz' as 'leads' },
      says: [/there is no metric "leedz"/, /\. /],
    },
    {
      what: 'an event that is not a date',
      props: { ...sold, event: 'the sale' },
      says: [/`event` is "the sale"/, /2026-10-17/],
    },
  ],
  wrongProps: [
    ['no event', { event: null }],
    ['no other events', { events: null }],
    ['no metrics', { metrics: [] }],
    ['metrics of another type', { metrics: 12 }],
    ['a name of another type', { event: { date: '2026-W42', name: 12 } }],
  ],
  // Leads may be corrected downwards; one week alone has nothing to compare with.
  legal: ['counts below zero', 'an object without a prototype'],
  has: [],
  facts: ['leads'],
  pointMarks: '.kpi-effect-dot, .kpi-effect-whisker, .kpi-effect-over',
  figures: '.kpi-effect-change',
  parts: ['header', 'title', 'body', 'sentence', 'footer', 'table'],
}

// 60 mentions in 30 days are 62 in 31: 93 is half as many again.
const known: BrandAwarenessProps = {
  data: [
    { date: '2026-09', mentions: 60, brandSearches: 310 },
    { date: '2026-10', mentions: 93, brandSearches: 250 },
  ],
  period: '2026-10',
}

export const brandAwareness: Subject<BrandAwarenessProps> = {
  name: 'BrandAwareness',
  folder: 'brand-awareness',
  Widget: BrandAwareness,
  changes: awarenessChanges,
  known: [
    { what: 'two signals', props: known, value: 93, says: everywhere('93') },
    {
      // 4,500 ÷ 60,000 = 7.5%.
      what: 'ad recall alone',
      props: { data: { date: '2026-10', adRecallers: 4_500, reach: 60_000 } },
      value: 0.075,
      says: percent('7.5'),
    },
    {
      what: 'a large count beside others',
      props: {
        data: { date: '2026-10', mentions: 1_234_567_890, brandSearches: 4_000, directVisits: 0, adRecallers: 4_500 },
      },
      value: 1_234_567_890,
      says: { en: '1,234,567,890', ru: '1 234 567 890', 'de-DE': '1.234.567.890' },
    },
    {
      what: 'a part of the period',
      props: { data: [1, 2, 4].map((day): Row => ({ date: `2026-10-0${day}`, directVisits: 5 })) },
      value: 15,
      says: everywhere('15'),
    },
  ],
  unknown: [
    {
      what: 'none of them',
      props: { data: { date: '2026-10', leads: 5 }, period: '2026-10' },
      reason: 'Mentions, brand searches, direct visits, and ad recall rate are not reported',
    },
    { what: 'no rows', props: { data: [], period: '2026-10' }, reason: 'No data for October 2026' },
    {
      what: 'a range',
      props: {
        data: [
          { date: '2026-10-01', adRecallers: 2_562 },
          { date: '2026-10-02', adRecallers: 9_862 },
        ],
      },
      reason: 'Estimated ad recall can’t be added up from parts: between 9,862 and 12,424 people',
      between: '9,862–12,424',
    },
  ],
  beyond: {
    what: 'far more',
    props: { ...known, data: { date: '2026-10', mentions: 9_300 } },
    value: 9_300,
    says: { en: '9,300', ru: '9 300', 'de-DE': '9.300' },
  },
  misuse: [{ what: 'a period that is none', props: { ...known, period: 'Oktober' }, says: [/Oktober/, /2026-10/] }],
  wrongProps: [
    ['a step that is none', { every: 'hour' }],
    ['a line of another type', { sparkline: 'yes' }],
  ],
  // Mentions may be corrected downwards.
  legal: ['counts below zero'],
  has: ['marks', 'disclosure'],
  facts: ['mentions', 'brandSearches'],
  pointMarks: '.kpi-awareness-figure:not([data-unknown])',
  figures: '.kpi-value',
  parts: ['header', 'title', 'body', 'sentence', 'footer', 'table'],
}

export const subjects = [
  growthGauge,
  engagementTrend,
  reachFunnel,
  shareOfVoice,
  specialistScorecard,
  kpiTile,
  postLeaderboard,
  postCalendar,
  channelLeaderboard,
  effectTable,
  brandAwareness,
] as unknown as readonly Subject[]

/** Those that have something, for what only they promise. */
export const subjectsWith = (what: Subject['has'][number]): readonly Subject[] =>
  subjects.filter(({ has }) => has.includes(what))
