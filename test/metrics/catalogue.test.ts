// @vitest-environment node
// The catalogue as agreed, retyped: a change of any metric has to be made here, too.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { nameOf } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { audience } from '../../src/metrics/catalogue/audience.js'
import { engagement } from '../../src/metrics/catalogue/engagement.js'
import { exposure } from '../../src/metrics/catalogue/exposure.js'
import { metricOf } from '../../src/metrics/catalogue/metrics.js'
import { leadMetrics } from '../../src/metrics/catalogue/leads.js'
import { money } from '../../src/metrics/catalogue/money.js'
import { service } from '../../src/metrics/catalogue/service.js'
import { traffic } from '../../src/metrics/catalogue/traffic.js'
import { video } from '../../src/metrics/catalogue/video.js'
import { voice } from '../../src/metrics/catalogue/voice.js'
import { type Expression, type FactId, facts, isMetric, type Metric, metric, metrics } from '../../src/metrics/index.js'
import { cases } from './cases.js'

/**
 * By family, a metric a line: id, unit, better, time, window, formula, name in English and in Russian. `within` is a share
 * of the same people.
 */
const table = `
audience
  followers | count | higher | level | period | followers | Followers | Подписчики
  followersGained | count | higher | adds | period | followersGained | New followers | Новые подписчики
  followersLost | count | lower | adds | period | followersLost | Unfollows | Отписки
  netFollowers | count | higher | adds | period | (followersGained − followersLost) else (followers − followersStart) else followersNet | Net new followers | Чистый прирост подписчиков
  growthRate | percent | higher | adds | period | followersGained ÷ followersStart | Audience growth rate | Скорость роста аудитории
  netGrowthRate | percent | higher | adds | period | ((followersGained − followersLost) else (followers − followersStart) else followersNet) ÷ followersStart | Net audience growth | Темп чистого прироста аудитории
  churnRate | percent | lower | adds | period | followersLost ÷ followersStart | Follower churn | Отток подписчиков
  profileConversionRate | percent | higher | rate | period | followersGained ÷ profileVisits | Profile conversion rate | Конверсия профиля в подписку
exposure
  impressions | count | higher | adds | period | impressions | Impressions | Показы
  views | count | higher | adds | period | views | Views | Просмотры
  reach | count | higher | saturates | period | reach | Reach | Охват
  potentialReach | count | neutral | saturates | period | potentialReach | Potential reach | Потенциальный охват
  reachRate | percent | higher | rate | row | reach ÷ followers | Reach rate | Охват от числа подписчиков (Reach Rate)
  frequency | ratio | neutral | saturates | period | impressions ÷ reach | Frequency | Частота показа
  averagePostReach | count | higher | rate | row | sumCells(reach, post) ÷ countCells(reach, post) | Average post reach | Средний охват публикации
  averageDailyReach | count | higher | rate | row | sumCells(reach, day) ÷ countCells(reach, day) | Average daily reach | Средний дневной охват
  grossReach | count | neutral | adds | row | sumCells(reach) | Gross reach, with repeats | Суммарный охват, с повторами
  viewRatePerPost | percent | higher | rate | row | views ÷ (posts × followers) | View rate per post | Просмотры на публикацию к подписчикам (ERR в Telegram)
  nonFollowerReachShare | percent | neutral | rate | row | (reach − reachFollowers) within reach | Reach beyond followers | Охват неподписчиков
engagement
  interactions | count | higher | adds | period | interactions | Interactions | Взаимодействия
  interactionsPerPost | ratio | higher | rate | period | interactions ÷ posts | Interactions per post | Взаимодействий на публикацию
  engagementRateByReach | percent | higher | rate | row | interactions ÷ reach | Engagement rate by reach | Вовлечённость (ER) по охвату
  engagementRateByFollowers | percent | higher | rate | row | interactions ÷ followers | Engagement rate by followers | Вовлечённость (ER) по подписчикам
  engagementRateByImpressions | percent | higher | rate | row | interactions ÷ impressions | Engagement rate by impressions | Вовлечённость (ER) по показам
  engagementRateByViews | percent | higher | rate | row | interactions ÷ views | Engagement rate by views | Вовлечённость (ER) по просмотрам
  engagementRatePerPost | percent | higher | rate | row | interactions ÷ (posts × followers) | Engagement rate per post | Вовлечённость на публикацию (ER Post)
  meanPostEngagementRateByReach | percent | higher | rate | row | meanCells(interactions ÷ reach, post) | Mean post engagement rate by reach | Средняя вовлечённость (ER) публикации по охвату
  meanPostEngagementRateByFollowers | percent | higher | rate | row | meanCells(interactions ÷ followers, post) | Mean post engagement rate by followers | Средняя вовлечённость (ER) публикации по подписчикам
  applauseRate | percent | higher | rate | row | likes ÷ followers | Applause rate | Коэффициент одобрения (Love rate)
  talkRate | percent | higher | rate | row | comments ÷ followers | Talk rate | Коэффициент общительности (Talk rate)
  amplificationRate | percent | higher | rate | row | shares ÷ followers | Amplification rate | Коэффициент распространения
  viralityRate | percent | higher | rate | period | shares ÷ impressions | Virality rate | Виральность
  viralityRateByReach | percent | higher | rate | row | shares ÷ reach | Virality rate by reach | Виральность по охвату
  saveRate | percent | higher | rate | row | saves ÷ reach | Save rate | Доля сохранений
  engagedShare | percent | higher | rate | row | engagedAccounts within reach | Engaged share of reach | Доля вовлечённых от охвата
  negativeFeedbackRate | percent | lower | rate | row | negativeFeedback ÷ reach | Negative feedback rate | Доля скрытий и жалоб
video
  videoCompletionRate | percent | higher | rate | period | videoCompletions ÷ videoStarts | Video completion rate | Досматриваемость видео
  viewThroughRate | percent | higher | rate | period | videoCompletions ÷ impressions | View-through rate | Доля досмотров от показов (VTR)
  averageWatchTime | duration | higher | rate | period | watchTime ÷ videoViews | Average watch time | Среднее время просмотра
  storyCompletionRate | percent | higher | rate | row | storyLastReach within storyFirstReach | Story completion rate | Досматриваемость сторис
  storyExitRate | percent | lower | rate | period | storyExits ÷ storyViews | Story exit rate | Доля выходов из сторис
traffic
  linkClicks | count | higher | adds | period | linkClicks | Link clicks | Переходы по ссылкам
  groupClicks | count | higher | adds | period | groupClicks | Clicks to the community | Переходы с сайта в группу
  siteCommunityClicks | count | higher | adds | period | linkClicks + groupClicks | Clicks between site and community | Переходы между сайтом и сообществом
  linkResponseRate | percent | higher | rate | period | linkClicks ÷ impressions | Link response rate (CTR) | Кликабельность ссылок (CTR)
  linkResponseRateByViews | percent | higher | rate | period | linkClicks ÷ views | Link response rate by views | Кликабельность ссылок по просмотрам
  linkResponseRateByReach | percent | higher | rate | row | linkClicks ÷ reach | Link response rate by reach | Кликабельность ссылок по охвату
  sessions | count | higher | adds | period | sessions | Visits | Визиты
  socialTrafficShare | percent | higher | rate | period | sessions ÷ siteSessions | Social traffic share | Доля от общего трафика
  bounceRate | percent | lower | rate | period | bouncedSessions ÷ sessions | Bounce rate of social traffic | Показатель отказов
  newVisitShare | percent | neutral | rate | period | newSessions ÷ sessions | Share of new visits | Доля новых посещений
  timeOnSite | duration | higher | rate | period | sessionTime ÷ sessions | Time on site | Время на сайте
  pageDepth | ratio | higher | rate | period | pageviews ÷ sessions | Page depth | Глубина просмотра
  contentVisitors | count | higher | saturates | period | contentVisitors | Visitors from content | Посетители из контент-каналов
  goalConversionRate | percent | higher | rate | period | goalSessions ÷ sessions | Goal conversion rate | Конверсия в цели
  readRate | percent | higher | rate | period | reads ÷ readStarts | Read rate | Доля дочитываний
  scrollRate | percent | higher | rate | period | deepScrolls ÷ sessions | Scroll rate | Доля доскроллов
  widgetInteractions | count | higher | adds | period | widgetLikes + widgetShares | Likes and shares through widgets | Лайки и репосты через виджеты
money
  spend | money | neutral | adds | period | spend | Spend | Расходы
  costPerClick | money | lower | rate | period | spend ÷ linkClicks | Cost per click | Цена клика (CPC)
  costPerMille | money | lower | rate | period | (1000 × spend) ÷ impressions | Cost per 1,000 impressions | Цена за 1000 показов (CPM)
  costPerMilleViews | money | lower | rate | period | (1000 × spend) ÷ views | Cost per 1,000 views | Цена за 1000 просмотров
  costPerInteraction | money | lower | rate | period | spend ÷ interactions | Cost per interaction | Цена вовлечения (CPE)
  costPerFollower | money | lower | rate | period | spend ÷ followersGained | Cost per new follower | Стоимость подписчика
  costPerLead | money | lower | rate | period | spend ÷ leads | Cost per lead | Цена лида (CPL)
  costPerAction | money | lower | rate | period | spend ÷ conversions | Cost per action | Цена целевого действия (CPA)
  costPerCustomer | money | lower | rate | period | spend ÷ customers | Cost per new customer | Стоимость привлечения клиента
  roas | ratio | higher | rate | period | revenue ÷ spend | Return on ad spend | Окупаемость рекламных расходов (ROAS)
  romi | percent | higher | rate | period | (revenue − spend) ÷ spend | Return on marketing investment | Окупаемость маркетинговых инвестиций (ROMI)
  romiByMargin | percent | higher | rate | period | (grossMargin − spend) ÷ spend | Return on marketing investment, by margin | ROMI по валовой прибыли
  blendedCostPerLead | money | lower | rate | period | overall(spend) ÷ overall(leads) | Blended cost per lead | Общая цена лида (blended CPL)
  blendedCostPerCustomer | money | lower | rate | period | overall(spend) ÷ overall(customers) | Blended cost per customer | Общая цена клиента (blended CAC)
  marketingEfficiency | ratio | higher | rate | period | overall(revenue) ÷ overall(spend) | Marketing efficiency | Эффективность маркетинга (MER)
leads
  leads | count | higher | adds | period | leads | Leads | Лиды
  leadConversionRate | percent | higher | rate | period | leads ÷ sessions | Lead conversion rate | Конверсия в лиды
  leadToCustomerRate | percent | higher | rate | period | customers ÷ leads | Lead to customer rate | Конверсия лида в клиента
  assistRatio | ratio | neutral | rate | period | assistedConversions ÷ lastClickConversions | Assist ratio | Коэффициент ассоциированных конверсий
voice
  mentions | count | higher | adds | period | mentions | Mentions | Упоминания
  brandSearches | count | higher | adds | period | brandSearches | Brand searches | Брендовые запросы
  shareOfVoice | percent | higher | rate | period | mentions ÷ ofAll(mentions) | Share of voice | Доля голоса (SSoV)
  netSentiment | percent | higher | rate | period | (positiveMentions − negativeMentions) ÷ (positiveMentions + neutralMentions + negativeMentions) | Net sentiment | Индекс тональности
  netPromoterScore | score | higher | rate | period | (100 × (promoters − detractors)) ÷ (promoters + passives + detractors) | Net promoter score | Индекс лояльности (NPS)
  adRecallRate | percent | higher | rate | row | adRecallers within reach | Ad recall rate | Запоминаемость рекламы
service
  messageResponseRate | percent | higher | rate | period | answered ÷ messages | Message response rate | Доля отвеченных сообщений
  responseTime | duration | lower | rate | period | quantile(responseTimes, 0.5) | Response time, median | Время первого ответа, медиана
  responseTimeMean | duration | lower | rate | period | mean(responseTimes) else (responseTimeTotal ÷ answered) | Response time, mean | Время первого ответа, среднее
  responseTimeP90 | duration | lower | rate | period | quantile(responseTimes, 0.9) | Response time, 9 in 10 | Время первого ответа, 90-й перцентиль
`
const lines = table.trim().split('\n')
const rows = lines.filter((line) => line.includes(' | ')).map((line) => line.trim().split(' | '))

