// Worked cases: published examples, real records, and a few of our own. Numbers are theirs, retyped; `source` says whose.
import type { MetricId, Reason, Rows } from '../../src/metrics/index.js'
import { day, days } from './october.js'

export interface Case {
  readonly id: string
  readonly metric: MetricId
  readonly facts: Rows
  /** `null`: there is no value, for the `reason`. */
  readonly expected: number | null
  readonly tolerance: number
  readonly reason?: Reason
  readonly between?: readonly [number | null, number | null]
  readonly source: string
}

export interface AttainmentCase {
  readonly id: string
  readonly actual: number
  readonly target: number
  readonly options: { better: 'higher' | 'lower'; method?: 'threshold'; threshold?: number }
  readonly expected: number
  readonly source: string
}

const close = 1e-9
const closer = 1e-12
/** A real week: six days whose people add to more than the week's. */
const sixDays = [2521, 2386, 2318, 2562, 1628, 1009].map((reach, i) => ({ date: day(5 + i), reach }))
const fiveReplies = [600, 2700, 7200, 72000, 3180]
const on = (n: number) => ({ date: day(n) })
const reading = (observedAt: string, likes: number) => ({ post: 'p1', date: '2021-09-09', observedAt, likes })

/** Case, metric, facts, expected, tolerance, source. */
const published: readonly (readonly [string, MetricId, Rows, number, number, string])[] = [
  [
    'G01',
    'engagementRatePerPost',
    { posts: 10, likes: 100, comments: 20, followers: 300 },
    0.04,
    close,
    'tretyakov.co report (LiveDune wording)',
  ],
  [
    'G03',
    'engagementRateByFollowers',
    { likes: 200, comments: 50, shares: 30, followers: 1000 },
    0.28,
    close,
    'tenchat.ru/media/2896276',
  ],
  [
    'G05',
    'engagementRateByFollowers',
    { likes: 300, comments: 45, shares: 80, followers: 10000 },
    0.0425,
    close,
    'tg-telegram.blog',
  ],
  ['G06', 'engagementRateByViews', { likes: 500, comments: 100, views: 10000 }, 0.06, close, 'adgem.ru/articles/6'],
  ['G08', 'reachRate', { reach: 2000, followers: 20000 }, 0.1, close, 'dramtezi.ru'],
  ['G12', 'netGrowthRate', { followersStart: 10000, followers: 10500 }, 0.05, close, 'shno.co audience growth rate'],
  ['G13', 'growthRate', { followersStart: 1000, followersGained: 100 }, 0.1, close, 'shno.co'],
  ['G16', 'churnRate', { followersStart: 10000, followersLost: 150 }, 0.015, close, 'thesocialcat.com'],
  ['G19', 'amplificationRate', { shares: 100, followers: 500 }, 0.2, close, 'lifesight.io'],
  ['G21', 'viralityRate', { shares: 200, impressions: 5000 }, 0.04, close, 'bizway.io'],
  ['G25', 'costPerInteraction', { spend: 500, interactions: 2500 }, 0.2, close, 'cunits.io'],
  ['G28a', 'costPerClick', { spend: 180, impressions: 12000, linkClicks: 360 }, 0.5, close, 'luvvhelp.com'],
  ['G28b', 'costPerMille', { spend: 180, impressions: 12000, linkClicks: 360 }, 15, close, 'luvvhelp.com'],
  ['G28c', 'linkResponseRate', { spend: 180, impressions: 12000, linkClicks: 360 }, 0.03, close, 'luvvhelp.com'],
  ['G32', 'romi', { revenue: 300000, spend: 100000 }, 2, close, 'vc.ru/marketing/2613845'],
  ['G35', 'frequency', { impressions: 1000, reach: 200 }, 5, close, 'bit1024.com'],
  [
    'G37',
    'netSentiment',
    { positiveMentions: 80, negativeMentions: 20, neutralMentions: 100 },
    0.3,
    close,
    'help.blackboxintelligence.com',
  ],
  ['G39', 'netPromoterScore', { promoters: 60, passives: 20, detractors: 20 }, 40, close, 'palospublishing.com'],
  ['G42a', 'responseTime', { responseTimes: fiveReplies }, 3180, 0, 'fanpagekarma academy (0.88 h)'],
  ['G42b', 'responseTimeMean', { responseTimes: fiveReplies }, 17136, close, 'fanpagekarma academy (4.76 h)'],
  ['G44', 'storyCompletionRate', { storyFirstReach: 128, storyLastReach: 100 }, 0.78, 0.005, '3to5marketing.com'],
  [
    'G58',
    'engagementRateByImpressions',
    [
      { interactions: 3, impressions: 10 },
      { interactions: 7, impressions: 990 },
    ],
    0.01,
    close,
    'an Odoo module’s test: not the mean of 0.3 and 0.00707',
  ],
  [
    'G61a',
    'frequency',
    { impressions: 489, reach: 473, spend: 0.71, linkClicks: 0 },
    1.033827,
    1e-6,
    'real Meta Ads record',
  ],
  ['G61b', 'costPerMille', { impressions: 489, reach: 473, spend: 0.71 }, 1.451943, 1e-6, 'real Meta Ads record'],
  ['G65', 'pageDepth', { sessions: 4257, pageviews: 10839 }, 2.5461592670894997, closer, 'real GA4 record'],
  [
    'G67a',
    'engagementRateByImpressions',
    { interactions: 4, impressions: 591 },
    0.00676818950930626,
    closer,
    'real X analytics series',
  ],
  [
    'G67b',
    'engagementRateByImpressions',
    { interactions: 1, impressions: 882 },
    0.0011337868480725624,
    closer,
    'real X analytics series',
  ],
  ['C01', 'costPerFollower', { spend: 10000, followersGained: 500 }, 20, close, 'computed'],
  [
    'C14',
    'engagementRateByViews',
    { likes: 171, comments: 3, shares: 23, views: 8677 },
    0.022703699,
    1e-8,
    'real VK post, computed',
  ],
  [
    'E04',
    'netGrowthRate',
    { followersStart: 100, followersGained: 5, followersLost: 15 },
    -0.1,
    close,
    'rule: net loss is negative growth',
  ],
  [
    'C12',
    'likes',
    [
      reading('2021-09-09', 875),
      reading('2021-09-10', 875),
      reading('2021-09-11', 876),
      reading('2021-09-12', 877),
      reading('2021-09-13', 877),
    ],
    877,
    0,
    'a real Facebook post read on five days: lifetime counters are never summed (4,380)',
  ],
  [
    'C17',
    'engagementRatePerPost',
    ['instagram', 'vk'].map((channel) => ({ channel, date: '2026-10', posts: 10, followers: 1000, interactions: 200 })),
    0.02,
    closer,
    'computed: products are evaluated in the cell, then summed',
  ],
  [
    'C18',
    'engagementRateByFollowers',
    days(1, 31, { channel: 'instagram', followers: 1000, interactions: 30 }),
    0.03,
    closer,
    'computed: per day, never 93% for a month',
  ],
  [
    'C19',
    'socialTrafficShare',
    [
      { channel: 'instagram', date: '2026-10', sessions: 300, siteSessions: 10000 },
      { channel: 'vk', date: '2026-10', sessions: 200, siteSessions: 10000 },
    ],
    0.05,
    closer,
    'computed: site-wide figures are not multiplied by channels',
  ],
  [
    'C20',
    'costPerLead',
    [{ channel: 'instagram', date: '2026-10', spend: 310 }, ...days(1, 31, { channel: 'instagram', leads: 1 })],
    10,
    closer,
    'computed: spend by the month and leads by the day are both known for the month',
  ],
  [
    'C21',
    'reach',
    [{ channel: 'instagram', date: '2026-10', reach: 12000 }, ...days(1, 31, { channel: 'instagram', reach: 1000 })],
    12000,
    0,
    'computed: a platform’s own total for exactly that window',
  ],
  [
    'C22',
    'engagementRateByReach',
    [
      { channel: 'instagram', date: '2026-10', reach: 12000 },
      ...days(1, 31, { channel: 'instagram', reach: 1000, interactions: 40 }),
    ],
    0.04,
    closer,
    'computed: per day, whether or not a month total exists',
  ],
  ['C23', 'responseTimeP90', { responseTimes: fiveReplies }, 72000, 0, 'computed: nearest rank'],
  // The examples of the catalogue's own doc comments, where none above is one.
  [
    'D01',
    'followers',
    [
      { ...on(30), followers: 12480 },
      { ...on(31), followers: 12504 },
    ],
    12504,
    0,
    'computed',
  ],
  [
    'D02',
    'followersGained',
    [
      { ...on(5), followersGained: 40 },
      { ...on(6), followersGained: 35 },
    ],
    75,
    0,
    'computed',
  ],
  [
    'D03',
    'followersLost',
    [
      { ...on(5), followersLost: 12 },
      { ...on(6), followersLost: 9 },
    ],
    21,
    0,
    'computed',
  ],
  ['D04', 'netFollowers', { followersGained: 940, followersLost: 436 }, 504, 0, 'computed'],
  ['D05', 'profileConversionRate', { followersGained: 120, profileVisits: 1500 }, 0.08, close, 'computed'],
  [
    'D06',
    'impressions',
    [
      { ...on(5), impressions: 12000 },
      { ...on(12), impressions: 9500 },
    ],
    21500,
    0,
    'computed',
  ],
  [
    'D07',
    'views',
    [
      { post: 'a', views: 8677 },
      { post: 'b', views: 1323 },
    ],
    10000,
    0,
    'computed',
  ],
  ['D08', 'potentialReach', { date: '2026-10', potentialReach: 350000 }, 350000, 0, 'palowise.ai potential reach'],
  ['D09', 'averagePostReach', [1200, 800, 1000].map((reach, i) => ({ post: `p${i}`, reach })), 1000, close, 'computed'],
  ['D10', 'averageDailyReach', sixDays, 2070.6667, 1e-4, 'computed: 12,424 ÷ 6'],
  ['D11', 'grossReach', sixDays, 12424, 0, 'computed'],
  [
    'D12',
    'viewRatePerPost',
    { ...on(1), post: 'a', views: 8000, followers: 20000 },
    0.4,
    close,
    'adgem.ru/articles/6 (ERR)',
  ],
  ['D13', 'nonFollowerReachShare', { reach: 10000, reachFollowers: 6500 }, 0.35, close, 'computed'],
  ['D14', 'interactions', { likes: 171, comments: 3, shares: 23 }, 197, 0, 'real VK post, computed'],
  [
    'D15',
    'interactionsPerPost',
    { likes: 100, comments: 20, posts: 10 },
    12,
    close,
    'tretyakov.co report (LiveDune wording)',
  ],
  [
    'D58',
    'meanPostEngagementRateByReach',
    [
      { post: 'a', reach: 100, interactions: 10 },
      { post: 'b', reach: 900, interactions: 1 },
    ],
    0.0505556,
    1e-6,
    'computed: (10% + 0.11…%) ÷ 2; weighted it is 11 ÷ 1,000',
  ],
  [
    'D59',
    'meanPostEngagementRateByFollowers',
    [
      { post: 'a', followers: 1_000, interactions: 30 },
      { post: 'b', followers: 200, interactions: 10 },
    ],
    0.04,
    close,
    'computed: (3% + 5%) ÷ 2; weighted it is 40 ÷ 1,200',
  ],
  ['D16', 'applauseRate', { likes: 15000, followers: 100000 }, 0.15, close, 'shno.co applause rate'],
  ['D17', 'talkRate', { comments: 45, followers: 10000 }, 0.0045, close, 'computed'],
  ['D18', 'viralityRateByReach', { shares: 80, reach: 2000 }, 0.04, close, 'computed'],
  ['D19', 'saveRate', { saves: 120, reach: 2000 }, 0.06, close, 'redaquest.com save rate'],
  ['D20', 'engagedShare', { engagedAccounts: 300, reach: 6000 }, 0.05, close, 'computed'],
  ['D21', 'negativeFeedbackRate', { negativeFeedback: 6, reach: 12000 }, 0.0005, close, 'computed'],
  ['D22', 'videoCompletionRate', { videoCompletions: 640, videoStarts: 2500 }, 0.256, close, 'computed'],
  ['D23', 'viewThroughRate', { videoCompletions: 15000, impressions: 1000000 }, 0.015, close, 'calculator.academy VTR'],
  ['D24', 'averageWatchTime', { watchTime: 45000, videoViews: 3000 }, 15, close, 'computed'],
  ['D25', 'storyExitRate', { storyExits: 90, storyViews: 1500 }, 0.06, close, 'computed'],
  [
    'D26',
    'linkClicks',
    [
      { ...on(5), linkClicks: 360 },
      { ...on(12), linkClicks: 240 },
    ],
    600,
    0,
    'computed',
  ],
  [
    'D27',
    'groupClicks',
    [
      { ...on(5), groupClicks: 30 },
      { ...on(6), groupClicks: 12 },
    ],
    42,
    0,
    'computed',
  ],
  ['D28', 'siteCommunityClicks', { linkClicks: 360, groupClicks: 42 }, 402, 0, 'computed'],
  ['D29', 'linkResponseRateByViews', { linkClicks: 150, views: 10000 }, 0.015, close, 'computed'],
  ['D30', 'linkResponseRateByReach', { linkClicks: 90, reach: 4500 }, 0.02, close, 'computed'],
  [
    'D31',
    'sessions',
    [
      { channel: 'instagram', sessions: 300 },
      { channel: 'vk', sessions: 200 },
    ],
    500,
    0,
    'computed',
  ],
  ['D32', 'bounceRate', { bouncedSessions: 400, sessions: 1000 }, 0.4, close, 'my-site-support.ru (Yandex Metrica)'],
  ['D33', 'newVisitShare', { newSessions: 1800, sessions: 3000 }, 0.6, close, 'computed'],
  ['D34', 'timeOnSite', { sessionTime: 108000, sessions: 900 }, 120, close, 'computed'],
  ['D35', 'contentVisitors', { date: '2026-10', contentVisitors: 1240 }, 1240, 0, 'computed'],
  ['D36', 'goalConversionRate', { goalSessions: 45, sessions: 1500 }, 0.03, close, 'computed'],
  ['D37', 'readRate', { reads: 60, readStarts: 100 }, 0.6, close, 'readmedium.com read ratio'],
  ['D38', 'scrollRate', { deepScrolls: 270, sessions: 900 }, 0.3, close, 'computed'],
  ['D39', 'widgetInteractions', { widgetLikes: 34, widgetShares: 11 }, 45, 0, 'computed'],
  [
    'D40',
    'spend',
    [
      { channel: 'instagram', spend: 310 },
      { channel: 'vk', spend: 180 },
    ],
    490,
    0,
    'computed',
  ],
  ['D41', 'costPerMilleViews', { spend: 90, views: 30000 }, 3, close, 'computed'],
  ['D42', 'costPerLead', { spend: 300, leads: 15 }, 20, close, 'capelinks.com'],
  ['D43', 'costPerAction', { spend: 1000, conversions: 20 }, 50, close, 'pixsools.com (CPA)'],
  ['D44', 'costPerCustomer', { spend: 300, customers: 8 }, 37.5, close, 'capelinks.com'],
  [
    'D44b',
    'blendedCostPerLead',
    [
      { ...on(5), channel: 'ads', spend: 100, leads: 5 },
      { ...on(5), channel: 'site', leads: 15 },
    ],
    5,
    close,
    'computed',
  ],
  ['D44c', 'blendedCostPerCustomer', { spend: 1000, customers: 20 }, 50, close, 'computed'],
  ['D44d', 'marketingEfficiency', { revenue: 500_000, spend: 100_000 }, 5, close, 'agilebrandguide.com (MER)'],
  ['D45', 'roas', { revenue: 5000, spend: 1000 }, 5, close, 'pixsools.com (ROAS)'],
  ['D46', 'romiByMargin', { grossMargin: 120000, spend: 100000 }, 0.2, close, 'computed'],
  ['D47', 'leads', [4, 0, 3].map((leads, i) => ({ ...on(5 + i), leads })), 7, 0, 'computed'],
  ['D48', 'leadConversionRate', { leads: 26, sessions: 1300 }, 0.02, close, 'computed'],
  ['D49', 'leadToCustomerRate', { customers: 8, leads: 15 }, 0.533, 5e-4, 'capelinks.com (close rate)'],
  ['D50', 'assistRatio', { assistedConversions: 60, lastClickConversions: 80 }, 0.75, close, 'computed'],
  [
    'D51',
    'mentions',
    [
      { ...on(5), mentions: 50 },
      { ...on(12), mentions: 70 },
    ],
    120,
    0,
    'computed',
  ],
  [
    'D52',
    'brandSearches',
    [
      { ...on(1), brandSearches: 1900 },
      { ...on(16), brandSearches: 2100 },
    ],
    4000,
    0,
    'computed',
  ],
  [
    'D53',
    'shareOfVoice',
    [{ mentions: 50 }, ...[100, 10, 40].map((mentions, i) => ({ brand: `rival ${i}`, mentions }))],
    0.25,
    close,
    'shno.co social share of voice',
  ],
  ['D54', 'adRecallRate', { adRecallers: 4500, reach: 60000 }, 0.075, close, 'computed'],
  ['D55', 'messageResponseRate', { answered: 90, messages: 100 }, 0.9, close, 'computed'],
  [
    'D56',
    'responseTimeMean',
    { responseTimeTotal: 85680, answered: 5 },
    17136,
    close,
    'computed: the same by the total',
  ],
]

