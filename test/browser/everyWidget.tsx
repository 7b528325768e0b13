// All fourteen, on rows of one brand's month, in a state that a reader may meet.
import type { ReactNode } from 'react'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  KpiProvider,
  type KpiProviderProps,
  KpiTile,
  PeriodBar,
  PostCalendar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../src/index.js'
import { awareness } from '../../stories/fixtures/awareness.js'
import { channels, posts } from '../../stories/fixtures/posts.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { anna, bonus, plan, team } from '../../stories/fixtures/scorecard.js'
import { timedPosts } from '../../stories/fixtures/timedPosts.js'
import { events } from '../../stories/fixtures/trend.js'

export type State = 'ready' | 'selected' | 'loading' | 'error' | 'stale' | 'empty'

const zones = [
  { from: 0, to: 0.02, tone: 'negative', label: 'Low' },
  { from: 0.02, to: 0.04, tone: 'warning', label: 'Fair' },
  { from: 0.04, to: 0.07, tone: 'positive', label: 'Good' },
] as const

const propsOf = {
  ready: {},
  selected: {},
  loading: { status: 'loading' },
  error: { status: 'error', error: 'The CRM did not answer.', onRetry: () => {} },
  stale: { status: 'stale', updatedAt: '2026-10-29T09:00:00Z' },
  empty: { data: [] },
} as const

/** The widgets by their names. */
export function widgetsIn(state: State): Record<string, ReactNode> {
  const shared = propsOf[state]
  const select = (id: string) => (state === 'selected' ? { defaultSelectedId: id } : {})
  return {
    BrandAwareness: <BrandAwareness data={awareness} {...select('mentions')} {...shared} />,
    ChannelLeaderboard: <ChannelLeaderboard metric="leads" data={channels} {...select('vk')} {...shared} />,
    EffectTable: <EffectTable event={events[0]!} events={events} {...select('leads')} {...shared} />,
    EngagementTrend: (
      <EngagementTrend target={0.04} events={events} benchmark={{ from: 0.03, to: 0.045 }} {...shared} />
    ),
    TrendOfChannels: <EngagementTrend split="channel" {...shared} />,
    GrowthGauge: <GrowthGauge target={0.05} {...shared} />,
    GaugeOfZones: <GrowthGauge target={0.05} zones={zones} shape="bar" {...shared} />,
    KpiGrid: (
      <KpiGrid title="October">
        <KpiTile metric="reach" target={120_000} {...shared} />
        <KpiTile metric="costPerLead" {...shared} />
        <KpiTile metric="leads" asChild {...shared}>
          <a href="#leads">Leads</a>
        </KpiTile>
      </KpiGrid>
    ),
    KpiTile: <KpiTile metric="interactions" better="higher" target={9_000} {...shared} />,
    PeriodBar: <PeriodBar value={{ period: { from: '2026-10-01', to: '2026-10-17' } }} />,
    PostCalendar: <PostCalendar data={timedPosts} metric="engagementRateByReach" {...shared} />,
    PostDays: <PostCalendar data={timedPosts} by="day" {...shared} />,
    PostLeaderboard: <PostLeaderboard data={posts} metric="interactions" {...select('p03')} {...shared} />,
    ReachFunnel: <ReachFunnel target={{ leads: 130 }} {...select('sessions')} {...shared} />,
    ScorecardComparison: <ScorecardComparison people={team} {...select('Anna Kim')} {...shared} />,
    ShareOfVoice: <ShareOfVoice target={0.4} {...select('Aurora')} {...shared} />,
    VoiceBar: <ShareOfVoice shape="bar" {...select('Aurora')} {...shared} />,
    SpecialistScorecard: (
      <SpecialistScorecard person={anna} plan={plan} bonus={bonus} {...select('leads')} {...shared} />
    ),
  }
}

interface EveryWidgetProps extends Partial<KpiProviderProps> {
  readonly state: State
  /** One of their names: no other is drawn. */
  readonly only?: string | undefined
}

/** One below the other, each in a `section` with its name. */
export function EveryWidget({ state, only, ...settings }: EveryWidgetProps) {
  return (
    <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD" {...settings}>
      {Object.entries(widgetsIn(state)).map(
        ([name, widget]) =>
          (only ?? name) === name && (
            <section key={name} data-widget={name} style={{ marginBottom: 16 }}>
              {widget}
            </section>
          ),
      )}
    </KpiProvider>
  )
}
