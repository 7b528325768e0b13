// @vitest-environment node
// With `interactive={false}`, for pages that no script comes with, there is nothing that could be pressed in vain, and every
// figure that is there with it.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { GrowthGauge, KpiProvider, KpiTile, SpecialistScorecard } from '../../src/index.js'
import { scenes } from './props/scenes.js'

const dead =
  /<(?:button|input|select|textarea)\b|<details(?![^>]*\bopen)|tabindex=|contenteditable|role="(?:button|slider|switch|menu\w*)"|aria-(?:pressed|expanded|haspopup)=/g

/** What is scrolled by keys is no thing to press: the frame of a widget that fills its box, and nothing else. */
const scrolled = /(?<=<div class="kpi-frame" )role="group" tabindex="0"/g
const deadIn = (html: string) => html.replace(scrolled, '').match(dead)

const nothing = () => {}
const figures = (html: string) =>
  html
    .replace(/<(button|select|style)\b.*?<\/\1>/g, '')
    .replace(/<span id="\w*keys" hidden="">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .match(/\d[\d.,]*/g) ?? []

/** What widgets are pressed for. */
const pressed = { onSelectedIdChange: nothing, onRetry: nothing, sound: true, table: 'toggle' }

describe.each(scenes)('$name', ({ draw, from, props }) => {
  const asked = { ...from, ...pressed }

  test('has nothing to press or to step to, in whatever state', () => {
    const states = [{}, { status: 'ready', table: 'visible' }, { status: 'loading' }, { status: 'error' }]
    for (const some of [props, ...states.map((state) => ({ ...asked, ...state }))]) {
      const html = renderToStaticMarkup(draw({ ...some, interactive: false }))
      expect(deadIn(html)).toBeNull()
    }
  })

  test('by a word of the provider too', () => {
    const html = renderToStaticMarkup(createElement(KpiProvider, { interactive: false }, draw(asked)))
    expect(deadIn(html)).toBeNull()
  })

  test('keeps every figure', () => {
    const [still, alive] = [false, true].map((interactive) => renderToStaticMarkup(draw({ ...asked, interactive })))
    expect(figures(still!)).toEqual(expect.arrayContaining(figures(alive!)))
  })
})

const october = { date: '2026-10', followersStart: 12_000, followersGained: 940, followersLost: 436, leads: 109 }

test('without that word there is something to press and to step to', () => {
  const html = renderToStaticMarkup(<GrowthGauge data={october} target={0.05} />)
  expect(html).toMatch(/<button/)
  expect(html).toMatch(/tabindex="0"/)
})

test('a table is shown where it is asked for, without its buttons', () => {
  const html = renderToStaticMarkup(<GrowthGauge data={october} target={0.05} table="visible" interactive={false} />)
  expect(html).toMatch(/<table.*940/)
  expect(html).not.toMatch(/kpi-table-bar/)
})

test('what opens is open', () => {
  const plan = [{ metric: 'leads', target: 130, weight: 100 }] as const
  const card = <SpecialistScorecard data={october} person={{ name: 'Anna Kim' }} plan={plan} interactive={false} />
  // 109 ÷ 130 = 83.8%
  expect(renderToStaticMarkup(card)).toMatch(/<details class="kpi-score-how" open="">.*109.*130.*83\.8/)
})

test('a link stays one', () => {
  const tile = (
    <KpiTile data={october} metric="leads" asChild interactive={false}>
      <a href="/leads">Leads</a>
    </KpiTile>
  )
  expect(renderToStaticMarkup(tile)).toMatch(/<a [^>]*href="\/leads"/)
})
