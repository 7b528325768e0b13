// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { kinds } from '../../src/adapters/kinds.js'
import { payloadOf } from '../../src/adapters/reading/payload.js'
import { tableOfRecords, tablesIn } from '../../src/adapters/table/table.js'

const folder = 'examples/samples'
const samples = readdirSync(folder).flatMap((source) =>
  readdirSync(join(folder, source)).map((name) => ({
    source,
    name,
    text: readFileSync(join(folder, source, name), 'utf8'),
  })),
)

const observedAt = '2026-10-20T12:00:00Z'

/** The sources that know a text, as JSON or as any of the tables that it may be. */
function sourcesOf(text: string): unknown[] {
  const payload = /^\s*[[{]/.test(text) ? payloadOf(text) : undefined
  const tables = payload === undefined ? tablesIn(text) : [Array.isArray(payload) ? tableOfRecords(payload) : null]
  const found = kinds.flatMap(({ of, is, read }) =>
    (of === 'json' ? [payload] : tables).filter(is).map((one) => read(one, { observedAt }).source),
  )
  return [...new Set(found)]
}

describe('a sample is of one source, whichever is asked first', () => {
  test.each(samples)('$source/$name', ({ source, name, text }) => {
    const reading = readAny(text, { name, observedAt })
    expect(reading.rows.length).toBeGreaterThan(0)
    expect(sourcesOf(text)).toEqual([reading.source])
    if (!['exports', 'connectors'].includes(source)) expect(reading).toMatchObject({ source, kind: name.split('.')[0] })
  })
})

const day = 1_790_812_800
const likes = { count: 5, user_likes: 0 }

describe('what looks alike is refused', () => {
  test.each<[string, unknown]>([
    [
      'comments of VK',
      { response: { items: [{ id: 3, from_id: 1, owner_id: -5, post_id: 1, date: day, parents_stack: [], likes }] } },
    ],
    [
      'a reply on VK',
      { response: { items: [{ id: 3, from_id: 1, date: day, post_type: 'reply', likes, comments: {} }] } },
    ],
    [
      'photos of VK',
      { response: { items: [{ id: 4, owner_id: -5, album_id: -7, date: day, likes, comments: { count: 0 } }] } },
    ],
    ['videos of VK', { response: { items: [{ id: 4, owner_id: -5, title: 'A', date: day, likes, comments: 3 }] } }],
    ['goods of VK', { response: { items: [{ id: 4, owner_id: -5, title: 'Mug', date: day, likes, price: {} }] } }],
    [
      'a feed of VK, which has the posts of others',
      {
        response: { items: [{ source_id: -28, owner_id: -28, post_id: 9, date: day, likes, comments: { count: 0 } }] },
      },
    ],
    ['apps of VK', { response: { items: [{ id: 1, title: 'A', screen_name: 'a', members_count: 5, type: 'game' }] } }],
    [
      'followers of an account of X',
      { data: [{ id: '1', name: 'Anna', username: 'anna' }], meta: { result_count: 1 } },
    ],
    [
      'articles of a site',
      { items: [{ id: 1, from_id: 4, date: day, likes: { anna: 1 }, comments: { anna: 'Yes' } }] },
    ],
    ['periods of a bill', { items: [{ period_from: day, period_to: day + 86_399, amount: 5 }] }],
    ['periods of a contract', { data: [{ period_from: '2026-10-01', period_to: '2026-10-31' }] }],
    ['visitors of a museum', [{ day: '2026-10-01', visitors: 5, reach: 7 }]],
    ['a server’s load', { startTime: '2026-10-01T00:00:00Z', timeSeries: { cpu: [1, 2] } }],
    ['statistics of players', { data_type: 'stats', data: [{ player: 'A', goals: 3 }] }],
    ['events of a calendar', { metadata: { timeZone: 'Europe/Berlin' }, events: [{ id: 1 }] }],
    ['rows of a database', { metadata: { timeZone: 'UTC', currencyCode: 'EUR' }, rows: [{ sessions: 5 }] }],
    [
      'a report of ads',
      {
        columnHeaders: [
          { name: 'date', columnType: 'DIMENSION' },
          { name: 'clicks', columnType: 'METRIC' },
        ],
        rows: [['2026-10-01', 5]],
      },
    ],
    ['videos of a site', { data: { videos: [{ id: 1, title: 'A', view_count: 5 }] } }],
    [
      'videos of another reader of TikTok',
      { code: 0, data: { videos: [{ video_id: '7', play_count: 5, create_time: 1 }] } },
    ],
    ['figures of a shop', { data: { metrics: [{ date: '2026-10-01', profile_views: 3 }] } }],
    ['a list of Stripe', { object: 'list', data: [{ id: 'in_1', period_start: 1, period_end: 2 }], has_more: false }],
    ['issues of Jira', { issues: [{ id: '1', fields: { created: '2026-10-01T10:00:00.000+0000', views: 3 } }] }],
    ['orders of Shopify', { orders: [{ id: 1, created_at: '2026-10-01T10:00:00-04:00', total_price: '10.00' }] }],
    ['Google Ads', [{ results: [{ metrics: { impressions: '10' }, segments: { date: '2026-10-01' } }] }]],
    ['Search Console', { rows: [{ keys: ['2026-10-01'], clicks: 1, impressions: 10 }] }],
    ['Pinterest', { all: { daily_metrics: [{ date: '2026-10-01', metrics: { IMPRESSION: 5 } }] } }],
    ['Mailchimp', { campaigns: [{ id: 'x', emails_sent: 5, report_summary: { opens: 3 } }] }],
    ['HubSpot', { results: [{ id: '1', properties: { hs_views: '3' } }], paging: { next: { after: '1' } } }],
    ['Mastodon', [{ id: '1', created_at: '2026-10-01T10:00:00.000Z', reblogs_count: 1, favourites_count: 2 }]],
    ['Bluesky', { feed: [{ post: { uri: 'at://x', likeCount: 1, indexedAt: '2026-10-01T10:00:00Z' } }] }],
    ['Twitch', { data: [{ id: '1', user_id: '2', view_count: 5, created_at: '2026-10-01T10:00:00Z' }] }],
    ['Discord', [{ id: '1', type: 0, channel_id: '2', timestamp: '2026-10-01T10:00:00+00:00', reactions: [] }]],
    ['Slack', { ok: true, messages: [{ type: 'message', ts: '1.2', text: 'x' }] }],
    ['GitHub', { count: 10, uniques: 5, views: [{ timestamp: '2026-10-01T00:00:00Z', count: 10 }] }],
    ['Plausible', { results: [{ date: '2026-10-01', visitors: 5, pageviews: 7 }] }],
    ['Hootsuite', 'Date (GMT),Post Message,Likes,Comments,Network\n2026-10-01 10:00,x,1,2,TWITTER\n'],
    ['Buffer', 'Date,Text,Likes,Comments,Reach,Engagement Rate\n2026-10-01,x,1,2,3,4\n'],
    ['Sprout Social', 'Date,Network,Impressions,Engagements\n2026-10-01,Facebook,1,2\n'],
    ['a list of names', 'id,name,score\n1,a,2\n'],
  ])('%s', (_, given) => {
    expect(readAny(given, { from: '2026-10-01', to: '2026-10-31', observedAt: '2026-11-01T00:00:00Z' })).toMatchObject({
      source: null,
      rows: [],
    })
  })
})

/** Something to do to a payload: where, what, and by how much. */
type Change = readonly [where: number, how: number, much: number]
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 6 }), fc.nat({ max: 99 })),
  { maxLength: 4 },
)

function placesIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [[holder, key] as [typeof holder, string], ...placesIn(holder[key])])
}

/** Keys dropped, values swapped, lists cut and turned, numbers as texts and texts as numbers. */
function spoiltJson(text: string, all: readonly Change[]): string {
  const root: Record<string, unknown> = { payload: JSON.parse(text) }
  for (const [where, how, much] of all) {
    const places = placesIn(root).slice(1)
    const [holder, key] = places[where % places.length] ?? [root, 'payload']
    const [other, name] = places[(where * 31 + much) % places.length] ?? [root, 'payload']
    const value = holder[key]
    if (how === 0) delete holder[key]
    else if (how === 1) holder[key] = structuredClone(other[name])
    else if (how === 2 && Array.isArray(value)) value.length = much % (value.length + 1)
    else if (how === 3 && Array.isArray(value)) value.reverse()
    else if (typeof value === 'number') holder[key] = how === 4 ? `${value}` : -value
    else if (typeof value === 'string') holder[key] = how === 4 && value.trim() ? Number(value) : much
    else holder[key] = [null, true, '', {}, []][much % 5]
  }
  return JSON.stringify(root.payload ?? null)
}

/** Cells dropped, swapped and doubled, lines dropped, another sign between cells. */
function spoiltTable(text: string, all: readonly Change[]): string {
  const sign = /[,;\t]/.exec(text)?.[0] ?? ','
  const lines = text.split('\n').map((line) => line.split(sign))
  for (const [where, how, much] of all) {
    const line = lines[where % lines.length] ?? []
    const cell = much % (line.length || 1)
    if (how < 2) line.splice(cell, 1)
    else if (how === 2) line.reverse()
    else if (how === 3) line.splice(cell, 0, `${line[cell]}`)
    else if (how === 4) lines.splice(where % lines.length, 1)
    else if (how === 5) line[cell] = `"${line[cell]}"`
    else line[cell] = `${much}`
  }
  return lines.map((line) => line.join(sign)).join('\n')
}

