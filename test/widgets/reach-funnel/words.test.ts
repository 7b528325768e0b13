// @vitest-environment node
import { expect, test } from 'vitest'
import { ru } from '../../../src/locales/ru.js'
import { funnel, type NumberFactId } from '../../../src/metrics/index.js'
import { wordsFor } from '../../../src/widgets/reach-funnel/words.js'

const row = { date: '2026-10', reach: 1000, linkClicks: 70, leads: 7 } as const
const said = (labels: Partial<Record<NumberFactId, string>>, locale?: typeof ru) =>
  wordsFor(funnel(row, { stages: [{ fact: 'reach' }, { fact: 'linkClicks' }, { fact: 'leads' }] }), {
    isLog: false,
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

test('Russian declines its own names, and calls others a stage', () => {
  expect(said({}, ru).texts.map(({ rate }) => plain(rate))).toEqual([
    '',
    '7,0 % от охвата',
    '10,0 % от переходов по ссылкам',
  ])
  expect(plain(said({ reach: 'Читатели' }, ru).texts[1]?.rate ?? '')).toBe('7,0 % от этапа «Читатели»')
})
