// What stands twice in a widget: names, facts, days, values and labels that are the same, or read the same.
import type { ReactNode } from 'react'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiTile,
  PostCalendar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'

const period = '2026-10'
const october = (rowOf: (i: number) => Row): Row[] =>
  Array.from({ length: 31 }, (_, i) => ({ date: `2026-10-${String(i + 1).padStart(2, '0')}`, ...rowOf(i) }))
const ramp = (from: number, to: number): Row[] =>
  october((i) => ({ followers: Math.round(from + ((to - from) * i) / 30) }))

const october7 = { date: '2026-10-07', name: 'Sale' }
const site: Row = { date: '2026-10-01', reach: 900, interactions: 90, linkClicks: 50, sessions: 40, leads: 4 }
/** Channels that are called as the lines beside them are. */
const channels = ['value', 'previous', 'benchmark', 'target', 'mean', 'null', '', 'channel']
const byChannel = channels.flatMap((channel) =>
  october((i) => ({ channel, reach: 1_000 + i, interactions: 40 })).slice(0, 10),
)
const brands = (...names: string[]): Row[] =>
  names.map((brand, i) => ({ date: '2026-10', brand, mentions: 100 - 7 * i }))
const postOf = (post: string, channel: string, i: number): Row => ({
  date: `2026-10-0${i + 1}T1${i}:00`,
  post,
  channel,
  reach: 1_000,
  interactions: 90 - i,
})
const goal = { metric: 'leads', label: 'Leads', target: 10, weight: 50 } as const
const reachGoal = { metric: 'reach', label: 'Leads', target: 10, weight: 50 } as const
const people = (...names: string[]) => names.map((name) => ({ person: { name }, plan: [goal] }))
const events = [october7, october7, { from: '2026-10-07', to: '2026-10-09', name: 'Sale' }]

export const doubles: Readonly<Record<string, Readonly<Record<string, ReactNode>>>> = {
  EngagementTrend: {
    'thousands that hardly move': <EngagementTrend metric="followers" data={ramp(12_000, 12_040)} period={period} />,
    hundreds: <EngagementTrend metric="followers" data={ramp(500, 520)} period={period} />,
    'tens of thousands': <EngagementTrend metric="followers" data={ramp(54_000, 54_100)} period={period} />,
    'three events on one day': <EngagementTrend data={october(() => site)} period={period} events={events} />,
    'no events': <EngagementTrend data={october(() => site)} period={period} events={[]} />,
    'channels with the names of lines': (
      <EngagementTrend data={byChannel} period={period} split="channel" benchmark={{ from: 0.02, to: 0.03 }} />
    ),
    'small drawings of them': <EngagementTrend data={byChannel} period={period} split="channel" layout="multiples" />,
    'one of them twice': (
      <EngagementTrend data={byChannel} period={period} split="channel" channels={['value', 'value', 'mean']} />
    ),
    'ranges that are a point': (
      <EngagementTrend data={october((i) => ({ reach: 900, interactions: i % 2 ? 40 : null }))} period={period} />
    ),
  },
  GrowthGauge: {
    'ends that read alike': <GrowthGauge metric="reach" data={{ reach: 1_000_200 }} min={1_000_000} max={1_000_400} />,
    'to ten': <GrowthGauge metric="reach" data={{ reach: 7 }} min={0} max={10} />,
    'zones of one name': (
      <GrowthGauge
        data={{ followersStart: 100, followersGained: 4, followersLost: 0 }}
        zones={[
          { to: 0.02, tone: 'warning', label: 'Usual' },
          { from: 0.02, tone: 'warning', label: 'Usual' },
        ]}
      />
    ),
  },
  ReachFunnel: {
    'a stage that stands there twice': (
      <ReachFunnel data={site} stages={[{ fact: 'reach' }, { fact: 'leads' }, { fact: 'leads', label: 'Again' }]} />
    ),
    'one stage': <ReachFunnel data={site} stages={[{ fact: 'leads' }]} />,
    'stages of one name': (
      <ReachFunnel
        data={site}
        stages={[
          { fact: 'reach', label: 'A' },
          { fact: 'sessions', label: 'A' },
        ]}
      />
    ),
    'one fact only': <ReachFunnel data={site} stages={[{ fact: 'leads' }, { fact: 'leads' }, { fact: 'leads' }]} />,
  },
  ShareOfVoice: {
    'brands with the names of marks': (
      <ShareOfVoice data={brands('goal', 'others', '0', '5', '5-0')} own="0" target={0.3} />
    ),
    'the same on a bar': <ShareOfVoice data={brands('5-0', '5', 'others', 'goal')} own="5" shape="bar" target={0.3} />,
    'others in the open': <ShareOfVoice data={brands('a', 'b', 'c', 'd', 'e', 'f', 'g')} own="g" defaultExpanded />,
    'two of them changed places': (
      <ShareOfVoice data={brands('b', 'a', 'c', 'd', 'e', 'g', 'f')} own="g" defaultExpanded />
    ),
  },
  SpecialistScorecard: {
    'one metric in three rows': <SpecialistScorecard person={{ name: 'A' }} data={site} plan={[goal, goal, goal]} />,
    'two metrics of one name': <SpecialistScorecard person={{ name: 'A' }} data={site} plan={[reachGoal, goal]} />,
  },
  ScorecardComparison: {
    namesakes: <ScorecardComparison data={site} people={people('Anna', 'Anna', 'Anna 2', 'Ben')} />,
    'others of them': <ScorecardComparison data={site} people={people('Anna 2', 'Anna', 'Li')} />,
  },
  PostLeaderboard: {
    'posts of one id on two channels': (
      <PostLeaderboard
        metric="interactions"
        data={['vk', 'x', 'tiktok'].map((channel, i) => postOf('p1', channel, i))}
        labels={{ 'vk/p1': 'A post', 'x/p1': 'A post' }}
      />
    ),
    'one post, and one of its name': (
      <PostLeaderboard
        metric="interactions"
        data={[postOf('x/p1', 'vk', 0), postOf('p1', 'x', 1), postOf('p1', 'vk', 2)]}
      />
    ),
  },
  ChannelLeaderboard: {
    namesakes: (
      <ChannelLeaderboard metric="interactions" data={byChannel} labels={{ value: 'A', previous: 'A', mean: 'A' }} />
    ),
    'one channel twice': <ChannelLeaderboard metric="interactions" data={byChannel} channels={['value', 'value']} />,
  },
  EffectTable: {
    'one metric twice': (
      <EffectTable
        data={october((i) => ({ ...site, leads: i }))}
        event={october7}
        metrics={['leads', 'leads', 'reach']}
      />
    ),
    'another, twice': <EffectTable data={october(() => site)} event={october7} metrics={['reach', 'reach']} />,
  },
  KpiTile: {
    'equal values': <KpiTile metric="followers" data={ramp(12_000, 12_000)} period={period} />,
    'compared with itself': (
      <KpiTile metric="followers" detail="comparison" data={ramp(9, 9)} period={period} target={9} />
    ),
  },
  BrandAwareness: {
    'equal signals': <BrandAwareness data={october(() => ({ mentions: 9, brandSearches: 9, directVisits: 9 }))} />,
  },
  PostCalendar: {
    'posts of one minute': <PostCalendar data={[0, 1, 2].map((i) => ({ ...postOf(`p${i}`, 'vk', 0) }))} />,
    'by the day': <PostCalendar by="day" data={[0, 1, 2].map((i) => postOf(`p${i}`, 'vk', i))} period={period} />,
  },
}
