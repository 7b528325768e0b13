// @vitest-environment node
import { expect, test } from 'vitest'
import { explainNames, nameOf, type Translation, unitOf } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { type FactId, facts, metrics } from '../../src/metrics/index.js'

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
  // A name of the host's keeps its letters.
  expect(nameOf('vk leads')).toBe('vk leads')
  expect(nameOf('iHerb orders', { locale: ru })).toBe('iHerb orders')
})

// That `ours` compiles is half of the promise: a new metric of the kit breaks no dictionary of a host.
test('a dictionary needs no names: what it lacks is called as in English', () => {
  const ours: Translation = { ...ru, facts: { reach: 'охват', spend: 'затраты' }, metrics: { romi: 'отдача' } }
  const name = (id: string) => nameOf(id, { locale: ours })
  expect(name('reach')).toBe('Охват')
  expect(name('romi')).toBe('Отдача')
  expect(name('roas')).toBe('Return on ad spend')
  expect(name('followersLost')).toBe('Unfollows')
  expect(name('watchTime')).toBe('Watch time')
  expect(explainNames(metrics.costPerLead, { locale: ours })).toBe('Затраты ÷ Leads')
})

test('an id that every object has is spelled out too', () => {
  expect(nameOf('constructor')).toBe('Constructor')
})

test('the units of facts are those of the vocabulary', () => {
  const units = { currency: 'money', seconds: 'duration' } as Readonly<Record<string, string>>
  for (const [id, { unit }] of Object.entries(facts))
    expect([id, unitOf(id as FactId)]).toEqual([id, units[unit] ?? 'count'])
})
