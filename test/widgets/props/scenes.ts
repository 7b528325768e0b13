// Every component with every prop that it takes, each in a value that is right: what is made wrong begins there.
import { createElement, type ElementType, type HTMLAttributes, type ReactElement } from 'react'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  type KpiGridProps,
  KpiProvider,
  type KpiProviderProps,
  KpiTile,
  PeriodBar,
  type PeriodBarProps,
  PostCalendar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
  type WidgetProps,
} from '../../../src/index.js'
import {
  awarenessChanges,
  calendarChanges,
  channelBoardChanges,
  type Changes,
  comparisonChanges,
  effectChanges,
  funnelChanges,
  gaugeChanges,
  postBoardChanges,
  scorecardChanges,
  tileChanges,
  trendChanges,
  voiceChanges,
} from '../conformance/changes.js'

export interface Scene {
  readonly name: string
  /** With whatever is given in place of its own props. */
  readonly draw: (props: object) => ReactElement
  /** Those that it stands on, and each other one in a right value. */
  readonly from: object
  readonly props: Readonly<Record<string, unknown>>
}

type Shared = {
  readonly [Name in Exclude<keyof WidgetProps, keyof HTMLAttributes<HTMLElement>> | 'title' | 'onError']-?: unknown
}

const nothing = () => {}

const shared: Shared & Record<'className' | 'style' | 'id', unknown> = {
  data: [{ date: '2026-10-05', channel: 'vk', brand: 'Аврора', leads: 5, campaign: 'autumn', responseTimes: [60] }],
  previous: [{ date: '2026-09', leads: 4 }],
  period: { from: '2026-10-01', to: '2026-10-31' },
  compareTo: { from: '2026-09-01', to: '2026-09-30' },
  asOf: '2026-10-31',
  own: 'Аврора',
  channels: ['vk', { id: 'telegram', name: 'Канал', from: '2026-10-01', to: '2026-10-31', complete: true }],
  breaks: [{ date: '2026-10-05', facts: ['leads'], channels: ['vk'], note: 'новый счёт' }],
  currency: 'EUR',
  locale: 'en',
  notation: 'compact',
  hints: false,
  announce: true,
  interactive: true,
  title: 'Итог',
  titleLevel: 2,
  description: 'Всё хорошо',
  status: 'stale',
  error: 'Нет ответа',
  onRetry: nothing,
  onError: nothing,
  empty: 'Пусто',
  updatedAt: '2026-10-29',
  size: 'sm',
  variant: 'plain',
  fill: true,
  table: 'visible',
  classNames: { title: 'mine' },
  className: 'mine',
  style: { color: 'red' },
  id: 'mine',
}

/** Deeper than `changes` has them. */
const more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  GrowthGauge: { zones: [{ from: 0, to: 0.02, tone: 'warning', label: 'Мало' }] },
  EngagementTrend: {
    events: [{ from: '2026-10-05', to: '2026-10-07', name: 'Акция', channels: ['vk'] }],
    benchmark: { from: 0.01, to: 0.03, source: 'отчёт' },
    defaultHiddenChannels: ['vk'],
  },
  ReachFunnel: { stages: [{ fact: 'reach' }, { fact: 'leads', of: 'reach', label: 'Заявки' }] },
  SpecialistScorecard: {
    plan: [
      { id: 'one', metric: 'leads', label: 'Заявки', target: 100, weight: 50, cap: 1.2, floor: 0, better: 'higher' },
      { metric: 'sessions', target: 5_000, weight: 50, from: '2026-10-01', to: '2026-10-20', minimum: 10 },
    ],
    defaultSort: 'lost',
  },
  ScorecardComparison: {
    people: [
      {
        id: 'anna',
        person: { name: 'Анна Ким', role: 'SMM', photo: '/anna.png' },
        plan: [{ metric: 'leads', label: 'Заявки', target: 100, weight: 50 }],
        channels: ['vk'],
        bonus: { amount: 700, currency: 'USD', steps: [[0.5, 1]] },
      },
    ],
  },
  ShareOfVoice: { others: { top: 2, below: 0.05 }, defaultExpanded: true },
}

