// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { control } from '../../../src/findings/control/control.js'
import type { ControlRules } from '../../../src/findings/control/controlRules.js'
import type { FindingsQuery } from '../../../src/findings/query.js'
import { describeCheck } from '../../../src/format/check.js'
import { en } from '../../../src/locales/report/en.js'
import { ru as ruWords } from '../../../src/locales/report/ru.js'
import { ru } from '../../../src/locales/ru.js'
import type { Row } from '../../../src/metrics/index.js'
import { portfolio } from '../../../stories/fixtures/portfolio.js'
import { plan } from '../../../stories/fixtures/scorecard.js'
import { daily, message, postsOn } from './rows.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const said = (query: FindingsQuery, rules: ControlRules, id: string) => {
  const check = control(query, rules).checks.find((one) => one.id === id)
  if (!check) throw new Error(`no check ${id}`)
  const inWords = (locale?: typeof ru) =>
    Object.fromEntries(
      Object.entries(describeCheck(check, { locale })).map(([key, text]) => [key, text && plain(text)]),
    )
  return { en: inWords(), ru: inWords(ru) }
}

const now = '2026-10-20T12:00:00Z'
const messages = [
  ...Array.from({ length: 31 }, (_, i) => message(i, 3000 + i, 30, now)),
  ...Array.from({ length: 3 }, (_, i) => message(31 + i, 3000, 90, now)),
  ...Array.from({ length: 4 }, (_, i) => message(34 + i, 150 - i, null, now)),
  ...Array.from({ length: 2 }, (_, i) => message(38 + i, 10, null, now)),
]
const sundays = [24, 51, 30, 36, 28, 40, 33, 44]
const jump: Row[] = daily('2026-08-23', 70, (i, date) => ({
  followersGained: date === '2026-10-18' ? 1240 : (sundays[i / 7] ?? 30 + (i % 7)),
  followers: 20_000,
  reach: date > '2026-10-18' && date <= '2026-10-25' ? 3180 : 3260,
}))
const nine = [['09:00', '18:00']] as const
const zone = { timeZone: 'Europe/Moscow', hours: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine } }

test('a jump: facts, then what else can look like this, then a question', () => {
  const { en: english, ru: russian } = said(
    { data: jump, period: '2026-10' },
    { now: '2026-11-01T10:00:00Z' },
    'followers-jump:instagram:2026-10-18',
  )
  expect(english.sentence).toBe(
    '18 October: 1,240 new followers; 24–51 on the 8 Sundays before. Reach of the 7 days after: 3,180 a day, 3,260 before. ' +
      'No event or spend on these days is in the data. A giveaway, a mention or a clean-up can look like this. Where did they come from?',
  )
  expect(russian.sentence).toBe(
    '18 октября: новые подписчики 1 240; в 8 предыдущих воскресений 24–51. Охват за 7 дней после: 3 180 в день, до этого 3 260. ' +
      'Событий и расходов за эти дни в данных нет. Так могут выглядеть розыгрыш, упоминание или чистка. Откуда они пришли?',
  )
  expect(english).toMatchObject({ head: 'New followers: Instagram', value: '1,240', expected: '34.5', note: null })
})

test('messages', () => {
  const { en: english, ru: russian } = said(
    { conversations: messages, period: '2026-10' },
    { now, ...zone, response: { clock: 'calendar' } },
    'response',
  )
  expect(english).toEqual({
    head: 'Answers in time',
    sentence: '31 of 38 messages answered within 1 h, 4 wait longer, 2 still have time',
    value: '81.6%',
    expected: '90.0%',
    note: 'Half within 30 min',
  })
  expect(russian.sentence).toBe('За 1 ч отвечено на 31 из 38 сообщений, 4 ждут дольше, срок ещё не вышел у 2 сообщений')
  const oldest = said({ conversations: messages, period: '2026-10' }, { now }, 'unanswered')
  expect(oldest.en.sentence).toBe('4 messages wait longer than 1 h, the oldest: m34, Instagram, 2 h 30 min')
  expect(oldest.ru.sentence).toBe('4 сообщения ждут дольше 1 ч, самое давнее: m34, Instagram, 2 ч 30 мин')
  expect(oldest.en.note).toBe('The list of messages is not declared complete')
  expect(said({ period: '2026-10' }, { now }, 'response').en).toMatchObject({
    sentence: 'No messages were provided',
    value: '—',
  })
  expect(said({ conversations: [], period: '2026-10' }, { now }, 'unanswered').en).toMatchObject({
    sentence: 'Not in the data',
  })
  expect(
    said({ conversations: [], period: '2026-10' }, { now, complete: { conversations: true } }, 'unanswered').ru
      .sentence,
  ).toBe('Никто не ждёт')
  expect(said({ conversations: messages, period: '2026-10' }, { now, ...zone }, 'response').ru.sentence).toMatch(
    /^За 1 ч рабочего времени отвечено/,
  )
})

