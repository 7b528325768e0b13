import type { ConnectorTable } from '../connectorTable.js'

/** A row is a post, a day and a place; all of them together are the day of the account. Follows are those by a post, not all. */
const days = {
  source: 'x',
  holds: 'days',
  facts: {
    impressions: 'impressions',
    likes: 'likes',
    comments: 'replies',
    shares: 'retweets',
    interactions: 'engagements',
    clicks: 'clicks',
    linkClicks: 'url_clicks',
    videoViews: 'video_total_views',
  },
  // The stamp is midnight of the account: 07:00 UTC is that of Los Angeles.
  stamp: 'starts',
  isParts: true,
  account: 'account_id',
  paid: 'organic',
} as const

export const fivetranX: readonly ConnectorTable[] = [
  {
    ...days,
    name: 'twitter_organic__tweets',
    needs: 'date_day organic_tweet_id created_timestamp impressions engagements',
    date: 'date_day',
    called: 'account_name',
  },
  {
    ...days,
    name: 'twitter_organic.organic_tweet_report',
    needs: 'date|date_day organic_tweet_id placement impressions engagements',
    date: 'date|date_day',
  },
  {
    source: 'x',
    name: 'twitter_organic.tweet',
    holds: 'posts',
    needs: 'id|organic_tweet_id created_at|created_timestamp favorite_count retweet_count tweet_type',
    facts: { likes: 'favorite_count', shares: 'retweet_count' },
    post: 'id|organic_tweet_id',
    date: 'created_at|created_timestamp',
    account: 'account_id',
  },
  {
    source: 'x',
    name: 'twitter_organic.twitter_user_history',
    holds: 'levels',
    needs: 'id|user_id followers_count screen_name|user_screen_name',
    facts: { followers: 'followers_count' },
    account: 'id|user_id',
    called: 'screen_name|user_screen_name',
  },
]
