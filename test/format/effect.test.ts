// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { describeEffect, describeMetricEffect } from '../../src/format/index.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { campaignEffect, type CampaignOptions, type Row } from '../../src/metrics/index.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const sale = { from: '2026-10-12', to: '2026-10-18', name: 'Autumn sale' }

/** Figures of each day, week by week; the last week is that of the sale. */
const weeks = (...figures: Partial<Row>[]): Row[] =>
  figures.flatMap((one, i) =>
    Array.from({ length: 7 }, (_, day): Row => {
      const date = new Date(Date.UTC(2026, 9, 12 + 7 * (i + 1 - figures.length) + day)).toISOString().slice(0, 10)
      return { ...one, date: date as '2026-10-12' }
    }),
  )
/** 6 weeks of 4.0%, 4.2%, 4.4% and so on, then the sale: mean 4.2%, s 0.179, margin 2.571 × 0.179 × √(7 ÷ 6) = 0.497. */
const engagement = (sale: number) =>
  weeks(...[40, 42, 44, 40, 42, 44, sale].map((interactions) => ({ interactions, reach: 1000 })))

const said = (rows: Row[], metrics: CampaignOptions['metrics'], event: CampaignOptions['event'] = sale) => {
  const effect = campaignEffect(rows, { metrics, event })
  return { english: plain(describeEffect(effect)), russian: plain(describeEffect(effect, { locale: ru })) }
}

