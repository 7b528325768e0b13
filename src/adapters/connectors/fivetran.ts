import type { AdapterOptions, Reading } from '../reading/types.js'
import type { ConnectorTable } from './connectorTable.js'
import { readConnector } from './readConnector.js'
import { fivetranAds } from './fivetran/ads.js'
import { fivetranFacebook } from './fivetran/facebook.js'
import { fivetranInstagram } from './fivetran/instagram.js'
import { fivetranLinkedin } from './fivetran/linkedin.js'
import { rollup } from './fivetran/rollup.js'
import { fivetranX } from './fivetran/x.js'
import { fivetranYoutube } from './fivetran/youtube.js'

export const fivetranTables: readonly ConnectorTable[] = [
  ...rollup,
  ...fivetranFacebook,
  ...fivetranYoutube,
  ...fivetranX,
  ...fivetranAds,
  ...fivetranInstagram,
  ...fivetranLinkedin,
]

/**
 * Tables that connectors of Fivetran write, and the reports that its dbt packages make of them: of Facebook Pages, Instagram Business,
 * LinkedIn Pages, Twitter Organic, YouTube Analytics, Facebook Ads and TikTok Ads, and `social_media_reporting__rollup_report`. Which
 * one it is, the columns say.
 *
 * Takes the text of a CSV or JSON, a list of records, or a list of several of these: figures of posts find their time of publication
 * in the table of the posts. `_fivetran_synced` is the time of reading; deleted rows are passed over. Where a report has several
 * platforms, `source` is the first of them and rows have the channel of each.
 *
 * @source https://github.com/fivetran/dbt_social_media_reporting
 * @example fivetran([lifetimePostMetricsCsv, postHistoryCsv], { timeZone: 'America/Los_Angeles' })
 */
export function fivetran(input: unknown, options: AdapterOptions = {}): Reading {
  return readConnector('fivetran', input, options, fivetranTables)
}
