import type { FactTable } from '../reading/factTable.js'
import { at, isRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { readErrors } from './errors.js'

/** Public figures hold organic and paid; a repost with words is a quote, and no repost. */
const whole: FactTable = {
  impressions: 'public_metrics.impression_count|non_public_metrics.impression_count',
  likes: 'public_metrics.like_count|favorite_count',
  comments: 'public_metrics.reply_count|reply_count',
  shares: 'public_metrics.retweet_count+public_metrics.quote_count|retweet_count+quote_count|retweet_count',
  saves: 'public_metrics.bookmark_count',
  interactions: 'non_public_metrics.engagements',
  linkClicks: 'non_public_metrics.url_link_clicks',
  profileVisits: 'non_public_metrics.user_profile_clicks',
}

/** Quotes are not told apart here, so that shares would lack them. */
const part = (key: string): FactTable => ({
  impressions: `${key}.impression_count`,
  likes: `${key}.like_count`,
  comments: `${key}.reply_count`,
  linkClicks: `${key}.url_link_clicks`,
  profileVisits: `${key}.user_profile_clicks`,
})

/**
 * X API v2, posts with `tweet.fields=created_at,public_metrics` (and `non_public_metrics`, `organic_metrics`, `promoted_metrics` of
 * your own, for thirty days), or posts as version 1.1 and its archives have them: lifetimes so far, by publication. What only the
 * organic or the promoted part says is in a row of its own. Reposts hold the figures of another post and are left out; so are views
 * of a video, which are those of all posts with it. Of several authors each is an account, by the user name where it is known.
 *
 * @source https://docs.x.com/x-api/fundamentals/metrics
 */
export function tweets(payload: unknown, options?: AdapterOptions): Reading<'x'> {
  const read = reader('x', 'tweets', options)
  const answer = payloadOf(payload)
  // An archive writes its numbers as texts.
  const facts = read.factsBy(whole, true)
  const parts = (['organic', 'promoted'] as const).map((one) => [one, read.factsBy(part(`${one}_metrics`))] as const)
  const media = new Map(
    Array.from(listOf(at(answer, 'includes.media')), (one) => [at(one, 'media_key'), at(one, 'type')]),
  )
  const found = postsIn(answer).map(([given, place]) => [at(given, 'tweet') ?? given, place] as const)
  readErrors(read, answer, found.length)
  const users = new Map(Array.from(listOf(at(answer, 'includes.users')), (one) => [at(one, 'id'), at(one, 'username')]))
  const authors = new Set(found.filter(([tweet]) => !isRepost(tweet)).map(([tweet]) => authorOf(tweet)))
  for (const [tweet, place] of found) {
    const post = read.id(at(tweet, 'id_str') ?? at(tweet, 'id'), `${place}.id`)
    if (!post) continue
    if (isRepost(tweet)) {
      read.problem('not-a-fact', place, 'A repost holds the figures of the post that it passes on.')
      continue
    }
    const time = at(tweet, 'created_at')
    const date = time === undefined ? '' : read.clock(iso(time), `${place}.created_at`)
    const format = textOf(
      media.get(at(tweet, 'attachments.media_keys.0')) ?? at(tweet, 'extended_entities.media.0.type'),
    )
    const author = authorOf(tweet)
    const account = textOf(users.get(author) ?? at(tweet, 'user.screen_name')) || author
    const of = {
      ...(authors.size > 1 && account && { account }),
      post,
      ...(date && { date }),
      ...(format && { format }),
    }
    const all = facts(tweet, place)
    // Impressions were not public yet: older posts have 0.
    if (date < '2022-12-15' && all.impressions === 0) delete all.impressions
    read.row(of, all)
    for (const [name, factsOf] of parts) {
      const known = Object.entries(factsOf(tweet, place)).filter(([fact]) => !(fact in all))
      read.row({ ...of, paid: name === 'organic' ? name : 'paid' }, Object.fromEntries(known))
    }
  }
  if (at(answer, 'meta.next_token')) read.problem('incomplete', 'meta.next_token', 'Further pages have more posts.')
  return read.finish()
}

/** The posts of an answer: one or many, of version 2 or of 1.1. */
export function postsIn(answer: unknown): [post: unknown, place: string][] {
  for (const path of ['data', 'statuses', '']) {
    const found = path ? at(answer, path) : answer
    if (Array.isArray(found)) return Array.from(found, (one, i) => [one, `${path}[${i}]`])
    if (isRecord(found) && (at(found, 'id') ?? at(found, 'id_str')) !== undefined) return [[found, path]]
  }
  return []
}

const authorOf = (tweet: unknown): string => textOf(at(tweet, 'author_id') ?? at(tweet, 'user.id_str'))

const isRepost = (tweet: unknown): boolean =>
  at(tweet, 'retweeted_status') !== undefined ||
  listOf(at(tweet, 'referenced_tweets')).some((one) => at(one, 'type') === 'retweeted')

/** Version 1.1 writes `Wed Oct 10 20:19:24 +0000 2018`. */
const iso = (time: unknown): unknown => {
  const [, date, clock, year] = /^\w{3} (\w{3} \d\d) ([\d:]{8} [+-]\d{4}) (\d{4})$/.exec(textOf(time)) ?? []
  return (year && Date.parse(`${date} ${year} ${clock}`)) || time
}
