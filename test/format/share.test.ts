// @vitest-environment node
import { expect, test } from 'vitest'
import { describeComparison, describeShare } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { compare, resolveWindow, type Row, shareOfVoice, type ShareOfVoiceOptions } from '../../src/metrics/index.js'

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
  // 44.44…, 33.33… and 22.22…%: what rounding leaves goes to the largest remainder.
  const ninths = mentions('2026-10', { Aurora: 4, Northwind: 3, Contoso: 2 })
  expect(said(ninths).english).toBe('Aurora 44.5%, rank 1 of 3')
  expect(said(ninths, { digits: 0 }).english).toBe('Aurora 45%, rank 1 of 3')
  expect(said(ninths, { digits: 2 }).russian).toBe('Aurora 44,45 %, 1-е место из 3')
})

test('equal shares print equal, even where they then do not add up', () => {
  const thirds = mentions('2026-10', { Aurora: 1, Northwind: 1, Contoso: 1 })
  expect(said(thirds).english).toBe('Aurora 33.3%, rank 1 of 3')
  expect(said(thirds, { digits: 0 }).english).toBe('Aurora 33%, rank 1 of 3')
  expect(said(thirds, { digits: 2 }).russian).toBe('Aurora 33,33 %, 1-е место из 3')
})

test('a little is not nothing', () => {
  expect(said(mentions('2026-10', { Aurora: 3, Northwind: 9997 })).english).toBe('Aurora <0.1%, rank 2 of 2')
  expect(said(mentions('2026-10', { Aurora: 0, Northwind: 9997 })).english).toBe('Aurora 0%, rank 2 of 2')
})

test('no share: why, and what is known all the same', () => {
  expect(said(mentions('2026-10', { Aurora: 0, Northwind: 0 }))).toEqual({
    english: 'Aurora: no mentions of any brand, so no share of voice',
    russian: 'Aurora: упоминания (все бренды): ноль, поэтому показателя нет',
  })
  expect(said(mentions('2026-10', { Northwind: 10 }))).toEqual({
    english: 'Brands without data for this period: Aurora',
    russian: 'Нет данных о брендах за этот период: Aurora',
  })
})

test('what rests on a part of the period says so', () => {
  const rows = Array.from({ length: 28 }, (_, i) =>
    mentions(`2026-10-${String(i + 1).padStart(2, '0')}` as '2026-10-01', { Aurora: 1, Northwind: 3 }),
  ).flat()
  expect(said([...rows, { date: '2026-10-31', brand: 'Aurora', likes: 1 }]).english).toBe(
    'Aurora 25.0%, rank 2 of 2. On the 28 of 31 days that all brands know',
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
  expect(said(mentions('2026-10', { Northwind: 10 }), { own: 'no' }).english).toBe(
    'Brands without data for this period: no',
  )
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

test('among other brands there is no change and no other rank, and the new one is named', () => {
  const before = mentions('2026-09', { Aurora: 40, Northwind: 60 })
  const now = mentions('2026-10', { Aurora: 50, Northwind: 40, Contoso: 10 })
  expect(said([...now, ...before])).toEqual({
    english: 'Aurora 50.0%, rank 1 of 3. Contoso tracked since 1 October 2026',
    russian: 'Aurora 50,0 %, 1-е место из 3. Contoso: данные с 1 октября 2026',
  })
  expect(said(now, { previous: before }).english).toBe('Aurora 50.0%, rank 1 of 3. Not tracked before: Contoso')
  // In a tile and a scorecard too.
  const rows = [...now, ...before]
  const windows = resolveWindow({ data: rows, period: '2026-10' })
  const comparison = compare('shareOfVoice', rows, windows, { own: 'Aurora' })
  expect(describeComparison(comparison)).toBe('Contoso tracked since 1 October 2026')
  const gone = compare(
    'shareOfVoice',
    rows,
    resolveWindow({ data: rows, period: '2026-09', compareTo: { from: '2026-10-01', to: '2026-10-31' } }),
    { own: 'Aurora' },
  )
  expect(describeComparison(gone)).toBe('Brands without data for this period: Contoso')
})

const outage: Row[] = Array.from({ length: 31 }, (_, i): Row[] => {
  const date = `2026-10-${String(i + 1).padStart(2, '0')}`
  return [
    { date, brand: 'Aurora', mentions: 10 },
    { date, brand: 'Northwind', mentions: i > 10 && i < 20 ? null : 20 },
  ]
}).flat()

test.each([
  [en, 'Aurora 33.3%, rank 2 of 2. On the 22 of 31 days that all brands know'],
  [ru, 'Только дни, известные по всем брендам: 22 из 31'],
  [de, 'Nur Tage mit Daten aller Marken: 22'],
  [fr, 'Seuls comptent les jours connus pour toutes les marques : 22'],
  [es, 'Solo los días con datos de todas las marcas: 22'],
  [ptBR, 'Só os dias com dados de todas as marcas: 22'],
  [ar, 'الأيام المعروفة لكل العلامات فقط: \u206822'],
])('a rival with an outage leaves the common days, and says so: %#', (locale, expected) => {
  const share = shareOfVoice(outage, { own: 'Aurora', period: '2026-10' })
  expect(plain(describeShare(share, { locale }))).toContain(expected)
})