test('posts', () => {
  const cadence = [{ channel: 'instagram', per: 'week', posts: 5, maxGapDays: 3 }] as const
  const data = daily('2026-10-05', 28, (i) => ({ posts: i > 13 && i < 21 ? 0 : 1 }))
  const ask = (id: string, rows = data) =>
    said({ data: rows, period: { from: '2026-10-05', to: '2026-11-01' } }, { now: '2026-11-02T10:00:00Z', cadence }, id)
  expect(ask('cadence:instagram').en).toMatchObject({
    head: 'Posts: Instagram',
    sentence: '21 of 20 posts',
    value: '21',
    expected: '20',
  })
  expect(ask('gap:instagram').en.sentence).toBe('7 days without a post from 19 October on, agreed: at most 3 days')
  expect(ask('gap:instagram').ru.sentence).toBe(
    'Без публикаций: 7 дней, начиная с 19 октября, по договорённости не больше 3 дней',
  )
  const some = data.map((row, i) => (i === 17 || i > 21 ? { ...row, posts: null } : row))
  expect(ask('cadence:instagram', some).en.sentence).toBe('At least 15 of 20 posts, 7 days are not known')
  expect(ask('cadence:instagram', some).ru.sentence).toBe('Не меньше 15 из 20 публикаций, неизвестно: 7 дней')
})

test('money in several currencies is in the data, and why it is no sum is said', () => {
  const data = [
    { date: '2026-10', channel: 'vk', spend: 900, currency: 'RUB' },
    { date: '2026-10', channel: 'instagram', spend: 30, currency: 'EUR' },
  ]
  const spent = said({ data, period: '2026-10' }, { now, budget: { amount: 100, currency: 'EUR' } }, 'budget')
  expect(spent.en.sentence).toBe('Spend in different currencies can’t be added up')
  expect(spent.ru.sentence).toBe('Суммы в разных валютах не складываются: расходы')
})

test('the budget and the plan', () => {
  const data: Row[] = daily('2026-10-01', 16, (i) => ({ currency: 'USD', spend: i ? 118 : 130, leads: i ? 8 : 4 }))
  const rules = { now, budget: { amount: 3000 }, plan: [{ metric: 'leads', target: 310, weight: 1 }] } as const
  const spent = said({ data, period: '2026-10' }, rules, 'budget')
  expect(spent.en.sentence).toBe(
    '$1,900 of $3,000, after 16 of 31 days, $1,548 expected, at this rate $3,681 at the end, all of it spent on 26 October',
  )
  expect(spent.ru.sentence).toBe(
    '1 900 $ из 3 000 $, за 16 из 31 дня, ожидалось 1 548 $, при таком темпе к концу периода 3 681 $, бюджет будет израсходован 26 октября',
  )
  const pace = said({ data, period: '2026-10' }, rules, 'pace:leads')
  expect(pace.en).toMatchObject({
    head: 'Leads',
    sentence: '124 after 16 of 31 days, 160 expected, goal 310',
    value: '124',
    expected: '160',
  })
  expect(pace.ru.sentence).toBe('124 за 16 из 31 дня, ожидалось 160, цель 310')
})

