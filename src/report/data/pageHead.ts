import { cssText } from './cssText.js'

/** The number of a page, as its margin writes it. */
const NUMBER = "counter(page) ' / ' counter(pages)"

/**
 * What the margins of pages say, as the custom properties that `report.css` takes it from. The root of the page has to have them:
 * nothing else is above its pages. Where text runs from right to left, so does the head.
 *
 * @param font as CSS writes it; by default that of the root
 */
export function pageHead(run: string, by: string, isRtl: boolean, font = 'inherit'): Record<string, string> {
  const [start, end] = isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return {
    [`--kpi-report-${start}`]: cssText(run),
    [`--kpi-report-${end}`]: cssText(by),
    [`--kpi-report-foot-${end}`]: NUMBER,
    '--kpi-report-font': font,
  }
}
