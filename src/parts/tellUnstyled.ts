import { isProduction, warnOnce } from '../metrics/model/warnOnce.js'

/** A sheet that is fetched by script comes later than the widgets. In milliseconds. */
export const ARRIVAL = 3000

/** Tells the developer that the page has no sheet of the kit, without which a widget is a heap of words and black shapes. */
export function tellUnstyled(root: Element | null): void {
  if (isProduction()) return
  setTimeout(() => {
    // A test of the host's may be over, and its page gone.
    if (!root?.isConnected || typeof getComputedStyle === 'undefined') return
    const look = getComputedStyle(root)
    // Where a host's tests run there is no sheet, and nothing is worked out in pixels.
    if (look.fontSize.endsWith('px') && !look.getPropertyValue('--kpi-used-surface'))
      warnOnce('styles', 'kpi-kit/styles.css is not on the page. Import it once.')
  }, ARRIVAL)
}
