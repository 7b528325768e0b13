import { KpiGrid, KpiProvider, KpiTile, PostLeaderboard } from 'kpi-kit'
import type { Reading } from 'kpi-kit/adapters'
import { evaluate, leaderboard, type Row } from 'kpi-kit/metrics'

/** Of days and spans, what people look for first. */
const shown = [
  'followers',
  'netFollowers',
  'sessions',
  'siteSessions',
  'spend',
  'leads',
  'views',
  'impressions',
  'interactions',
  'likes',
  'conversions',
  'profileVisits',
  'reach',
] as const
/** Of posts, what most of them have. */
const ranked = ['engagementRateByReach', 'views', 'impressions', 'reach', 'likes'] as const

/** Posts by what they all have; of days and spans, the first three figures that are known. */
export function SampleWidget({ reading: { rows, channels, breaks } }: { readonly reading: Reading }) {
  const metric = ranked.find((one) => leaderboard(rows, { of: 'post', metric: one }).ranked > 1)
  const { period, known } = knownIn(rows)
  return (
    <KpiProvider data={rows} channels={channels} breaks={breaks} currency="EUR" {...(period && { period })}>
      {metric ? (
        <PostLeaderboard metric={metric} />
      ) : (
        <KpiGrid>
          {known.map((one) => (
            <KpiTile key={one} metric={one} />
          ))}
        </KpiGrid>
      )}
    </KpiProvider>
  )
}

/** What is known of all days or, where that is nothing (people of days do not add up), of the last one. */
function knownIn(rows: readonly Row[]) {
  const last = rows
    .flatMap(({ date }) => (typeof date === 'string' ? date.slice(0, 10) : []))
    .sort()
    .at(-1)
  for (const period of [undefined, last]) {
    const known = shown.filter((one) => evaluate(one, rows, { period }).known).slice(0, 3)
    if (known.length) return { period, known }
  }
  return { known: [] }
}
