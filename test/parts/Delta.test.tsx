import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { GrowthGauge, KpiTile } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import type { Row } from '../../src/metrics/index.js'

const rows: Row[] = [
  { date: '2026-09', leads: 60 },
  { date: '2026-10', leads: 93 },
]
const show = (widget: React.ReactElement) => {
  const { container } = render(widget)
  const delta = container.querySelector('.kpi-delta')
  return {
    tone: delta?.getAttribute('data-tone'),
    title: delta?.querySelector('[title]')?.getAttribute('title'),
    heard: delta?.querySelector('.kpi-hidden')?.textContent,
    shape: delta?.querySelector('path')?.getAttribute('d'),
  }
}

test.each([
  ['KpiTile', KpiTile],
  ['GrowthGauge', GrowthGauge],
])('%s: colour says how the goal is met, or else which way the change is, and never both', (_, Widget) => {
  const asked = { metric: 'leads', data: rows, period: '2026-10' } as const
  expect(show(<Widget {...asked} />).tone).toBe('positive')
  expect(show(<Widget {...asked} target={100} />).tone).toBe('neutral')
  // A goal that is none judges nothing.
  expect(show(<Widget {...asked} target={Number.NaN} />).tone).toBe('positive')
})

test('what a change is from, and how, is its title', () => {
  // 60 leads in 30 days are 62 in 31.
  expect(show(<KpiTile metric="leads" data={rows} period="2026-10" target={100} />).title).toBe(
    'Up 50.0% on September 2026, better, per day, since the periods differ in length',
  )
})

describe('whether a change is good needs no colour', () => {
  const more: Row[] = [
    { date: '2026-09', leads: 60, spend: 600, currency: 'USD' },
    { date: '2026-10', leads: 93, spend: 1_860, currency: 'USD' },
  ]
  const of = (metric: 'leads' | 'costPerLead' | 'spend', locale = en, target?: number) =>
    show(<KpiTile metric={metric} data={more} period="2026-10" locale={locale} target={target} />)

  // $10 a lead, then $20.
  test.each([
    [en, 'better', 'worse'],
    [ru, 'лучше', 'хуже'],
    [de, 'besser', 'schlechter'],
    [es, 'mejor', 'peor'],
    [fr, 'mieux', 'moins bien'],
    [ptBR, 'melhor', 'pior'],
    [ar, 'أفضل', 'أسوأ'],
  ])('in words: $tag', (locale, better, worse) => {
    const { comma } = locale
    expect(of('leads', locale).heard).toContain(comma + better)
    expect(of('costPerLead', locale).heard).toContain(comma + worse)
    // A goal takes the colour, and no words.
    expect(of('costPerLead', locale, 5).heard).toContain(comma + worse)
    for (const word of [better, worse]) expect(of('spend', locale).heard).not.toContain(word)
    for (const metric of ['leads', 'costPerLead', 'spend'] as const)
      expect(of(metric, locale).title).toBe(of(metric, locale).heard)
  })

  test('and in the shape of the arrow: all three go up', () => {
    const shapes = (['leads', 'costPerLead', 'spend'] as const).map((metric) => of(metric).shape)
    expect(new Set(shapes).size).toBe(3)
    expect(of('costPerLead', en, 5).shape).toBe(of('costPerLead').shape)
  })
})
