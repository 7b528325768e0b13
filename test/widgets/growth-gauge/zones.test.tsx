import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GrowthGauge, type GrowthGaugeProps } from '../../../src/index.js'
import { de } from '../../../src/locales/de.js'
import { ru } from '../../../src/locales/ru.js'
import { layOut, zoneOf } from '../../../src/widgets/growth-gauge/geometry.js'

const october = { date: '2026-10', followersStart: 12_000, followersGained: 940, followersLost: 436 }

const defaults = /^(Lagging|Close|Met|Далеко|Близко|Выполнено|Rückstand|Knapp|Erreicht):/

/** The zones as they are heard. */
function zonesOf(props: Omit<GrowthGaugeProps, 'data'>, names = defaults): string[] {
  const { unmount } = render(<GrowthGauge data={[october]} period="2026-10" {...props} />)
  const heard = screen.getAllByRole('img').map((one) => `${one.getAttribute('aria-label')}`.replaceAll('\u00a0', ' '))
  unmount()
  return heard.filter((name) => names.test(name))
}

// "4–5%" beside "at least 5%" leaves it open what 5% is; who reaches a goal has met it.
describe('where two zones meet, one of them has the end, and says so', () => {
  test.each<[string, Omit<GrowthGaugeProps, 'data'>, string[]]>([
    ['more is better', { target: 0.05 }, ['Lagging: under 4%', 'Close: 4% – under 5%', 'Met: at least 5%']],
    [
      'less is better',
      { metric: 'churnRate', target: 0.05 },
      ['Lagging: over 6%', 'Close: over 5% – 6%', 'Met: at most 5%'],
    ],
    [
      'in Russian',
      { target: 0.05, locale: ru },
      ['Далеко: менее 4 %', 'Близко: 4 % – менее 5 %', 'Выполнено: не менее 5 %'],
    ],
    [
      'in German',
      { target: 0.05, locale: de },
      ['Rückstand: unter 4 %', 'Knapp: 4 % – unter 5 %', 'Erreicht: mindestens 5 %'],
    ],
  ])('%s', (_, props, said) => expect(zonesOf(props)).toEqual(said))

  test('zones that do not meet have both of their ends', () => {
    const zones = [
      { to: 0.02, tone: 'negative', label: 'Low' },
      { from: 0.03, to: 0.05, tone: 'warning', label: 'Middle' },
    ] as const
    expect(zonesOf({ zones }, /^(Low|Middle):/)).toEqual(['Low: at most 2%', 'Middle: 3–5%'])
  })

  test('an end that JSON has as null is none', () => {
    const zones = JSON.parse(
      '[{"from":null,"to":0.05,"tone":"warning","label":"Low"},{"from":0.05,"to":null,"tone":"positive","label":"High"}]',
    )
    expect(zonesOf({ zones, max: 0.1 }, /^(Low|High):/)).toEqual(['Low: under 5%', 'High: at least 5%'])
  })

  test('every end belongs to exactly one of the zones that share it', () => {
    const tone = fc.constantFrom('positive', 'warning', 'negative', 'neutral')
    fc.assert(
      fc.property(fc.array(tone, { minLength: 2, maxLength: 5 }), (tones) => {
        const zones = tones.map((tone, i) => ({ from: i, to: i + 1, tone }) as const)
        const laid = layOut({ value: 1, unit: 'count', better: 'higher', max: tones.length, zones }).zones
        for (const [i, { zone }] of laid.slice(1).entries())
          expect(
            [laid[i]?.zone, zone].filter((one) => one === zoneOf(laid, i + 1)),
            tones.join(),
          ).toHaveLength(1)
      }),
    )
  })
})
