import type { NumberOptions } from '../format/index.js'
import type { DataQuery } from '../metrics/index.js'
import type { Settings } from './KpiContext.js'

/** What of a question its words are made with. They hand it on with something more at every step, and what they hand on should
 * be small. */
export const sayingOf = ({
  locale,
  currency,
  channels,
}: Pick<Settings, 'locale' | 'currency' | 'channels'>): NumberOptions & Pick<DataQuery, 'channels'> => ({
  locale,
  currency,
  channels,
})
