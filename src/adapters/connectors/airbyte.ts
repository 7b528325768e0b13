import type { AdapterOptions, Reading } from '../reading/types.js'
import type { ConnectorTable } from './connectorTable.js'
import { readConnector } from './readConnector.js'
import { airbyteAds } from './airbyte/ads.js'
import { airbyteAnalytics, airbyteMetrica } from './airbyte/analytics.js'
import { airbyteFacebook } from './airbyte/facebook.js'
import { airbyteInstagram } from './airbyte/instagram.js'
import { airbyteLinkedin } from './airbyte/linkedin.js'
import { airbyteX } from './airbyte/x.js'
import { airbyteYoutube } from './airbyte/youtube.js'

export const airbyteTables: readonly ConnectorTable[] = [
  ...airbyteAds,
  ...airbyteMetrica,
  ...airbyteYoutube,
  ...airbyteLinkedin,
  ...airbyteX,
  ...airbyteInstagram,
  ...airbyteFacebook,
  ...airbyteAnalytics,
]

/**
 * Streams of Airbyte's sources: Facebook Pages, Instagram, LinkedIn Pages, YouTube Analytics, Facebook Marketing, TikTok Marketing,
 * Google Analytics (GA4), Yandex Metrica.
 *
 * Takes messages as JSON Lines, `{"type":"RECORD","record":{"stream":…,"data":{…}}}`, of one stream or several; a table of a
 * destination as the text of a CSV or JSON, also a raw one with `_airbyte_data`; a list of records; or a list of several of these.
 * `_airbyte_extracted_at` or `emitted_at` is the time of reading, and of several readings the latest counts.
 *
 * @source https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors
 */
export function airbyte(input: unknown, options: AdapterOptions = {}): Reading {
  return readConnector('airbyte', input, options, airbyteTables)
}
