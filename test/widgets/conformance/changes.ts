// Each prop of a widget's own in two values. What is drawn may depend on nothing but the props of the moment.
import { createElement } from 'react'
import type {
  ChannelLeaderboardProps,
  BrandAwarenessProps,
  EffectTableProps,
  EngagementTrendProps,
  GrowthGaugeProps,
  KpiTileProps,
  PostCalendarProps,
  PostLeaderboardProps,
  ReachFunnelProps,
  ScorecardComparisonProps,
  ShareOfVoiceProps,
  SpecialistScorecardProps,
  WidgetProps,
} from '../../../src/index.js'
import type { DataQuery, Row } from '../../../src/metrics/index.js'

/** A widget's props, and each prop of its own in two values that are drawn differently; of callbacks any two will do. */
export interface Changes<Props> {
  readonly from: Props
  readonly to: { readonly [Name in ChangingName<Props>]-?: readonly [Props[Name], Props[Name]] }
}

/** Its own props but `default…`, which speak of the beginning only. The compiler asks for each of them. */
type ChangingName<Props> = Exclude<keyof Props, keyof WidgetProps | `default${string}`>

const nothing = () => {}
const callbacks = [() => {}, () => {}] as const

/** Of 61 days: September and October. */
const days = (rowOf: (i: number) => Row): Row[] =>
  Array.from({ length: 61 }, (_, i) => ({
    date: new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10),
    ...rowOf(i),
  }))

export const gaugeChanges: Changes<GrowthGaugeProps> = {
  from: {
    data: [
      { date: '2026-09', followersStart: 11_583, followersGained: 842, followersLost: 425 },
      { date: '2026-10', followersStart: 12_000, followersGained: 940, followersLost: 436 },
    ],
    period: '2026-10',
    target: 0.05,
  },
  to: {
    metric: ['netGrowthRate', 'churnRate'],
    shape: ['arc', 'bar'],
    target: [0.05, 0.08],
    better: ['higher', 'lower'],
    base: ['start', 'end'],
    zones: [[{ to: 0.02, tone: 'warning' }], [{ to: 0.03, tone: 'negative' }]],
    min: [0, -0.1],
    max: [0.1, 0.2],
    formula: [true, false],
  },
}

export const tileChanges: Changes<KpiTileProps> = {
  from: {
    metric: 'leads',
    data: days((i) => ({ leads: 1 + (i % 5), sessions: 40 + i })),
    period: '2026-10',
    target: 90,
    size: 'lg',
    asChild: true,
    children: createElement('a', { href: '#leads', className: 'mine' }),
  },
  to: {
    metric: ['leads', 'sessions'],
    target: [90, 100],
    better: ['higher', 'lower'],
    // Leads have none: an error that goes again.
    base: ['start', 'end'],
    detail: ['sparkline', 'comparison'],
    layout: ['stack', 'row'],
    every: ['day', 'week'],
    asChild: [true, false],
    children: [createElement('a', { className: 'mine' }), createElement('a', { className: 'yours' }, 'More')],
  },
}

export const trendChanges: Changes<EngagementTrendProps> = {
  from: {
    data: [
      ...days((i) => ({ channel: 'vk', reach: 500, interactions: 20 + (i % 7) })),
      ...days((i) => ({ channel: 'telegram', reach: 300, interactions: 10 + (i % 3) })),
    ],
    period: '2026-10',
    target: 0.04,
  },
  to: {
    by: ['reach', 'views'],
    metric: ['engagementRateByReach', 'interactions'],
    every: ['day', 'week'],
    split: [undefined, 'channel'],
    target: [0.04, 0.06],
    better: ['higher', 'lower'],
    benchmark: [
      { from: 0.01, to: 0.03 },
      { from: 0.02, to: 0.03, source: 'a report' },
    ],
    events: [['2026-10-17'], ['2026-10-20']],
    smoothing: [1, 3],
    shape: ['line', 'step'],
    curve: ['linear', 'smooth'],
    zero: [false, true],
    // Only lines by channel can be small drawings or hidden: they are changed together with `split` in the test of colours.
    layout: [undefined, 'multiples'],
    hiddenChannels: [undefined, ['vk']],
    onHiddenChannelsChange: callbacks,
    // Only lines by channel have colours, so it is changed together with `split` in the test of colours below.
    colors: [undefined, { vk: 'series-4' }],
    sound: [false, true],
    activeDate: ['2026-10-03', '2026-10-05'],
    onActiveDateChange: callbacks,
  },
}

