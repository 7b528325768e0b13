import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { EffectTable, type EffectTableProps } from '../../../src/index.js'
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

/** Five weeks, the last of which is that of the event. */
const weeks = (...rows: readonly Row[]): Row[] =>
  rows.map((row, i) => ({ date: `2026-W${43 - rows.length + i}`, ...row }))

// Leads: mean 40, half of the interval 11.62. Spend: always 100, but for the last week. So 70 leads stand out, and a cost of
// 100 ÷ 70 = 1.43 where 2.5, 2.78, 2.27 and 2.5 were usual: mean 2.512, s 0.2069, half 3.18245 × 0.2069 × √1.25 = 0.736.
const sold = weeks(...[40, 36, 44, 40, 70].map((leads) => ({ leads, spend: 100, sessions: 400, currency: 'USD' })))
const event = { date: '2026-W42', name: 'Sale' } as const

const show = (props: Partial<EffectTableProps> = {}) => {
  render(<EffectTable data={sold} event={event} {...props} />)
  const figure = screen.getByRole('figure')
  return { figure, sentence: plain(figure.querySelector('.kpi-sentence')?.textContent) }
}
const rows = () => screen.getAllByRole('row').slice(1)
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => plain(cell.textContent))

describe('the rows', () => {
  test('say during, usual, difference with interval, and whether it stands out', () => {
    show({ metrics: ['leads', 'costPerLead', 'spend'] })
    const [leads, cost, spend] = rows()
    expect(cellsOf(leads!)).toEqual(['During70', 'Usual before40', '+30(18.4–41.6)', 'Stands out'])
    expect(cellsOf(cost!)[2]).toMatch(/^−\$1\.08\(−\$1\.82 – −\$0\.35\)$/)
    expect(cellsOf(spend!)).toEqual(['During$100', 'Usual before$100', expect.stringMatching(/^\+?\$0/), 'As usual'])
    // Fewer dollars a lead are good news; a spend is neither.
    expect(leads!.querySelector('.kpi-score-pill')).toHaveAttribute('data-tone', 'positive')
    expect(cost!.querySelector('.kpi-score-pill')).toHaveAttribute('data-tone', 'positive')
    expect(spend!.querySelector('.kpi-score-pill')).toHaveAttribute('data-tone', 'neutral')
  })

  test('are by default all that is known, those that stand out first', () => {
    show()
    const names = rows().map((row) => row.querySelector('th')?.textContent)
    expect(names.slice(0, 3)).toEqual(['Leads', 'Cost per lead', 'Lead conversion rate'])
    expect(names.slice(3)).toEqual(['Visits', 'Spend'])
  })

  test('are as asked for, where they are', () => {
    show({ metrics: ['spend', 'leads'] })
    expect(rows().map((row) => row.querySelector('th')?.textContent)).toEqual(['Spend', 'Leads'])
  })

  test('name what was looked at: of people the daily mean, of a stock what it won', () => {
    const days = Array.from({ length: 35 }, (_, i) => ({
      date: new Date(Date.UTC(2026, 8, 14 + i)).toISOString().slice(0, 10),
      reach: 100 + (i % 3),
      followers: 1_000 + 2 * i,
    }))
    show({ data: days, metrics: ['reach', 'followers'] })
    expect(rows().map((row) => row.querySelector('th')?.textContent)).toEqual([
      'Reach (daily mean)',
      'Net new followers',
    ])
    // 2 a day.
    expect(cellsOf(rows()[1]!)[0]).toBe('During14')
  })

  test('without an effect are a dash and why, and those of two windows have no interval', () => {
    show({ data: sold.slice(2), metrics: ['leads', 'likes'] })
    const [leads, likes] = rows()
    expect(cellsOf(leads!)).toEqual(['During70', 'Usual before42', '+28', 'Too few to tell'])
    expect(leads!.querySelector('.kpi-effect-dot')).toBeNull()
    expect(plain(likes!.textContent)).toContain('Likes are not reported')
    expect(within(likes!).getByRole('img', { name: 'Likes are not reported' })).toHaveTextContent('—')
  })

  test('are selected by the metric’s id', () => {
    const select = vi.fn()
    show({ metrics: ['leads', 'spend'], defaultSelectedId: 'leads', onSelectedIdChange: select })
    expect(within(rows()[0]!).getByRole('button', { name: 'Leads' })).toHaveAttribute('aria-pressed', 'true')
    fireEvent.click(rows()[1]!)
    expect(select).toHaveBeenCalledWith('spend', expect.objectContaining({ reason: 'pointer' }))
    expect(within(rows()[1]!).getByRole('button', { name: 'Spend' })).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('the sentence', () => {
  const chance = (locale: Messages) => {
    const { sentence } = show({ metrics: ['leads', 'costPerLead', 'spend'], locale })
    return sentence
  }

  // Three metrics of two facts; 3 ÷ 20 is 0.2 with one digit.
  test.each<[string, Messages, string]>([
    [
      'en',
      en,
      'Of 3 metrics, 2 stand out; about 0.2 would by chance alone. Metrics made of the same figures move together: no more than 2 are independent. The figures say what was different, not why',
    ],
    [
      'ru',
      ru,
      'Из 3 показателей 2 заметно отличаются от обычного; случайно таких было бы примерно 0,2. Показатели из одних и тех же данных меняются вместе: всего не больше 2 независимых. Цифры говорят, что было иначе, но не почему',
    ],
    [
      'de',
      de,
      'Von 3 Kennzahlen 2 auffällig; durch Zufall allein etwa 0,2. Kennzahlen aus denselben Werten bewegen sich gemeinsam: höchstens 2 sind unabhängig. Die Zahlen sagen, was anders war, nicht warum',
    ],
    [
      'fr',
      fr,
      'Sur 3 indicateurs, 2 se distinguent ; environ 0,2 le feraient par pur hasard. Les indicateurs tirés des mêmes chiffres varient ensemble : au plus 2 sont indépendants. Les chiffres disent ce qui était différent, pas pourquoi',
    ],
    [
      'es',
      es,
      'De 3 indicadores, 2 destacan; por puro azar serían unos 0,2. Los indicadores hechos con los mismos datos varían juntos: como mucho 2 son independientes. Los datos dicen qué fue distinto, no por qué',
    ],
    [
      'pt-BR',
      ptBR,
      'De 3 indicadores, 2 se destacam; por puro acaso, seriam cerca de 0,2. Indicadores feitos com os mesmos dados variam juntos: no máximo 2 são independentes. Os números dizem o que foi diferente, não por quê',
    ],
    [
      'ar',
      ar,
      'مؤشران من 3 مؤشرات خارج المعتاد، والمتوقع مصادفةً نحو 0.2. المؤشرات المبنية على الأرقام نفسها تتغير معًا، والمستقل منها لا يتجاوز مؤشرين. الأرقام تبيّن ما الذي اختلف، لا السبب',
    ],
  ])(
    'in %s says how many stand out, how many would by chance, how many are independent, and never why',
    (_, locale, said) => {
      expect(chance(locale).replace(/[\u2066-\u2069]/g, '')).toBe(said)
    },
  )

  test('of metrics that have nothing in common says nothing of relatives', () => {
    expect(show({ metrics: ['leads', 'sessions'] }).sentence).toBe(
      'Of 2 metrics, 1 stands out; about 0.1 would by chance alone. The figures say what was different, not why',
    )
  })

  test('of one metric is that metric’s own', () => {
    expect(show({ metrics: 'leads' }).sentence).toBe(
      'Leads 70, 30 more than on average in the 4 comparable weeks before (95% interval 18.4–41.6). The figures say what was different, not why',
    )
  })

  test('of several of which none can be tested says that', () => {
    expect(show({ data: sold.slice(2), metrics: ['leads', 'spend'] }).sentence).toBe(
      'Too few comparable periods before. The figures say what was different, not why',
    )
  })

  test('of nothing says why, and no more', () => {
    expect(show({ data: [] }).sentence).toBe('No data for week 42, 12–18 October 2026')
    expect(screen.getByRole('img', { name: 'No data for week 42, 12–18 October 2026' })).toHaveTextContent('—')
  })
})

test('the title is the event, by its name or by its days; the days stand beside a name', () => {
  expect(show().figure).toHaveAccessibleName('During Sale')
  expect(plain(screen.getByRole('figure').querySelector('.kpi-note')?.textContent)).toBe('Week 42, 12–18 October 2026')
  render(<EffectTable data={sold} event="2026-W42" />)
  const [, unnamed] = screen.getAllByRole('figure')
  expect(unnamed).toHaveAccessibleName('During week 42, 12–18 October 2026')
  expect(unnamed?.querySelector('.kpi-note')).toBeNull()
})

test('a row tells its windows and what one should know of the figure', () => {
  const data = sold.map((row, i) =>
    i === 4 ? { ...row, mentions: 10, positiveMentions: 4, neutralMentions: 2, negativeMentions: 2 } : row,
  )
  show({ data, metrics: ['leads', 'netSentiment'] })
  const [leads, sentiment] = rows()
  expect(plain(leads?.getAttribute('aria-label'))).toBe(
    'Leads: +30 (better). During: 70. Usual before: 40 (mean of the 4 comparable weeks). 95% interval 18.4–41.6. Stands out',
  )
  // Two of ten have no rating.
  expect(plain(sentiment?.getAttribute('aria-label'))).toMatch(/Too few comparable periods before\. 20\.0%/)
})

test('a figure that cannot be right stands out from nothing, and says why', () => {
  const answered = weeks(...[40, 36, 44, 40, 180].map((answered) => ({ messages: 100, answered })))
  const why = 'a part is greater than its whole: messages answered 180, messages received 100'
  const { sentence } = show({ data: answered, metrics: ['messageResponseRate'] })
  expect(sentence).toBe(`Message response rate 180.0% (${why})`)
})
