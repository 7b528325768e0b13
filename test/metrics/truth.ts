// Ordinary data in which a number easily says more than it rests on: the figures of each case, worked out by hand.
import type { EvaluateOptions, MetricId, Reason, Row, Rows } from '../../src/metrics/index.js'
import { day, days } from './october.js'

export interface Truth {
  readonly id: string
  /** What the case is about, and how its value comes about. */
  readonly says: string
  readonly metric: MetricId
  readonly rows: Rows
  readonly options?: EvaluateOptions
  /** The value, the reason why there is none, or `partial`: a value that says that it rests on a part, or is of another day. */
  readonly is: number | Reason | 'partial'
  readonly between?: readonly [number, number | null]
  /** Days known, and days of the period. */
  readonly covered?: readonly [known: number, expected: number]
  /** A warning that must be there. */
  readonly warns?: string
}

const october = { period: '2026-10' }
const usd = { currency: 'USD' }
const first = (row: Row): Row => ({ date: day(1), ...row })

/** One day of a channel: what came by itself, and what a small ad brought. */
const organicAndPaid: readonly Row[] = [
  first({ channel: 'ig', paid: 'organic', impressions: 100_000, leads: 50, interactions: 5_000 }),
  first({ channel: 'ig', paid: 'paid', impressions: 10_000, leads: 5, interactions: 100, spend: 50, ...usd }),
]

/** An account that has another name from the 16th on. */
export const renamed: readonly Row[] = days(1, 31, (n) => ({
  channel: n < 16 ? 'twitter' : 'x',
  leads: 3,
  followers: 1_000 + n,
}))

/** A rival whose mentions are unknown from the 12th to the 20th. */
export const outage: readonly Row[] = [
  ...days(1, 31, { brand: 'Us', mentions: 10 }),
  ...days(1, 11, { brand: 'Them', mentions: 20 }),
  ...days(21, 31, { brand: 'Them', mentions: 20 }),
]

