import type {
  BrandAwarenessProps,
  ChannelLeaderboardProps,
  EffectTableProps,
  EngagementTrendProps,
  GrowthGaugeProps,
  KpiGridProps,
  PeriodBarProps,
  PostCalendarProps,
  PostLeaderboardProps,
  ReachFunnelProps,
  ScorecardComparisonProps,
  ShareOfVoiceProps,
  SpecialistScorecardProps,
} from '../index.js'
import {
  type AnyDefinition,
  type Definition,
  type EventTable,
  type PropTable,
  type ProviderData,
  themed,
} from './tables.js'
import type { SelectionProps, WidgetProps } from '../parts/index.js'
import type { TileElementProps } from './types.js'

const shared = {
  data: 'j',
  period: 'sj',
  asOf: 's',
  own: 's',
  channels: 'j',
  breaks: 'j',
  currency: 's',
  locale: 's',
  notation: 's',
  hints: 'b',
  announce: 'b',
  interactive: 'b',
} as const

const compared = { previous: 'j', compareTo: 'sj' } as const

/** What all widgets take, but for what they are compared with and their table. */
const widget = {
  ...shared,
  title: 's',
  titleLevel: 'n',
  description: 's',
  status: 's',
  error: 's',
  empty: 's',
  updatedAt: 's',
  size: 's',
  variant: 's',
  fill: 'b',
} as const satisfies Omit<PropTable<WidgetProps>, 'previous' | 'compareTo' | 'table'>

const table = { table: 's' } as const
const selection = { selectedId: 's', defaultSelectedId: 's' } as const satisfies PropTable<SelectionProps>

const errors = { onError: ['kpi-error', 'error'] } as const
const calls = { ...errors, onRetry: ['kpi-retry'] } as const satisfies EventTable<WidgetProps>
const selects = { ...calls, onSelectedIdChange: ['kpi-select', 'id'] } as const

export const provider: Omit<Definition<ProviderData>, 'widget' | 'room'> = {
  tag: 'kpi-provider',
  props: { ...shared, ...compared, ...themed },
  events: errors,
}

const brandAwareness: Definition<BrandAwarenessProps> = {
  tag: 'kpi-brand-awareness',
  widget: 'brand-awareness',
  props: { ...widget, ...compared, ...table, ...selection, sparkline: 'b', every: 's' },
  events: selects,
  room: 291,
}

const board = {
  ...widget,
  ...compared,
  ...table,
  ...selection,
  metric: 'sj',
  top: 'n',
  order: 's',
  labels: 'j',
} as const

const channelLeaderboard: Definition<ChannelLeaderboardProps> = {
  tag: 'kpi-channel-leaderboard',
  widget: 'channel-leaderboard',
  props: board,
  events: selects,
  room: 290,
}

const effectTable: Definition<EffectTableProps> = {
  tag: 'kpi-effect-table',
  widget: 'effect-table',
  props: { ...widget, ...selection, event: 'j', events: 'j', metrics: 'sj' },
  events: selects,
  room: 300,
}

const engagementTrend: Definition<EngagementTrendProps> = {
  tag: 'kpi-engagement-trend',
  widget: 'engagement-trend',
  props: {
    ...widget,
    ...compared,
    ...table,
    by: 's',
    metric: 'sj',
    every: 's',
    split: 's',
    shape: 's',
    curve: 's',
    zero: 'bs',
    layout: 's',
    target: 'n',
    better: 's',
    benchmark: 'j',
    events: 'j',
    smoothing: 'n',
    colors: 'j',
    hiddenChannels: 'j',
    defaultHiddenChannels: 'j',
    activeDate: 's',
    sound: 'b',
  },
  events: {
    ...calls,
    onHiddenChannelsChange: ['kpi-hidden-channels', 'channels'],
    onActiveDateChange: ['kpi-active-date', 'date'],
  },
  room: 424,
}

const growthGauge: Definition<GrowthGaugeProps> = {
  tag: 'kpi-growth-gauge',
  widget: 'growth-gauge',
  props: {
    ...widget,
    ...compared,
    ...table,
    metric: 'sj',
    shape: 's',
    target: 'n',
    better: 's',
    base: 's',
    zones: 'j',
    min: 'n',
    max: 'n',
    formula: 'b',
  },
  events: calls,
  room: 394,
}

