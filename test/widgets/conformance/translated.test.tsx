// A browser that translates a page puts elements of its own in the place of texts. React then still knows the texts that were
// there: it changes what is no longer shown, or throws when it takes it away. A text that is all that its element holds it writes
// into the element anew, which is right in any case.
import { act, render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ar } from '../../../src/locales/ar.js'
import { ru } from '../../../src/locales/ru.js'
import { EveryWidget, type State } from '../../browser/everyWidget.js'

const states: readonly State[] = ['ready', 'selected', 'stale', 'error', 'empty', 'loading']

/** Texts that React keeps as such: it notes its own node on them. */
function textsOfReact(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const found = new Set<string>()
  while (walker.nextNode()) {
    const text = walker.currentNode
    const parent = text.parentElement as HTMLElement
    // The space between two elements goes with them.
    if (!text.nodeValue?.trim()) continue
    if (!Object.keys(text).some((key) => key.startsWith('__reactFiber'))) continue
    found.add(`${parent.closest('[data-widget]')?.getAttribute('data-widget')}: ${parent.outerHTML.slice(0, 200)}`)
  }
  return [...found]
}

const openAll = (container: HTMLElement) =>
  act(() => {
    for (const button of container.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click()
  })

describe.each([
  ['English', {}],
  ['Russian', { locale: ru }],
  ['Arabic', { locale: ar }],
])('every text stands alone in its element, in %s', (_, settings) => {
  test.each(states)('%s', (state) => {
    const { container } = render(<EveryWidget state={state} {...settings} />)
    openAll(container)
    expect(textsOfReact(container)).toEqual([])
  })
})

test('a text beside another would be found', () => {
  const { container } = render(
    <p>
      {1} of {2}
    </p>,
  )
  expect(textsOfReact(container)).toHaveLength(1)
})

/** As Chrome's translation does it: each text gives way to an element that holds the same in another language. */
function translate(container: HTMLElement): void {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const font = document.createElement('font')
    font.textContent = (text.nodeValue ?? '').toUpperCase()
    text.replaceWith(font)
  }
}

test('a translated page shows what is new, in each state', () => {
  const { container, rerender } = render(<EveryWidget state="ready" />)
  for (const state of [...states, 'ready', 'empty', 'selected'] as const) {
    translate(container)
    rerender(<EveryWidget state={state} />)
    const fresh = render(<EveryWidget state={state} />)
    const read = (one: HTMLElement) =>
      [...one.querySelectorAll('.kpi-value, .kpi-sentence, .kpi-error')].map(({ textContent }) =>
        textContent?.toUpperCase(),
      )
    expect(read(container)).toEqual(read(fresh.container))
    fresh.unmount()
  }
})