export const truths: readonly Truth[] = [
  {
    id: 'TR01a',
    says: 'the ad’s money over the ad’s impressions: 1,000 × 50 ÷ 10,000',
    metric: 'costPerMille',
    rows: organicAndPaid,
    is: 5,
  },
  { id: 'TR01c', says: '50 for the 5 paid leads', metric: 'costPerLead', rows: organicAndPaid, is: 10 },
  {
    id: 'TR01e',
    says: '50 for the 100 paid interactions',
    metric: 'costPerInteraction',
    rows: organicAndPaid,
    is: 0.5,
  },
  {
    id: 'TR01g',
    says: 'ads as a channel of their own come to the same',
    metric: 'costPerMille',
    rows: [
      first({ channel: 'ig', impressions: 100_000 }),
      first({ channel: 'ads', impressions: 10_000, spend: 50, ...usd }),
    ],
    is: 5,
  },
  {
    id: 'TR02',
    says: 'ig has no day with both sides and goes; vk stays with 60 ÷ 6',
    metric: 'costPerLead',
    rows: [
      first({ channel: 'ig', leads: 5 }),
      { date: day(2), channel: 'ig', spend: 20, ...usd },
      ...days(1, 2, { channel: 'vk', spend: 30, leads: 3, ...usd }),
    ],
    is: 10,
  },
  {
    id: 'TR04',
    says: 'two lives end to end know every day once',
    metric: 'leads',
    rows: renamed,
    options: {
      ...october,
      channels: [
        { id: 'twitter', to: day(15) },
        { id: 'x', from: day(16) },
      ],
    },
    is: 93,
    covered: [31, 31],
  },
  {
    id: 'TR04u',
    says: 'nobody said that twitter ended: it is silent from the 16th on',
    metric: 'leads',
    rows: renamed,
    options: october,
    is: 93,
    covered: [15, 31],
  },
  {
    id: 'TR05u',
    says: 'the old name’s level is of the 15th',
    metric: 'followers',
    rows: renamed,
    options: october,
    is: 'partial',
  },
  {
    id: 'TR06',
    says: 'vk starts at the first level read, 4,990: (124 − 300) ÷ (1,000 + 4,990)',
    metric: 'netGrowthRate',
    rows: [
      ...days(1, 31, (n) => ({ channel: 'ig', followersGained: 5, followersLost: 1, followers: 1_000 + 4 * n })),
      ...days(1, 31, (n) => ({ channel: 'vk', followers: 5_000 - 10 * n })),
    ],
    options: october,
    is: -176 / 5_990,
    covered: [30, 31],
  },
  {
    id: 'TR08',
    says: 'the 22 days that both brands know: 220 of 660',
    metric: 'shareOfVoice',
    rows: outage,
    options: { own: 'Us', ...october },
    is: 1 / 3,
  },
  {
    id: 'TR09a',
    says: 'more answered than received',
    metric: 'messageResponseRate',
    rows: { messages: 5, answered: 9 },
    is: 1.8,
    warns: 'implausible',
  },
  {
    id: 'TR09b',
    says: 'more bounces than visits',
    metric: 'bounceRate',
    rows: { sessions: 5, bouncedSessions: 9 },
    is: 1.8,
    warns: 'implausible',
  },
  {
    id: 'TR09d',
    says: 'more people than impressions',
    metric: 'frequency',
    rows: { reach: 100, impressions: 50 },
    is: 0.5,
    warns: 'implausible',
  },
  {
    id: 'TR09f',
    says: 'a credit is no price of leads',
    metric: 'costPerLead',
    rows: { spend: -50, leads: 3, ...usd },
    is: 'invalid',
  },
  {
    id: 'TR09h',
    says: 'money that is of no currency beside dollars',
    metric: 'spend',
    rows: [first({ channel: 'a', spend: 100, ...usd }), { date: day(2), channel: 'a', spend: 9_000 }],
    is: 'mixed-currency',
  },
  {
    id: 'TR10',
    says: 'one post on three dates: daily figures, no lifetimes',
    metric: 'views',
    rows: [100, 80, 60].map((views, i) => ({
      date: day(i + 1),
      channel: 'yt',
      post: 'v',
      views,
      observedAt: `2026-10-05T00:0${i}`,
    })),
    options: october,
    is: 'conflict',
  },
  {
    id: 'TR12',
    says: 'the later of two readings, timed in epoch seconds',
    metric: 'likes',
    rows: [
      { post: 'a', likes: 5, observedAt: 1_790_000_000 },
      { post: 'a', likes: 7, observedAt: 1_790_000_001 },
    ],
    is: 7,
  },
  {
    id: 'TR13',
    says: 'none of 30 is answered',
    metric: 'responseTime',
    rows: first({ channel: 'vk', responseTimes: [], messages: 30, answered: 0 }),
    is: 'missing',
  },
  {
    id: 'TR14',
    says: 'impressions are missing altogether; that reach does not add is not why',
    metric: 'frequency',
    rows: days(1, 3, { channel: 'ig', reach: 100 }),
    is: 'missing',
  },
  {
    id: 'TR20',
    says: 'the 53rd week of 2026',
    metric: 'leads',
    rows: [
      { date: '2026-W53', channel: 'a', leads: 7 },
      { date: '2027-W01', channel: 'a', leads: 9 },
    ],
    options: { period: '2026-W53' },
    is: 7,
  },
  {
    id: 'TR22',
    says: 'tg began at 0 on the 15th: (31 × 2 + 17 × 10) ÷ 1,000',
    metric: 'netGrowthRate',
    rows: [
      ...days(1, 31, (n) => ({ channel: 'ig', followers: 1_000 + 2 * n, followersGained: 3, followersLost: 1 })),
      ...days(15, 31, (n) => ({
        channel: 'tg',
        followers: 10 * (n - 14),
        followersGained: 12,
        followersLost: 2,
      })),
    ],
    options: october,
    is: 0.232,
  },
  {
    id: 'TR23',
    says: 'September’s last level is where October starts',
    metric: 'netGrowthRate',
    rows: [
      { date: '2026-09', channel: 'a', followers: 1_000 },
      { date: '2026-10', channel: 'a', followers: 1_100 },
    ],
    options: october,
    is: 0.1,
  },
  {
    id: 'TR25',
    says: 'more taken back than given: (−8 + 3) ÷ 150',
    metric: 'engagementRateByImpressions',
    rows: [
      first({ channel: 'li', interactions: -8, impressions: 100 }),
      { date: day(2), channel: 'li', interactions: 3, impressions: 50 },
    ],
    is: -1 / 30,
  },
  {
    id: 'TR26',
    says: 'the currency changed in the middle',
    metric: 'costPerLead',
    rows: [
      first({ channel: 'a', spend: 100, leads: 5, ...usd }),
      { date: day(2), channel: 'a', spend: 9_000, leads: 5, currency: 'RUB' },
    ],
    is: 'mixed-currency',
  },
  {
    id: 'TR28',
    says: 'impressions ended in March, and views are something else',
    metric: 'linkResponseRate',
    rows: [
      { date: '2026-03', channel: 'ig', impressions: 1_000, linkClicks: 10 },
      { date: '2026-04', channel: 'ig', views: 1_500, linkClicks: 12 },
    ],
    options: { period: '2026-04' },
    is: 'missing',
  },
  {
    id: 'TR30',
    says: 'the 14th of 15 is among the four without an answer',
    metric: 'responseTimeP90',
    rows: first({
      channel: 'vk',
      responseTimes: [60, 120, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_100],
      messages: 15,
    }),
    is: 'missing',
    between: [1_100, null],
  },
  {
    id: 'TR32',
    says: 'rolling 28 days, read on two days, overlap',
    metric: 'impressions',
    rows: [
      { date: { from: '2016-04-17', to: '2016-05-14' }, channel: 'fb', impressions: 836 },
      { date: { from: '2016-04-18', to: '2016-05-15' }, channel: 'fb', impressions: 835 },
    ],
    is: 'conflict',
  },
  {
    id: 'TR33',
    says: '70 impressions of at least 36 and at most 39 people',
    metric: 'frequency',
    rows: [
      { date: '2017-05-03', channel: 'ig', impressions: 4, reach: 3 },
      { date: '2017-05-04', channel: 'ig', impressions: 66, reach: 36 },
    ],
    is: 'not-additive',
    between: [70 / 39, 70 / 36],
  },
  {
    id: 'TR34',
    says: 'two ads: 1,000 × (0.71 + 1.09) ÷ (489 + 839)',
    metric: 'costPerMille',
    rows: [
      { campaign: 'a', impressions: 489, spend: 0.71 },
      { campaign: 'b', impressions: 839, spend: 1.09 },
    ].map((ad) => ({ date: '2021-03-01', channel: 'ig', paid: 'paid' as const, ...usd, ...ad })),
    is: 1_800 / 1_328,
  },
  {
    id: 'TR35',
    says: '3,000 and 1,400 minutes over 1,600 plays, in seconds',
    metric: 'averageWatchTime',
    rows: [
      { date: '2026-08-01', channel: 'yt', watchTime: 180_000, videoViews: 1_200 },
      { date: '2026-08-02', channel: 'yt', watchTime: 84_000, videoViews: 400 },
    ],
    is: 165,
  },
  {
    id: 'TR37',
    says: 'gains and losses of 2 of 7 days are no week’s: the stocks, 257 − (256 − 0 + 1)',
    metric: 'netFollowers',
    rows: [
      { date: '2020-04-09', channel: 'fb', followers: 256, followersGained: 0, followersLost: 1 },
      { date: '2020-04-15', channel: 'fb', followers: 257, followersGained: 3, followersLost: 0 },
    ],
    is: 0,
  },
  {
    id: 'TR38',
    says: 'one survey that two channels repeat: 60% − 20%',
    metric: 'netPromoterScore',
    rows: ['a', 'b'].map((channel) => first({ channel, promoters: 6, passives: 2, detractors: 2 })),
    is: 40,
  },
  {
    id: 'TR40',
    says: 'there is no 31 September',
    metric: 'leads',
    rows: [
      { date: '2026-09-31', channel: 'a', leads: 5 },
      { date: '2026-09-30', channel: 'a', leads: 5 },
    ],
    options: { period: '2026-09' },
    is: 5,
  },
]
