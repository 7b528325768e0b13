import type { Choice, Shared } from '../parts/KpiContext.js'
import type { Theme } from '../theme/index.js'

export type ThemeName = 'light' | 'dark' | 'system' | (string & {}) | Theme

/** What elements are within: a provider, or the page. */
export interface Outer {
  readonly shared: Shared
  readonly theme: ThemeName | undefined
  /** Where the reader's choices go. The page keeps none. */
  readonly choices: { readonly base: Shared; readonly choose: (choice: Choice) => void } | null
  /** Calls whenever something of this has changed. What comes back ends it. */
  readonly subscribe: (changed: () => void) => () => void
}

/** All that an element is within, from the inside, through shadow roots. */
export function* around(element: Element): Generator<Element> {
  let node: Node | null = element
  while (node) {
    if (node instanceof Element) yield node
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  }
}

/** The nearest that fits a selector, the element itself included. */
export function nearest(element: Element, selector: string): Element | undefined {
  for (const one of around(element)) if (one.matches(selector)) return one
  return undefined
}
