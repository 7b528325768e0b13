import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { BrandAwareness, type BrandAwarenessProps } from '../../../src/index.js'
import type { Messages } from '../../../src/format/index.js'
import { ar } from '../../../src/locales/ar.js'
import { de } from '../../../src/locales/de.js'
import { en } from '../../../src/locales/en.js'
import { es } from '../../../src/locales/es.js'
import { fr } from '../../../src/locales/fr.js'
import { ptBR } from '../../../src/locales/pt-BR.js'
import { ru } from '../../../src/locales/ru.js'
import type { Row } from '../../../src/metrics/index.js'
import { plain } from '../conformance/support.js'

// In 31 days after 30: 60 mentions are 62, 300 searches 310; ad recall 7% before (4,200 ÷ 60,000) and 7.5% now.
const september: Row = {
  date: '2026-09',
  mentions: 60,
  brandSearches: 300,
  directVisits: 300,
  adRecallers: 4_200,
  reach: 60_000,
}
const october: Row = {
  date: '2026-10',
  mentions: 93,
  brandSearches: 310,
  directVisits: 155,
  adRecallers: 4_500,
  reach: 60_000,
}

const show = (props: Partial<BrandAwarenessProps> = {}) => {
  render(<BrandAwareness data={[september, october]} period="2026-10" {...props} />)
  const figure = screen.getByRole('figure')
  return { figure, sentence: plain(figure.querySelector('.kpi-sentence')?.firstChild?.textContent) }
}
const cells = () => [...document.querySelectorAll('.kpi-awareness-cell')]

describe('the signals', () => {
  test('are four numbers with their changes, and no fifth one', () => {
    const { figure } = show()
    expect(cells().map((cell) => plain(cell.getAttribute('aria-label')))).toEqual([
      'Mentions: 93. September 2026: 60. Change: +50.0% for periods of equal length (better). ' +
        'Over time: first 60 (September 2026), last 93 (October 2026), highest 93 (October 2026), lowest 60 (September 2026)',
      'Brand searches: 310. September 2026: 300. Change: 0% for periods of equal length. ' +
        'Over time: first 300 (September 2026), last 310 (October 2026), highest 310 (October 2026), lowest 300 (September 2026)',
      'Direct visits: 155. September 2026: 300. Change: −50.0% for periods of equal length. ' +
        'Over time: first 300 (September 2026), last 155 (October 2026), highest 300 (September 2026), lowest 155 (October 2026)',
      'Ad recall rate: 7.5%. September 2026: 7.0%. Change: +0.5 pp (better). ' +
        'Over time: first 7.0% (September 2026), last 7.5% (October 2026), highest 7.5% (October 2026), lowest 7.0% (September 2026)',
    ])
    expect(figure.querySelectorAll('.kpi-value')).toHaveLength(4)
  })

  test('that are not reported take no room, and are named', () => {
    const { sentence } = show({ data: [{ date: '2026-10', mentions: 93 }] })
    expect(cells()).toHaveLength(1)
    expect(sentence).toBe('Mentions 93. Brand searches, direct visits, and ad recall rate are not reported')
  })

  test('that are reported elsewhere keep their place, with the reason', () => {
    const { directVisits: _, ...rest } = october
    const { sentence } = show({ data: [september, rest] })
    expect(cells()).toHaveLength(4)
    expect(cells()[2]).toHaveTextContent('—')
    expect(cells()[2]).toHaveTextContent('Direct visits are not reported')
    expect(sentence).toBe(
      'Mentions and ad recall rate rose. Brand searches stayed the same. Change for periods of equal length',
    )
  })

  test('ad recall is a rate, and people where nobody knows of how many', () => {
    show({ data: [{ date: '2026-10', adRecallers: 4_500 }] })
    expect(cells().map((cell) => cell.getAttribute('aria-label'))).toEqual(['Estimated ad recall: 4,500'])
  })

  test('of a part of the days say so', () => {
    const data = [1, 2, 4].map((day): Row => ({ date: `2026-10-0${day}`, mentions: 5 }))
    show({ data, period: undefined })
    expect(cells()[0]).toHaveTextContent('Data for 3 of 4 days')
  })

  test('are selected by the metric’s id', () => {
    const select = vi.fn()
    show({ defaultSelectedId: 'mentions', onSelectedIdChange: select })
    expect(screen.getByRole('button', { name: /^Mentions/ })).toHaveAttribute('aria-pressed', 'true')
    fireEvent.click(screen.getByRole('button', { name: /^Direct visits/ }))
    expect(select).toHaveBeenCalledWith('directVisits', expect.objectContaining({ reason: 'pointer' }))
  })
})

