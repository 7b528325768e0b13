import { type JsonRecord, textOf } from '../reading/payload.js'
import { isTable, type Table } from '../table/table.js'

const METRIC =
  /^(sessions\w*|\w+Users|engagedSessions|\w+Rate|average\w+|screenPageViews\w*|event(s|Count|Value)\w*|keyEvents|conversions|(total|purchase)Revenue|advertiserAd\w+|userEngagementDuration)$/
/** Names that nobody else has. */
const OWN =
  /^((session|firstUser)(Manual)?(Source|Medium|SourceMedium|CampaignName|(Default|Primary)ChannelGroup(ing)?)|engagedSessions|screenPageViews|averageSessionDuration)$/
const NOTHING = /^(|property(_?id)?|index|unnamed.*|_airbyte.*|_fivetran.*)$/i

/** Whether it is a report as clients flatten it: a column for each dimension and metric, under their names in the API. */
export const isFlat = (table: unknown): table is Table =>
  isTable(table) &&
  table.headers.includes('sessions') &&
  table.headers.some((name) => OWN.test(name)) &&
  !table.headers.some((name) => /^_(airbyte|fivetran)/.test(name))

/** The answer that such a table was made of. */
export function reportOf({ headers, each }: Table): JsonRecord {
  const columns = headers.flatMap((name, i) => (NOTHING.test(name) ? [] : [{ name, i }]))
  const metrics = columns.filter(({ name }) => METRIC.test(name))
  const dimensions = columns.filter(({ name }) => !METRIC.test(name))
  const rows: JsonRecord[] = []
  each((cells) => {
    rows.push({
      // Some write a date as others do, with signs between.
      dimensionValues: dimensions.map(({ name, i }) => ({
        value: name.startsWith('date') ? textOf(cells[i]).replace(/[-: T]/g, '') : textOf(cells[i]),
      })),
      metricValues: metrics.map(({ i }) => ({ value: cells[i] })),
    })
  })
  return { dimensionHeaders: dimensions, metricHeaders: metrics, rows }
}
