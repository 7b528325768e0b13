// Rows of examples/warehouse as they lie in its tables, and nothing reduced: what the results of reduced rows are compared with.

/** What each row of a table is in the kit's words, written by hand. */
const selects = {
  post_readings: `platform AS channel, post_id AS post, CASE media_type WHEN 'REELS' THEN 'reel' ELSE 'photo' END AS format,
    published_on::VARCHAR AS date, strftime(read_at, '%Y-%m-%dT%H:%M:%SZ') AS "observedAt", reach, impressions, likes, comments,
    shares, saves`,
  account_days: `platform AS channel, day::VARCHAR AS date, followers, follows AS "followersGained",
    unfollows AS "followersLost", profile_visits AS "profileVisits"`,
  ad_days: `platform AS channel, campaign, 'paid' AS paid, day::VARCHAR AS date, currency, cost_micros / 1e6 AS spend,
    link_clicks AS "linkClicks", leads`,
  messages: 'platform AS channel, asked_on::VARCHAR AS date, seconds',
  deals: `CASE WHEN utm_source IN ('ig', 'insta') THEN 'instagram' ELSE 'facebook' END AS channel, won_on::VARCHAR AS date,
    currency, amount_cents`,
}

/** By which column the rows of a table are dated. */
export const dayOf = {
  post_readings: 'published_on',
  account_days: 'day',
  ad_days: 'day',
  messages: 'asked_on',
  deals: 'won_on',
}

/** Messages and deals are rows of events, which have to be counted in any case. */
const counted = {
  messages: (events) => ({
    messages: events.length,
    answered: events.filter(({ seconds }) => seconds !== null).length,
    responseTimes: events.flatMap(({ seconds }) => seconds ?? []),
  }),
  deals: (events) => ({
    currency: 'EUR',
    customers: events.length,
    revenue: events.reduce((sum, { amount_cents }) => sum + amount_cents, 0) / 100,
  }),
}

/**
 * All rows of a brand.
 *
 * @param {(query: { sql: string, params: string[] }) => Promise<Record<string, unknown>[]>} ask
 * @param {string} brand
 */
export async function rawRows(ask, brand) {
  const rows = []
  for (const [table, select] of Object.entries(selects)) {
    const records = await ask({ sql: `SELECT ${select} FROM ${table} WHERE client = $1`, params: [brand] })
    // More than a call takes as arguments.
    for (const row of counted[table] ? countedByDay(records, counted[table]) : records) rows.push(row)
  }
  return rows
}

function countedByDay(records, count) {
  const byDay = new Map()
  for (const record of records) {
    const key = `${record.channel} ${record.date}`
    const events = byDay.get(key)
    if (events) events.push(record)
    else byDay.set(key, [record])
  }
  return [...byDay.values()].map((events) => ({ channel: events[0].channel, date: events[0].date, ...count(events) }))
}
