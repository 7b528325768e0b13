import type { AdapterOptions, Reading } from '../reading/types.js'
import { readStat } from './stat.js'

/**
 * Yandex Metrica, reporting API `stat/v1/data` (also `…/data/drilldown`): visits that networks brought to the site, by day.
 *
 * - With a dimension of sources (`TrafficSource`, `SourceEngine`, `SocialNetwork`, `UTMSource` … of any attribution) a row is of the
 *   network that brought the visits; what others brought is in `siteSessions` only, which a report with a filter does not have.
 * - Days are those of the counter's zone. Days and networks without visits are left out by Metrica: from `date1` to `date2` they
 *   are zeros, where all rows are there.
 * - Percents of visits become visits, where they make a whole number; the mean duration × visits is `sessionTime`.
 * - What clients flatten, a table with a column for each dimension and metric, is read too: pass `from` and `to` with it.
 * - A bounce is one page and less than 15 seconds. Those of Google Analytics are others: never compare the two.
 *
 * @source https://yandex.com/dev/metrika/en/stat/openapi/data
 */
export const statData = (payload: unknown, options?: AdapterOptions): Reading<'yandex-metrica'> =>
  readStat('statData', ['statDataBytime', 'logsVisits'], payload, options)

/**
 * Yandex Metrica, reporting API `stat/v1/data/bytime`: as `statData`, by the intervals of `group`. It holds the 7 greatest rows
 * unless `top_keys` asks for more.
 *
 * @source https://yandex.com/dev/metrika/en/stat/openapi/bytime
 */
export const statDataBytime = (payload: unknown, options?: AdapterOptions): Reading<'yandex-metrica'> =>
  readStat('statDataBytime', ['statData', 'logsVisits'], payload, options)
