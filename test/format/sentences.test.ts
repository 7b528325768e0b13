// @vitest-environment node
// What a reader is told, to the letter: at least one metric of every family, known, unknown, partial and between bounds.
import { expect, test } from 'vitest'
import { describeReason, explain } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { evaluate, type EvaluateOptions, type MetricId, type Rows } from '../../src/metrics/index.js'

type Case = readonly [metric: MetricId, rows: object | readonly object[], english: string, russian: string]

const date = '2026-10'
const usd = { date, currency: 'USD' }
const day = (n: number) => `2026-10-${String(n).padStart(2, '0')}`
/** October by the day; the figures of the first `n` days are known. */
const first = (n: number, figures: object) =>
  Array.from({ length: 31 }, (_, i) => ({ date: day(i + 1), posts: 1, ...(i < n && figures) }))
/** Six days that add up to 12,424; the week that holds them had 11,739 people. */
const dailyReach = [2521, 2386, 2318, 2562, 1628, 1009].map((reach, i) => ({ date: day(i + 1), reach }))
const channels = (...figures: object[]) => figures.map((one, i) => ({ date, channel: ['vk', 'telegram'][i], ...one }))
const brands = (...figures: object[]) => figures.map((one, i) => ({ date, brand: ['Aurora', 'Northwind'][i], ...one }))