/** What only lines by channel have. */
export const trendSplitChanges: Changes<
  Pick<EngagementTrendProps, keyof WidgetProps | 'split' | 'colors' | 'layout' | 'hiddenChannels'>
> = {
  from: { ...trendChanges.from, split: 'channel' },
  to: {
    split: ['channel', undefined],
    colors: [{ vk: 'series-2' }, { vk: '#b45309' }],
    layout: ['overlaid', 'multiples'],
    hiddenChannels: [['vk'], ['telegram']],
  },
}

export const funnelChanges: Changes<ReachFunnelProps> = {
  from: {
    data: [
      { date: '2026-09', reach: 8_000, linkClicks: 200, leads: 18 },
      { date: '2026-10', reach: 9_000, linkClicks: 225, leads: 9 },
    ],
    period: '2026-10',
    onSelectedIdChange: nothing,
  },
  to: {
    stages: [
      [{ fact: 'reach' }, { fact: 'leads' }],
      [{ fact: 'reach' }, { fact: 'linkClicks', label: 'taps' }],
    ],
    target: [{ leads: 12 }, { leads: 14 }],
    scale: ['linear', 'log'],
    selectedId: ['leads', 'reach'],
    onSelectedIdChange: [undefined, nothing],
  },
}

export const voiceChanges: Changes<ShareOfVoiceProps> = {
  from: {
    data: ['Аврора', 'Север', 'Юг', 'Запад'].map((brand, i) => ({
      date: '2026-10',
      brand,
      mentions: 40 - 9 * i,
      interactions: 100 + i,
    })),
    period: '2026-10',
    own: 'Аврора',
    others: { top: 1 },
    onSelectedIdChange: nothing,
  },
  to: {
    by: ['mentions', 'interactions'],
    shape: ['donut', 'bar'],
    every: [undefined, 'month'],
    others: [{ top: 1 }, { top: 2 }],
    expanded: [true, false],
    onExpandedChange: callbacks,
    target: [0.4, 0.5],
    colors: [{ Север: 'series-2' }, { Север: '#b45309' }],
    selectedId: ['Аврора', 'Север'],
    onSelectedIdChange: [undefined, nothing],
  },
}

export const awarenessChanges: Changes<BrandAwarenessProps> = {
  from: {
    data: days((i) => ({ mentions: 1 + (i % 5), directVisits: 40 + i })),
    period: '2026-10',
    selectedId: 'mentions',
  },
  to: {
    sparkline: [true, false],
    every: ['day', 'week'],
    selectedId: ['mentions', 'directVisits'],
    onSelectedIdChange: callbacks,
  },
}

export const effectChanges: Changes<EffectTableProps> = {
  from: {
    data: Array.from({ length: 7 }, (_, i) => ({
      date: `2026-W${36 + i}`,
      leads: 40 + (i % 3),
      sessions: 90 + (i % 4),
    })),
    event: '2026-W42',
    metrics: ['leads', 'sessions'],
    selectedId: 'leads',
  },
  to: {
    event: ['2026-W42', { date: '2026-W41', name: 'Осенняя распродажа' }],
    events: [undefined, ['2026-W41']],
    metrics: ['leads', ['leads', 'sessions']],
    selectedId: ['leads', 'sessions'],
    onSelectedIdChange: callbacks,
  },
}

const plan = [
  { metric: 'leads', target: 100, weight: 50 },
  { metric: 'sessions', target: 5_000, weight: 50 },
  { metric: 'videoViews', better: 'higher', target: 900, weight: 10 },
] as const

