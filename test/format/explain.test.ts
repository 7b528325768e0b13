// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { explain, explainNames } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import {
  countCells,
  evaluate,
  type Expression,
  firstKnown,
  type Input,
  mean,
  metrics,
  minus,
  ofAll,
  plus,
  quantile,
  ratio,
  meanCells,
  sumCells,
  sumKnown,
  times,
  type Operation,
} from '../../src/metrics/index.js'
import { input, known, unknown, whole } from './made.js'

const lacking: Input = { known: false, reason: 'missing', coverage: { ...whole, known: 0 } }

/** The formula alone, over likes 1, comments 2, shares 3, saves −4 and reach 5. */
const written = (formula: Expression) => {
  const inputs = { likes: input(1), comments: input(2), shares: input(3), saves: input(-4), reach: input(5) }
  return explain(known(1, { formula, inputs }), { value: false })
}

describe('explain', () => {
  test('puts the reader’s numbers into the formula', () => {
    expect(explain(known())).toBe('(940 − 436) ÷ 12,000 = 4.2%')
    expect(explain(known(), { value: false })).toBe('(940 − 436) ÷ 12,000')
    expect(explain(known(), { locale: ru })).toBe('(940 − 436) ÷ 12\u00a0000 = 4,2\u00a0%')
  })

  test('what is unknown stands in it by its name, and the reason follows', () => {
    const inputs = { followersGained: input(940), followersLost: lacking, followersStart: input(12000) }
    expect(explain(unknown({ inputs }))).toBe('(940 − unfollows) ÷ 12,000: unfollows are not reported')
    expect(explain(unknown({ inputs }), { locale: ru })).toBe(
      '(940 − отписавшиеся) ÷ 12\u00a0000; нет данных: отписавшиеся',
    )
    expect(explain(unknown({ inputs: {} }), { value: false })).toBe('(new followers − unfollows) ÷ followers at start')
  })

  test('what is known between bounds stands in it as a range', () => {
    const reach: Input = { known: false, reason: 'not-additive', between: [2562, 12424], coverage: whole }
    const result = unknown({
      metric: 'frequency',
      formula: ratio('impressions', 'reach'),
      inputs: { impressions: input(25620), reach },
      unit: 'ratio',
      reason: 'not-additive',
      between: [25620 / 12424, 10],
    })
    expect(explain(result)).toBe('25,620 ÷ (2,562–12,424) = 2.06–10.00 (reach can’t be added up from parts)')
  })

  test.each<[Expression, string]>([
    [plus('likes', 'comments', 'shares'), '1 + 2 + 3'],
    [minus('likes', plus('comments', 'shares')), '1 − (2 + 3)'],
    [minus('likes', minus('comments', 'shares')), '1 − (2 − 3)'],
    [plus(minus('likes', 'comments'), 'shares'), '1 − 2 + 3'],
    [plus('likes', 'saves'), '1 + (−4)'],
    [plus('saves', 'likes'), '−4 + 1'],
    [times(0.5, plus('likes', 'comments')), '0.5 × (1 + 2)'],
    [times('likes', ratio('comments', 'shares')), '1 × (2 ÷ 3)'],
    [ratio('likes', times('comments', 'shares')), '1 ÷ (2 × 3)'],
    [ratio(times(1000, 'likes'), 'reach'), '1,000 × 1 ÷ 5'],
    [ratio(minus('likes', 'comments'), minus('reach', 'likes')), '(1 − 2) ÷ (5 − 1)'],
    [ratio(ratio('likes', 'comments'), ratio('shares', 'reach')), '1 ÷ 2 ÷ (3 ÷ 5)'],
    [sumKnown('likes', 'comments'), '1 + 2'],
    [sumKnown('likes'), '1'],
    [ratio(sumKnown('likes'), 'reach'), '1 ÷ 5'],
    [ratio(sumKnown('likes', 'comments'), 'reach'), '(1 + 2) ÷ 5'],
    [ratio(firstKnown(minus('likes', 'comments'), 'shares'), 'reach'), '(1 − 2) ÷ 5'],
    [ratio(480, 'reach'), '480 ÷ 5'],
  ])('brackets only where they are needed: %#', (formula, text) => {
    expect(written(formula)).toBe(text)
  })

  test('facts are in their own unit, money in its currency', () => {
    const result = known(0.5, {
      metric: 'costPerClick',
      formula: ratio('spend', 'linkClicks'),
      inputs: { spend: input(180), linkClicks: input(360) },
      unit: 'money',
      currency: 'USD',
    })
    expect(explain(result)).toBe('$180 ÷ 360 = $0.50')
    const times = known(18, {
      formula: ratio('watchTime', 'views'),
      inputs: { watchTime: input(3600), views: input(200) },
      unit: 'duration',
    })
    expect(explain(times)).toBe('1\u00a0h ÷ 200 = 18\u00a0s')
  })

  test('a statistic says how many measurements it is of', () => {
    const result = known(3180, {
      formula: quantile('responseTimes', 0.5),
      inputs: { responseTimes: input(5) },
      unit: 'duration',
    })
    expect(explain(result)).toBe('Median of 5\u00a0response times = 53\u00a0min')
    expect(explain(result, { locale: ru })).toBe('Медиана (время ответов, 5\u00a0значений) = 53\u00a0мин')
    expect(explain({ ...result, formula: quantile('responseTimes', 0.9) }, { value: false })).toBe(
      '90th percentile of 5\u00a0response times',
    )
  })

  test.each([
    [0.91, '91st', '91-й'],
    [0.92, '92nd', '92-й'],
    [0.93, '93rd', '93-й'],
    [0.95, '95th', '95-й'],
    [0.999, '99.9th', '99,9-й'],
  ])('the quantile of %d has its ending', (p, english, russian) => {
    const formula = quantile('responseTimes', p)
    expect(explainNames({ formula })).toBe(`${english} percentile of response times`)
    expect(explainNames({ formula }, { locale: ru })).toBe(`${russian} перцентиль (время ответов)`)
  })

  test.each([
    [1, 'значение'],
    [2, 'значения'],
    [5, 'значений'],
    [11, 'значений'],
    [21, 'значение'],
  ])('%i agrees with its noun in Russian', (n, noun) => {
    const result = known(60, { formula: mean('responseTimes'), inputs: { responseTimes: input(n) }, unit: 'duration' })
    expect(explain(result, { locale: ru, value: false })).toBe(`Среднее (время ответов, ${n}\u00a0${noun})`)
  })

  test('a fact by itself goes by its name', () => {
    expect(explain(known(12504, { metric: 'followers', formula: 'followers', unit: 'count' }))).toBe(
      'Followers = 12,504',
    )
  })
})

