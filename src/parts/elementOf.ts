import type { Container } from './KpiContext.js'
import { warnOnce } from '../metrics/model/warnOnce.js'

/** The element that a host means, when it is needed: refs are filled by then. What is none in the page is none. */
export function elementOf(container: Container | null | undefined): HTMLElement | null {
  if (!container) return null
  const found = typeof container === 'function' ? given(container) : container
  const element = found && 'current' in Object(found) ? (found as { current: unknown }).current : found
  if (isElement(element)) return element
  warnOnce(
    'container',
    '"container" is not an element of the page, so tooltips mount as without it. Give an element, a ref, or a function that gives one.',
  )
  return null
}

function given(container: () => unknown): unknown {
  try {
    return container()
  } catch {
    return null
  }
}

/** Of whatever window. */
const isElement = (one: unknown): one is HTMLElement =>
  typeof one === 'object' && one !== null && (one as Node).nodeType === 1 && (one as Node).isConnected
