// Data that nobody chose for its looks: what a host's rows bring sooner or later. Each scene must lie well at every width,
// in every language and font.
import type { ReactNode } from 'react'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
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
import type { MetricInput, Row } from '../../src/metrics/index.js'
import type { Bonus } from '../../src/metrics/analysis/readCard.js'

/** 72 letters. */
const longName = 'Wettbewerbsbeobachtungsabteilung der Donaudampfschifffahrtsgesellschafts'
const period = '2026-10'

const day = (index: number, month = 10): string =>
  `2026-${String(month).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`
const days = (count: number, row: (index: number) => Row, month = 10): Row[] =>
  Array.from({ length: count }, (_, index) => ({ date: day(index, month), ...row(index) }))
const twoMonths = (row: (index: number) => Row): Row[] => [...days(30, row, 9), ...days(31, (i) => row(i + 30))]

const stages = (factor: number): Row[] =>
  ['2026-09', '2026-10'].map((date, month) => ({
    date,
    reach: Math.round((120 + 8 * month) * factor),
    interactions: Math.round((9 + month) * factor),
    linkClicks: Math.round(3 * factor),
    sessions: Math.round(2.4 * factor),
    leads: Math.max(1, Math.round(0.1 * factor)),
    spend: Math.round(1.5 * factor),
    currency: 'USD',
  }))

const networks = [
  'instagram',
  'facebook',
  'vk',
  'telegram',
  'youtube',
  'tiktok',
  'linkedin',
  'pinterest',
  'x',
  'threads',
  'whatsapp',
  'odnoklassniki',
]
const byChannel = (every: number): Row[] =>
  networks.flatMap((channel, at) =>
    twoMonths((i) => ({
      channel,
      reach: 1_000 * (at + 1) + 40 * i,
      interactions: 30 * (at + 1) + ((i * (at + 3)) % 17) * (at + 1),
      ...(i % every === 0 && { leads: at }),
    })),
  )

const events = [
  ['2026-10-02', 'Autumn sale'],
  ['2026-10-03', 'A very long name of a campaign that somebody typed'],
  ['2026-10-04', 'Outage'],
  ['2026-10-15', 'Giveaway'],
  ['2026-10-16', 'Black Friday teaser'],
  ['2026-10-30', 'Halloween'],
  ['2026-10-31', 'Last day'],
].map(([date = '', name = '']) => ({ date, name }))

const kpis: readonly MetricInput[] = [
  'reach',
  'views',
  'interactions',
  'linkClicks',
  'leads',
  'spend',
  'netGrowthRate',
  'engagementRateByReach',
  'costPerLead',
  'costPerClick',
  'responseTime',
  'followersGained',
  'followersLost',
  'sessions',
  'likes',
  'comments',
  'shares',
  'saves',
  'goalConversionRate',
  'clickThroughRate',
]
const everything: Row[] = twoMonths((i) => ({
  followersStart: 1_200_000 + 40 * i,
  followersGained: 90 + i,
  followersLost: 50,
  reach: 4_400_000 + 12 * i,
  views: 9_000_000 + i,
  interactions: 108_000,
  likes: 90_000,
  comments: 3_000,
  shares: 2_000,
  saves: 900,
  linkClicks: 30_000,
  sessions: 28_000,
  leads: 5_000 + i,
  spend: 56_000,
  currency: 'USD',
}))
const plan = kpis.map((metric, at) => ({ metric, target: 1_000 * (at + 1), weight: 5, better: 'higher' as const }))

const brands = (count: number): Row[] =>
  ['2026-09', '2026-10'].flatMap((date, month) =>
    Array.from({ length: count }, (_, at) => ({
      date,
      brand: at === 150 || (count < 150 && at === 2) ? 'Aurora' : `Brand number ${at + 1}`,
      mentions: Math.round(90_000_000 / (at + 1 + month)),
    })),
  )

