import type { TrendBase } from 'kpi-kit'
import type { DataQuery } from 'kpi-kit/metrics'
import type { MetricId } from './options.js'

/** What all widgets are asked about. */
export type Query = Pick<DataQuery, 'period' | 'compareTo' | 'channels' | 'breaks'>
export type Asked = Omit<Query, 'compareTo'> & { readonly own: string | undefined }

export const rates = {
  reach: 'engagementRateByReach',
  followers: 'engagementRateByFollowers',
  impressions: 'engagementRateByImpressions',
  views: 'engagementRateByViews',
} as const satisfies Record<TrendBase, MetricId>