test('a post that is gone keeps the letters of its name', () => {
  const ask = (post: object) => {
    const gone = {
      id: 'p1',
      channel: 'instagram',
      publishedAt: '2026-10-06T10:00:00Z',
      deletedAt: '2026-10-08T10:00:00Z',
    }
    return said({ data: jump, period: '2026-10', posts: [{ ...gone, ...post }] }, { now }, 'deleted:instagram:p1').en
      .sentence
  }
  expect(ask({ title: 'kofe s molokom' })).toBe('kofe s molokom is no longer there')
  expect(ask({})).toBe('p1 is no longer there')
  expect(ask({ title: 'Coffee' })).toBe('Coffee is no longer there')
})

describe('of every check, whatever is known', () => {
  const posts = [
    ...postsOn(['2026-10-05', '2026-10-09']),
    { id: 'gone', channel: 'instagram', publishedAt: '2026-10-06T10:00:00Z', deletedAt: '2026-10-08T10:00:00Z' },
    { id: 'late', channel: 'instagram', plannedFor: '2026-10-02T10:00:00Z', publishedAt: '2026-10-06T10:00:00Z' },
  ]
  const cadence = [{ channel: 'instagram', per: 'week', posts: 5 }] as const
  const questions: FindingsQuery[] = [
    { data: portfolio, own: 'Aurora', period: '2026-10' },
    { data: jump, period: '2026-10', posts, conversations: messages },
    { data: [], period: '2026-10' },
    { data: null },
    {
      data: [{ post: 'p0', date: '2026-10-03', channel: '<b>&"', likes: 5 }],
      posts: [{ id: 1 }] as never,
      conversations: [{ id: 1, channel: 'x', at: 'no' }] as never,
    },
  ]
  const rules = [
    { now, plan, cadence, budget: { amount: 500, currency: 'EUR' } },
    {
      now: '2026-11-02T10:00:00Z',
      plan,
      cadence,
      budget: { amount: 100_000 },
      ...zone,
      complete: { posts: true, conversations: true },
    },
  ]
  const checks = questions.flatMap((query) => rules.flatMap((one) => control(query, one).checks))

  test.each([
    ['English', undefined],
    ['Russian', ru],
    ['German, whose words are English yet', 'de'],
  ] as const)('words without holes, in %s', (_, locale) => {
    expect(new Set(checks.map(({ kind }) => kind)).size).toBeGreaterThan(12)
    for (const check of checks) {
      const { head, sentence, value, expected, note } = describeCheck(check, { locale })
      for (const text of [head, sentence, value, expected]) expect(text, check.id).toMatch(/\S/)
      expect(`${head} ${sentence} ${value} ${expected} ${note ?? ''}`, check.id).not.toMatch(
        /undefined|NaN|null|\[object|—[^ ]| {2}|\.$/,
      )
      if (check.value === null) expect(value).toBe('—')
    }
  })
})

describe('no word charges anybody, says why, or makes more of it', () => {
  const textsIn = (words: unknown): string[] => {
    if (typeof words === 'string') return [words]
    if (typeof words === 'function') {
      const count = (forms: object) => Object.values(forms).join(' ')
      return [
        [count, count, count, count],
        ['a', 'b', 'c', 'd'],
        ['a', count, 'b', true],
        [count, 'a', 'b', false],
        ['reach', count, 'a', 'b'],
        ['likes', 'a'],
      ].flatMap((args) => {
        try {
          return [String(Reflect.apply(words, null, args))]
        } catch {
          return []
        }
      })
    }
    return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
  }
  const banned =
    /fake|bought|fraud|\bbots?\b|накрут|\bбот|купл|мошен|because|due to|thanks to|led to|drove|caused|impact|significant|dramatic|из-за|благодаря|привел|вызва|за счёт|повлия|значительно|резко/i

  test.each([
    ['en', en],
    ['ru', ruWords],
  ])('in %s', (_, words) => {
    const texts = textsIn(words.control)
    expect(texts.length).toBeGreaterThan(100)
    for (const text of texts) expect(text).not.toMatch(banned)
  })
})
