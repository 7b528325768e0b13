import { expect } from 'vitest'
import layered from '../../src/styles/layered.css?inline'
import { later, sheet } from './mount.js'

/** The sheet that all tests bring. */
const published = [...document.querySelectorAll('style')].filter((one) => one.textContent?.includes('.kpi-widget'))

/** The page takes the layered sheet instead, which `isolate` is for. */
export function takeLayered(): void {
  expect(published.length).toBeGreaterThan(0)
  for (const one of published) {
    one.media = 'not all'
    later(() => one.removeAttribute('media'))
  }
  sheet(layered)
}
