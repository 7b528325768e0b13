import type { FactTable } from '../../reading/factTable.js'
import type { ConnectorTable } from '../connectorTable.js'

const total = 'totalShareStatistics'

const camel: FactTable = {
  reach: `${total}.uniqueImpressionsCount`,
  impressions: `${total}.impressionCount`,
  clicks: `${total}.clickCount`,
  likes: `${total}.likeCount`,
  comments: `${total}.commentCount`,
  shares: `${total}.shareCount`,
}

const source = 'linkedin'

// LinkedIn counts in these what was seen and done without payment.
const paid = 'organic'

const range = {
  date: 'timeRangeStart|timeRange.start',
  stamp: 'starts',
  until: 'timeRangeEnd|timeRange.end',
  untilStamp: 'ends',
  account: 'organizationalEntity',
} as const

export const airbyteLinkedin: readonly ConnectorTable[] = [
  {
    ...range,
    source,
    name: 'linkedin_pages.share_statistics_time_bound',
    holds: 'days',
    needs: `timeRangeStart|timeRange ${total}|${total}.impressionCount|${total}_impressionCount`,
    facts: camel,
    paid,
  },
  {
    ...range,
    source,
    name: 'linkedin_pages.follower_statistics_time_bound',
    holds: 'gains',
    needs: 'timeRangeStart|timeRange followerGains|followerGains.organicFollowerGain|followerGains_organicFollowerGain',
    facts: { followersNet: 'followerGains.organicFollowerGain+followerGains.paidFollowerGain' },
  },
  {
    source,
    name: 'linkedin_pages.total_follower_count',
    holds: 'levels',
    needs: 'firstDegreeSize',
    facts: { followers: 'firstDegreeSize' },
  },
  {
    source,
    name: 'linkedin_pages.share_statistics',
    holds: 'days',
    needs: `${total} organizationalEntity`,
    facts: {},
    refused: [
      {
        code: 'not-a-fact',
        text: 'These are figures of a page’s whole life, of no day. Read share_statistics_time_bound.',
      },
    ],
  },
]