describe('describeEffect', () => {
  test('a percentage is so many points more, with the interval', () => {
    expect(said(engagement(51), 'engagementRateByReach')).toEqual({
      english:
        'During Autumn sale: engagement rate by reach 5.1%, 0.9 pp more than on average in the 6 comparable weeks before (95% interval 0.4–1.4 pp)',
      russian:
        'Во время события «Autumn sale»: вовлечённость (ER) по охвату 5,1 %, на 0,9 п.п. выше, чем в среднем за 6 сопоставимых недель до этого (95-процентный интервал: 0,4–1,4 п.п.)',
    })
  })

  test('less is said as such', () => {
    expect(said(engagement(33), 'engagementRateByReach').english).toBe(
      'During Autumn sale: engagement rate by reach 3.3%, 0.9 pp less than on average in the 6 comparable weeks before (95% interval 0.4–1.4 pp)',
    )
  })

  test('what may be chance is not called a difference', () => {
    expect(said(engagement(45), 'engagementRateByReach')).toEqual({
      english:
        'During Autumn sale: engagement rate by reach 4.5%, 0.3 pp more than on average in the 6 comparable weeks before, no more than it usually varies (95% interval −0.2 – 0.8 pp)',
      russian:
        'Во время события «Autumn sale»: вовлечённость (ER) по охвату 4,5 %, на 0,3 п.п. выше, чем в среднем за 6 сопоставимых недель до этого, в пределах обычных колебаний (95-процентный интервал: −0,2 – 0,8 п.п.)',
    })
  })

  // 280, 308, 252, 280, then 490: mean 280, s 22.86, margin 3.182 × 22.86 × √1.25 = 81.3.
  const leads = [40, 44, 36, 40, 70].map((leads) => ({ leads }))

  test('a count, and an event without a name', () => {
    expect(said(weeks(...leads), 'leads', { from: sale.from, to: sale.to })).toEqual({
      english:
        'During week 42, 12–18 October 2026: leads 490, 210 more than on average in the 4 comparable weeks before (95% interval 128.7–291.3)',
      russian:
        'За неделю 42, 12–18 октября 2026: лиды 490, на 210 больше, чем в среднем за 4 сопоставимые недели до этого (95-процентный интервал: 128,7–291,3)',
    })
  })

  test('days and other spans are no weeks', () => {
    expect(said(weeks(...leads), 'leads', '2026-10-14').english).toMatch(
      /^During 14 October 2026: leads 70, 30 more than on average in the 4 comparable days before \(95% interval 18\.4–41\.6\)$/,
    )
    expect(said(weeks(...leads), 'leads', { from: '2026-10-12', to: '2026-10-14' }).russian).toMatch(
      /^За 12–14 октября 2026: лиды 210, на 90 больше, чем в среднем за 4 сопоставимых периода до этого/,
    )
  })

  test('too few windows for an interval, and for a comparison', () => {
    expect(said(weeks(...leads.slice(2)), 'leads')).toEqual({
      english:
        'During Autumn sale: leads 490, 224 more than on average in the 2 comparable weeks before, too few to tell from chance',
      russian:
        'Во время события «Autumn sale»: лиды 490, на 224 больше, чем в среднем за 2 сопоставимые недели до этого, слишком мало, чтобы отличить от случайности',
    })
    expect(said(weeks(...leads.slice(3)), 'leads')).toEqual({
      english: 'During Autumn sale: leads 490, too few comparable periods before',
      russian: 'Во время события «Autumn sale»: лиды 490, сопоставимых периодов до этого слишком мало',
    })
  })

  test('no difference at all', () => {
    expect(said(weeks(...leads.map(() => ({ leads: 40 }))), 'leads').english).toMatch(
      /leads 280, the same as on average in the 4 comparable weeks before, no more than it usually varies/,
    )
  })

  test('people by the mean of the days, a stock by what it won', () => {
    const rows = weeks(...[1000, 1000, 1200].map((reach) => ({ reach, followersGained: 9, followersLost: 2 })))
    expect(said(rows, 'reach')).toEqual({
      english:
        'During Autumn sale: reach (daily mean) 1,200, 200 more than on average in the 2 comparable weeks before, too few to tell from chance',
      russian:
        'Во время события «Autumn sale»: охват (в среднем за день) 1 200, на 200 выше, чем в среднем за 2 сопоставимые недели до этого, слишком мало, чтобы отличить от случайности',
    })
    expect(said(rows, 'followers').english).toMatch(
      /^During Autumn sale: net new followers 49, the same as on average in the 2/,
    )
  })

  test('what is unknown or partial is said', () => {
    const rows = weeks({ leads: 4, spend: 5 }, { leads: 4, spend: 5 }, { spend: 5 })
    expect(said(rows, 'costPerLead')).toEqual({
      english: 'During Autumn sale: cost per lead (leads are not reported)',
      russian: 'Во время события «Autumn sale»: цена лида (CPL) (нет данных: лиды)',
    })
    const partial = weeks({ leads: 4 }, { leads: 4 }, { leads: 4 }).slice(0, -2)
    expect(said([...partial, { date: '2026-10-18', spend: 3 }], 'leads')).toEqual({
      english: 'During Autumn sale: leads 20 (data for 5 of 7 days)',
      russian: 'Во время события «Autumn sale»: лиды 20 (данные неполные: 5 из 7 дней)',
    })
  })

  test('of several metrics how many stand out, and how many would by chance', () => {
    const rows = engagement(51).map((row) => ({ ...row, likes: 30 }))
    expect(said(rows, ['engagementRateByReach', 'likes'])).toEqual({
      english:
        'During Autumn sale: of 2 metrics, 1 stands out; about 0.1 would by chance alone. Engagement rate by reach 5.1%, 0.9 pp more than on average in the 6 comparable weeks before (95% interval 0.4–1.4 pp)',
      russian:
        'Во время события «Autumn sale»: из 2 показателей 1 заметно отличается от обычного; случайно таких было бы примерно 0,1. Вовлечённость (ER) по охвату 5,1 %, на 0,9 п.п. выше, чем в среднем за 6 сопоставимых недель до этого (95-процентный интервал: 0,4–1,4 п.п.)',
    })
  })

  test('nothing known at all', () => {
    expect(said([], undefined)).toEqual({
      english: 'During Autumn sale: no data',
      russian: 'Во время события «Autumn sale»: нет данных',
    })
  })

  test('never why', () => {
    const rows = engagement(51).map((row) => ({ ...row, likes: 30, leads: 5, spend: 20, followers: 900, views: 50 }))
    const effect = campaignEffect(rows, { event: sale })
    expect(effect.effects.length).toBeGreaterThan(10)
    for (const locale of [en, ru]) {
      const words = JSON.stringify(locale.effect)
      for (const text of [
        words,
        describeEffect(effect, { locale }),
        ...effect.effects.map((one) => describeMetricEffect(one, { locale })),
      ])
        expect(text).not.toMatch(/led to|because|thanks|caus|due to|brought|result|привел|благодаря|из-за|вызва|помог/i)
    }
  })
})
