import { moneyDecimals, type NumberOptions } from './number.js'

/** How many decimals prices below each other have, so that "$26.00" stands below "$7.80"; `undefined` for short ones: "$1.2K". */
export const pricesDecimals = (prices: readonly number[], options: NumberOptions): number | undefined =>
  options.compact ? undefined : prices.reduce((most, price) => Math.max(most, moneyDecimals(price, options) ?? 0), 0)
