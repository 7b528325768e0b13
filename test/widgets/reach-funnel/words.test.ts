// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { ru } from '../../../src/locales/ru.js'
import { funnel, type NumberFactId, type Row } from '../../../src/metrics/index.js'
import { wordsFor } from '../../../src/widgets/reach-funnel/words.js'

const row = { date: '2026-10', reach: 1000, linkClicks: 70, leads: 7 } as const
const said = (labels: Partial<Record<NumberFactId, string>>, locale?: typeof ru) =>
  wordsFor(funnel(row, { stages: [{ fact: 'reach' }, { fact: 'linkClicks' }, { fact: 'leads' }] }), {
    scale: 'linear',
    targets: new Map(),
    labels: new Map(Object.entries(labels) as [NumberFactId, string][]),
    locale,
  })
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

test('a label of the host keeps its letters, in the list and in the table', () => {
  const { texts, content } = said({ reach: 'vk readers', leads: 'iOS installs' })
  expect(texts.map(({ name }) => name)).toEqual(['vk readers', 'Link clicks', 'iOS installs'])
  expect(content.table.rows().map(([name, , of]) => [name, of])).toEqual([
    ['vk readers', '—'],
    ['Link clicks', 'vk readers'],
    ['iOS installs', 'Link clicks'],
  ])
  expect(texts.map(({ rate }) => plain(rate))).toEqual(['', '7.0% of vk readers', '10.0% of link clicks'])
})

describe('that no step has lost ground', () => {
  const sentence = (rows: readonly Row[]) =>
    wordsFor(funnel(rows, { period: '2026-10' }), { scale: 'linear', targets: new Map(), labels: new Map() }).content
      .sentence

  test('is said where each step has a change and none fell', () => {
    const before = { date: '2026-09', reach: 1000, interactions: 90, linkClicks: 80, leads: 8 }
    expect(sentence([before, { ...before, date: '2026-10', leads: 9 }])).toBe('No step does worse than before')
  })

  test('is not said where a rate is a range, since people of days do not add up', () => {
    // 80 clicks a day have become 4: of reach they are 0.4–12.4%, and then there is no change to tell.
    const days = (month: string, more: Row) =>
      Array.from({ length: 30 }, (_, i) => ({ date: `${month}-${`${i + 1}`.padStart(2, '0')}`, reach: 1000, ...more }))
    const rows = [
      ...days('2026-09', { interactions: 90, linkClicks: 80, sessions: 60, leads: 3 }),
      ...days('2026-10', { interactions: 5, linkClicks: 4, sessions: 3, leads: 3 }),
    ]
    expect(sentence(rows)).not.toContain('ground')
  })

  test('is not said where a step beside the way to leads fell', () => {
    const before = { date: '2026-09', reach: 1000, interactions: 90, linkClicks: 80, leads: 8 }
    expect(sentence([before, { ...before, date: '2026-10', interactions: 10 }])).not.toContain('ground')
  })
})

test('Russian declines its own names, and calls others a stage', () => {
  expect(said({}, ru).texts.map(({ rate }) => plain(rate))).toEqual([
    '',
    '7,0 % от охвата',
    '10,0 % от переходов по ссылкам',
  ])
  expect(plain(said({ reach: 'Читатели' }, ru).texts[1]?.rate ?? '')).toBe('7,0 % от этапа «Читатели»')
})

test('what was spent in two currencies has no sum, and the funnel says why nothing has a price', () => {
  const rows = (currency: string) => [
    { date: '2026-10', channel: 'ig', reach: 900, leads: 6, spend: 30, currency: 'USD' },
    { date: '2026-10', channel: 'fb', reach: 100, leads: 1, spend: 20, currency },
  ]
  const contentOf = (currency: string) => {
    const options = { scale: 'linear', targets: new Map(), labels: new Map() } as const
    return wordsFor(funnel(rows(currency), { stages: [{ fact: 'reach' }, { fact: 'leads' }] }), options).content
  }
  const why = 'Spend in different currencies can’t be added up'
  expect(contentOf('EUR').sentence).toContain(why)
  expect(contentOf('EUR').table.notes()).toContain(why)
  expect(contentOf('USD').sentence).not.toContain('currencies')
})
