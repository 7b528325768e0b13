// The data of the widgets that are timed: the i-th of the n-th round is like no other.

/** Two months, a row each. */
export const months = (i, n) =>
  ['2026-09', '2026-10'].map((date, m) => ({
    date,
    channel: 'instagram',
    followersStart: 11_583 + 417 * m + i,
    followersGained: 842 + 98 * m + (n % 50),
    followersLost: 425 + 11 * m,
    reach: 121_900 + 6_500 * m + i,
    interactions: 8_530 + 950 * m + n,
    linkClicks: 2_955 + 165 * m + i,
    sessions: 2_659 + 101 * m,
    leads: 137 - 28 * m + (i % 7),
    spend: 1_480 + 80 * m,
    currency: 'USD',
  }))

/** Six brands in two months. */
export const voices = (i, n) =>
  ['2026-09', '2026-10'].flatMap((date, m) =>
    ['Aurora', 'Northwind', 'Contoso', 'Fabrikam', 'Litware', 'Adatum'].map((brand, b) => ({
      date,
      brand,
      mentions: 6_000 - 900 * b + 40 * m * (b + 1) + i + n,
    })),
  )

/** Thirty days. */
export const trendRows = (i, n) =>
  Array.from({ length: 30 }, (_, day) => ({
    date: `2026-10-${String(day + 1).padStart(2, '0')}`,
    channel: 'instagram',
    reach: 7_000 + 37 * ((day * 7 + i) % 50),
    interactions: 290 + ((day * 13 + n) % 60),
  }))

/** Thirty posts on three channels. */
export const postRows = (i, n) =>
  trendRows(i, n).map((row, day) => ({ ...row, post: `post ${day}`, channel: ['instagram', 'vk', 'youtube'][day % 3] }))

export const plan = ['netGrowthRate', 'reach', 'leads', 'costPerClick', 'costPerLead', 'leadConversionRate'].map(
  (metric, i) => ({
    metric,
    target: [0.05, 120_000, 130, 0.55, 12, 0.05][i],
    weight: 20,
  }),
)

/** The columns that they stand in. */
export const sizes = {
  GrowthGauge: 'narrow',
  ShareOfVoice: 'narrow',
  ReachFunnel: 'wide',
  EngagementTrend: 'wide',
  SpecialistScorecard: 'full',
  PostLeaderboard: 'narrow',
  ChannelLeaderboard: 'narrow',
  KpiTile: 'narrow',
}
