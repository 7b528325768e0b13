// examples/warehouse: tables of Fivetran and Airbyte, with the columns that they write, in DuckDB, and what the kit makes of them.
import { DuckDBInstance } from '@duckdb/node-api'
import { evaluate, type Row } from 'kpi-kit/metrics'
import { reduceQuery, rowsFrom, type Source } from 'kpi-kit/sql'
import { describe, expect, test } from 'vitest'
import * as airbyte from '../../../examples/warehouse/airbyte.mjs'
import * as fivetran from '../../../examples/warehouse/fivetran.mjs'

const metrics = ['reach', 'views', 'likes', 'comments', 'shares', 'saves', 'watchTime', 'interactions'] as const
const dates = [{ from: '2026-10-01', to: '2026-10-31' }]

interface Connector {
  readonly views: readonly string[]
  readonly sources: readonly Source[]
}

/** October of two clients, of whom the second one has the accounts that begin with 9. */
async function octoberOf({ views, sources }: Connector, tables: readonly string[]) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    await connection.run("SET TimeZone = 'UTC'")
    const clients =
      "CREATE TABLE clients AS SELECT * FROM (VALUES ('11', 'aurora'), ('91', 'borealis')) t (account_id, client_id)"
    for (const statement of [clients, ...tables, ...views]) await connection.run(statement)
    const rowsOf = async (brand: string) => {
      const all = [
        ...metrics,
        'followers',
        'followersGained',
        'followersLost',
        'impressions',
        'clicks',
        'spend',
      ] as const
      const wanted = [...all, 'linkClicks', 'profileVisits', 'videoViews'] as const
      const query = reduceQuery({ dialect: 'duckdb', sources, metrics: wanted, brands: [brand], dates })
      const reader = await connection.runAndReadAll(query.sql, [...query.params])
      return rowsFrom(query, reader.getRowObjectsJson()).map(({ brand: _brand, ...row }) => row)
    }
    return { aurora: await rowsOf('aurora'), borealis: await rowsOf('borealis') }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const values = (table: string, columns: string, ...rows: string[]): string[] => [
  `CREATE SCHEMA IF NOT EXISTS ${table.split('.')[0]}`,
  `CREATE TABLE ${table} AS SELECT * FROM (VALUES ${rows.map((row) => `(${row})`).join()}) t (${columns})`,
]

const of = (rows: readonly Row[], about: Partial<Row>) =>
  rows.filter((row) => Object.entries(about).every(([key, value]) => row[key as keyof Row] === value))

