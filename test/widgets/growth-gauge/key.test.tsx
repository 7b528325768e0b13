import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { GrowthGauge, type GrowthGaugeProps } from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import fc from '../../property.js'

/** The signs of the drawing and those of the key: of a zone its tone. */
function signsOf(props: Partial<GrowthGaugeProps>) {
  const { container, unmount } = render(<GrowthGauge metric="leads" better="higher" period="2026-10" {...props} />)
  const all = (selector: string) => [...container.querySelectorAll(selector)]
  const tonesOf = (zones: Element[]) => zones.map((zone) => `zone ${zone.getAttribute('data-tone')}`)
  const key = all('.kpi-gauge-key [data-sign]:not([data-tone])').map((sign) => sign.getAttribute('data-sign'))
  const signs = {
    drawn: [
      ...['previous', 'pace', 'target'].filter((sign) => container.querySelector(`.kpi-gauge-${sign}`)),
      ...(container.querySelector(':not(.kpi-legend__sign) > .kpi-maybe') ? ['maybe'] : []),
      ...(container.querySelector('.kpi-gauge-over') ? ['beyond'] : []),
      ...tonesOf(all('.kpi-gauge-zone')),
    ],
    key: [...key, ...tonesOf(all('.kpi-gauge-key [data-tone]'))],
    text: container.querySelector('.kpi-gauge-key')?.textContent?.replaceAll('\u00a0', ' ') ?? '',
  }
  unmount()
  return signs
}

const shape = fc.constantFrom('arc' as const, 'ring' as const, 'bar' as const)
const number = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(0, 1e-3, 1e9))
const maybe = <T,>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const tone = fc.constantFrom('positive' as const, 'warning' as const, 'negative' as const, 'neutral' as const)
const zone = fc.record({ from: maybe(number), to: maybe(number), tone, label: maybe(fc.constantFrom('Reserve', '')) })
const day = (leads: number, i: number): Row => ({ date: `2026-10-${String(i + 1).padStart(2, '0')}`, leads })

test('every sign of the key is in the drawing, and every sign of the drawing in the key', () => {
  fc.assert(
    fc.property(
      fc.record({
        shape,
        days: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 31 }),
        before: maybe(fc.integer({ min: 0, max: 400 })),
        target: maybe(number),
        max: maybe(fc.constantFrom(10, 100, 1_000)),
        zones: maybe(fc.array(zone, { maxLength: 4 })),
      }),
      ({ days, before, ...props }) => {
        const data = [...days.map(day), ...(before === undefined ? [] : [{ date: '2026-09', leads: before }])]
        const asOf = days.length > 0 ? `2026-10-${String(days.length).padStart(2, '0')}` : undefined
        const { key, drawn } = signsOf({ data, asOf, ...props })
        // Where one mark says the pace and the goal, both have its sign.
        expect(key.filter((sign, i) => sign !== 'target' || key[i - 1] !== 'target')).toEqual(drawn)
      },
    ),
    { numRuns: 300 },
  )
})

describe('what has no sign of its own in the drawing', () => {
  test('is told in the key without one: a goal and a period before that are beyond the scale', () => {
    const data = [
      { date: '2026-09', leads: 4_000 },
      { date: '2026-10', leads: 40 },
    ]
    const { key, text } = signsOf({ data, target: 5_000, max: 100 })
    expect(key.filter((sign) => !sign?.startsWith('zone'))).toEqual([])
    expect(text).toMatch(/September 20264,000Goal5,000/)
  })

  test('has that of another mark which says it too: the pace that of the goal', () => {
    // Of 130 leads in 31 days, 126 are expected by the 30th.
    const { key, text } = signsOf({
      data: Array.from({ length: 30 }, () => 4).map(day),
      asOf: '2026-10-30',
      target: 130,
    })
    expect(key.slice(0, 2)).toEqual(['target', 'target'])
    expect(text).toMatch(/Expected by now12\d.*Goal130/)
  })

  test('zones of the host’s have their names, without a goal and without anything to compare with', () => {
    const zones = [
      { to: 50, tone: 'positive', label: 'Within budget' },
      { from: 50, tone: 'negative', label: 'Overspent' },
    ] as const
    const { text } = signsOf({ data: [day(40, 0)], zones, max: 100 })
    expect(text).toMatch(/^Within budget.*Overspent/)
  })
})

// While days are to come the sentence goes by the pace: "Behind" in amber is no red "Lagging".
test('the zone in full colour says no other thing than the sentence', () => {
  let lit = 0
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 31 }),
      fc.constantFrom('higher' as const, 'lower' as const),
      fc.integer({ min: 1, max: 200 }),
      (days, better, target) => {
        const asOf = `2026-10-${String(days.length).padStart(2, '0')}`
        const { container, unmount } = render(
          <GrowthGauge metric="leads" period="2026-10" data={days.map(day)} {...{ better, target, asOf }} />,
        )
        const zones = [...container.querySelectorAll('.kpi-gauge-zone[data-current]')]
        const said = container.querySelector('.kpi-sentence')?.getAttribute('data-tone')
        expect(zones.map((zone) => zone.getAttribute('data-tone')).filter((tone) => tone !== said)).toEqual([])
        lit += zones.length
        unmount()
      },
    ),
  )
  expect(lit).toBeGreaterThan(10)
})