/** Family → ids of its metrics, as the table has them. */
const agreed: Record<string, string[]> = {}
let family = ''
for (const line of lines) {
  const [id = '', ...more] = line.trim().split(' | ')
  if (more.length) agreed[family]?.push(id)
  else agreed[(family = id)] = []
}

const families: Readonly<Record<string, readonly Metric[]>> = {
  audience,
  exposure,
  engagement,
  video,
  traffic,
  money,
  leads: leadMetrics,
  voice,
  service,
}
const written = Object.values(families).flat()
const all: Readonly<Record<string, Metric>> = metrics

const signs: Readonly<Record<string, string>> = {
  plus: '+',
  minus: '−',
  times: '×',
  ratio: '÷',
  firstKnown: 'else',
}

/** A formula as the table writes it. */
function print(formula: Expression, inner = false): string {
  if (typeof formula !== 'object') return String(formula)
  const { op, of, nested, p, cells } = formula
  const sign = nested ? 'within' : signs[op]
  if (!sign)
    return `${op}(${[...of.map((part) => print(part)), p ?? cells].filter((part) => part !== undefined).join(', ')})`
  const text = of.map((part) => print(part, true)).join(` ${sign} `)
  return inner ? `(${text})` : text
}

describe('the metrics', () => {
  test('are all there, each in its family', () => {
    const ids = Object.entries(families).map(([name, of]) => [name, of.map(({ id }) => id)])
    expect(Object.fromEntries(ids)).toEqual(agreed)
    for (const one of written) expect(all[one.id]).toBe(one)
  })

  test.each(rows)('%s (%s, %s, %s, %s) is %s', (id = '', unit, better, time, window, formula, english, russian) => {
    const one = all[id] as Metric
    expect(one).toMatchObject({ id, unit, better, time, window })
    expect(print(one.formula)).toBe(formula)
    expect([nameOf(id), nameOf(id, { locale: ru })]).toEqual([english, russian])
  })

  test('have no other bases than growth has', () => {
    const based = written.filter(({ bases }) => bases)
    expect(
      based.map(({ id, bases = {} }) => [id, ...Object.entries(bases).map(([base, of]) => `${base}: ${print(of)}`)]),
    ).toEqual([
      [
        'growthRate',
        'end: followersGained ÷ followers',
        'average: followersGained ÷ (0.5 × (followersStart + followers))',
      ],
      [
        'netGrowthRate',
        'end: ((followersGained − followersLost) else (followers − followersStart) else followersNet) ÷ followers',
        'average: ((followersGained − followersLost) else (followers − followersStart) else followersNet) ÷ (0.5 × (followersStart + followers))',
      ],
    ])
  })
})