describe('Fivetran', () => {
  const posts = `id, _fivetran_synced, like_count, comment_count, video_photo_reach, video_photo_views, video_photo_shares, video_photo_saved,
    carousel_album_reach, carousel_album_views, carousel_album_shares, carousel_album_saved, reel_reach, reel_views, reel_likes,
    reel_comments, reel_shares, reel_saved, ig_reels_video_view_total_time`
  const none = (count: number) => Array.from({ length: count }, () => 'NULL::BIGINT').join()
  const tables = [
    ...values(
      'instagram_business.media_insights',
      posts,
      `501, TIMESTAMP '2026-10-20 04:00:00', 40, 4, 900, 1200, 2, 6, ${none(4)}, ${none(7)}`,
      // Read again a day later.
      `501, TIMESTAMP '2026-10-21 04:00:00', 44, 5, 980, 1300, 2, 6, ${none(4)}, ${none(7)}`,
      `502, TIMESTAMP '2026-10-21 04:00:00', 10, 1, ${none(4)}, 300, 420, 1, 2, ${none(7)}`,
      `503, TIMESTAMP '2026-10-21 04:00:00', ${none(2)}, ${none(4)}, ${none(4)}, 2000, 2600, 90, 12, 8, 30, 5400000`,
      `901, TIMESTAMP '2026-10-21 04:00:00', 7, 0, 70, 80, 0, 1, ${none(4)}, ${none(7)}`,
    ),
    ...values(
      'instagram_business.media_history',
      'id, user_id, media_type, created_time, _fivetran_synced',
      "501, 11, 'IMAGE', TIMESTAMP '2026-10-12 18:00:00', TIMESTAMP '2026-10-13 04:00:00'",
      // The history has a row for each change, and figures must not be counted twice for that.
      "501, 11, 'IMAGE', TIMESTAMP '2026-10-12 18:00:00', TIMESTAMP '2026-10-15 04:00:00'",
      "502, 11, 'CAROUSEL_ALBUM', TIMESTAMP '2026-10-14 09:00:00', TIMESTAMP '2026-10-15 04:00:00'",
      "503, 11, 'VIDEO', TIMESTAMP '2026-10-14 12:00:00', TIMESTAMP '2026-10-15 04:00:00'",
      "901, 91, 'IMAGE', TIMESTAMP '2026-10-14 12:00:00', TIMESTAMP '2026-10-15 04:00:00'",
    ),
    ...values(
      'facebook_pages.lifetime_post_metrics_total',
      'post_id, date, post_impressions, post_clicks, post_video_views',
      "'11_1', TIMESTAMP '2026-10-20 07:00:00', 500, 20, 0",
      "'11_1', TIMESTAMP '2026-10-21 07:00:00', 560, 22, 0",
    ),
    ...values(
      'facebook_pages.post_history',
      'id, page_id, created_time',
      "'11_1', '11', TIMESTAMP '2026-10-18 10:00:00'",
    ),
    ...values(
      'facebook_pages.daily_page_metrics_total',
      'date, page_id, _fivetran_synced, page_fans, page_fan_adds, page_fan_removes, page_views_total',
      "TIMESTAMP '2026-10-20 07:00:00', '11', TIMESTAMP '2026-10-22 04:00:00', 8390, 14, 6, 61",
      "TIMESTAMP '2026-10-21 07:00:00', '11', TIMESTAMP '2026-10-22 04:00:00', 8396, 12, 6, 54",
    ),
    ...values(
      'facebook_ads.basic_ad',
      'ad_id, ad_name, date, account_id, impressions, inline_link_clicks, spend, reach',
      "'71', 'Autumn', DATE '2026-10-19', 11, 3000, 40, 12.5, 2100",
      "'72', 'Winter', DATE '2026-10-19', 11, 1000, 15, 7.25, 800",
      "'99', 'Other', DATE '2026-10-19', 91, 10, 1, 1.0, 9",
    ),
    ...values(
      'facebook_ads.ad_history',
      'id, campaign_id, updated_time',
      "71, 5, TIMESTAMP '2026-10-01 00:00:00'",
      "71, 5, TIMESTAMP '2026-10-05 00:00:00'",
      "72, 5, TIMESTAMP '2026-10-01 00:00:00'",
      "99, 6, TIMESTAMP '2026-10-01 00:00:00'",
    ),
    ...values(
      'facebook_ads.account_history',
      'id, currency, created_time',
      "11, 'EUR', TIMESTAMP '2020-01-01 00:00:00'",
      "91, 'USD', TIMESTAMP '2020-01-01 00:00:00'",
    ),
  ]

  test('its tables give the figures that are in them, each once, under the client whose accounts they are', async () => {
    const { aurora, borealis } = await octoberOf(fivetran, tables)
    expect(of(aurora, { post: '501' })).toEqual([
      {
        channel: 'instagram',
        post: '501',
        format: 'photo',
        date: '2026-10-12',
        reach: 980,
        views: 1300,
        likes: 44,
        comments: 5,
        shares: 2,
        saves: 6,
      },
    ])
    expect(of(aurora, { post: '502' })).toEqual([expect.objectContaining({ format: 'carousel', reach: 300, saves: 2 })])
    expect(of(aurora, { post: '503' })).toEqual([
      expect.objectContaining({ format: 'reel', reach: 2000, likes: 90, watchTime: 5400 }),
    ])
    expect(of(aurora, { post: '11_1' })).toEqual([
      expect.objectContaining({ channel: 'facebook', date: '2026-10-18', impressions: 560, clicks: 22 }),
    ])
    // Meta stamps 19 October by its end, at midnight in Pacific time.
    expect(of(aurora, { channel: 'facebook', date: '2026-10-19', profileVisits: 61 })).toEqual([
      expect.objectContaining({ followers: 8390, followersGained: 14, followersLost: 6 }),
    ])
    expect(
      of(aurora, { paid: 'paid' }).map(({ spend, currency, linkClicks }) => [spend, currency, linkClicks]),
    ).toEqual(
      expect.arrayContaining([
        [12.5, 'EUR', 40],
        [7.25, 'EUR', 15],
      ]),
    )
    expect(of(aurora, { paid: 'paid' })).toHaveLength(2)
    expect(evaluate('spend', aurora, { period: '2026-10' })).toMatchObject({
      known: true,
      value: 19.75,
      currency: 'EUR',
    })
    expect(borealis.map(({ post, spend }) => post ?? spend)).toEqual(expect.arrayContaining(['901', 1]))
    expect(borealis).toHaveLength(2)
  })
})