describe('the sentence', () => {
  test.each<[string, Messages, string]>([
    [
      'en',
      en,
      'Mentions and ad recall rate rose. Direct visits fell. Brand searches stayed the same. Change for periods of equal length',
    ],
    [
      'ru',
      ru,
      'Рост: упоминания и запоминаемость рекламы. Снижение: прямые заходы. Без изменений: брендовые запросы. Изменение при равной длине периодов',
    ],
    [
      'de',
      de,
      'Gestiegen: Erwähnungen und Werbeerinnerungsrate. Gesunken: direkte Besuche. Unverändert: Suchen nach der Marke. Änderung bei gleicher Länge der Zeiträume',
    ],
    [
      'fr',
      fr,
      'En hausse : mentions et taux de mémorisation publicitaire. En baisse : visites directes. Inchangé : recherches de la marque. Évolution à durée égale',
    ],
    [
      'es',
      es,
      'Al alza: menciones y tasa de recuerdo publicitario. A la baja: visitas directas. Sin cambios: búsquedas de la marca. Variación a igual duración',
    ],
    [
      'pt-BR',
      ptBR,
      'Em alta: menções e taxa de lembrança do anúncio. Em queda: acessos diretos. Sem mudança: buscas pela marca. Variação com a mesma duração',
    ],
    [
      'ar',
      ar,
      'ارتفاع: الإشارات ومعدل تذكّر الإعلان. انخفاض: الزيارات المباشرة. بلا تغيير: عمليات البحث عن العلامة. التغيّر عند تساوي مدة الفترتين',
    ],
  ])('in %s says what rose, what fell and what stayed, of 31 days beside 30', (_, locale, said) => {
    expect(show({ locale }).sentence).toBe(said)
  })

  test('without anything to compare with has the values', () => {
    expect(show({ compareTo: 'none' }).sentence).toBe(
      'Mentions 93, brand searches 310, direct visits 155, ad recall rate 7.5%',
    )
  })

  test('the header says what the changes are from', () => {
    expect(plain(show().figure.querySelector('.kpi-note')?.textContent)).toBe('October 2026 · vs September')
  })
})

test('the table has a column for each signal, and below value and change the points of the lines', () => {
  const days = (month: string, count: number, one: Row): Row[] =>
    Array.from({ length: count }, (_, i) => ({ date: `${month}-${String(i + 1).padStart(2, '0')}`, ...one }))
  render(
    <BrandAwareness
      data={[...days('2026-09', 30, { mentions: 2 }), ...days('2026-10', 31, { mentions: 3, directVisits: 10 })]}
      period="2026-10"
      table="visible"
    />,
  )
  const text = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => plain(cell.textContent)))
  expect(text[0]).toEqual(['Measure', 'Mentions', 'Brand searches', 'Direct visits', 'Ad recall rate'])
  expect(text[1]).toEqual(['Value', '93', '—', '310', '—'])
  expect(text.find(([head]) => head === 'September 2026')).toEqual(['September 2026', '60', '—', '—', '—'])
  expect(text.find(([head]) => head === '31 October 2026')).toEqual(['31 October 2026', '3', '—', '10', '—'])
})

describe('a number that has no room in a cell', () => {
  const data = [september, { ...october, mentions: 1_234_567_890 }]
  const shownIn = (cell: Element | undefined) =>
    plain(cell?.querySelector('.kpi-value__short[aria-hidden] [data-text]')?.getAttribute('data-text'))

  test('is large in three digits, and in full in the name of its cell', () => {
    show({ data })
    expect(shownIn(cells()[0])).toBe('1.23B')
    expect(screen.getByRole('img', { name: /^Mentions: 1,234,567,890/ })).toBeInTheDocument()
    expect(document.querySelector('[data-long]')).toBeNull()
  })

  test('is in full where the host wants that, and then all are smaller', () => {
    show({ data, notation: 'full' })
    expect(plain(cells()[0]?.querySelector('.kpi-value')?.textContent)).toBe('1,234,567,890')
    expect(document.querySelector('[data-long]')).not.toBeNull()
  })
})
