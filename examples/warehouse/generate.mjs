// Invented figures of many clients, as Parquet:
//   node examples/warehouse/generate.mjs [--rows=100000] [--folder=examples/warehouse/data]
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'

/** The first day, and how many there are: May to October 2026. */
const FIRST = '2026-05-01'
const DAYS = 184
const POSTS = 120
const READINGS = 20
const CAMPAIGNS = 6
const MESSAGES = 200
const DEALS = 40
const CHANNELS = ['instagram', 'facebook', 'tiktok', 'linkedin']
const PER_CLIENT = POSTS * READINGS + CHANNELS.length * DAYS + CAMPAIGNS * DAYS + MESSAGES + DEALS

/** The share of all rows that is readings of posts of one client, who is called `heavy`. */
const HEAVY = 0.1

const quoted = (text) => `'${text.replaceAll("'", "''")}'`
const range = (count) => `unnest(range(${count}))`
/** Whole numbers by chance below a bound, the same for the same place and purpose in every run. */
const below = (bound, place, purpose) => `floor((${bound}) * chance(${place}, ${purpose}))::INTEGER`
const channel = (number) => `(['${CHANNELS.join("', '")}'])[1 + (${number})::INTEGER % ${CHANNELS.length}]`
const client = "format('client-{:04d}', c)"
const day = (number) => `(DATE '${FIRST}' + (${number})::INTEGER)`
/** How far a post has come in its life at its n-th reading. */
const grown = '(1 - exp(-(o + 1) / 4.0))'

/** Posts `p` of a client: one is read on each of the days after it, as far as these are over. */
const readings = (name, clients, posts) => `
  SELECT ${name} AS client, ${channel('p')} AS platform, ${name} || '_' || p AS post_id,
    CASE WHEN p % 3 = 0 THEN 'REELS' ELSE 'IMAGE' END AS media_type, published_on,
    published_on + INTERVAL (o + 1) DAY + INTERVAL 6 HOUR AS read_at,
    CASE WHEN chance(c, p, 1) >= 0.03 THEN floor((200 + 4000 * chance(c, p, 2)) * ${grown})::INTEGER END AS reach,
    floor((300 + 6000 * chance(c, p, 2)) * ${grown})::INTEGER AS impressions,
    floor(200 * chance(c, p, 3) * ${grown})::INTEGER AS likes,
    floor(20 * chance(c, p, 4) * ${grown})::INTEGER AS comments,
    floor(10 * chance(c, p, 5) * ${grown})::INTEGER AS shares,
    CASE WHEN p % 4 = 0 THEN floor(15 * chance(c, p, 6) * ${grown})::INTEGER END AS saves
  FROM (SELECT c, p, ${day(`p * ${DAYS} // ${posts}`)} AS published_on
    FROM (SELECT ${range(clients)} AS c), (SELECT ${range(posts)} AS p)), (SELECT ${range(READINGS)} AS o)
  WHERE read_at < ${day(DAYS + 1)}`

const tablesOf = (clients, heavyPosts) => ({
  post_readings: `SELECT * FROM (${readings(client, clients, POSTS)} UNION ALL ${readings("'heavy'", 1, heavyPosts)})
    ORDER BY client, published_on, post_id`,
  // Followers are those of the beginning, and whoever has come and gone since: two ways to one figure.
  account_days: `SELECT client, platform, day,
      (1000 + ${below(20_000, 'c, k', 0)} + sum(follows - unfollows) OVER (PARTITION BY c, k ORDER BY d))::INTEGER AS followers,
      follows, unfollows, CASE WHEN chance(c * 5 + k, d, 3) >= 0.01 THEN ${below(60, 'c * 5 + k, d', 4)} END AS profile_visits
    FROM (SELECT c, k, d, ${client} AS client, ${channel('k')} AS platform, ${day('d')} AS day,
        ${below(20, 'c * 5 + k, d', 1)} AS follows, ${below(8, 'c * 5 + k, d', 2)} AS unfollows
      FROM (SELECT ${range(clients)} AS c), (SELECT ${range(CHANNELS.length)} AS k), (SELECT ${range(DAYS)} AS d)
      WHERE k <> 2 OR d >= 61)
    ORDER BY client, day`,
  ad_days: `SELECT ${client} AS client, ${channel('a % 2')} AS platform, 'campaign ' || a AS campaign, ${day('d')} AS day,
      floor(1e6 * (2 + 30 * chance(c * 10 + a, d, 1)))::BIGINT AS cost_micros,
      ${below(50, 'c * 10 + a, d', 2)} AS link_clicks,
      CASE WHEN a < 4 THEN ${below(4, 'c * 10 + a, d', 3)} END AS leads, 'EUR' AS currency
    FROM (SELECT ${range(clients)} AS c), (SELECT ${range(CAMPAIGNS)} AS a), (SELECT ${range(DAYS)} AS d)
    ORDER BY client, day`,
  messages: `SELECT ${client} AS client, ${channel('m % 2')} AS platform, ${day(below(DAYS, 'c, m', 1))} AS asked_on,
      CASE WHEN chance(c, m, 2) < 0.85 THEN floor(60 * exp(6 * chance(c, m, 3)))::INTEGER END AS seconds
    FROM (SELECT ${range(clients)} AS c), (SELECT ${range(MESSAGES)} AS m)
    ORDER BY client, asked_on`,
  deals: `SELECT ${client} AS client, (['ig', 'insta', 'fb', 'facebook'])[1 + n % 4] AS utm_source,
      ${day(below(DAYS, 'c, n', 4))} AS won_on, 5000 + ${below(90_000, 'c, n', 5)} AS amount_cents, 'EUR' AS currency
    FROM (SELECT ${range(clients)} AS c), (SELECT ${range(DEALS)} AS n)
    ORDER BY client, won_on`,
})

/**
 * Writes a Parquet file for each table: lifetimes of posts that are read again every day, days of accounts and of ads, messages, and
 * deals of a CRM, of as many clients as make up `rows`. The same number of rows is the same data.
 *
 * @param {string} folder
 * @param {{ rows?: number }} [options] about how many rows there are in all; at least those of three clients
 * @returns {Promise<{ rows: number, clients: number }>} how many there are
 */
export async function generate(folder, { rows = 100_000 } = {}) {
  const clients = Math.max(3, Math.round((rows * (1 - HEAVY)) / PER_CLIENT))
  const heavyPosts = Math.max(POSTS, Math.round((rows * HEAVY) / READINGS))
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(
      'CREATE MACRO chance(a, b, purpose) AS (hash(a::BIGINT * 1000003 + b::BIGINT * 7919 + purpose) % 1000000)::DOUBLE / 1000000',
    )
    let written = 0
    for (const [table, select] of Object.entries(tablesOf(clients, heavyPosts))) {
      const file = quoted(path.join(folder, `${table}.parquet`))
      const reader = await connection.runAndReadAll(`COPY (${select}) TO ${file} (FORMAT parquet, COMPRESSION zstd)`)
      written += Number(reader.getRows()[0]?.[0])
    }
    return { rows: written, clients }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '100000' },
      folder: { type: 'string', default: path.join(import.meta.dirname, 'data') },
    },
  })
  const { rows, clients } = await generate(values.folder, { rows: Number(values.rows) })
  console.log(`${rows.toLocaleString('en')} rows of ${clients} clients and of one heavy one, in ${values.folder}`)
}