const explanations: readonly Case[] = [
  // Audience
  ['followers', { date, followers: 12504 }, 'Followers = 12,504', 'Подписчики = 12 504'],
  ['followersLost', { date, followersLost: 0 }, 'Unfollows = 0', 'Отписки = 0'],
  ['netFollowers', { date, followersGained: 940, followersLost: 436 }, '940 − 436 = 504', '940 − 436 = 504'],
  ['growthRate', { date, followersGained: 100, followersStart: 1000 }, '100 ÷ 1,000 = 10.0%', '100 ÷ 1 000 = 10,0 %'],
  [
    'netGrowthRate',
    { date, followersGained: 940, followersLost: 436, followersStart: 12000 },
    '(940 − 436) ÷ 12,000 = 4.2%',
    '(940 − 436) ÷ 12 000 = 4,2 %',
  ],
  [
    'netGrowthRate',
    { date, followersGained: 5, followersLost: 15, followersStart: 100 },
    '(5 − 15) ÷ 100 = −10.0%',
    '(5 − 15) ÷ 100 = −10,0 %',
  ],
  [
    'netGrowthRate',
    { date, followersGained: 940, followersStart: 12000 },
    '(940 − unfollows) ÷ 12,000: unfollows are not reported',
    '(940 − отписавшиеся) ÷ 12 000; нет данных: отписавшиеся',
  ],
  [
    'churnRate',
    { date, followersLost: 0, followersStart: 0 },
    '0 ÷ 0: no followers at start, so no follower churn',
    '0 ÷ 0; подписчики на начало: ноль, поэтому показателя нет',
  ],
  ['profileConversionRate', { date, followersGained: 45, profileVisits: 900 }, '45 ÷ 900 = 5.0%', '45 ÷ 900 = 5,0 %'],

  // Exposure
  [
    'impressions',
    first(28, { impressions: 400 }),
    'Impressions = 11,200 (28 of 31 days)',
    'Показы = 11 200 (28 из 31 дня)',
  ],
  [
    'reach',
    dailyReach,
    'Reach can’t be added up from parts: between 2,562 and 12,424 people',
    'Охват: части не складываются (от 2 562 до 12 424 чел.)',
  ],
  [
    'reach',
    first(28, { reach: 900 }),
    'Reach is not reported for 3 of 31 days: at least 900 people',
    'Нет данных за 3 из 31 дня: охват (не менее 900 чел.)',
  ],
  // A channel that never reports reach is none of those that reach is about.
  ['reach', channels({ reach: 4000 }, { likes: 30 }), 'Reach = 4,000', 'Охват = 4 000'],
  ['reachRate', { date, reach: 2000, followers: 20000 }, '2,000 ÷ 20,000 = 10.0%', '2 000 ÷ 20 000 = 10,0 %'],
  ['frequency', { date, impressions: 1000, reach: 200 }, '1,000 ÷ 200 = 5', '1 000 ÷ 200 = 5'],
  [
    'frequency',
    dailyReach.map((row, i) => ({ ...row, impressions: i ? 5000 : 6060 })),
    '31,060 ÷ (2,562–12,424) = 2.50–12.12 (reach can’t be added up from parts)',
    '31 060 ÷ (2 562–12 424) = 2,50–12,12 (охват: части не складываются)',
  ],
  [
    'averagePostReach',
    [30, 21, 24].map((reach, i) => ({ date: day(i + 1), post: `post ${i}`, reach })),
    '75 ÷ 3 = 25',
    '75 ÷ 3 = 25',
  ],
  [
    'frequency',
    first(28, { reach: 900 }),
    'Impressions ÷ (at least 900): impressions are not reported; reach is not reported for 3 of 31 days',
    'Показы ÷ (не менее 900); нет данных: показы; нет данных за 3 из 31 дня: охват',
  ],
  [
    'averagePostReach',
    dailyReach,
    'Sum of reach by post ÷ number of posts with reach: reach per post is not reported',
    'Сумма (охват, по публикациям) ÷ число публикаций (охват); нет данных: охват по публикациям',
  ],
  ['averageDailyReach', dailyReach, '12,424 ÷ 6 = 2,070.7', '12 424 ÷ 6 = 2 070,7'],
  [
    'averageDailyReach',
    channels({ date: day(1), reach: 40 }, { date: day(1), reach: 30 }),
    'Average daily reach can’t be added up from parts',
    'Средний дневной охват: части не складываются',
  ],
  ['grossReach', dailyReach, 'Gross reach, with repeats = 12,424', 'Суммарный охват, с повторами = 12 424'],
  [
    'viewRatePerPost',
    channels({ views: 400, posts: 10, followers: 1000 }, { views: 300, posts: 5, followers: 500 }),
    '700 ÷ 12,500 = 5.6%',
    '700 ÷ 12 500 = 5,6 %',
  ],
  [
    'viewRatePerPost',
    { date, views: 0, posts: 0, followers: 1000 },
    '0 ÷ 0: nothing to measure against yet',
    '0 ÷ 0: пока не с чем соотнести',
  ],
  ['nonFollowerReachShare', { date, reach: 500, reachFollowers: 300 }, '200 ÷ 500 = 40.0%', '200 ÷ 500 = 40,0 %'],

  // Engagement
  ['interactions', { date, likes: 100, comments: 20 }, 'Interactions = 120', 'Взаимодействия = 120'],
  ['interactionsPerPost', { date, interactions: 120, posts: 8 }, '120 ÷ 8 = 15', '120 ÷ 8 = 15'],
  ['engagementRateByReach', { date, interactions: 512, reach: 20480 }, '512 ÷ 20,480 = 2.5%', '512 ÷ 20 480 = 2,5 %'],
  [
    'engagementRateByReach',
    first(28, { interactions: 10, reach: 200 }),
    '280 ÷ 5,600 = 5.0% (28 of 31 days)',
    '280 ÷ 5 600 = 5,0 % (28 из 31 дня)',
  ],
  [
    'engagementRateByReach',
    { date, interactions: 512 },
    '512 ÷ reach: reach is not reported',
    '512 ÷ охват; нет данных: охват',
  ],
  [
    'engagementRatePerPost',
    { date, likes: 100, comments: 20, posts: 10, followers: 300 },
    '120 ÷ 3,000 = 4.0%',
    '120 ÷ 3 000 = 4,0 %',
  ],
  ['applauseRate', { date, likes: 5, followers: 2000 }, '5 ÷ 2,000 = 0.25%', '5 ÷ 2 000 = 0,25 %'],
  [
    'saveRate',
    { date, reach: 4000 },
    'Saves ÷ 4,000: saves are not reported',
    'Сохранения ÷ 4 000; нет данных: сохранения',
  ],
  [
    'viralityRate',
    [
      { date, channel: 'vk', shares: 30, impressions: 12000 },
      { date, channel: 'vk', shares: 40 },
    ],
    'Shares ÷ 12,000; rows contradict each other: shares',
    'Репосты ÷ 12 000; строки противоречат друг другу: репосты',
  ],
  ['negativeFeedbackRate', { date, negativeFeedback: 2, reach: 4000 }, '2 ÷ 4,000 = 0.05%', '2 ÷ 4 000 = 0,05 %'],

  // Video and stories
  ['videoCompletionRate', { date, videoCompletions: 210, videoStarts: 840 }, '210 ÷ 840 = 25.0%', '210 ÷ 840 = 25,0 %'],
  ['averageWatchTime', { date, watchTime: 7380, videoViews: 410 }, '2 h 3 min ÷ 410 = 18 s', '2 ч 3 мин ÷ 410 = 18 с'],
  [
    'storyCompletionRate',
    { date, storyLastReach: 360, storyFirstReach: 480 },
    '360 ÷ 480 = 75.0%',
    '360 ÷ 480 = 75,0 %',
  ],
  [
    'storyExitRate',
    { date, storyExits: 'many', storyViews: 480 },
    'Story exits ÷ 480; not a valid number: story exits',
    'Выходы из сторис ÷ 480; недопустимое значение: выходы из сторис',
  ],

  // Traffic
  ['siteCommunityClicks', { date, linkClicks: 120, groupClicks: 30 }, '120 + 30 = 150', '120 + 30 = 150'],
  ['linkResponseRate', { date, linkClicks: 360, impressions: 48000 }, '360 ÷ 48,000 = 0.75%', '360 ÷ 48 000 = 0,75 %'],
  // One figure for the whole site, however many channels repeat it.
  [
    'socialTrafficShare',
    channels({ sessions: 700, siteSessions: 9600 }, { sessions: 500, siteSessions: 9600 }),
    '1,200 ÷ 9,600 = 12.5%',
    '1 200 ÷ 9 600 = 12,5 %',
  ],
  [
    'timeOnSite',
    { date, sessionTime: 108_000, sessions: 1200 },
    '30 h ÷ 1,200 = 1 min 30 s',
    '30 ч ÷ 1 200 = 1 мин 30 с',
  ],
  ['pageDepth', { date, pageviews: 3000, sessions: 1200 }, '3,000 ÷ 1,200 = 2.5', '3 000 ÷ 1 200 = 2,5'],
  [
    'contentVisitors',
    channels({ contentVisitors: 300 }, { contentVisitors: 200 }),
    'Visitors from content can’t be added up from parts: between 300 and 500 people',
    'Посетители из контент-каналов: части не складываются (от 300 до 500 чел.)',
  ],
  [
    'goalConversionRate',
    { date, sessions: 1200 },
    'Visits that reached a goal ÷ 1,200: visits that reached a goal are not reported',
    'Визиты с целью ÷ 1 200; нет данных: визиты с целью',
  ],

  // Money
  ['spend', { ...usd, spend: 1560 }, 'Spend = $1,560', 'Расходы = 1 560 $'],
  ['costPerClick', { ...usd, spend: 180, linkClicks: 360 }, '$180 ÷ 360 = $0.50', '180 $ ÷ 360 = 0,50 $'],
  [
    'costPerMille',
    { ...usd, spend: 183, impressions: 12000 },
    '1,000 × $183 ÷ 12,000 = $15.25',
    '1 000 × 183 $ ÷ 12 000 = 15,25 $',
  ],
  [
    'costPerFollower',
    { ...usd, spend: 180, followersGained: 0 },
    '$180 ÷ 0: no new followers, so no cost per new follower',
    '180 $ ÷ 0; подписавшиеся: ноль, поэтому показателя нет',
  ],
  [
    'costPerLead',
    channels({ spend: 100, leads: 10, currency: 'USD' }, { spend: 90, leads: 5, currency: 'EUR' }),
    'Spend ÷ 15: spend in different currencies can’t be added up',
    'Расходы ÷ 15; суммы в разных валютах не складываются: расходы',
  ],
  ['roas', { ...usd, revenue: 520, spend: 130 }, '520 ÷ 130 = 4', '520 ÷ 130 = 4'],
  ['romi', { ...usd, revenue: 100, spend: 125 }, '(100 − 125) ÷ 125 = −20.0%', '(100 − 125) ÷ 125 = −20,0 %'],

  // Leads
  ['leadConversionRate', { date, leads: 109, sessions: 2180 }, '109 ÷ 2,180 = 5.0%', '109 ÷ 2 180 = 5,0 %'],
  [
    'assistRatio',
    channels(
      { assistedConversions: 40, lastClickConversions: 50 },
      { assistedConversions: 20, lastClickConversions: 30 },
    ),
    '(40–60) ÷ 80 = 0.50–0.75 (assisted conversions can’t be added up from parts)',
    '(40–60) ÷ 80 = 0,50–0,75 (ассоциированные конверсии: части не складываются)',
  ],

  // Voice
  ['shareOfVoice', brands({ mentions: 250 }, { mentions: 750 }), '250 ÷ 1,000 = 25.0%', '250 ÷ 1 000 = 25,0 %'],
  [
    'shareOfVoice',
    brands({ mentions: 250 }, { likes: 30 }),
    '250 ÷ mentions of all brands = 0–100.0% (mentions of all brands are not reported)',
    '250 ÷ упоминания (все бренды) = 0–100,0 % (нет данных: упоминания (все бренды))',
  ],
  [
    'netSentiment',
    { date, positiveMentions: 120, neutralMentions: 50, negativeMentions: 30 },
    '(120 − 30) ÷ (120 + 50 + 30) = 45.0%',
    '(120 − 30) ÷ (120 + 50 + 30) = 45,0 %',
  ],
  [
    'netPromoterScore',
    { date, promoters: 60, passives: 20, detractors: 20 },
    '100 × (60 − 20) ÷ (60 + 20 + 20) = 40',
    '100 × (60 − 20) ÷ (60 + 20 + 20) = 40',
  ],
  [
    'netPromoterScore',
    { date, promoters: 0, passives: 0, detractors: 0 },
    '100 × (0 − 0) ÷ (0 + 0 + 0): promoters + passives + detractors is 0, so no net promoter score',
    '100 × (0 − 0) ÷ (0 + 0 + 0); промоутеры + нейтралы + критики: ноль, поэтому показателя нет',
  ],
  ['adRecallRate', { date, adRecallers: 300, reach: 4000 }, '300 ÷ 4,000 = 7.5%', '300 ÷ 4 000 = 7,5 %'],

  // Service
  ['messageResponseRate', { date, answered: 36, messages: 40 }, '36 ÷ 40 = 90.0%', '36 ÷ 40 = 90,0 %'],
  [
    'responseTime',
    { date, responseTimes: [60, 120, 300, 480, 900] },
    'Median of 5 response times = 5 min',
    'Медиана (время ответов, 5 значений) = 5 мин',
  ],
  [
    'responseTimeMean',
    { date, responseTimes: [300] },
    'Mean of 1 response time = 5 min',
    'Среднее (время ответов, 1 значение) = 5 мин',
  ],
  ['responseTimeMean', { date, responseTimeTotal: 3600, answered: 12 }, '1 h ÷ 12 = 5 min', '1 ч ÷ 12 = 5 мин'],
  [
    'responseTimeP90',
    { date, responseTimes: [60, 120, 180, 240, 300, 360, 420, 480, 540, 7200] },
    '90th percentile of 10 response times = 9 min',
    '90-й перцентиль (время ответов, 10 значений) = 9 мин',
  ],
  [
    'responseTimeP90',
    { date, responseTimes: [60, 120, 300], messages: 5 },
    '90th percentile of 3 response times = at least 5 min (only 3 of 5 messages answered)',
    '90-й перцентиль (время ответов, 3 значения) = не менее 5 мин (отвечено только на 3 из 5 сообщений)',
  ],
]

