// @vitest-environment node
import { expect, test } from 'vitest'
import { describeShare } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { type Row, shareOfVoice, type ShareOfVoiceOptions } from '../../src/metrics/index.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const mentions = (date: string, of: Readonly<Record<string, number | null>>): Row[] =>
  Object.entries(of).map(([brand, count]) => ({ date, brand, mentions: count }))

const said = (rows: Row[], options: Partial<ShareOfVoiceOptions> = {}) => {
  const share = shareOfVoice(rows, { own: 'Aurora', period: '2026-10', ...options })
  return { english: plain(describeShare(share)), russian: plain(describeShare(share, { locale: ru })) }
}

// 250 of 1,000 after 238 of 1,000.
const october = mentions('2026-10', { Aurora: 250, Northwind: 500, Contoso: 50, Fabrikam: 200 })
const september = mentions('2026-09', { Aurora: 238, Northwind: 300, Contoso: 162, Fabrikam: 300 })

test('share, rank and change', () => {
  expect(said([...october, ...september])).toEqual({
    english: 'Aurora 25.0%, rank 2 of 4 (was 3), up 1.2 percentage points on September 2026',
    russian: 'Aurora 25,0 %, 2-е место из 4 (было 3-е), выше на 1,2 процентного пункта, чем в сентябре 2026',
  })
})

test('nothing to compare with, and no other rank', () => {
  expect(said(october)).toEqual({ english: 'Aurora 25.0%, rank 2 of 4', russian: 'Aurora 25,0 %, 2-е место из 4' })
  const before = mentions('2026-09', { Aurora: 25, Northwind: 75 })
  expect(said([...mentions('2026-10', { Aurora: 100, Northwind: 300 }), ...before]).english).toBe(
    'Aurora 25.0%, rank 2 of 2, unchanged on September 2026',
  )
})

test('brands that stand together count in the rank', () => {
  expect(said(october, { others: { top: 1 } }).english).toBe('Aurora 25.0%, rank 2 of 4')
})

test('the share is the one that adds up with the others, in the digits asked for', () => {
  const thirds = mentions('2026-10', { Aurora: 1, Northwind: 1, Contoso: 1 })
  expect(said(thirds).english).toBe('Aurora 33.4%, rank 1 of 3')
  expect(said(thirds, { digits: 0 }).english).toBe('Aurora 34%, rank 1 of 3')
  expect(said(thirds, { digits: 2 }).russian).toBe('Aurora 33,34 %, 1-е место из 3')
})

test('a little is not nothing', () => {
  expect(said(mentions('2026-10', { Aurora: 3, Northwind: 9997 })).english).toBe('Aurora <0.1%, rank 2 of 2')
  expect(said(mentions('2026-10', { Aurora: 0, Northwind: 9997 })).english).toBe('Aurora 0%, rank 2 of 2')
})

test('no share: why, and what is known all the same', () => {
  expect(said(mentions('2026-10', { Aurora: 0, Northwind: 0 }))).toEqual({
    english: 'Aurora: nothing to measure against: the denominator = 0',
    russian: 'Aurora: не с чем соотнести: знаменатель = 0',
  })
  expect(said(mentions('2026-10', { Northwind: 10 }))).toEqual({
    english: 'No data for this period from Aurora',
    russian: 'Нет данных за этот период: Aurora',
  })
})

test('what rests on a part of the period says so', () => {
  const rows = Array.from({ length: 28 }, (_, i) =>
    mentions(`2026-10-${String(i + 1).padStart(2, '0')}` as '2026-10-01', { Aurora: 1, Northwind: 3 }),
  ).flat()
  expect(said([...rows, { date: '2026-10-31', brand: 'Aurora', likes: 1 }]).english).toBe(
    'Aurora 25.0%, rank 2 of 2. Data for 28 of 31 days',
  )
})

test('brands keep their letters, whatever they begin with', () => {
  const of = (own: string) =>
    plain(describeShare(shareOfVoice(mentions('2026-10', { [own]: 1, Northwind: 3 }), { own })))
  expect(of('iHerb')).toBe('iHerb 25.0%, rank 2 of 2')
  expect(of('vk')).toBe('vk 25.0%, rank 2 of 2')
  // A brand is no reason to leave the other sentences small.
  expect(plain(describeShare(shareOfVoice(mentions('2026-10', { no: 1, data: 3 }), { own: 'no' })))).toBe(
    'no 25.0%, rank 2 of 2',
  )
  expect(said(mentions('2026-10', { Northwind: 10 }), { own: 'no' }).english).toBe('No data for this period from no')
})

test('beside a share of next to nothing none is all', () => {
  const most = mentions('2026-10', { Aurora: 99_999, Northwind: 1 })
  expect(said(most).english).toBe('Aurora 99.9%, rank 1 of 2')
  expect(said(most, { digits: 0 }).english).toBe('Aurora 99%, rank 1 of 2')
  expect(said(most, { digits: 2 }).english).toBe('Aurora 99.99%, rank 1 of 2')
  expect(said(mentions('2026-10', { Aurora: 1, Northwind: 99_999 }), { digits: 0 }).english).toBe(
    'Aurora <1%, rank 2 of 2',
  )
  expect(said(mentions('2026-10', { Aurora: 7, Northwind: 0 })).english).toBe('Aurora 100.0%, rank 1 of 2')
})
