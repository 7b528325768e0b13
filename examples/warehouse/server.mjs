import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { metrics, resolveWindow } from 'kpi-kit/metrics'
import { profileQuery, reduceQuery, rowsFrom, witnessesFrom } from 'kpi-kit/sql'
import { remembered } from './remembered.mjs'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

const MOST_METRICS = 50
const MOST_ANSWERS = 500
/** An address is read as if it were of this one. */
const ORIGIN = 'http://server'

/** What a caller has done wrong, with the status that says so. */
const refusal = (status, message) => Object.assign(new Error(message), { status })

/** What may be chosen by name; the first where nothing is. */
const choices = {
  compareTo: ['previous', 'year', 'none'],
  posts: ['each', 'grouped'],
  campaigns: ['each', 'grouped'],
}

function choice(search, name) {
  const chosen = search.get(name) ?? choices[name][0]
  if (choices[name].includes(chosen)) return chosen
  throw refusal(400, `${name} is one of ${choices[name].join(', ')}.`)
}

/**
 * A server that hands rows of a warehouse to a page.
 *
 * - `GET /brands`: whose rows the token may read
 * - `GET /rows?brand=…&period=2026-10&metrics=reach,costPerLead`: the rows that the metrics need, of the period and of the one
 *   that it is compared with. `from` and `to` may stand in the place of `period`; `compareTo` is `previous`, `year` or `none`;
 *   `asOf` is the last day of the data where it is left out; `posts=grouped` and `campaigns=grouped` make fewer rows for a page
 *   that shows no single ones
 *
 * Both want `Authorization: Bearer TOKEN`. What the page may read is decided by the token alone; nothing in the address widens it.
 *
 * @param {object} options
 * @param {Awaited<ReturnType<import('./warehouse.mjs').openWarehouse>>} options.warehouse
 * @param {readonly import('kpi-kit/sql').Source[]} options.sources
 * @param {(token: string) => readonly string[] | undefined} options.brandsOf whose rows a token may read; `undefined` for none that
 * is known
 * @param {number} [options.mostRows] how many rows an answer may have
 */
export function rowsServer({ warehouse, sources, brandsOf, mostRows = 200_000 }) {
  const remember = remembered(MOST_ANSWERS)
  // A name that no query can be written with fails here, and is not told to callers.
  reduceQuery({ dialect: 'duckdb', sources, metrics: Object.keys(metrics), brands: [''], dates: 'all' })

  /** What is asked for: it throws what the kit says of metrics and dates that are none. */
  async function askedBy(search, brands) {
    const of = (name) => search.get(name) ?? undefined
    const brand = of('brand') ?? (brands.length === 1 ? brands[0] : undefined)
    if (brand === undefined) throw refusal(400, `Say whose rows: brand=${brands[0]}`)
    if (!brands.includes(brand)) throw refusal(403, 'The token may not read rows of this brand.')
    const wanted = [...new Set((of('metrics') ?? '').split(',').filter(Boolean))].sort()
    if (!wanted.length || wanted.length > MOST_METRICS)
      throw refusal(400, `Say which metrics, ${MOST_METRICS} at the most: metrics=reach,costPerLead`)
    const version = warehouse.version()
    const lastDay = await remember(`last day ${version}`, warehouse.lastDay)
    const [from, to, asOf] = [of('from'), of('to'), of('asOf') ?? lastDay]
    const period = from && to ? { from, to } : (of('period') ?? lastDay.slice(0, 7))
    const compareTo = choice(search, 'compareTo')
    // The row only says that there are days to compare with.
    const { current, previous } = resolveWindow({ data: [{ date: lastDay }], period, asOf, compareTo })
    const spans = [current, previous].flatMap((window) => window ?? []).map(({ from, to }) => ({ from, to }))
    const grouping = { posts: choice(search, 'posts'), campaigns: choice(search, 'campaigns') }
    return { brand, wanted, spans, asOf, grouping, version }
  }

  /** Rows of the windows, and since when channels have rows, which is asked once for all windows. */
  async function rowsOf({ brand, wanted, spans, grouping, version }) {
    const options = { dialect: 'duckdb', sources, metrics: wanted, brands: [brand] }
    const query = reduceQuery({ ...options, ...grouping, dates: spans })
    const profile = profileQuery(options)
    const [records, channels] = await Promise.all([
      warehouse.ask(query, mostRows + 1),
      remember(JSON.stringify(['profile', brand, wanted, version]), () => warehouse.ask(profile)),
    ])
    if (records.length > mostRows) throw refusal(413, 'These are too many rows. Ask for fewer days or metrics.')
    // A page is about one brand, and rows without a name are its own.
    return [...rowsFrom(query, records), ...witnessesFrom(profile, channels)].map(({ brand: _brand, ...row }) => row)
  }

  async function answerTo(request) {
    if (!URL.canParse(request.url, ORIGIN)) throw refusal(400, 'The address cannot be read.')
    const { pathname, searchParams } = new URL(request.url, ORIGIN)
    if (pathname !== '/rows' && pathname !== '/brands') throw refusal(404, 'There are /rows and /brands.')
    if (request.method !== 'GET' && request.method !== 'HEAD') throw refusal(405, 'There is only GET.')
    const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? []
    const brands = brandsOf(token)
    if (!brands?.length) throw refusal(401, 'The token is not known.')
    if (pathname === '/brands') return { body: await zip(JSON.stringify({ brands })), etag: undefined }
    const asked = await askedBy(searchParams, brands)
    const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64url')
    // Weak, since the same answer goes out compressed or not.
    const etag = `W/"${key}"`
    if (isNamed(etag, request.headers['if-none-match'])) return { etag }
    const { spans, asOf } = asked
    const body = await remember(key, async () =>
      zip(JSON.stringify({ rows: await rowsOf(asked), period: spans[0], asOf })),
    )
    return { body, etag }
  }

  return createServer(async (request, response) => {
    try {
      const { body, etag } = await answerTo(request)
      response.setHeader('Cache-Control', 'private, max-age=300, stale-while-revalidate=3600')
      response.setHeader('Vary', 'Authorization, Accept-Encoding')
      if (etag) response.setHeader('ETag', etag)
      if (!body) return void response.writeHead(304).end()
      const isZipped = /\bgzip\b/.test(`${request.headers['accept-encoding'] ?? ''}`)
      if (isZipped) response.setHeader('Content-Encoding', 'gzip')
      send(request, response, 200, isZipped ? body : await unzip(body))
    } catch (error) {
      const [status, message] = refusalOf(error)
      // The log is for whoever runs the server; the caller is told nothing of tables and queries.
      if (status === 500) console.error(error)
      if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer')
      response.setHeader('Cache-Control', 'no-store')
      send(request, response, status, JSON.stringify({ error: message }))
    }
  })
}

/** What the kit throws is about the metrics or days of the caller: names of tables were tried when the server was started. */
function refusalOf(error) {
  if (error.status) return [error.status, error.message]
  if (error instanceof Error && error.message.startsWith('kpi-kit: ')) return [400, error.message]
  return [500, 'The rows could not be read.']
}

/** Whether `If-None-Match` has the tag: a list, or a star for whatever there is. */
const isNamed = (etag, header) =>
  `${header ?? ''}`
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || one.replace(/^W\//, '') === etag.slice(2))

function send(request, response, status, body) {
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}