test('an operation that does not exist is told as a mistake of the formula', () => {
  // @ts-expect-error there is no such operation
  const formula: Operation = { op: 'max', of: ['likes', 'saves'] }
  expect(() => explainNames({ formula })).toThrow('the operation "max" cannot stand there')
})

describe('explainNames', () => {
  test.each<[Expression, string, string]>([
    [
      metrics.netGrowthRate.formula,
      '(New followers − Unfollows) ÷ Followers at start',
      '(Подписавшиеся − Отписавшиеся) ÷ Подписчики на начало',
    ],
    [
      metrics.averagePostReach.formula,
      'Sum of reach by post ÷ Number of posts with reach',
      'Сумма (охват, по публикациям) ÷ Число публикаций (охват)',
    ],
    [metrics.viewRatePerPost.formula, 'Views ÷ (Posts published × Followers)', 'Просмотры ÷ (Публикации × Подписчики)'],
    [quantile('responseTimes', 0.9), '90th percentile of response times', '90-й перцентиль (время ответов)'],
    [mean('responseTimes'), 'Mean of response times', 'Среднее (время ответов)'],
    [ratio('mentions', ofAll('mentions')), 'Mentions ÷ Mentions of all brands', 'Упоминания ÷ Упоминания (все бренды)'],
    [{ op: 'before', of: ['followers'] }, 'Followers the day before', 'Подписчики накануне'],
    [sumCells('reach'), 'Sum of reach by day or post', 'Сумма (охват, по дням или публикациям)'],
    [
      meanCells(ratio('likes', 'reach'), 'post'),
      'Mean of likes ÷ reach over posts',
      'Среднее (лайки ÷ охват, по публикациям)',
    ],
    [countCells('reach', 'day'), 'Number of days with reach', 'Число дней (охват)'],
  ])('%j', (formula, english, russian) => {
    expect(explainNames({ formula })).toBe(english)
    expect(explainNames({ formula }, { locale: ru })).toBe(russian)
  })

  test('every metric can be explained in words', () => {
    for (const metric of Object.values(metrics)) {
      for (const locale of ['en', ru])
        expect(explainNames(metric, { locale })).toMatch(/^[^a-zа-яё]((?!undefined|NaN).)+$/)
    }
  })
})

