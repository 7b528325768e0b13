// What every widget promises when its data is refreshed, or its reader's language changes: nothing of what it showed before
// stays. `PAIRS=all npm run test:unit -- test/widgets/conformance/refresh` tries each fixture after each other one.
import { render } from '@testing-library/react'
import { createElement, isValidElement, type ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { KpiProvider } from '../../../src/index.js'
import { ar } from '../../../src/locales/ar.js'
import { en } from '../../../src/locales/en.js'
import { ru } from '../../../src/locales/ru.js'
import { extremes } from '../../browser/extremes.js'
import fc from '../../property.js'
import { doubles } from './doubles.js'
import { lines } from './lines.js'
import { subjects } from './subjects.js'

/** As the host keeps it: what began in one way is not to begin in another. */
const kept = (scene: ReactNode, more: object = {}): ReactNode => {
  if (!isValidElement<Record<string, unknown>>(scene) || scene.type === KpiProvider) return scene
  const { defaultSelectedId = null, defaultExpanded = false, ...props } = scene.props
  const keeping = { selectedId: defaultSelectedId, expanded: defaultExpanded, hiddenChannels: [] }
  return createElement(scene.type, { ...keeping, ...props, ...more })
}
/** With what is behind a button in the open. */
const opened = (scene: ReactNode) => kept(scene, { table: 'visible', onSelectedIdChange: () => {} })

/** How many of the scenes of others are tried on every run. */
const FEW = 3
const isAll = process.env['PAIRS'] === 'all'

/** What stands twice, and of all else a few. */
const scenesOf = (name: string): ReactNode[] => {
  const subject = subjects.find((one) => one.name === name)
  const known = subject
    ? [...subject.known, ...subject.unknown, subject.beyond].map(({ props }) => createElement(subject.Widget, props))
    : []
  const others = [...Object.values(extremes[name] ?? {}), ...known]
  const few = Math.min(FEW, others.length)
  const [some = []] = isAll ? [others] : fc.sample(fc.shuffledSubarray(others, { minLength: few, maxLength: few }), 1)
  return [...Object.values(doubles[name] ?? {}).map(opened), ...some.map((one) => kept(one))]
}
const names = [...new Set([...Object.keys(extremes), ...Object.keys(doubles)])]

/** All places in an order of chance; or, by hand, a walk that goes from each to each other. */
function walkOver(count: number): number[] {
  const places = Array.from({ length: count }, (_, i) => i)
  if (isAll) return places.flatMap((from) => places.flatMap((to) => (to > from ? [from, to] : [])))
  return fc.sample(fc.shuffledSubarray(places, { minLength: count }), 1).flat()
}

const dictionaries = { en, ru, ar } as const
const WAY = ['en', 'ru', 'ar', 'en'] as const

afterEach(() => vi.restoreAllMocks())

describe.each(names)('%s', (name) => {
  test('is drawn after any other data, in any language, as it would be new', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const scenes = scenesOf(name)
    const drawn = (at: number, locale: keyof typeof dictionaries) => (
      <KpiProvider locale={dictionaries[locale]}>{scenes[at]}</KpiProvider>
    )
    const once = new Map<string, string>()
    const fresh = (at: number, locale: keyof typeof dictionaries): string => {
      const key = `${at} ${locale}`
      if (!once.has(key)) {
        const { container, unmount } = render(drawn(at, locale))
        once.set(key, lines(container).join('\n'))
        unmount()
      }
      return once.get(key) as string
    }
    const walk = walkOver(scenes.length)
    const { container, rerender } = render(<KpiProvider />)
    walk.forEach((at, step) => {
      const locale = WAY[step % WAY.length] as keyof typeof dictionaries
      rerender(drawn(at, locale))
      expect(lines(container).join('\n'), `scene ${at} in ${locale}, after ${walk[step - 1]}`).toBe(fresh(at, locale))
    })
    for (const locale of WAY) {
      const at = walk.at(-1) as number
      rerender(drawn(at, locale))
      expect(lines(container).join('\n'), `scene ${at} in ${locale}`).toBe(fresh(at, locale))
    }
    const keys = complaints.mock.calls.flatMap(([text, key]) =>
      /\bkeys?\b/.test(String(text)) ? `${key}: ${text}` : [],
    )
    expect(keys).toEqual([])
  })
})
