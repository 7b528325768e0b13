// Laws of what only a screen reader hears: which keys there are, once in a widget, and what is new, once for new rows.
import { act, render, screen } from '@testing-library/react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KpiProvider, type WidgetProps } from '../../../src/index.js'
import { en } from '../../../src/locales/en.js'
import { ru } from '../../../src/locales/ru.js'
import { widgetsIn } from '../../browser/everyWidget.js'
import { portfolio } from '../../../stories/fixtures/portfolio.js'
import { draw, plain } from './support.js'
import { subjects } from './subjects.js'

const KEYS = 'Arrow keys move along the values, Home and End go to the first and the last, Escape closes the tooltip'
const RESTS = ['KpiGrid', 'PeriodBar']

const describedBy = (one: Element) => (one.getAttribute('aria-describedby') ?? '').split(' ')
/** Some figures more than others, so that shares and rates are other ones too, and what went up goes down. */
const larger =
  (times: number) =>
  ([name, value]: [string, unknown], at: number) => [
    name,
    typeof value === 'number' ? Math.round(value * times * (1.3 + (at % 3))) : value,
  ]
/** Marks that are described by the hint; those of the other widths of a drawing are not there for anybody. */
const hinted = (root: ParentNode) =>
  [...root.querySelectorAll('[data-mark], [role="slider"]')].filter((mark) =>
    describedBy(mark).some((id) => document.getElementById(id)?.textContent === KEYS),
  )

describe.each(['ready', 'selected'] as const)('which keys there are, where it is %s', (state) => {
  const shared = { data: portfolio, period: '2026-10', own: 'Aurora', currency: 'USD' }

  test.each(Object.keys(widgetsIn(state)).filter((name) => !RESTS.includes(name)))('%s tells it once', (name) => {
    const shown = (hints: boolean) => (
      <KpiProvider {...shared} hints={hints}>
        {widgetsIn(state)[name]}
      </KpiProvider>
    )
    const { container, rerender } = render(shown(true))
    const marks = hinted(container)
    expect(marks).toHaveLength(1)
    expect(marks[0]).toHaveAttribute('tabindex', '0')
    // Whoever steps to the next one does not hear it again.
    const others = [...container.querySelectorAll<HTMLElement>('[data-mark][tabindex="-1"]')]
    act(() => others[0]?.focus())
    if (others[0]) expect(hinted(container)).not.toContain(document.activeElement)
    rerender(shown(false))
    expect(hinted(container)).toEqual([])
    expect(container.textContent).not.toContain(KEYS)
  })
})

test.each(subjects)("$name tells it in the server's HTML, under an id that is there", (subject) => {
  const page = document.createElement('div')
  page.innerHTML = renderToString(draw(subject, subject.known[0]))
  document.body.append(page)
  for (const mark of hinted(page)) expect(mark.getAttribute('tabindex')).toBe('0')
  expect(hinted(page).length).toBe(
    page.querySelectorAll('[data-mark], [role="slider"]').length > 1 ? 1 : hinted(page).length,
  )
  page.remove()
})

describe.each(subjects)('$name: what is new', (subject) => {
  const { props } = subject.known[0]
  const rows = [props.data ?? []].flat()
  const other = {
    ...props,
    data: rows.map((row, i) => Object.fromEntries(Object.entries(row).map(larger(rows.length - i)))),
  }
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** All that the region says, each time that it says something else. */
  function listen(first: WidgetProps) {
    const heard: string[] = []
    const { container, rerender } = render(createElement(subject.Widget, { announce: true, ...first }))
    const say = () => container.querySelector('.kpi-inline-container > [role="status"]')?.textContent ?? ''
    const wait = (time: number) => {
      for (let gone = 0; gone < time; gone += 500) {
        act(() => vi.advanceTimersByTime(500))
        const now = plain(say())
        if (now && now !== heard.at(-1)) heard.push(now)
      }
    }
    return {
      heard,
      wait,
      set(next: WidgetProps, time = 3_000) {
        rerender(createElement(subject.Widget, { announce: true, ...next }))
        wait(time)
      },
    }
  }

  test('new rows are told once', () => {
    const { heard, set, wait } = listen(props)
    wait(3_000)
    set(other)
    set(other, 20_000)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain(`${plain(screen.getByRole('figure').querySelector('.kpi-title')?.textContent)}: `)
  })

  test('nothing is: the same rows, another language, loading and then the same, an error and then the same', () => {
    const { heard, set } = listen({ ...props, locale: en })
    set({ ...props, locale: en, data: [...rows] })
    set({ ...props, locale: ru })
    set({ ...props, locale: en })
    set({ ...props, locale: en, status: 'loading' })
    set({ ...props, locale: en })
    set({ ...props, locale: en, status: 'loading', data: [] })
    set({ ...props, locale: en, status: 'error' })
    set({ ...props, locale: en, status: 'stale', updatedAt: '2026-10-29' })
    set({ ...props, locale: en })
    expect(heard).toEqual([])
  })

  test('several refreshes in a row are told once, and one that is taken back is not told', () => {
    const { heard, set } = listen(props)
    set(other, 0)
    set(props, 3_000)
    expect(heard).toEqual([])
    set(other, 500)
    set(props, 0)
    set(other, 20_000)
    expect(heard).toHaveLength(1)
  })
})