// The engine narrows the formula to what it used: the arithmetic that is shown must come out.
describe('with the engine', () => {
  const cases = [
    evaluate('netGrowthRate', { followersStart: 12000, followersGained: 940, followersLost: 436 }),
    evaluate('netGrowthRate', { followersStart: 10000, followers: 10500 }),
    evaluate('netGrowthRate', { followersStart: 100, followersGained: 5, followersLost: 15 }),
    evaluate('growthRate', { followersStart: 1000, followers: 1100, followersGained: 100 }, { base: 'average' }),
    evaluate('reachRate', [
      { channel: 'vk', date: '2026-10-01', reach: 200, followers: 2000 },
      { channel: 'vk', date: '2026-10-02', reach: 300, followers: 2000 },
    ]),
    evaluate('viewRatePerPost', [
      { channel: 'tg', date: '2026-10', views: 400, posts: 10, followers: 1000 },
      { channel: 'vk', date: '2026-10', views: 300, posts: 5, followers: 500 },
    ]),
    evaluate('averagePostReach', [
      { post: 'a', date: '2026-10-01', reach: 30 },
      { post: 'b', date: '2026-10-02', reach: 21 },
    ]),
    evaluate('frequency', { impressions: 1000, reach: 200 }),
  ]

  test.each(cases)('$metric $formula', (result) => {
    expect(result.known).toBe(true)
    const [arithmetic = '', ...rest] = explain(result).split(' = ')
    const code = arithmetic
      .replace(/,/g, '')
      .replace(/[−×÷]/g, (sign) => ({ '−': '-', '×': '*', '÷': '/' })[sign] ?? '')
    expect(code).toMatch(/^[\d\s.()+*/-]+$/)
    const value = new Function(`return ${code}`)() as number
    expect(value).toBeCloseTo(result.known ? result.value : Number.NaN, 6)
    expect(rest).toHaveLength(1)
  })

  test('the literal text', () => {
    expect(cases.map((result) => explain(result))).toEqual([
      '(940 − 436) ÷ 12,000 = 4.2%',
      '(10,500 − 10,000) ÷ 10,000 = 5.0%',
      '(5 − 15) ÷ 100 = −10.0%',
      '100 ÷ (0.5 × (1,000 + 1,100)) = 9.5%',
      '500 ÷ 4,000 = 12.5%',
      '700 ÷ 12,500 = 5.6%',
      '51 ÷ 2 = 25.5',
      '1,000 ÷ 200 = 5',
    ])
  })

  test('what is missing is named', () => {
    const result = evaluate('churnRate', { followersStart: 12000, followersGained: 940 })
    expect(explain(result)).toBe('Unfollows ÷ 12,000: unfollows are not reported')
  })
})
