// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { describeCoverage, describeReason } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import {
  countCells,
  type Coverage,
  type FactId,
  type Input,
  ofAll,
  plus,
  quantile,
  ratio,
  type Reason,
  sumCells,
  times,
  type Unknown,
} from '../../src/metrics/index.js'
import { input, known, unknown } from './made.js'

const lacking = (reason: Reason, coverage: Partial<Coverage> = {}): Extract<Input, { known: false }> => ({
  known: false,
  reason,
  coverage: { known: 0, expected: 31, unit: 'days', ...coverage },
})

/** A ratio of which each fact is what is said of it. */
const over = (top: FactId, above: Input, bottom: FactId, below: Input): Partial<Unknown> => ({
  formula: ratio(top, bottom),
  inputs: { [top]: above, [bottom]: below },
})

const reach = { metric: 'reach', formula: 'reach', unit: 'count' } as const

describe('describeReason', () => {
  test.each<readonly [string, Partial<Unknown>, string, string]>([
    [
      'missing',
      { reason: 'missing', inputs: { followersGained: input(940), followersLost: lacking('missing') } },
      'Unfollows are not reported',
      'Нет данных: отписавшиеся',
    ],
    [
      'missing on some days',
      { reason: 'missing', ...reach, inputs: { reach: lacking('missing', { known: 28 }) } },
      'Reach is not reported for 3 of 31\u00a0days',
      'Нет данных за 3 из 31\u00a0дня: охват',
    ],
    [
      'missing in some rows',
      { reason: 'missing', ...reach, inputs: { reach: lacking('missing', { known: 1, expected: 2, unit: 'rows' }) } },
      'Reach is not reported for 1 of 2\u00a0rows',
      'Нет данных в 1 из 2\u00a0строк: охват',
    ],
    [
      'missing from some channels',
      {
        reason: 'missing',
        ...reach,
        between: [4000, null],
        inputs: { reach: { ...lacking('missing', { known: 31 }), between: [4000, null] } },
      },
      'Reach is not reported for some channels: at\u00a0least\u00a04,000 people',
      'Нет данных по части каналов: охват (не\u00a0менее\u00a04\u00a0000\u00a0чел.)',
    ],
    [
      'missing, two facts',
      { reason: 'missing', inputs: { followersGained: lacking('missing'), followersLost: lacking('missing') } },
      'New followers and unfollows are not reported',
      'Нет данных: подписавшиеся и отписавшиеся',
    ],
    [
      'missing, two facts of which one is there on some days',
      {
        reason: 'missing',
        ...over('impressions', lacking('missing'), 'reach', lacking('missing', { known: 28 })),
      },
      'Impressions are not reported; reach is not reported for 3 of 31\u00a0days',
      'Нет данных: показы; нет данных за 3 из 31\u00a0дня: охват',
    ],
    [
      'missing, nothing known',
      { reason: 'missing', inputs: {} },
      'New followers, unfollows, and followers at start are not reported',
      'Нет данных: подписавшиеся, отписавшиеся и подписчики на начало',
    ],
    [
      'all facts are known, and none beside the other',
      { reason: 'missing', ...over('spend', input(500), 'leads', input(20)) },
      'No day, post, or channel reports spend and leads together',
      'Нет дня, публикации или канала, где известно всё сразу: расходы и лиды',
    ],
    [
      'people that do not add are not the reason where cells lack the other side',
      { reason: 'missing', ...over('interactions', input(40), 'reach', lacking('not-additive', { known: 31 })) },
      'No day, post, or channel reports interactions and reach together',
      'Нет дня, публикации или канала, где известно всё сразу: взаимодействия и охват',
    ],
    [
      'reach by the day is no reach by the post',
      {
        reason: 'missing',
        formula: ratio(sumCells('reach', 'post'), countCells('reach', 'post')),
        inputs: { reach: lacking('missing', { known: 28 }) },
      },
      'Reach per post is not reported',
      'Нет данных: охват по публикациям',
    ],
    [
      'one of the brands does not say it',
      { reason: 'missing', formula: ratio('mentions', ofAll('mentions')), inputs: { mentions: input(5) } },
      'Mentions of all brands are not reported',
      'Нет данных: упоминания (все бренды)',
    ],
    [
      'the quantile lies among those who wait',
      {
        reason: 'missing',
        metric: 'responseTimeP90',
        formula: quantile('responseTimes', 0.9),
        unit: 'duration',
        between: [300, null],
        inputs: { responseTimes: input(3), messages: input(21) },
      },
      'Only 3 of 21\u00a0messages answered: at\u00a0least\u00a05\u00a0min',
      'Отвечено только на 3 из 21\u00a0сообщения: не\u00a0менее\u00a05\u00a0мин',
    ],
    [
      'zero denominator',
      {
        reason: 'zero-denominator',
        inputs: { followersGained: input(0), followersLost: input(0), followersStart: input(0) },
      },
      'No followers at start, so no net audience growth',
      'Подписчики на начало: ноль, поэтому показателя нет',
    ],
    [
      'zero denominator within a product',
      {
        reason: 'zero-denominator',
        formula: times(1000, ratio('spend', 'impressions')),
        inputs: { spend: input(0), impressions: input(0) },
      },
      'No impressions, so no net audience growth',
      'Показы: ноль, поэтому показателя нет',
    ],
    [
      'zero denominator that is a sum',
      { reason: 'zero-denominator', formula: ratio('promoters', plus('promoters', 'detractors')), inputs: {} },
      'Promoters + detractors is 0, so no net audience growth',
      'Промоутеры + критики: ноль, поэтому показателя нет',
    ],
    [
      'zero denominator without a name',
      { reason: 'zero-denominator', formula: ratio('views', 0), inputs: { views: input(0) } },
      'Nothing to measure against yet',
      'Пока не с чем соотнести',
    ],
    [
      'people do not add',
      { reason: 'not-additive', ...reach, between: [2562, 12424], inputs: { reach: lacking('not-additive') } },
      'Reach can’t be added up from parts: between 2,562 and 12,424 people',
      'Охват: части не складываются (от 2\u00a0562 до 12\u00a0424\u00a0чел.)',
    ],
    [
      'people do not add, open end',
      { reason: 'not-additive', ...reach, between: [2562, null], inputs: { reach: lacking('not-additive') } },
      'Reach can’t be added up from parts: at\u00a0least\u00a02,562 people',
      'Охват: части не складываются (не\u00a0менее\u00a02\u00a0562\u00a0чел.)',
    ],
    [
      'a rate over people has bounds of its own',
      {
        reason: 'not-additive',
        metric: 'frequency',
        unit: 'ratio',
        between: [1.5, 5],
        ...over('impressions', input(5), 'reach', lacking('not-additive')),
      },
      'Reach can’t be added up from parts: frequency between 1.5 and 5.0',
      'Охват: части не складываются (частота показа от 1,5 до 5,0)',
    ],
    [
      'conflict',
      { reason: 'conflict', metric: 'likes', formula: 'likes', inputs: { likes: lacking('conflict') } },
      'Rows contradict each other: likes',
      'Строки противоречат друг другу: лайки',
    ],
    [
      'a fact knows better why',
      { reason: 'missing', ...over('spend', lacking('conflict'), 'leads', input(20)) },
      'Rows contradict each other: spend',
      'Строки противоречат друг другу: расходы',
    ],
    [
      'currencies',
      { reason: 'mixed-currency', ...over('spend', lacking('mixed-currency'), 'leads', input(20)) },
      'Spend in different currencies can’t be added up',
      'Суммы в разных валютах не складываются: расходы',
    ],
    [
      'definitions',
      { reason: 'mixed-definition' },
      'The parts are defined differently and can’t be combined',
      'Части определены по-разному и вместе не сводятся',
    ],
    [
      'invalid',
      { reason: 'invalid', metric: 'likes', formula: 'likes', inputs: { likes: lacking('invalid') } },
      'Not a valid number: likes',
      'Недопустимое значение: лайки',
    ],
    [
      'a sum that no number holds',
      { reason: 'invalid' },
      'Not a valid number: net audience growth',
      'Недопустимое значение: темп чистого прироста аудитории',
    ],
    ['no data', { reason: 'no-data', inputs: {} }, 'No data for October 2026', 'Нет данных за октябрь 2026'],
    ['no data, no dates', { reason: 'no-data', inputs: {}, window: null }, 'No data', 'Нет данных'],
    [
      'no data for one fact',
      { reason: 'no-data', ...over('impressions', input(51200), 'reach', lacking('no-data')) },
      'Reach is not reported',
      'Нет данных: охват',
    ],
    [
      'no data of whom',
      { reason: 'no-data', inputs: {}, warnings: [{ code: 'own-missing', keys: ['Aurora', 'Northwind'] }] },
      'Several brands, none marked as your own',
      'Брендов несколько, а свой не указан',
    ],
  ])('%s', (_, result, english, russian) => {
    expect(describeReason(unknown(result))).toBe(english)
    expect(describeReason(unknown(result), { locale: ru })).toBe(russian)
  })

  test('a value needs no reason', () => {
    expect(describeReason(known())).toBeNull()
  })
})

describe('describeCoverage', () => {
  test.each([
    [0, 1, '0 of 1\u00a0day', '0 из 1\u00a0дня'],
    [1, 2, '1 of 2\u00a0days', '1 из 2\u00a0дней'],
    [3, 5, '3 of 5\u00a0days', '3 из 5\u00a0дней'],
    [7, 21, '7 of 21\u00a0days', '7 из 21\u00a0дня'],
    [28, 31, '28 of 31\u00a0days', '28 из 31\u00a0дня'],
  ])('%i of %i days', (known, expected, english, russian) => {
    expect(describeCoverage({ known, expected, unit: 'days' })).toBe(english)
    expect(describeCoverage({ known, expected, unit: 'days' }, { locale: ru })).toBe(russian)
  })

  test('rows', () => {
    expect(describeCoverage({ known: 3, expected: 5, unit: 'rows' })).toBe('3 of 5\u00a0rows')
    expect(describeCoverage({ known: 3, expected: 21, unit: 'rows' }, { locale: ru })).toBe('3 из 21\u00a0строки')
  })
})
