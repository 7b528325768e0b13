import '../../src/styles/index.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterAll, beforeAll } from 'vitest'
import { userEvent } from 'vitest/browser'

const mounted: Array<() => void> = []

/** Takes from the page what a test has put there. */
export function clearPage(): void {
  for (const undo of mounted.splice(0).reverse()) undo()
}

/** At the end of the test it is undone. */
export const later = (undo: () => void) => mounted.push(undo)

/** What all tests of a suite find in the page: it is made once, and gone after the last. */
export function forAll(make: () => void): void {
  let made: Array<() => void> = []
  beforeAll(() => {
    const before = mounted.length
    make()
    made = mounted.splice(before)
  })
  afterAll(() => {
    for (const undo of made.reverse()) undo()
  })
}

/** An element in the page, gone after the test. */
export function place(css = '', parent: Element | ShadowRoot = document.body): HTMLDivElement {
  const host = document.createElement('div')
  host.style.cssText = css
  parent.append(host)
  later(() => host.remove())
  return host
}

/** Renders at once. */
export function mount(node: ReactNode, into: Element | ShadowRoot = place()): Root {
  const root = createRoot(into as Element)
  later(() => root.unmount())
  flushSync(() => root.render(node))
  return root
}

/** A style sheet of the page, which is in no layer. */
export function sheet(css: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  later(() => style.remove())
  return style
}

export const frames = async (count = 2): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

export async function until<T>(find: () => T | null | undefined | false, what: string, time = 3000): Promise<T> {
  const started = performance.now()
  for (;;) {
    const found = find()
    if (found) return found
    if (performance.now() - started > time) throw new Error(`waited in vain for ${what}`)
    await frames(1)
  }
}

/** The mouse rests where no widget will be: under it one would be pointed at. */
export async function moveMouseAway(): Promise<void> {
  const corner = document.createElement('div')
  corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 9px; height: 9px'
  document.body.append(corner)
  await userEvent.hover(corner)
  corner.remove()
}

export const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/** The tooltip of a mark that gets the focus: it has its words and its place before there is another frame. */
export async function tipOf(mark: HTMLElement): Promise<HTMLElement> {
  mark.focus()
  await pause(0)
  const newest = () => [...document.querySelectorAll<HTMLElement>('.kpi-tip')].at(-1)
  return until(newest, `the tooltip of ${mark.dataset['mark']}`)
}