/** The shares of brands by month, of which May is missing. */
const brandsOfAYear = (count: number): Row[] =>
  Array.from({ length: 12 }, (_, month) => month + 1)
    .filter((month) => month !== 5)
    .flatMap((month) =>
      Array.from({ length: count }, (_, at) => ({
        date: `2026-${String(month).padStart(2, '0')}`,
        brand: at === 2 ? 'Aurora' : `Brand number ${at + 1}`,
        mentions: Math.round(90_000_000 / (at + 1 + (month % 3))),
      })),
    )
const brandsOfLongNames: Row[] = [longName, `${longName}!`, `${longName}?`].map((brand, at) => ({
  date: period,
  brand,
  mentions: 1_234_567 * (at + 1),
}))
/** Of two days of one brand it is not known who saw both. */
const overlapping: Row[] = [
  { date: '2026-10-01', brand: 'Aurora', reach: 2_000 },
  { date: '2026-10-02', brand: 'Aurora', reach: 3_000 },
  { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Northwind', reach: 6_000 },
]

const everyWeek: Row[] = Array.from({ length: 364 }, (_, at) =>
  new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
).flatMap((date, at) =>
  ['Aurora', 'Northwind', longName].map((brand, i) => ({ date, brand, mentions: 1_000 * (i + 2) + at })),
)

const posts: Row[] = Array.from({ length: 12 }, (_, at) => ({
  date: day(at),
  post: `post-${at}`,
  channel: networks[at] ?? 'vk',
  reach: 128_400_000 - 9_999_999 * at,
  interactions: 12_345_678 - 1_000_000 * at,
}))

const awareness = twoMonths((i) => ({
  mentions: 39_876_543 + i,
  brandSearches: 12 + (i % 5),
  directVisits: 1_234 + 50 * i,
  brand: 'Aurora',
}))
const byChannelInRubles: Row[] = networks.map((channel, at) => ({
  date: period,
  channel,
  spend: at % 2 ? 1_234_567_890.5 * (at + 1) : 12.3,
  currency: 'RUB',
}))
const rubles: Bonus = {
  amount: 1_234_567,
  currency: 'RUB',
  steps: [
    [0.5, 0.5],
    [1, 1],
  ],
}
const person = { name: longName, role: `${longName}, ${longName}` }

const timed: Row[] = Array.from({ length: 60 }, (_, at) => ({
  date: `${day((at * 7) % 31)}T${String((at * 5) % 24).padStart(2, '0')}:15`,
  post: `post-${at}`,
  channel: 'instagram',
  interactions: 98_765_432 * (1 + (at % 5)),
}))

/** By widget: what each scene is, and the scene. */
export const extremes: Readonly<Record<string, Readonly<Record<string, ReactNode>>>> = {
  KpiTile: {
    'a number of ten digits': <KpiTile metric="reach" data={{ reach: 1_234_567_890 }} target={1_500_000_000} />,
    'a tiny share': <KpiTile metric="engagementRateByReach" data={{ reach: 1_000_000, interactions: 4 }} />,
    'less than nothing': <KpiTile metric="netFollowers" data={{ followersGained: 4, followersLost: 7 }} />,
    'a long name': <KpiTile metric="leads" title={longName} data={{ leads: 3 }} target={130} />,
    'two points': (
      <KpiTile
        metric="reach"
        data={[
          { date: '2026-09', reach: 900 },
          { date: '2026-10', reach: 1_000 },
        ]}
        period={period}
      />
    ),
    'a goal far exceeded': (
      <KpiTile metric="leads" data={twoMonths((i) => ({ leads: 400_000 + i }))} period={period} target={10} />
    ),
    'money in millions': (
      <KpiTile metric="spend" data={{ spend: 98_765_432.1, currency: 'USD' }} target={100_000_000} />
    ),
    'the middle of a month': (
      <KpiTile
        metric="interactions"
        better="higher"
        data={everything}
        period={period}
        asOf="2026-10-17"
        target={9_000_000}
      />
    ),
    'compared in millions': (
      <KpiTile metric="reach" detail="comparison" data={everything} period={period} target={1_234_567_890} />
    ),
    'far from its goal': (
      <KpiTile metric="leads" detail="progress" data={everything} period={period} asOf="2026-10-17" target={1} />
    ),
    'a bar to a long goal': (
      <KpiTile metric="spend" detail="progress" data={everything} period={period} target={98_765_432.1} />
    ),
    'beside its line': <KpiTile metric="leads" layout="row" title={longName} data={everything} period={period} />,
  },
  KpiGrid: {
    'numbers of all lengths': (
      <KpiProvider data={everything} period={period}>
        <KpiGrid title={longName}>
          <KpiTile metric="reach" target={1_234_567_890} />
          <KpiTile metric="costPerLead" />
          <KpiTile metric="followersLost" better="lower" target={1} />
          <KpiTile metric="leads" title={longName} target={130} />
          <KpiTile metric="videoCompletionRate" target={0.3} />
        </KpiGrid>
      </KpiProvider>
    ),
    'attached to each other': (
      <KpiProvider data={everything} period={period}>
        <KpiGrid layout="strip" columns={4}>
          <KpiTile metric="reach" target={1_234_567_890} />
          <KpiTile metric="spend" target={98_765_432.1} detail="progress" />
          <KpiTile metric="leads" detail="comparison" />
          <KpiTile metric="leads" title={longName} detail="none" />
        </KpiGrid>
      </KpiProvider>
    ),
  },
  PeriodBar: {
    'twelve channels': (
      <KpiProvider data={byChannel(1)} period={period} compareTo={{ from: '2026-09-01', to: '2026-09-17' }}>
        <PeriodBar />
      </KpiProvider>
    ),
    'days of one’s own': (
      <KpiProvider data={byChannel(1)} period={{ from: '2026-09-28', to: '2026-10-17' }}>
        <PeriodBar />
      </KpiProvider>
    ),
  },
  GrowthGauge: {
    'a long decimal': <GrowthGauge metric="reach" data={{ reach: 1_234_567_890 }} target={1_500_000_000} />,
    'far over the scale': <GrowthGauge metric="leads" data={{ leads: 4_000_000 }} target={10} />,
    'a little over the scale': (
      <GrowthGauge data={{ followersStart: 1_000, followersGained: 78, followersLost: 0 }} target={0.05} max={0.07} />
    ),
    'less than nothing': (
      <GrowthGauge data={{ followersStart: 1_000, followersGained: 10, followersLost: 40 }} target={0.05} />
    ),
    'goal, value and before in one place': (
      <GrowthGauge
        data={twoMonths(() => ({ followersStart: 1_000, followersGained: 2, followersLost: 0 }))}
        period={period}
        target={0.05}
      />
    ),
    'a ring of a time': (
      <GrowthGauge
        metric="responseTime"
        shape="ring"
        data={{ responseTimeMedian: 4_000, answers: 40 } as Row}
        target={1_800}
      />
    ),
    'a ring far over a time that is long to say': (
      <GrowthGauge
        metric="responseTime"
        shape="ring"
        data={{ responseTimes: [99_999, 100_000, 200_000] }}
        target={5_400}
      />
    ),
    'beyond an end of its own, with all else at that end': (
      <GrowthGauge
        metric="leads"
        data={everything}
        period={period}
        asOf="2026-10-17"
        target={260_000}
        max={260_000}
        better="higher"
      />
    ),
    'a goal beyond the scale': <GrowthGauge metric="leads" data={{ leads: 40 }} target={1_234_567} max={100} />,
    'a loss far below a goal': (
      <GrowthGauge metric="netFollowers" data={{ followersGained: 4, followersLost: 1_234_567 }} target={120} />
    ),
    'a goal of nothing': (
      <GrowthGauge data={{ followersStart: 1_000, followersGained: 10, followersLost: 40 }} target={0} />
    ),
    'a goal next to nothing': (
      <GrowthGauge
        data={{ followersStart: 1_000, followersGained: 10, followersLost: 40 }}
        target={0.002}
        min={-0.1}
        max={0.1}
      />
    ),
    'a bar with all marks in one place': (
      <GrowthGauge
        metric="leads"
        shape="bar"
        data={twoMonths(() => ({ leads: 10 }))}
        period={period}
        asOf="2026-10-30"
        target={310}
        better="higher"
      />
    ),
    'zones with long names on no card': (
      <GrowthGauge
        variant="plain"
        metric="spend"
        data={{ spend: 1_234_567.89, currency: 'USD' }}
        target={1_500_000}
        zones={[
          { to: 1_500_000, tone: 'positive', label: longName },
          { from: 1_500_000, tone: 'negative', label: `${longName}!` },
        ]}
      />
    ),
    'a bar below nothing': (
      <GrowthGauge
        shape="bar"
        data={{ followersStart: 1_000, followersGained: 10, followersLost: 150 }}
        target={0.05}
        title={longName}
      />
    ),
    'the pace in the middle of a month': (
      <GrowthGauge metric="leads" data={everything} period={period} asOf="2026-10-17" target={260_000} />
    ),
  },
  EngagementTrend: {
    'seven events': <EngagementTrend data={everything} period={period} events={events} target={0.025} />,
    'twelve channels': <EngagementTrend data={byChannel(1)} period={period} split="channel" />,
    'one point': <EngagementTrend data={[{ date: '2026-10-05', reach: 500, interactions: 20 }]} target={0.04} />,
    'two points': <EngagementTrend data={days(2, (i) => ({ reach: 500, interactions: 20 + i }))} target={0.04} />,
    'a spike': <EngagementTrend metric="reach" data={days(31, (i) => ({ reach: i === 12 ? 128_400_000 : 900 + i }))} />,
    'millions that hardly move': (
      <EngagementTrend metric="followers" data={days(31, (i) => ({ followers: 1_234_000 + 3 * i }))} />
    ),
    'below and above nothing': (
      <EngagementTrend
        metric="netFollowers"
        data={days(31, (i) => ({ followersGained: 4, followersLost: i % 9 }))}
        target={3}
      />
    ),
    'three years': (
      <EngagementTrend
        metric="reach"
        every="month"
        data={Array.from({ length: 36 }, (_, i) => ({
          date: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
          reach: 100_000 + 900 * i,
        }))}
      />
    ),
    'twelve channels on each other': (
      <EngagementTrend metric="interactions" data={byChannel(1)} period={period} split="channel" shape="bar" />
    ),
    'twelve small drawings': (
      <EngagementTrend data={byChannel(1)} period={period} split="channel" layout="multiples" curve="smooth" />
    ),
    'weeks as bars beside those before': (
      <EngagementTrend
        metric="leads"
        data={twoMonths((i) => ({ leads: (i * 7) % 5 }))}
        period={period}
        every="week"
        target={130}
        asOf="2026-10-21"
      />
    ),
    'steps far from zero': (
      <EngagementTrend metric="followers" data={days(31, (i) => ({ followers: 12_000 + 3 * i }))} shape="step" />
    ),
    'a constant': <EngagementTrend metric="followers" data={days(31, () => ({ followers: 1e12 }))} />,
    'next to nothing': (
      <EngagementTrend data={days(31, (i) => ({ reach: 1_000_000, interactions: 40 + (i % 3) }))} target={0.000_04} />
    ),
    'a large headline with a goal': (
      <EngagementTrend
        metric="reach"
        data={twoMonths((i) => ({ reach: 98_765_432 + i }))}
        period={period}
        target={98_000_000}
      />
    ),
  },
  ReachFunnel: {
    millions: <ReachFunnel data={stages(1_000_000)} period={period} />,
    billions: <ReachFunnel data={stages(1e10)} period={period} target={{ leads: 2e9 }} />,
    'long names': (
      <ReachFunnel
        data={stages(1_000_000)}
        period={period}
        stages={[
          { fact: 'reach', label: longName },
          { fact: 'linkClicks', label: longName },
          { fact: 'leads', label: longName },
        ]}
      />
    ),
    'nothing at all': (
      <ReachFunnel data={{ date: period, reach: 0, interactions: 0, linkClicks: 0, sessions: 0, leads: 0 }} />
    ),
    'two stages': <ReachFunnel data={{ date: period, reach: 128_400_000, leads: 1 }} />,
    'eight stages on a log scale': (
      <ReachFunnel
        data={everything}
        period={period}
        scale="log"
        target={{ leads: 130_000, reach: 1_234_567_890 }}
        stages={(
          ['views', 'reach', 'interactions', 'likes', 'comments', 'linkClicks', 'sessions', 'leads'] as const
        ).map((fact) => ({ fact }))}
      />
    ),
    'true sizes': <ReachFunnel data={stages(128_400)} period={period} scale="linear" notation="compact" />,
    'ranges and what is not known': (
      <ReachFunnel
        data={[1, 2].map((day) => ({
          date: `2026-10-0${day}`,
          reach: 9_862_000_000,
          linkClicks: 120_000,
          leads: 9_000,
        }))}
        stages={[{ fact: 'reach' }, { fact: 'linkClicks' }, { fact: 'sessions' }, { fact: 'leads', of: 'linkClicks' }]}
      />
    ),
    'no data yet': <ReachFunnel data={[]} period={period} />,
    'waiting for data': <ReachFunnel data={[]} period={period} status="loading" />,
  },
  ShareOfVoice: {
    'two hundred brands': <ShareOfVoice data={brands(200)} period={period} own="Aurora" />,
    'two hundred brands, all shown': (
      <ShareOfVoice
        data={brands(200)}
        period={period}
        own="Aurora"
        defaultExpanded
        others={{ top: 12 }}
        target={0.25}
      />
    ),
    'three brands of long names': <ShareOfVoice own={longName} data={brandsOfLongNames} target={0.4} />,
    'long names on a bar': <ShareOfVoice own={longName} data={brandsOfLongNames} shape="bar" target={0.97} />,
    'two hundred brands on a bar': (
      <ShareOfVoice data={brands(200)} period={period} own="Aurora" shape="bar" target={0.333} others={{ top: 12 }} />
    ),
    'a range': <ShareOfVoice own="Aurora" by="reach" data={overlapping} target={0.4} />,
    'a range on a bar': <ShareOfVoice own="Aurora" by="reach" data={overlapping} shape="bar" target={0.02} />,
    'a year by month, one of them missing': (
      <ShareOfVoice data={brandsOfAYear(12)} period="2026" own="Aurora" every="month" target={0.333} />
    ),
    'a year by week': <ShareOfVoice data={everyWeek} period="2026" own="Aurora" every="week" />,
    'one month over time': <ShareOfVoice data={brands(3)} period={period} own="Aurora" every="month" />,
    'twelve equal brands': (
      <ShareOfVoice
        own="B3"
        others={{ top: 12, below: 0 }}
        data={Array.from({ length: 12 }, (_, at) => ({ date: period, brand: `B${at}`, mentions: 10 }))}
      />
    ),
    'almost everything': (
      <ShareOfVoice
        own="Aurora"
        data={[
          { date: period, brand: 'Aurora', mentions: 99_999 },
          { date: period, brand: 'Northwind', mentions: 1 },
        ]}
      />
    ),
  },
  SpecialistScorecard: {
    'twenty KPIs': (
      <SpecialistScorecard
        person={{ name: 'Anna Kim', role: 'SMM specialist' }}
        plan={plan}
        data={everything}
        period={period}
      />
    ),
    'long names': (
      <SpecialistScorecard
        person={person}
        plan={[
          { metric: 'leads', label: longName, target: 260_000, weight: 30 },
          { metric: 'reach', label: longName, target: 1_234_567_890, weight: 70 },
        ]}
        data={everything}
        period={period}
        bonus={rubles}
      />
    ),
    'the middle of a month': (
      <SpecialistScorecard
        person={{ name: 'Anna Kim', role: 'SMM specialist' }}
        plan={plan.slice(2, 9)}
        data={everything}
        period={period}
        asOf="2026-10-17"
        bonus={rubles}
        onSelectedIdChange={() => {}}
        defaultSelectedId="leads"
      />
    ),
    'to come': (
      <SpecialistScorecard status="loading" person={person} plan={plan.slice(0, 6)} data={everything} period={period} />
    ),
    'not to be shown': (
      <SpecialistScorecard status="error" error={longName} onRetry={() => {}} person={person} plan={plan} data={[]} />
    ),
    'far from all goals': (
      <SpecialistScorecard
        person={{ name: 'Li' }}
        plan={[
          { metric: 'leads', target: 1, weight: 50 },
          { metric: 'reach', target: 1e12, weight: 50 },
        ]}
        data={everything}
        period={period}
      />
    ),
  },
  ScorecardComparison: {
    'long names': (
      <ScorecardComparison
        people={[person, { name: 'Li' }, { name: 'Anna Kim', role: 'SMM specialist' }].map((one) => ({
          person: one,
          plan: plan.slice(0, 6),
        }))}
        data={everything}
        period={period}
      />
    ),
    'a team of twelve on the way': (
      <ScorecardComparison
        people={Array.from({ length: 12 }, (_, at) => ({
          person: { name: `Anna Kim ${at + 1}`, role: 'SMM specialist' },
          plan: plan.slice(at % 3 ? 1 : 0, 4 + at),
          bonus: rubles,
        }))}
        data={everything}
        period={period}
        asOf="2026-10-17"
        onSelectedIdChange={() => {}}
        defaultSelectedId="Anna Kim 2"
      />
    ),
    'to come': (
      <ScorecardComparison
        status="loading"
        people={[{ person, plan: plan.slice(0, 6) }]}
        data={everything}
        period={period}
      />
    ),
  },
  PostLeaderboard: {
    millions: (
      <PostLeaderboard
        metric="reach"
        data={posts}
        period={period}
        top={12}
        labels={{ 'post-0': longName, 'post-3': `${longName} ${longName}` }}
      />
    ),
  },
  ChannelLeaderboard: {
    'twelve channels': (
      <ChannelLeaderboard metric="engagementRateByReach" data={byChannel(1)} period={period} top={12} />
    ),
    'a long name': (
      <ChannelLeaderboard
        metric="spend"
        data={byChannelInRubles}
        period={period}
        labels={{ odnoklassniki: longName }}
      />
    ),
    'billions with the notation of the host': (
      <ChannelLeaderboard metric="spend" data={byChannelInRubles} period={period} notation="full" />
    ),
  },
  EffectTable: {
    'a long name': <EffectTable data={everything} event={{ date: '2026-10-10', name: longName }} />,
  },
  BrandAwareness: {
    billions: (
      <BrandAwareness
        own="Aurora"
        data={awareness}
        period={period}
        onSelectedIdChange={() => {}}
        defaultSelectedId="mentions"
      />
    ),
    'billions in full': <BrandAwareness own="Aurora" data={awareness} period={period} notation="full" />,
    'to come': <BrandAwareness status="loading" own="Aurora" data={awareness} period={period} />,
    'not reported': <BrandAwareness data={everything} period={period} />,
  },
  PostCalendar: {
    'hundreds of millions': <PostCalendar metric="interactions" data={timed} period={period} />,
    'every hour': <PostCalendar metric="interactions" hours={1} data={timed} period={period} />,
    'a month': <PostCalendar metric="interactions" by="day" data={timed} period={period} />,
    'no hours': <PostCalendar data={posts} period={period} />,
  },
}

/** Rows of real cards, with numbers of every length. */
export const grids: Readonly<Record<string, ReactNode>> = {
  'Six tiles': (
    <KpiProvider data={everything} period={period}>
      <KpiGrid>
        <KpiTile metric="reach" target={120_000_000} />
        <KpiTile metric="views" />
        <KpiTile metric="leads" target={130_000} />
        <KpiTile metric="engagementRateByReach" target={0.04} />
        <KpiTile metric="costPerLead" target={12} />
        <KpiTile metric="netGrowthRate" target={0.05} />
      </KpiGrid>
    </KpiProvider>
  ),
  'A gauge beside a trend, a donut beside a funnel': (
    <KpiProvider data={[...everything, ...brands(9)]} period={period} own="Aurora">
      <KpiGrid>
        <GrowthGauge data={everything} target={0.05} />
        <EngagementTrend data={everything} target={0.04} />
        <ShareOfVoice data={brands(9)} />
        <ReachFunnel data={everything} />
      </KpiGrid>
    </KpiProvider>
  ),
}
