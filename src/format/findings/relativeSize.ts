import { leavingSomething } from '../delta.js'
import { formatNumber, type NumberOptions } from '../number.js'

/** How much more or less, without a sign: "10%", "12.9%". */
export const relativeSize = (change: number, options: NumberOptions): string =>
  formatNumber(Math.abs(leavingSomething(change)), { ...options, unit: 'percent', trim: true })