export const scorecardChanges: Changes<SpecialistScorecardProps> = {
  from: {
    data: days((i) => ({ leads: 1 + (i % 5), sessions: 40 + i })),
    period: '2026-10',
    person: { name: 'Анна Ким' },
    plan,
    missing: 'zero',
    selectedId: 'leads',
  },
  to: {
    person: [{ name: 'Анна Ким' }, { name: 'Ben Ode', role: 'SMM', photo: '/ben.png' }],
    plan: [plan, plan.slice(0, 1)],
    missing: ['block', 'zero'],
    bonus: [
      { amount: 700, currency: 'USD', steps: [[0.5, 1]] },
      { amount: 900, currency: 'USD', steps: [[0.5, 1]] },
    ],
    sort: ['plan', 'lost'],
    onSortChange: callbacks,
    weeks: [0, 4],
    selectedId: ['leads', 'sessions'],
    onSelectedIdChange: callbacks,
  },
}

const anna = { person: { name: 'Анна Ким' }, plan }
const ben = { person: { name: 'Ben Ode' }, plan: plan.slice(0, 1) }

export const comparisonChanges: Changes<ScorecardComparisonProps> = {
  from: {
    data: days((i) => ({ leads: 1 + (i % 5), sessions: 40 + i })),
    period: '2026-10',
    people: [anna, ben],
    missing: 'zero',
    selectedId: 'Анна Ким',
  },
  to: {
    people: [[anna], [anna, ben]],
    missing: ['block', 'zero'],
    sort: ['score', 'given'],
    selectedId: ['Анна Ким', 'Ben Ode'],
    onSelectedIdChange: callbacks,
  },
}

const boardRows: Row[] = ['Меню', 'Тизер', 'Утро', 'Кофе'].map((post, i) => ({
  date: `2026-10-1${i}`,
  channel: i % 2 ? 'vk' : 'telegram',
  post,
  format: i % 2 ? 'reel' : 'photo',
  likes: 40 - 9 * i,
  comments: 5 + i,
}))

export const postBoardChanges: Changes<PostLeaderboardProps> = {
  from: { metric: 'likes', data: boardRows, period: '2026-10', top: 3, onSelectedIdChange: nothing },
  to: {
    metric: ['likes', 'comments'],
    by: ['post', 'format'],
    top: [2, 3],
    order: ['best', 'worst'],
    labels: [{ Меню: 'Обед' }, { Меню: 'Ужин' }],
    selectedId: ['Меню', 'Тизер'],
    onSelectedIdChange: [undefined, nothing],
  },
}

export const calendarChanges: Changes<PostCalendarProps> = {
  from: {
    metric: 'likes',
    period: '2026-10',
    data: [
      { date: '2026-10-14T09:30', post: 'Меню', likes: 3, comments: 9 },
      { date: '2026-10-15T18:00', post: 'Тизер', likes: 5, comments: 1 },
    ],
  },
  to: {
    metric: ['likes', 'comments'],
    by: ['hour', 'day'],
    hours: [1, 6],
    weekStart: ['monday', 'sunday'],
  },
}

export const channelBoardChanges: Changes<ChannelLeaderboardProps> = {
  from: { metric: 'likes', data: boardRows, period: '2026-10', onSelectedIdChange: nothing },
  to: {
    metric: ['likes', 'comments'],
    top: [1, 2],
    order: ['best', 'worst'],
    labels: [{ vk: 'ВК' }, { vk: 'ВКонтакте' }],
    selectedId: ['vk', 'telegram'],
    onSelectedIdChange: [undefined, nothing],
  },
}

/** What every widget is asked of its data, each in two values. */
export const queryChanges: { readonly [Name in keyof DataQuery]-?: readonly [DataQuery[Name], DataQuery[Name]] } = {
  data: [[{ date: '2026-10', leads: 5 }], []],
  previous: [undefined, [{ date: '2026-09', followersStart: 9_000, followersGained: 90, followersLost: 10 }]],
  period: ['2026-10', '2026-09'],
  compareTo: ['previous', 'none'],
  asOf: ['2026-10-31', '2026-10-20'],
  own: ['Аврора', 'Север'],
  channels: [undefined, ['vk']],
  breaks: [
    undefined,
    [{ date: '2026-10-05', facts: ['leads', 'followers', 'reach', 'mentions'], note: 'new counting' }],
  ],
  currency: ['USD', 'EUR'],
}
