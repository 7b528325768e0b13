// October has 31 days and September 30: what adds up is compared as if they were equally long. Where a reader sees both figures
// and the change he can subtract them himself, and would find another one: there a few words say how it was compared.
import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { formatDelta, formatValue, type Messages } from '../../src/format/index.js'
import {
  BrandAwareness,
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  type KpiTileProps,
} from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { type CompareTo, compare, resolveWindow, type Row } from '../../src/metrics/index.js'
import { widgetsIn } from '../browser/everyWidget.js'
import { plain } from './conformance/support.js'

const rows: readonly Row[] = [
  { date: '2025-10', leads: 98, spend: 1_210 },
  ...['2026-08', '2026-09'].map(
    (date): Row => ({
      date,
      leads: 121,
      spend: 1_480,
      followersStart: 11_600,
      followersGained: 842,
      followersLost: 425,
      mentions: 583,
      brandSearches: 384,
      directVisits: 263,
      reach: 5_310,
      interactions: 871,
      responseTimes: [2_460],
      currency: 'USD',
    }),
  ),
  {
    date: '2026-10',
    leads: 109,
    spend: 1_560,
    followersStart: 12_000,
    followersGained: 940,
    followersLost: 436,
    mentions: 701,
    brandSearches: 438,
    directVisits: 243,
    reach: 5_640,
    interactions: 948,
    responseTimes: [2_220],
    currency: 'USD',
  },
]
const adding = ['leads', 'spend', 'netGrowthRate', 'mentions', 'brandSearches', 'directVisits'] as const

const languages: Record<string, Messages> = { en, ru, de, fr, es, 'pt-BR': ptBR, ar }

/** The server's HTML, which is the final picture. */
function page(widget: ReactNode, locale: Messages, compareTo: CompareTo = 'previous') {
  const root = document.createElement('div')
  const shared = { data: rows, period: '2026-10', own: 'Aurora', currency: 'USD', locale, compareTo }
  root.innerHTML = renderToStaticMarkup(<KpiProvider {...shared}>{widget}</KpiProvider>)
  const without = (selector: string) => {
    const copy = root.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll(selector)) one.remove()
    return copy
  }
  const seen = without('.kpi-hidden, .kpi-tip-layer, defs, title')
  const heard = without('[aria-hidden="true"]')
  const labels = [...heard.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))
  return {
    /** Text by text, as they stand in their elements. */
    texts: [...seen.querySelectorAll('*')].filter((one) => !one.childElementCount).map((one) => plain(one.textContent)),
    seen: lower(seen.textContent),
    heard: lower([heard.textContent, ...labels].join(' ')),
  }
}

const lower = (text: string | null) => plain(text).toLowerCase()

/** The metrics of which both the figure before and a change of what adds are seen. */
function subtractable(texts: readonly string[], locale: Messages, compareTo: CompareTo = 'previous') {
  const windows = resolveWindow({ data: rows, period: '2026-10', compareTo })
  return adding.filter((metric) => {
    const comparison = compare(metric, rows, windows)
    const delta = formatDelta(comparison, { locale })
    if (comparison.basis !== 'per-day' || !delta) return false
    const before = plain(formatValue(comparison.previous, { locale }))
    return texts.includes(before) && texts.some((text) => text.includes(plain(delta.text)))
  })
}

const looks: readonly Omit<KpiTileProps, 'metric'>[] = [
  { detail: 'comparison' },
  { detail: 'comparison', size: 'sm' },
  { detail: 'comparison', layout: 'row', table: 'visible' },
  { detail: 'sparkline', table: 'visible' },
  { detail: 'progress', size: 'lg' },
  { detail: 'none' },
]

/** What shows a metric with its change, with a goal and without, in its looks. */
const drawn: Record<string, ReactElement> = {
  ...Object.fromEntries(
    (
      [{ metric: 'leads' }, { metric: 'leads', target: 130 }, { metric: 'netGrowthRate', target: 0.05 }] as const
    ).flatMap((asked, i) => [
      ...looks.map((look) => [`tile ${i}, ${JSON.stringify(look)}`, <KpiTile key="" {...asked} {...look} />]),
      ...(['arc', 'ring', 'bar'] as const).map((shape) => [
        `gauge ${i}, ${shape}`,
        <GrowthGauge key="" {...asked} shape={shape} />,
      ]),
      [`trend ${i}`, <EngagementTrend key="" {...asked} table="visible" />],
    ]),
  ),
  BrandAwareness: <BrandAwareness table="visible" />,
}

