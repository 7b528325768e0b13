import type { AdapterOptions, Reading } from '../reading/types.js'
import type { ConnectorTable } from './connectorTable.js'
import { readConnector } from './readConnector.js'
import { fivetranAds } from './tables/ads.js'
import { fivetranFacebook } from './tables/facebook.js'
import { fivetranInstagram } from './tables/instagram.js'
import { fivetranLinkedin } from './tables/linkedin.js'
import { rollup } from './tables/rollup.js'
import { fivetranX } from './tables/x.js'
import { fivetranYoutube } from './tables/youtube.js'

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
 * in the table of the posts. `_fivetran_synced` is the time of reading; deleted rows are passed over.
 *
 * @source https://github.com/fivetran/dbt_social_media_reporting
 * @example fivetran([lifetimePostMetricsCsv, postHistoryCsv], { timeZone: 'America/Los_Angeles' })
 */
export function fivetran(input: unknown, options: AdapterOptions = {}): Reading {
  return readConnector('fivetran', input, options, fivetranTables)
}