export const cases: readonly Case[] = [
  ...published.map(([id, metric, facts, expected, tolerance, source]) => ({
    id,
    metric,
    facts,
    expected,
    tolerance,
    source,
  })),
  {
    id: 'C11',
    metric: 'reach',
    facts: [{ reach: 2521 }, { reach: 2386 }, { reach: 2318 }, { reach: 2562 }, { reach: 1628 }, { reach: 1009 }],
    expected: null,
    tolerance: 0,
    reason: 'not-additive',
    between: [2562, 12424],
    source: 'real GA4 property: six daily counts add to 12,424, more than the week’s 11,739',
  },
  {
    id: 'E01',
    metric: 'engagementRateByReach',
    facts: { likes: 10, reach: null },
    expected: null,
    tolerance: 0,
    reason: 'missing',
    source: 'rule: missing is not zero',
  },
]

const infor = 'Infor CPM 10.4, decreasing value types'

export const attainmentCases: readonly AttainmentCase[] = [
  { id: 'G49', actual: 45, target: 50, options: { better: 'higher' }, expected: 0.9, source: 'SAP' },
  { id: 'G52-0', actual: 50, target: 50, options: { better: 'lower' }, expected: 1, source: infor },
  { id: 'G52-1', actual: 100, target: 50, options: { better: 'lower' }, expected: 0, source: infor },
  { id: 'G52-3', actual: 0, target: 50, options: { better: 'lower' }, expected: 2, source: infor },
  { id: 'G52-8', actual: 0, target: 0, options: { better: 'lower' }, expected: 1, source: infor },
  { id: 'C03', actual: 8, target: 10, options: { better: 'lower' }, expected: 1.2, source: 'CAMMS less is better' },
  {
    id: 'C05',
    actual: 85,
    target: 100,
    options: { better: 'higher', method: 'threshold', threshold: 80 },
    expected: 0.25,
    source: 'Lanteria threshold form',
  },
]