test.each(Object.entries(languages))(
  'whoever sees both figures and their change reads how, and nobody hears it twice: %s',
  (_, locale) => {
    const [said, phrase] = [locale.equalLength, `${locale.change} ${locale.equalLength}`].map(lower) as [string, string]
    const found: string[] = []
    // In one language every widget.
    for (const [name, widget] of Object.entries(locale === en ? { ...widgetsIn('ready'), ...drawn } : drawn)) {
      const { texts, seen, heard } = page(widget, locale)
      if (subtractable(texts, locale).length) {
        found.push(name)
        expect([name, seen]).toEqual([name, expect.stringContaining(said)])
      }
      expect([name, heard]).not.toEqual([name, expect.stringContaining(phrase)])
      if (seen.includes(phrase)) expect(heard.includes(said) || heard.includes(lower(locale.perDay))).toBe(true)
    }
    // The law has something to hold for: rows, keys and tables.
    expect(found.filter((name) => name.includes('comparison'))).toHaveLength(9)
    expect(found.filter((name) => name.startsWith('gauge'))).toHaveLength(9)
    expect(found).toContain('BrandAwareness')
  },
)

test('between periods of one length nothing is said of it', () => {
  const august = { from: '2026-08-01', to: '2026-08-31' }
  for (const [name, widget] of Object.entries(drawn))
    expect([name, page(widget, en, august).seen]).not.toEqual([name, expect.stringContaining(en.equalLength)])
})

describe('by hand', () => {
  const sentenceOf = (widget: ReactElement, compareTo?: CompareTo) => {
    const root = document.createElement('div')
    const shared = { data: rows, period: '2026-10', locale: en, ...(compareTo && { compareTo }) }
    root.innerHTML = renderToStaticMarkup(<KpiProvider {...shared}>{widget}</KpiProvider>)
    return plain(root.querySelector('.kpi-sentence')?.textContent)
  }
  const tile = <KpiTile metric="leads" target={130} detail="comparison" />

  test('121 leads in 30 days are 125.03 in 31, of which 109 are 12.8% less', () => {
    expect(page(tile, en).texts).toEqual(expect.arrayContaining(['121', '12.8%']))
    expect(sentenceOf(tile)).toBe('84% of 130. Change for periods of equal length')
    // 98 in the 31 days of October a year ago: 109 are 11.2% more, and so they are for whoever works it out.
    expect(sentenceOf(tile, 'year')).toBe('84% of 130')
    // Without the figure before there is nothing to subtract.
    expect(sentenceOf(<KpiTile metric="leads" target={130} />)).toBe('84% of 130')
  })

  test('a rate is compared as it is', () => {
    expect(sentenceOf(<KpiTile metric="costPerLead" target={12} detail="comparison" />)).toBe(
      '$2.31 above the $12 goal',
    )
  })

  test('a February with a day more than a year ago', () => {
    const data: Row[] = [
      { date: '2027-02', leads: 56 },
      { date: '2028-02', leads: 58 },
    ]
    const asked = { data, period: '2028-02', compareTo: { from: '2028-01-03', to: '2028-01-31' } } as const
    // 56 in 28 days are 58 in 29.
    expect(sentenceOf(<KpiTile metric="leads" detail="comparison" {...asked} />)).toBe(
      'Change for periods of equal length',
    )
  })

  test('a gauge says it with a goal, without one, and beside a sentence of the host’s', () => {
    // 1,480 in 30 days are 1,529.33 in 31: 1,560 are 2.0% more.
    expect(sentenceOf(<GrowthGauge metric="spend" />)).toBe(
      'Up 2.0% on September 2026. Change for periods of equal length',
    )
    expect(sentenceOf(<GrowthGauge metric="leads" target={130} />)).toBe(
      '84% of the 130 goal. Change for periods of equal length',
    )
    expect(sentenceOf(<GrowthGauge metric="spend" description="As planned" />)).toBe(
      'As planned. Change for periods of equal length',
    )
  })
})