test('every other fact but samples is a metric of itself, with unit and time by its kind, and neutral unless all want it', () => {
  const wanted = ['revenue', 'grossMargin', 'customers', 'conversions', 'lastClickConversions']
  const times: Readonly<Record<string, string>> = {
    flow: 'adds',
    duration: 'adds',
    money: 'adds',
    context: 'adds',
    overlapping: 'adds',
    opening: 'level',
    closing: 'level',
    unique: 'saturates',
    estimate: 'saturates',
  }
  const ids = new Set(rows.map(([id]) => id))
  const others = (Object.keys(facts) as FactId[]).filter((id) => !ids.has(id) && facts[id].kind !== 'samples')
  for (const id of others) {
    const { kind } = facts[id]
    const unit = kind === 'duration' || kind === 'money' ? kind : 'count'
    const better = wanted.includes(id) ? 'higher' : 'neutral'
    expect(all[id]).toEqual({ id, formula: id, unit, better, time: times[kind], window: 'period' })
  }
  expect(Object.keys(metrics).sort()).toEqual([...ids, ...others].sort())
})

test('every metric is plain JSON', () => {
  for (const one of Object.values(all)) expect(JSON.parse(JSON.stringify(one))).toEqual(one)
})

describe('an alias', () => {
  const aliases: Readonly<Record<string, string>> = {
    er: 'engagementRateByReach',
    err: 'engagementRateByReach',
    engagementRate: 'engagementRateByReach',
    erv: 'engagementRateByViews',
    erpost: 'engagementRatePerPost',
    lr: 'applauseRate',
    vcr: 'videoCompletionRate',
    vtr: 'viewThroughRate',
    avd: 'averageWatchTime',
    ctr: 'linkResponseRate',
    clickThroughRate: 'linkResponseRate',
    cpc: 'costPerClick',
    cpm: 'costPerMille',
    cpe: 'costPerInteraction',
    cpf: 'costPerFollower',
    cpl: 'costPerLead',
    cpa: 'costPerAction',
    cac: 'costPerCustomer',
    mer: 'marketingEfficiency',
    sov: 'shareOfVoice',
    ssov: 'shareOfVoice',
    nps: 'netPromoterScore',
    frt: 'responseTime',
  }
  const found = written.flatMap(({ id, aliases: names = [] }) => names.map((name) => [name, id] as const))

  test('means one metric, and is no id and no fact', () => {
    expect(Object.fromEntries(found)).toEqual(aliases)
    expect(found).toHaveLength(Object.keys(aliases).length)
    for (const [name] of found) expect([name, name in all, name in facts]).toEqual([name, false, false])
    // Nor one in other letters, which an error would then suggest.
    const names = [...Object.keys(all), ...found.map(([name]) => name)].map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(found)('%s is %s', (name, id) => {
    expect(metricOf(name as 'ctr')).toBe(all[id])
  })
})

describe('metricOf', () => {
  test('finds every id, and takes a definition as it is', () => {
    for (const [id, one] of Object.entries(all)) expect(metricOf(id as 'reach')).toBe(one)
    const own = metric({ id: 'reach', formula: 'likes', unit: 'count', better: 'higher' })
    expect(metricOf(own)).toBe(own)
  })

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'responseTimes',
    'ctr ',
    null,
    undefined,
    5,
    Symbol('ctr'),
  ])('refuses %s', (name) => {
    const of = name as unknown as 'reach'
    expect(() => metricOf(of)).toThrow(
      `kpi-kit: there is no metric "${String(name)}", so nothing can be computed. Use an id`,
    )
  })

  test.each([
    ['CTR', 'ctr'],
    ['Reach', 'reach'],
    ['netgrowthrate', 'netGrowthRate'],
  ])('of %s asks whether %s is meant', (name, meant) => {
    expect(() => metricOf(name as 'reach')).toThrow(
      `there is no metric "${name}", so nothing can be computed. Did you mean "${meant}"?`,
    )
  })
})