/** What is said where there is no formula beside it. */
const reasons: readonly Case[] = [
  [
    'nonFollowerReachShare',
    { date, likes: 3 },
    'Reach and reach among followers are not reported',
    'Нет данных: охват и охват подписчиков',
  ],
  [
    'nonFollowerReachShare',
    { date, reach: 3 },
    'Reach among followers is not reported',
    'Нет данных: охват подписчиков',
  ],
  ['churnRate', { date, followersStart: 12000 }, 'Unfollows are not reported', 'Нет данных: отписавшиеся'],
  [
    'engagementRateByReach',
    { date, likes: null },
    'Interactions and reach are not reported',
    'Нет данных: взаимодействия и охват',
  ],
  [
    'frequency',
    dailyReach.map((row, i) => ({ ...row, impressions: i ? 5000 : 6060 })),
    'Reach can’t be added up from parts: frequency between 2.50 and 12.12',
    'Охват: части не складываются (частота показа от 2,50 до 12,12)',
  ],
  [
    'frequency',
    first(28, { impressions: 500, reach: 100 }),
    'Reach is not reported for 3 of 31 days: frequency between 0 and 140',
    'Нет данных за 3 из 31 дня: охват (частота показа от 0 до 140)',
  ],
  ['frequency', { date, post: 'a', impressions: 500, reach: 100 }, 'Reach is not reported', 'Нет данных: охват'],
  [
    'likes',
    [
      { date, likes: 1e308, channel: 'vk' },
      { date, likes: 1e308, channel: 'x' },
    ],
    'Not a valid number: likes',
    'Недопустимое значение: лайки',
  ],
  ['likes', [], 'No data', 'Нет данных'],
]

