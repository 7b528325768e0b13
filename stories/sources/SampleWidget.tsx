import { KpiGrid, KpiProvider, KpiTile, PostLeaderboard } from 'kpi-kit'
import type { Reading } from 'kpi-kit/adapters'
import { evaluate, leaderboard } from 'kpi-kit/metrics'

/** Of days and spans, what people look for first. */
const shown = [
  'followers',
  'netFollowers',
  'sessions',
  'spend',
  'views',
  'impressions',
  'interactions',
  'likes',
  'reach',
  'profileVisits',
  'visitors',
] as const
/** Of posts, what most of them have. */
const ranked = ['engagementRateByReach', 'views', 'impressions', 'reach', 'likes'] as const

/** Posts by what they all have; of days and spans, the first three figures that are known. */
export function SampleWidget({ reading: { rows, channels, breaks } }: { readonly reading: Reading }) {
  const metric = ranked.find((one) => leaderboard(rows, { of: 'post', metric: one }).ranked > 1)
  const known = shown.filter((one) => evaluate(one, rows).known).slice(0, 3)
  return (
    <KpiProvider data={rows} channels={channels} breaks={breaks} currency="EUR">
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
