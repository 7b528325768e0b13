import type { ConnectorTable } from '../connectorTable.js'

export const airbyteX: readonly ConnectorTable[] = [
  {
    source: 'x',
    name: 'twitter.tweets',
    holds: 'posts',
    needs: 'id author_id created_at text edit_history_tweet_ids|conversation_id|public_metrics',
    facts: {},
    refused: [
      { code: 'not-a-fact', text: 'These posts were found by a search: they are anybody’s, not the account’s.' },
    ],
  },
]
