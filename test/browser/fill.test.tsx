// In a box of a height a widget with `fill` stays within: it gives up what is read last, and scrolls the rest. How high it gets
// without is told in stories/assets/heights.json; with nothing in its `measured`, that file is written anew.
import { cloneElement, type ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { KpiProvider } from '../../src/index.js'
import { ru } from '../../src/locales/ru.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import heights from '../../stories/assets/heights.json'
import { type State, widgetsIn } from './everyWidget.js'
import { mount, place } from './mount.js'

const boxHeights = [100, 160, 240, 320, 420, 750]
const boxWidths = [200, 320, 600]

/** Each in a box of its own. */
function draw(state: State, props: object, settings: object = {}): Map<string, HTMLElement> {
  const host = place('')
  mount(
    <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD" {...settings}>
      {Object.entries(widgetsIn(state)).map(([name, widget]) => (
        <div key={name} data-box={name}>
          {cloneElement(widget as ReactElement<object>, props)}
        </div>
      ))}
    </KpiProvider>,
    host,
  )
  return new Map([...host.querySelectorAll<HTMLElement>('[data-box]')].map((box) => [box.dataset['box']!, box]))
}

const sized = (box: HTMLElement, width: number, height: number) => {
  box.style.cssText = `inline-size: ${width}px; block-size: ${height}px`
}

interface Room {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
const everywhere: Room = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
const nowhere: Room = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

/** Asked once of each element: what stands in one has all the same around it. */
type Rooms = Map<Element, Room>

/** Where what stands in an element can be painted: within all that clips it, up to the box. */
function roomIn(box: Element, element: Element | null, known: Rooms): Room {
  if (!element || element === box) return everywhere
  const room = known.get(element) ?? clippedBy(element, roomIn(box, element.parentElement, known))
  known.set(element, room)
  return room
}

function clippedBy(element: Element, around: Room): Room {
  const { overflowX, clipPath } = getComputedStyle(element)
  if (clipPath !== 'none') return nowhere
  if (overflowX === 'visible' || element instanceof SVGElement) return around
  return common(around, element.getBoundingClientRect())
}

const common = (one: Room, other: Room): Room => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

/** What of an element is painted, with all that clips it within the box; nothing where nothing is. */
function paintedIn(box: Element, element: Element, known: Rooms = new Map()): DOMRect | undefined {
  const room = roomIn(box, element.parentElement, known)
  const { left, top, right, bottom } = common(room, element.getBoundingClientRect())
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : undefined
}

function outsideOf(box: Element): string[] {
  const room = box.getBoundingClientRect()
  const known: Rooms = new Map()
  return [...box.querySelectorAll('*')].flatMap((element) => {
    const at = getComputedStyle(element).clipPath === 'none' && paintedIn(box, element, known)
    const isIn =
      !at ||
      (at.left >= room.left - 1 && at.right <= room.right + 1 && at.top >= room.top - 1 && at.bottom <= room.bottom + 1)
    return isIn ? [] : [element.getAttribute('class') ?? element.localName]
  })
}

const isWhole = (box: Element, element: Element | undefined) => {
  if (!element) return false
  const at = element.getBoundingClientRect()
  const seen = paintedIn(box, element)
  return Boolean(seen && seen.height >= at.height - 1 && seen.width >= Math.min(at.width, box.clientWidth) - 1)
}

/** A calendar has no number that is larger than others; a bar of fields has none at all. */
const NUMBERS = '.kpi-value, .kpi-funnel-value, .kpi-board-value, .kpi-effect-change, .kpi-team-total'

describe.each([
  ['ready', boxWidths, boxHeights],
  ['loading', [200, 600], [100, 240]],
  ['error', [200, 600], [100, 240]],
  ['empty', [200, 600], [100, 240]],
] as const)('%s', (state, boxWidths, boxHeights) => {
  test('in a box of any height nothing is painted outside of it, and what has no room can be scrolled to by keys', () => {
    const boxes = draw(state, { fill: true })
    const found = boxWidths.flatMap((width) =>
      boxHeights.flatMap((height) => {
        for (const box of boxes.values()) sized(box, width, height)
        return [...boxes].flatMap(([name, box]) => {
          const scroller = box.querySelector<HTMLElement>('.kpi-fill .kpi-frame, .kpi-fill:not(.kpi-widget)')!
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = scroller
          const canBeReached =
            scroller.tabIndex === 0 || scroller.querySelector('a, button, input, select, [tabindex="0"]')
          const faults = [
            ...outsideOf(box),
            ...(Math.abs(box.firstElementChild!.getBoundingClientRect().height - height) > 1 ? ['not as high'] : []),
            ...(scrollHeight > clientHeight && !canBeReached ? ['no key scrolls it'] : []),
            ...(scrollWidth > clientWidth + 1 ? ['wider than its box'] : []),
          ]
          return faults.map((fault) => `${name} ${width} × ${height}: ${fault}`)
        })
      }),
    )
    expect(found).toEqual([])
  })
})

test('title and number are seen from 160 pixels on', () => {
  const boxes = draw('ready', { fill: true })
  const found = boxWidths.flatMap((width) =>
    boxHeights
      .filter((height) => height >= 160)
      .flatMap((height) => {
        for (const box of boxes.values()) sized(box, width, height)
        return [...boxes].flatMap(([name, box]) => {
          if (name === 'PeriodBar' || name === 'KpiGrid') return []
          const numbers = [...box.querySelectorAll(NUMBERS)]
          const isTold = numbers.length === 0 || numbers.some((number) => isWhole(box, number))
          return [
            ...(isWhole(box, box.querySelector('.kpi-title')!) ? [] : ['title']),
            ...(isTold ? [] : ['number']),
          ].map((what) => `${name} ${width} × ${height}: ${what}`)
        })
      }),
  )
  expect(found).toEqual([])
})

test('a box without a height of its own makes it 320 pixels high, and without `fill` nothing changes', () => {
  const [[, filled]] = [...draw('ready', { fill: true })].filter(([name]) => name === 'EngagementTrend') as [
    [string, HTMLElement],
  ]
  filled.style.inlineSize = '400px'
  expect(filled.getBoundingClientRect().height).toBe(320)
  const plain = draw('ready', {}).get('EngagementTrend')!
  sized(plain, 400, 100)
  expect(plain.firstElementChild!.getBoundingClientRect().height).toBeGreaterThan(300)
})

test('a page’s own containers are not asked how high they are', () => {
  const boxes = draw('ready', {})
  const box = boxes.get('GrowthGauge')!
  box.style.inlineSize = '400px'
  const before = box.firstElementChild!.getBoundingClientRect().height
  box.style.cssText += '; container-type: size; block-size: 120px'
  expect(box.firstElementChild!.getBoundingClientRect().height).toBe(before)
})

test('the table of heights is true', async () => {
  const widths = [200, 320, 400, 600, 800]
  const measured: Record<string, Record<string, number[][]>> = {}
  for (const size of ['sm', 'md', 'lg'])
    for (const [at, locale] of [undefined, ru].entries())
      for (const [name, box] of draw('ready', { size }, { locale }))
        for (const [index, width] of widths.entries()) {
          if (name === 'KpiGrid' || name === 'PeriodBar') continue
          box.style.inlineSize = `${width}px`
          const height = Math.round(box.firstElementChild!.getBoundingClientRect().height)
          const cells = ((measured[name] ??= {})[size] ??= widths.map(() => []))
          cells[index]![at] = height
        }
  if (Object.keys(heights.measured).length === 0)
    await commands.writeFile('stories/assets/heights.json', `${JSON.stringify({ widths, measured }, null, 1)}\n`)
  expect(widths).toEqual(heights.widths)
  const wrong = Object.entries(measured).flatMap(([name, sizes]) =>
    Object.entries(sizes).flatMap(([size, cells]) =>
      cells.flatMap((pair, index) =>
        pair.flatMap((height, at) => {
          const told = (heights.measured as typeof measured)[name]?.[size]?.[index]?.[at] ?? 0
          return Math.abs(told - height) > 24 ? [`${name} ${size} ${widths[index]}: ${height}, told ${told}`] : []
        }),
      ),
    ),
  )
  expect(wrong).toEqual([])
})
