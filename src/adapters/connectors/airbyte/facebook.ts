import type { ConnectorTable } from '../connectorTable.js'
import { days, posts, pageColumns, postColumns } from '../tables/facebook.js'

const source = 'facebook'

export const airbyteFacebook: readonly ConnectorTable[] = [
  { ...posts, name: 'facebook_pages.post_insights', needs: `post_id ${postColumns}`, post: 'post_id' },
  { ...days, name: 'facebook_pages.page_insights', needs: `page_id date ${pageColumns}`, date: 'date' },
  {
    ...posts,
    name: 'facebook_pages.post',
    holds: 'publications',
    needs: 'id created_time permalink_url|status_type|promotable_id shares|comments|reactions|message',
    post: 'id',
    date: 'created_time',
    uses: 'status_type',
  },
  {
    source,
    name: 'facebook_pages.page',
    holds: 'levels',
    needs: 'id fan_count|followers_count talking_about_count|were_here_count|category',
    facts: { followers: 'followers_count|fan_count' },
    account: 'id',
    called: 'name',
  },
]
