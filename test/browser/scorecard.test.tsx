// At no width does a colour or a place alone tell what a figure is and how it stands.
import { expect, test } from 'vitest'
import { EffectTable, KpiProvider, ScorecardComparison, SpecialistScorecard } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { events } from '../../stories/fixtures/trend.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { month } from '../../stories/fixtures/month.js'
import { anna, bonus, midMonth, plan, team } from '../../stories/fixtures/scorecard.js'
import { mount, place } from './mount.js'

const widths = [200, 240, 300, 360, 407, 409, 600, 755, 757, 1100]
const cases = [en, ru, ar].flatMap((locale) => widths.map((width) => [locale.tag, width, locale] as const))

const isSeen = (element: Element) => element.getClientRects().length > 0 && !isClipped(element)
const isClipped = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))

test.each(cases)('in %s at %i px each goal has its status in words', (_, width, locale) => {
  for (const props of [{ plan }, { plan: midMonth, asOf: '2026-10-12' }]) {
    const host = place(`width: ${width}px`)
    mount(
      <KpiProvider locale={locale} data={month} period="2026-10">
        <SpecialistScorecard person={anna} bonus={bonus} {...props} />
      </KpiProvider>,
      host,
    )
    const words = [...host.querySelectorAll('.kpi-score-pill')].filter(isSeen).map(({ textContent }) => textContent)
    expect(words).toHaveLength(props.plan.length)
    expect(words.every(Boolean)).toBe(true)
  }
})

test.each(cases)('in %s at %i px each figure of a team says what it is', (_, width, locale) => {
  const host = place(`width: ${width}px`)
  mount(
    <KpiProvider locale={locale} data={month} period="2026-10">
      <ScorecardComparison people={team} />
    </KpiProvider>,
    host,
  )
  const heads = [...host.querySelectorAll('thead th')]
  expect(heads).toHaveLength(5)
  for (const row of host.querySelectorAll('tbody tr')) {
    // A name, and the number at the end of a bar, say by themselves what they are; without a score a sentence says why.
    const hasScore = row.querySelector('.kpi-score-meter')!.textContent !== '—'
    for (const at of hasScore ? [2, 3, 4] : [2, 4]) {
      const words = [heads[at]!, ...row.children[at]!.querySelectorAll('.kpi-score-tag')].filter(isSeen)
      expect(words.map(({ textContent }) => textContent)).toEqual([heads[at]!.textContent])
    }
  }
})

test('an interval that has no room beside its figure begins the next line, where the figure began', () => {
  const host = place('width: 140px')
  mount(
    <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD">
      <EffectTable event={events[0]!} />
    </KpiProvider>,
    host,
  )
  const lines = [...host.querySelectorAll('.kpi-effect-figures')].map((figures) => {
    const text = document.createRange()
    text.selectNodeContents(figures)
    const startOf = new Map<number, number>()
    for (const { top, left } of text.getClientRects())
      startOf.set(Math.round(top), Math.min(left, startOf.get(Math.round(top)) ?? Infinity))
    return [...startOf.values()]
  })
  expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(1)
  expect(new Set(lines.flat().map(Math.round)).size).toBe(1)
})
