// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { describeCoverage, describeReason } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Coverage, Input, Reason, Unknown } from '../../src/metrics/result.js'
import { input, known, unknown } from './made.js'

const lacking = (reason: Reason, coverage: Partial<Coverage> = {}): Input => ({
  known: false,
  reason,
  coverage: { known: 0, expected: 31, unit: 'days', ...coverage },
})

describe('describeReason', () => {
  test.each<[string, Partial<Unknown>, string, string]>([
    [
      'missing',
      { reason: 'missing', inputs: { followersGained: input(940), followersLost: lacking('missing') } },
      'No data on unfollows',
      'Нет данных: отписавшиеся',
    ],
    [
      'missing on some days',
      { reason: 'missing', inputs: { reach: lacking('missing', { known: 28 }) } },
      'No data on reach for 3 of 31\u00a0days',
      'Нет данных: охват (3 из 31\u00a0дня)',
    ],
    [
      'missing, two facts',
      { reason: 'missing', inputs: { followersGained: lacking('missing'), followersLost: lacking('missing') } },
      'No data on new followers, unfollows',
      'Нет данных: подписавшиеся, отписавшиеся',
    ],
    [
      'missing, nothing known',
      { reason: 'missing', inputs: {} },
      'No data on net audience growth',
      'Нет данных: темп чистого прироста аудитории',
    ],
    [
      'zero denominator',
      {
        reason: 'zero-denominator',
        inputs: { followersGained: input(0), followersLost: input(0), followersStart: input(0) },
      },
      'Nothing to measure against: followers at start = 0',
      'Не с чем соотнести: подписчики на начало = 0',
    ],
    [
      'zero denominator within a product',
      {
        reason: 'zero-denominator',
        formula: { op: 'times', of: [1000, { op: 'ratio', of: ['spend', 'impressions'] }] },
        inputs: { spend: input(0), impressions: input(0) },
      },
      'Nothing to measure against: impressions = 0',
      'Не с чем соотнести: показы = 0',
    ],
    [
      'people do not add',
      {
        reason: 'not-additive',
        metric: 'reach',
        formula: 'reach',
        unit: 'count',
        between: [2562, 12424],
        inputs: { reach: lacking('not-additive') },
      },
      'Reach can’t be added up from parts: between 2,562 and 12,424\u00a0people',
      'Охват: части не складываются, известны границы: от 2\u00a0562 до 12\u00a0424\u00a0чел.',
    ],
    [
      'people do not add, open end',
      {
        reason: 'not-additive',
        metric: 'reach',
        formula: 'reach',
        unit: 'count',
        between: [2562, null],
        inputs: { reach: lacking('not-additive') },
      },
      'Reach can’t be added up from parts: at\u00a0least\u00a02,562\u00a0people',
      'Охват: части не складываются, известны границы: не\u00a0менее\u00a02\u00a0562\u00a0чел.',
    ],
    [
      'a rate over people',
      {
        reason: 'not-additive',
        metric: 'frequency',
        unit: 'ratio',
        between: [1.5, 5],
        inputs: { impressions: input(5), reach: lacking('not-additive') },
      },
      'Reach can’t be added up from parts: between 1.5 and 5',
      'Охват: части не складываются, известны границы: от 1,5 до 5',
    ],
    [
      'conflict',
      { reason: 'conflict', inputs: { likes: lacking('conflict') } },
      'Rows contradict each other: likes',
      'Строки противоречат друг другу: лайки',
    ],
    [
      'currencies',
      { reason: 'mixed-currency' },
      'Money in different currencies can’t be added up',
      'Суммы в разных валютах не складываются',
    ],
    [
      'definitions',
      { reason: 'mixed-definition' },
      'The parts are defined differently and can’t be combined',
      'Части определены по-разному и вместе не сводятся',
    ],
    [
      'invalid',
      { reason: 'invalid', inputs: { likes: lacking('invalid') } },
      'Not a valid number: likes',
      'Недопустимое значение: лайки',
    ],
    ['no data', { reason: 'no-data', inputs: {} }, 'No data for this period', 'Нет данных за этот период'],
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
