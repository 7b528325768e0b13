// @vitest-environment node
// Props of server components, islands, attributes and messages go through JSON or its like: what they are afterwards draws the
// same picture. Callbacks alone can't go there.
import { createElement, isValidElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GrowthGauge, KpiProvider, KpiTile } from '../../src/index.js'
import { registerLocale } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { metric, quantile, ratio } from '../../src/metrics/index.js'
import { createTheme } from '../../src/theme/index.js'
import { subjects } from './conformance/subjects.js'
import { scenes } from './props/scenes.js'

const sent = <T,>(props: T): T => JSON.parse(JSON.stringify(props))
const withoutCallbacks = (props: object) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => typeof value !== 'function' && !isValidElement(value)))

test.each(scenes)('$name with all its props', ({ draw, from, props }) => {
  const whole = withoutCallbacks({ ...props, ...from, asChild: undefined })
  expect(renderToStaticMarkup(draw(sent(whole)))).toBe(renderToStaticMarkup(draw(whole)))
})

describe.each(subjects)('$name', ({ Widget, known: [first], beyond }) => {
  test.each([first, beyond])('$what', ({ props }) => {
    const whole = withoutCallbacks(props)
    const [one, other] = [whole, sent(whole)].map((props) => renderToStaticMarkup(createElement(Widget, props)))
    expect(other).toBe(one)
  })
})

describe('what is more than text and numbers', () => {
  const rows = [
    {
      date: '2026-09',
      followersStart: 11_583,
      followersGained: 842,
      followersLost: 425,
      leads: 96,
      messages: 60,
      spend: 90,
    },
    {
      date: '2026-10',
      followersStart: 12_000,
      followersGained: 940,
      followersLost: 436,
      leads: 109,
      messages: 80,
      spend: 96,
    },
  ]
  beforeAll(() => registerLocale(ru))
  afterAll(() => registerLocale())

  const same = (Component: typeof GrowthGauge | typeof KpiTile | typeof KpiProvider, props: object) => {
    const [one, other] = [props, sent(props)].map((props) =>
      renderToStaticMarkup(createElement(Component as never, props)),
    )
    expect(other).toBe(one)
    return one!
  }

  test('days and moments that are dates', () => {
    const data = rows.map((row) => ({ ...row, date: new Date(`${row.date}-15T00:00:00Z`) }))
    same(KpiTile, { data, metric: 'leads', updatedAt: new Date('2026-10-29T09:00:00Z'), asOf: new Date('2026-10-17') })
  })

  test('a metric of one’s own', () => {
    const cost = metric({ id: 'Cost per message', formula: ratio('spend', 'messages'), unit: 'money', better: 'lower' })
    // 96 ÷ 80
    expect(same(KpiTile, { data: rows, period: '2026-10', metric: cost, currency: 'USD' })).toContain('1.20')
    const middle = metric({ id: 'Wait', formula: quantile('responseTimes', 0.5), unit: 'duration', better: 'lower' })
    same(KpiTile, { data: [{ date: '2026-10', responseTimes: [60, 1800, 7200] }], metric: middle })
  })

  test('a language by its tag', () => {
    const html = same(GrowthGauge, { data: rows, period: '2026-10', target: 0.05, locale: 'ru' })
    expect(html.replace(/[\u00a0\u202f]/g, ' ')).toContain('84 % от цели 5 %')
  })

  test('a theme', () => same(KpiProvider, { theme: createTheme({ accent: '#ffe600', radius: 6 }) }))
})
