import type { ConnectorTable } from '../connectorTable.js'
import { days, parts, partsNeed, basic } from '../tables/youtube.js'

export const airbyteYoutube: readonly ConnectorTable[] = [
  { ...parts, name: 'youtube_analytics breakdowns', needs: partsNeed },
  { ...days, name: 'youtube_analytics.channel_basic', needs: basic, date: 'date' },
]
