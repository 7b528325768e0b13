import { addDays, clockAt, timeOf } from '../reading/day.js'
import { at, listOf, payloadOf, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { readErrors } from './errors.js'
import { recordsOf } from './recordsOf.js'

const HALF_A_DAY = 43_200_000

/**
 * X Ads API, `stats/accounts/:account_id` by `DAY` or `TOTAL`: what was paid for, of the account or by campaign, line item or post
 * (their id is the row's `campaign`: read one of these levels). Money is in millionths of the account's `currency`, which the
 * answer doesn't name, and an estimate for three days. Days begin at midnight in the account's zone. `null` is unknown. A
 * request is of one placement: add up those of several before they are joined.
 *
 * @source https://docs.x.com/x-ads-api/analytics
 */
export function accountStats(payload: unknown, options: AdapterOptions = {}): Reading<'x'> {
  const read = reader('x', 'accountStats', options)
  const answer = payloadOf(payload)
  const facts = read.factsBy({
    spend: 'billed_charge_local_micro/1000000',
    impressions: 'impressions',
    interactions: 'engagements',
    clicks: 'clicks',
    linkClicks: 'url_clicks',
    likes: 'likes',
    comments: 'replies',
    shares: 'retweets',
    followersGained: 'follows',
    videoViews: 'video_total_views',
    videoStarts: 'video_content_starts',
    videoCompletions: 'video_views_100',
  })
  const asked = (key: string) => at(answer, `request.params.${key}`)
  const [start, end] = [asked('start_time'), asked('end_time')]
  const isTotal = asked('granularity') === 'TOTAL'
  const items = listOf(at(answer, 'data'))
  readErrors(read, answer, items.length)
  // By its noon a day is the same in UTC and in nearly all zones.
  const from =
    start === undefined ? (options.from ?? '') : clockAt(timeOf(start) + HALF_A_DAY, read.timeZone).slice(0, 10)
  const to = end === undefined ? (options.to ?? '') : clockAt(timeOf(end) - HALF_A_DAY, read.timeZone).slice(0, 10)
  if (!from || (isTotal && !to)) {
    if (items.length) read.problem('no-range', 'request.params', 'Of which days is this? Pass `from` and `to`.')
  } else if (asked('granularity') === 'HOUR')
    read.problem('breakdown', 'request.params', 'These are hours: ask by DAY.')
  else {
    if (start !== undefined && !isTotal && !clockAt(timeOf(start), read.timeZone).endsWith('T00:00'))
      read.problem(
        'no-zone',
        'request.params.start_time',
        'The days begin at midnight of another zone: pass `timeZone`.',
      )
    for (const [n, item] of items.entries())
      for (const [i, one] of listOf(at(item, 'id_data')).entries()) visit(item, one, `data[${n}].id_data[${i}]`)
  }
  return read.finish({ lag: read.today ? 3 : 1 })

  function visit(item: unknown, one: unknown, place: string): void {
    if (at(one, 'segment')) {
      read.problem('breakdown', place, 'Segments are parts of what is asked for without them.')
      return
    }
    const of = {
      ...(asked('entity') !== 'ACCOUNT' && { campaign: textOf(at(item, 'id')) }),
      paid: asked('entity') === 'ORGANIC_TWEET' ? 'organic' : 'paid',
    } as const
    for (const [i, day] of recordsOf(at(one, 'metrics')).entries())
      read.row({ ...of, date: isTotal ? { from, to } : addDays(from, i) }, facts(day, `${place}.metrics[${i}]`))
  }
}
