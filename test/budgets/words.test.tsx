// How often a widget asks Intl for something: each call takes as long as drawing an element. What stands in the page is asked
// for, each number once; the dates of points, tooltips and tables are not, before someone opens them.
import { render } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pointAt, scenes } from './scenes.js'

type Calls = Record<'made' | 'asked', number>
const calls: Calls = { made: 0, asked: 0 }
const restore: (() => void)[] = []

const kinds = ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat'] as const

beforeAll(() => {
  for (const kind of kinds) {
    const Real = Intl[kind] as unknown as new (...given: unknown[]) => object
    const counted = new Proxy(Real, {
      construct: (target, given) => {
        calls.made++
        return new target(...given)
      },
    })
    Object.assign(Intl, { [kind]: counted })
    restore.push(() => Object.assign(Intl, { [kind]: Real }))
    const { prototype } = Real
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const own = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor
      if (name === 'constructor' || !(own.get || typeof own.value === 'function')) continue
      const count = <T extends (...given: never[]) => unknown>(call: T, self: unknown) =>
        function (...given: never[]) {
          calls.asked++
          return call.apply(self, given)
        }
      Object.defineProperty(prototype, name, {
        ...own,
        ...(own.get
          ? {
              get(this: unknown) {
                return count(own.get!.call(this), this)
              },
            }
          : {
              value(this: unknown, ...given: never[]) {
                return count(own.value, this)(...given)
              },
            }),
      })
      restore.push(() => Object.defineProperty(prototype, name, own))
    }
  }
})
afterAll(() => restore.forEach((undo) => undo()))

/** How often Intl is asked for something meanwhile, and for a new formatter. */
function during(act: () => void): [asked: number, made: number] {
  const before = { ...calls }
  act()
  return [calls.asked - before.asked, calls.made - before.made]
}

/** Calls when another widget with other figures is mounted, when its figures change, and when a point of it is pointed at. */
const bounds: Readonly<Record<string, { readonly mount: number; readonly update: number; readonly hover: number }>> = {
  gauge: { mount: 2, update: 2, hover: 0 },
  donut: { mount: 8, update: 6, hover: 0 },
  funnel: { mount: 10, update: 10, hover: 0 },
  trend: { mount: 3, update: 3, hover: 2 },
  tile: { mount: 1, update: 1, hover: 0 },
}

test.each(Object.entries(scenes))('%s', (name, scene) => {
  // Formatters are made once for a page, and its days said once.
  render(scene(0)).unmount()
  let view: ReturnType<typeof render> | undefined
  const [mount, made] = during(() => {
    view = render(scene(1))
  })
  const [update] = during(() => view!.rerender(scene(2)))
  const [hover] = during(() => pointAt(view!.container))
  const [same] = during(() => view!.rerender(scene(2)))
  expect(made).toBe(0)
  expect(same).toBe(0)
  expect({ mount, update, hover }).toEqual(bounds[name])
})
