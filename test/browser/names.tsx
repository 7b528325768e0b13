// A name wherever a host can give one: a brand, a channel, a post, an event, a person, a line of a plan, a zone, a metric.
import type { ReactNode } from 'react'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  PeriodBar,
  PostCalendar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../src/index.js'
import { metric, type Row } from '../../src/metrics/index.js'

const period = '2026-10'
const day = (i: number): string => `2026-10-${String(i + 1).padStart(2, '0')}`

export function scenesWith(name: string): Readonly<Record<string, ReactNode>> {
  const channels = [
    { id: 'a', name },
    { id: 'b', name: `${name} 2` },
    { id: 'c', name: `${name} 3` },
  ]
  const rows: Row[] = ['a', 'b'].flatMap((channel, at) =>
    Array.from({ length: 31 }, (_, i) => ({
      date: day(i),
      channel,
      reach: 1000 + 10 * i,
      interactions: 40 + at,
      linkClicks: 20,
      leads: at + 3,
      spend: 12,
      currency: 'USD',
    })),
  )
  const posts: Row[] = [0, 1, 2].map((i) => ({
    date: `${day(i)}T10:00`,
    post: `post-${i}`,
    channel: 'a',
    reach: 1000,
    interactions: 40 + i,
  }))
  const voices: Row[] = ['2026-09', '2026-10'].flatMap((date, month) => [
    { date, brand: name, mentions: 400 + 33 * month },
    { date, brand: `${name} 2`, mentions: 567 },
    ...(month ? [] : [{ date, brand: `${name} 3`, mentions: 9 }]),
  ])
  const plan = [
    { metric: 'leads' as const, label: name, target: 260, weight: 60 },
    { metric: 'reach' as const, label: `${name} 2`, target: 90_000, weight: 40, better: 'higher' as const },
  ]
  const own = metric({ id: `${name} 1`, formula: 'leads', unit: 'count', better: 'higher' })
  const asked = { data: rows, period, channels }
  return {
    ShareOfVoice: <ShareOfVoice data={voices} period={period} own={name} target={0.4} table="visible" />,
    'ShareOfVoice over time': <ShareOfVoice data={voices} period="2026" own={name} every="month" table="visible" />,
    EngagementTrend: (
      <EngagementTrend
        {...asked}
        split="channel"
        events={[{ date: '2026-10-12', name }]}
        benchmark={{ from: 0.01, to: 0.03, source: name }}
        breaks={[{ date: '2026-10-09', facts: ['reach'], note: name }]}
        table="visible"
      />
    ),
    EffectTable: (
      <EffectTable
        {...asked}
        metrics={['leads', own]}
        event={{ date: { from: '2026-10-22', to: '2026-10-28' }, name }}
      />
    ),
    ChannelLeaderboard: <ChannelLeaderboard {...asked} metric="leads" table="visible" />,
    PostLeaderboard: (
      <PostLeaderboard
        data={posts}
        period={period}
        metric="interactions"
        channels={channels}
        labels={{ 'post-2': name }}
        table="visible"
      />
    ),
    PostCalendar: <PostCalendar data={posts} period={period} metric="interactions" title={name} table="visible" />,
    ReachFunnel: (
      <ReachFunnel
        {...asked}
        stages={[
          { fact: 'reach', label: name },
          { fact: 'linkClicks', label: `${name} 2` },
          { fact: 'leads', label: `${name} 3` },
        ]}
        table="visible"
      />
    ),
    GrowthGauge: (
      <GrowthGauge
        {...asked}
        metric={own}
        target={260}
        zones={[
          { to: 200, tone: 'negative', label: `${name} 4` },
          { from: 200, tone: 'positive', label: name },
        ]}
        table="visible"
      />
    ),
    KpiTile: <KpiTile {...asked} channels={channels.slice(1)} metric={own} target={260} table="visible" />,
    BrandAwareness: (
      <BrandAwareness
        data={voices.map((row) => ({ ...row, brandSearches: 4 }))}
        period={period}
        own={name}
        title={name}
        table="visible"
      />
    ),
    SpecialistScorecard: <SpecialistScorecard {...asked} person={{ name, role: name }} plan={plan} />,
    ScorecardComparison: (
      <ScorecardComparison
        {...asked}
        people={[
          { person: { name, role: name }, plan },
          { person: { name: `${name} 2` }, plan: [{ ...plan[0]!, metric: 'saves' }] },
        ]}
      />
    ),
    PeriodBar: (
      <KpiProvider {...asked}>
        <PeriodBar />
      </KpiProvider>
    ),
  }
}