test('the worked cases are those that were agreed', () => {
  const ids =
    `G01 G03 G05 G06 G08 G12 G13 G16 G19 G21 G25 G28a G28b G28c G32 G35 G37 G39 G42a G42b G44 G58 G61a G61b G65
    G67a G67b C01 C11 C12 C14 C17 C18 C19 C20 C21 C22 C23 E01 E04`.split(/\s+/)
  expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})

test.each(Object.keys(families))('%s.ts explains each metric: formula, unit, edge, example, source', (family) => {
  const source = readFileSync(path.resolve(import.meta.dirname, `../../src/metrics/catalogue/${family}.ts`), 'utf8')
  const blocks = [...source.matchAll(/^\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+) = metric\(/gm)]
  expect(blocks.map(([, , id]) => id)).toEqual(families[family]?.map(({ id }) => id))
  for (const [, doc = '', id] of blocks) {
    // The name, a colon, and what it is.
    expect([id, doc]).toEqual([id, expect.stringMatching(/^ \* [A-Z][^.:]+: [^@]+\.\n \*\n \* @unit /)])
    for (const tag of ['unit', 'edge', 'example', 'source'])
      expect([id, doc]).toEqual([id, expect.stringMatching(`@${tag} \\S`)])
    const unknown = doc.match(/@(?!unit|edge|example|prevents|elsewhere|source)\w+/)
    expect([id, unknown?.[0]]).toEqual([id, undefined])
    if (all[id as string]?.formula !== id)
      expect([id, doc.slice(0, doc.indexOf('@'))]).toEqual([
        id,
        expect.stringMatching(/[÷+−]|median|mean|percentile|plain sum/),
      ])
  }
})

test('every metric has a worked case', () => {
  const worked = new Set<string>(cases.map(({ metric: id }) => id))
  expect(rows.map(([id = '']) => id).filter((id) => !worked.has(id))).toEqual([])
})

describe('isMetric', () => {
  test('an id of the catalogue is a metric, and so is another name of one', () => {
    expect(Object.keys(metrics).filter((id) => !isMetric(id))).toEqual([])
    expect(isMetric('ctr')).toBe(true)
  })

  test('nothing else is: no name that all objects have, no case of its own, no value of another type', () => {
    for (const id of ['toString', '__proto__', 'constructor', 'Leads', 'lead', '', null, undefined, 5, {}, ['leads']])
      expect(isMetric(id), String(id)).toBe(false)
  })
})