const kpiGrid: Definition<KpiGridProps> = {
  tag: 'kpi-grid',
  widget: 'kpi-grid',
  props: { title: 's', titleLevel: 'n', columns: 'n', layout: 's', fill: 'b' },
  events: {},
  room: 0,
}

const kpiTile: Definition<TileElementProps> = {
  tag: 'kpi-tile',
  widget: 'kpi-tile',
  props: {
    ...widget,
    ...compared,
    ...table,
    metric: 'sj',
    target: 'n',
    better: 's',
    base: 's',
    detail: 's',
    every: 's',
    layout: 's',
    href: 's',
  },
  events: calls,
  room: 187,
}

const periodBar: Definition<Omit<PeriodBarProps, 'title'>> = {
  tag: 'kpi-period-bar',
  widget: 'period-bar',
  props: {
    data: 'j',
    asOf: 's',
    own: 's',
    locale: 's',
    interactive: 'b',
    value: 'j',
    fields: 'j',
    weekStart: 's',
    fill: 'b',
  },
  events: { ...errors, onValueChange: ['kpi-period', 'value'] },
  room: 56,
}

const postCalendar: Definition<PostCalendarProps> = {
  tag: 'kpi-post-calendar',
  widget: 'post-calendar',
  props: { ...widget, ...compared, ...table, by: 's', metric: 'sj', hours: 'n', weekStart: 's' },
  events: calls,
  room: 360,
}

const postLeaderboard: Definition<PostLeaderboardProps> = {
  tag: 'kpi-post-leaderboard',
  widget: 'post-leaderboard',
  props: { ...board, by: 's' },
  events: selects,
  room: 290,
}

const reachFunnel: Definition<ReachFunnelProps> = {
  tag: 'kpi-reach-funnel',
  widget: 'reach-funnel',
  props: { ...widget, ...compared, ...table, ...selection, stages: 'j', target: 'j', scale: 's' },
  events: selects,
  room: 605,
}

const scorecardComparison: Definition<ScorecardComparisonProps> = {
  tag: 'kpi-scorecard-comparison',
  widget: 'scorecard-comparison',
  props: { ...widget, ...selection, people: 'j', missing: 's', sort: 's' },
  events: selects,
  room: 300,
}

const shareOfVoice: Definition<ShareOfVoiceProps> = {
  tag: 'kpi-share-of-voice',
  widget: 'share-of-voice',
  props: {
    ...widget,
    ...compared,
    ...table,
    ...selection,
    by: 's',
    shape: 's',
    every: 's',
    others: 'j',
    expanded: 'b',
    defaultExpanded: 'b',
    target: 'n',
    colors: 'j',
  },
  events: { ...selects, onExpandedChange: ['kpi-expand', 'expanded'] },
  room: 446,
}

const specialistScorecard: Definition<SpecialistScorecardProps> = {
  tag: 'kpi-specialist-scorecard',
  widget: 'specialist-scorecard',
  props: {
    ...widget,
    ...selection,
    person: 'j',
    plan: 'j',
    missing: 's',
    bonus: 'j',
    sort: 's',
    defaultSort: 's',
    weeks: 'n',
  },
  events: { ...selects, onSortChange: ['kpi-sort', 'sort'] },
  room: 440,
}

/** Every element that shows a widget, by the folder of the widget. */
export const definitions = {
  'brand-awareness': brandAwareness,
  'channel-leaderboard': channelLeaderboard,
  'effect-table': effectTable,
  'engagement-trend': engagementTrend,
  'growth-gauge': growthGauge,
  'kpi-grid': kpiGrid,
  'kpi-tile': kpiTile,
  'period-bar': periodBar,
  'post-calendar': postCalendar,
  'post-leaderboard': postLeaderboard,
  'reach-funnel': reachFunnel,
  'scorecard-comparison': scorecardComparison,
  'share-of-voice': shareOfVoice,
  'specialist-scorecard': specialistScorecard,
} as const satisfies Readonly<Record<string, AnyDefinition>>