const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ')
const options: EvaluateOptions = { own: 'Aurora' }
const evaluated = (metric: MetricId, rows: Case[1]) =>
  evaluate(metric, rows as Rows, JSON.stringify(rows).includes('"brand"') ? options : {})

test.each(explanations)('explain %s, row %#', (metric, rows, english, russian) => {
  const result = evaluated(metric, rows)
  expect(plain(explain(result))).toBe(english)
  expect(plain(explain(result, { locale: ru }))).toBe(russian)
})

test.each(reasons)('describeReason %s, row %#', (metric, rows, english, russian) => {
  const result = evaluated(metric, rows)
  expect(plain(describeReason(result))).toBe(english)
  expect(plain(describeReason(result, { locale: ru }))).toBe(russian)
})

test('a period without data is named', () => {
  const result = evaluate('leadConversionRate', { date, leads: 3, sessions: 60 } as const, { period: '2026-11' })
  expect(plain(explain(result))).toBe('Leads ÷ visits: no data for November 2026')
  expect(plain(explain(result, { locale: ru }))).toBe('Лиды ÷ визиты: нет данных за ноябрь 2026')
})

test('people of a channel that reports them in other months are not known', () => {
  const rows = [{ date: '2026-09', channel: 'telegram', reach: 900 }, ...channels({ reach: 4000 }, { likes: 30 })]
  const result = evaluate('reach', rows as Rows, { period: '2026-10' })
  expect(plain(explain(result))).toBe('Reach is not reported for some channels: at least 4,000 people')
  expect(plain(explain(result, { locale: ru }))).toBe('Нет данных по части каналов: охват (не менее 4 000 чел.)')
})

test('of several brands one has to be your own', () => {
  const result = evaluate('shareOfVoice', brands({ mentions: 250 }, { mentions: 750 }) as Rows)
  expect(plain(explain(result))).toBe('Mentions ÷ 1,000: several brands, none marked as your own')
  expect(plain(explain(result, { locale: ru }))).toBe('Упоминания ÷ 1 000: брендов несколько, а свой не указан')
})