/** Of two months every fourth day: they are drawn some thousand times. */
const fewOf = (data: WidgetProps['data']) =>
  Array.isArray(data) && data.length > 20 ? data.filter((_, i) => i % 4 === 0) : data

function scene<Props>(name: string, Widget: ElementType, { from, to }: Changes<Props>): Scene {
  const own = Object.fromEntries(
    Object.entries<readonly unknown[]>(to).map(([prop, pair]) => [prop, pair[1] ?? pair[0]]),
  )
  return {
    name,
    draw: (props) => createElement(Widget, props),
    from: { ...from, data: fewOf((from as WidgetProps).data) },
    props: { ...shared, ...own, ...from, data: shared.data, defaultSelectedId: 'leads', ...more[name] },
  }
}

const OF_PROVIDER = [
  ...(['data', 'previous', 'period', 'compareTo', 'asOf', 'own', 'channels', 'breaks', 'currency'] as const),
  ...(['locale', 'notation', 'hints', 'announce', 'interactive', 'className'] as const),
] as const

const provider: { readonly [Name in Exclude<keyof KpiProviderProps, 'children'>]-?: unknown } = {
  ...(Object.fromEntries(OF_PROVIDER.map((name) => [name, shared[name]])) as Record<
    (typeof OF_PROVIDER)[number],
    unknown
  >),
  container: null,
  onError: nothing,
  theme: 'dark',
  dir: 'ltr',
  isolate: true,
}

const grid: { readonly [Name in 'title' | 'titleLevel' | 'columns' | 'layout']: KpiGridProps[Name] } = {
  title: 'Октябрь',
  titleLevel: 2,
  columns: 3,
  layout: 'strip',
}

const bar: {
  readonly [Name in Exclude<keyof PeriodBarProps, keyof HTMLAttributes<HTMLElement>> | 'onError']-?: unknown
} = {
  value: { period: '2026-10', compareTo: 'year', channels: ['vk'] },
  onValueChange: nothing,
  onError: nothing,
  fields: ['period', 'channels'],
  weekStart: 'sunday',
  fill: true,
  data: shared.data,
  asOf: shared.asOf,
  own: shared.own,
  locale: 'en',
  interactive: true,
}

const tile = () => createElement(KpiTile, { ...tileChanges.from, key: 'tile' })

export const scenes: readonly Scene[] = [
  scene('GrowthGauge', GrowthGauge, gaugeChanges),
  scene('KpiTile', KpiTile, tileChanges),
  scene('EngagementTrend', EngagementTrend, trendChanges),
  scene('ReachFunnel', ReachFunnel, funnelChanges),
  scene('ShareOfVoice', ShareOfVoice, voiceChanges),
  scene('BrandAwareness', BrandAwareness, awarenessChanges),
  scene('EffectTable', EffectTable, effectChanges),
  scene('SpecialistScorecard', SpecialistScorecard, scorecardChanges),
  scene('ScorecardComparison', ScorecardComparison, comparisonChanges),
  scene('PostLeaderboard', PostLeaderboard, postBoardChanges),
  scene('PostCalendar', PostCalendar, calendarChanges),
  scene('ChannelLeaderboard', ChannelLeaderboard, channelBoardChanges),
  {
    name: 'KpiProvider',
    draw: (props) => createElement(KpiProvider, props, createElement(GrowthGauge), tile()),
    from: {},
    props: provider,
  },
  { name: 'KpiGrid', draw: (props) => createElement(KpiGrid, props, tile()), from: {}, props: { ...grid } },
  {
    name: 'PeriodBar',
    draw: (props) => createElement(PeriodBar, props),
    from: { data: gaugeChanges.from.data },
    props: bar,
  },
]
