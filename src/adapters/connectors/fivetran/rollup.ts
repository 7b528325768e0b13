import type { FactTable } from '../../reading/factTable.js'
import { textOf } from '../../reading/payload.js'
import type { Source } from '../../reading/types.js'
import type { ConnectorTable } from '../connectorTable.js'

/** Posts of one of the platforms in the report that has all of them. */
const postsOf = (source: Source, facts: FactTable, more: Partial<ConnectorTable> = {}): ConnectorTable => ({
  source,
  name: 'social_media_reporting__rollup_report',
  holds: 'posts',
  needs: 'platform page_name|page_id created_timestamp post_id clicks impressions likes comments shares',
  facts,
  post: 'post_id',
  date: 'created_timestamp',
  account: 'page_id',
  called: 'page_name',
  uses: 'platform',
  channel: ({ platform }) => {
    const name = textOf(platform).toLowerCase()
    return (name === 'twitter' ? 'x' : name) === source ? source : ''
  },
  ...more,
})

const engagement: FactTable = { likes: 'likes', comments: 'comments', shares: 'shares' }

/**
 * The package writes 0 for what it does not know. So figures that a platform ended, or that a network's tables do not have, are not
 * read; and what it calls clicks of YouTube are views.
 */
export const rollup: readonly ConnectorTable[] = [
  postsOf(
    'facebook',
    { likes: 'likes', clicks: 'clicks' },
    {
      refused: [
        {
          code: 'removed',
          columns: 'impressions',
          text: 'Impressions of Facebook are 0 here where they are not known, since 2025 always.',
        },
      ],
    },
  ),
  // Its impressions are views of some formats, and 0 for the others.
  postsOf('instagram', { likes: 'likes', comments: 'comments' }),
  postsOf('linkedin', { ...engagement, clicks: 'clicks', impressions: 'impressions' }, { paid: 'organic' }),
  postsOf('x', { ...engagement, clicks: 'clicks', impressions: 'impressions' }, { paid: 'organic' }),
  postsOf('youtube', { ...engagement, views: 'clicks' }, { format: () => 'video' }),
]
