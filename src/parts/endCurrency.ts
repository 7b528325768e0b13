import type { Result, Series } from '../metrics/index.js'

/** The currency that points end in; `undefined` of none. Only what is in it can be drawn on its scale: 43 PLN would stand above €10. */
export const endCurrency = (points: Series['points']): string | undefined =>
  points.findLast(({ result }) => result.currency)?.result.currency

/** Whether a result is in another currency than that. */
export const isForeign = ({ currency }: Result, end = currency): boolean => (currency ?? end) !== end
