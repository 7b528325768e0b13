// @vitest-environment node
import { expect, test } from 'vitest'
import { nameOf, unitOf } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { type FactId, facts } from '../../src/metrics/index.js'

test('names metrics and facts as titles', () => {
  expect(nameOf('netGrowthRate')).toBe('Net audience growth')
  expect(nameOf('netGrowthRate', { locale: ru })).toBe('Темп чистого прироста аудитории')
  expect(nameOf('reach')).toBe('Reach')
  expect(nameOf('reach', { locale: ru })).toBe('Охват')
})

test('a fact may have another name as a metric', () => {
  expect(nameOf('followersLost', { locale: ru })).toBe('Отписки')
})

test('an id without a name is spelled out', () => {
  expect(nameOf('watchTime')).toBe('Watch time')
  expect(nameOf('ourOwnRate', { locale: ru })).toBe('Our own rate')
  expect(nameOf('Content plan, Q4')).toBe('Content plan, Q4')
})

test('the units of facts are those of the vocabulary', () => {
  const units = { currency: 'money', seconds: 'duration' } as Readonly<Record<string, string>>
  for (const [id, { unit }] of Object.entries(facts))
    expect([id, unitOf(id as FactId)]).toEqual([id, units[unit] ?? 'count'])
})