/** All numbers of a text, however they are written: `1,520`, `1.520,5`, `"12"`, `0:03:20`. */
function numbersIn(text: string): Set<number> {
  const found = new Set([0])
  for (const [token] of text.matchAll(/\d+(?:[.,:\u00a0\u202f' ]\d+)*(?:e[+-]?\d+)?/gi)) {
    const [last = ''] = /[.,][^.,]*$/.exec(token) ?? []
    const whole = token.slice(0, token.length - last.length).replace(/\D/g, '')
    for (const one of [token, token.replace(/\D/g, ''), `${whole}.${last.slice(1)}`, ...token.split(/[^\d.]/)])
      found.add(Number(one))
    if (token.includes(':')) found.add(token.split(':').reduce((sum, part) => sum * 60 + Number(part), 0))
  }
  return found
}

/** Whether a number is one of those, in another unit; or the sum, the difference or the product of two. */
function comesFrom(value: number, numbers: ReadonlySet<number>): boolean {
  const near = (one: number) => Math.abs(Math.abs(value) - one) <= 1e-9 * Math.max(1, one)
  const all = [...numbers].filter(Number.isFinite)
  if (all.some((one) => [1, 60, 3600, 1e-3, 1e-6].some((unit) => near(one * unit)))) return true
  return all.some((a) => all.some((b) => near(a + b) || near(Math.abs(a - b)) || near(a * b)))
}

describe('samples that are spoilt are read or refused, and no number is made up', () => {
  // Of these a figure may be the sum or the count of many, or so many of each hundred.
  const summed =
    /^(runReport|statData|statDataBytime|logsVisits|googleAnalytics|insights|pageInsights|postInsights|posts|xPosts|linkedinContent|fivetran .*)$/

  test.each(samples)('$source/$name', ({ name, text }) => {
    const isJson = /^\s*[[{]/.test(text)
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: text.length * 4 }), (all, length) => {
        const spoilt = (isJson ? spoiltJson : spoiltTable)(text, all).slice(0, length || undefined)
        const { kind, rows, problems } = readAny(spoilt, { name, observedAt })
        expect(problems.filter((one) => one.text.includes('fails when it is looked at'))).toEqual([])
        const numbers = numbersIn(spoilt)
        const most = [...numbers].reduce((sum, one) => sum + (Number.isFinite(one) ? one : 0), 0) * 3600
        for (const row of rows)
          for (const value of Object.values(row))
            if (typeof value === 'number')
              if (summed.test(kind)) expect(Math.abs(value)).toBeLessThanOrEqual(most)
              else if (!comesFrom(value, numbers)) expect.unreachable(`${value} of ${kind} is not in it: ${spoilt}`)
      }),
      { numRuns: Number(process.env.RUNS ?? 20) },
    )
  })
})