describe('Airbyte', () => {
  const tables = [
    ...values(
      'instagram.media_insights',
      'id, business_account_id, _airbyte_extracted_at, reach, impressions, likes, comments, shares, saved, total_interactions, ig_reels_video_view_total_time',
      "'501', '11', TIMESTAMPTZ '2026-10-20 04:00:00+00', 900, 1200, 40, 4, 2, 6, 52, NULL",
      "'501', '11', TIMESTAMPTZ '2026-10-21 04:00:00+00', 980, 1300, 44, 5, 2, 6, 57, NULL",
      "'503', '11', TIMESTAMPTZ '2026-10-21 04:00:00+00', 2000, NULL, 90, 12, 8, 30, 140, 5400000",
      "'901', '91', TIMESTAMPTZ '2026-10-21 04:00:00+00', 70, 80, 7, 0, 0, 1, 8, NULL",
    ),
    ...values(
      'instagram.media',
      'id, business_account_id, media_type, media_product_type, "timestamp"',
      "'501', '11', 'IMAGE', 'FEED', TIMESTAMPTZ '2026-10-12 18:00:00+00'",
      "'501', '11', 'IMAGE', 'FEED', TIMESTAMPTZ '2026-10-12 18:00:00+00'",
      "'503', '11', 'VIDEO', 'REELS', TIMESTAMPTZ '2026-10-14 12:00:00+00'",
      "'901', '91', 'IMAGE', 'FEED', TIMESTAMPTZ '2026-10-14 12:00:00+00'",
    ),
    ...values(
      'instagram.user_insights',
      'business_account_id, date, _airbyte_extracted_at, reach, follower_count',
      "'11', TIMESTAMPTZ '2026-10-20 07:00:00+00', TIMESTAMPTZ '2026-10-26 04:00:00+00', 2562, 14",
    ),
    ...values(
      'facebook_marketing.ads_insights',
      'account_id, account_currency, campaign_id, ad_id, date_start, date_stop, _airbyte_extracted_at, impressions, clicks, inline_link_clicks, spend, reach',
      "'11', 'EUR', '5', '71', DATE '2026-10-19', DATE '2026-10-19', TIMESTAMPTZ '2026-10-20 04:00:00+00', 2900, 60, 38, 12.0, 2000",
      "'11', 'EUR', '5', '71', DATE '2026-10-19', DATE '2026-10-19', TIMESTAMPTZ '2026-10-26 04:00:00+00', 3000, 64, 40, 12.5, 2100",
    ),
  ]

  test('its streams give the latest reading of each thing, under the client whose accounts they are', async () => {
    const { aurora, borealis } = await octoberOf(airbyte, tables)
    expect(of(aurora, { post: '501' })).toEqual([
      {
        channel: 'instagram',
        post: '501',
        format: 'photo',
        date: '2026-10-12',
        reach: 980,
        impressions: 1300,
        likes: 44,
        comments: 5,
        shares: 2,
        saves: 6,
        interactions: 57,
      },
    ])
    expect(of(aurora, { post: '503' })).toEqual([expect.objectContaining({ format: 'reel', watchTime: 5400 })])
    expect(of(aurora, { post: '503' })[0]).not.toHaveProperty('impressions')
    expect(of(aurora, { date: '2026-10-19', followersGained: 14 })).toEqual([expect.objectContaining({ reach: 2562 })])
    expect(of(aurora, { paid: 'paid' })).toEqual([
      expect.objectContaining({ spend: 12.5, currency: 'EUR', impressions: 3000, clicks: 64, linkClicks: 40 }),
    ])
    expect(of(aurora, { paid: 'paid' })[0]).not.toHaveProperty('reach')
    expect(borealis).toEqual([expect.objectContaining({ post: '901', likes: 7 })])
  })
})
