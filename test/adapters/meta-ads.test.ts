// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { insights } from '../../src/adapters/meta-ads/index.js'
import { metaAdsKinds } from '../../src/adapters/meta-ads/recognise.js'

const DAY = { date_start: '2026-08-01', date_stop: '2026-08-01' }
const figures = { account_currency: 'EUR', spend: '10.50', impressions: '1000', reach: '800', clicks: '30' }
const campaign = (id: string, name: string, more: object = {}) => ({
  account_id: '1',
  campaign_id: id,
  campaign_name: name,
  ...figures,
  ...DAY,
  ...more,
})
const answer = (...data: object[]) => ({ data, paging: { cursors: { before: 'a', after: 'b' } } })
const action = (action_type: string, value: string) => ({ action_type, value })
const kindOf = (payload: unknown) => metaAdsKinds.find(({ is }) => is(payload))?.read(payload, {}).kind
const codes = (payload: unknown) => insights(payload).problems.map(({ code }) => code)
const first = (...data: object[]) => insights(answer(...data)).rows[0]

describe('rows', () => {
  test('a campaign of a day: texts are numbers, all of it is paid', () => {
    const row = campaign('11', 'Summer', {
      frequency: '1.25',
      ctr: '3.0',
      cpm: '10.5',
      inline_link_clicks: '21',
      estimated_ad_recallers: '50.0',
    })
    const { rows, problems, kind } = insights(answer(row))
    expect(kind).toBe('insights')
    expect(rows).toEqual([
      {
        channel: 'meta-ads',
        campaign: 'Summer',
        paid: 'paid',
        date: '2026-08-01',
        spend: 10.5,
        impressions: 1000,
        reach: 800,
        clicks: 30,
        linkClicks: 21,
        adRecallers: 50,
        currency: 'EUR',
      },
    ])
    expect(problems).toEqual([])
    // 10.50 for 1,000 impressions.
    expect(evaluate('cpm', rows, { period: { from: '2026-08-01', to: '2026-08-01' } })).toMatchObject({ value: 10.5 })
  })

  test('a month and all days are spans', () => {
    expect(first(campaign('11', 'A', { date_stop: '2026-08-31' }))?.date).toEqual({
      from: '2026-08-01',
      to: '2026-08-31',
    })
  })

  test('a campaign without a name is called by its id; the account has none', () => {
    expect(first(campaign('11', '', {}))?.campaign).toBe('11')
    expect(first({ account_id: '1', ...figures, ...DAY })).not.toHaveProperty('campaign')
  })

  test('two campaigns with one name do not meet', () => {
    const { rows } = insights(answer(campaign('11', 'Summer'), campaign('12', 'Summer', { spend: '1' })))
    expect(rows.map((row) => [row.campaign, row.spend])).toEqual([
      ['Summer (11)', 10.5],
      ['Summer (12)', 1],
    ])
  })

  test('several ad accounts are accounts, each with its currency', () => {
    const other = { account_id: '2', account_name: 'Shop', account_currency: 'USD' }
    const { rows } = insights(answer(campaign('11', 'A', { account_name: 'Studio' }), campaign('12', 'B', other)))
    expect(rows.map((row) => [row.account, row.currency])).toEqual([
      ['Studio', 'EUR'],
      ['Shop', 'USD'],
    ])
  })

  test('the currency has to be said', () => {
    const row = campaign('11', 'A', { account_currency: undefined })
    expect(codes(answer(row))).toEqual(['no-currency'])
    expect(insights(answer(row), { currency: 'RUB' })).toMatchObject({ problems: [], rows: [{ currency: 'RUB' }] })
    const { spend, ...free } = row
    expect(codes(answer(free))).toEqual([])
    expect(spend).toBe('10.50')
  })

  test('what is no number, and what is missing', () => {
    const { rows, problems } = insights(answer(campaign('11', 'A', { reach: 'many', clicks: undefined })))
    expect(rows[0]).not.toHaveProperty('reach')
    expect(rows[0]).not.toHaveProperty('clicks')
    expect(problems).toMatchObject([{ code: 'not-a-number', place: 'data[0].reach' }])
  })
})

describe('actions', () => {
  test('leads and purchases overlap: the widest is read, and they are never summed', () => {
    const actions = [
      action('offsite_conversion.fb_pixel_lead', '4'),
      action('onsite_conversion.lead_grouped', '3'),
      action('lead', '7'),
      action('purchase', '2'),
      action('omni_purchase', '3'),
      action('offsite_conversion.fb_pixel_purchase', '2'),
    ]
    const action_values = [action('purchase', '80.0'), action('omni_purchase', '99.9')]
    const { rows } = insights(answer(campaign('11', 'A', { actions, action_values })))
    expect(rows).toMatchObject([{ leads: 7, conversions: 3, revenue: 99.9, currency: 'EUR' }])
    // 10.50 for 7 leads.
    expect(evaluate('costPerLead', rows, { period: { from: '2026-08-01', to: '2026-08-01' } })).toMatchObject({
      value: 1.5,
    })
  })

  test('engagement; page likes are no likes of a post', () => {
    const actions = [
      action('post_reaction', '9'),
      action('like', '100'),
      action('comment', '2'),
      action('post', '3'),
      action('onsite_conversion.post_save', '4'),
      action('video_view', '60'),
      action('post_engagement', '78'),
    ]
    const video_play_actions = [action('video_view', '90')]
    const video_p100_watched_actions = [action('video_view', '20')]
    const found = first(campaign('11', 'A', { actions, video_play_actions, video_p100_watched_actions }))
    expect(found).toMatchObject({ likes: 9, comments: 2, shares: 3, saves: 4, videoViews: 60 })
    expect(found).toMatchObject({ videoStarts: 90, videoCompletions: 20 })
    expect(found).not.toHaveProperty('interactions')
  })

  test('a row lacks actions of which there were none: zero where another row has them, else unknown', () => {
    const { rows } = insights(
      answer(
        campaign('11', 'A', { actions: [action('lead', '2'), action('link_click', '5')] }),
        campaign('12', 'B', { actions: [action('link_click', '3')] }),
        campaign('13', 'C'),
      ),
    )
    expect(rows.map((row) => [row.leads, row.linkClicks])).toEqual([
      [2, 5],
      [0, 3],
      [0, 0],
    ])
    expect(rows[0]).not.toHaveProperty('conversions')
    expect(first(campaign('13', 'C'))).not.toHaveProperty('leads')
  })

  test('link clicks are of one source for all rows', () => {
    const actions = [action('link_click', '9')]
    const { rows } = insights(
      answer(campaign('11', 'A', { actions, inline_link_clicks: '8' }), campaign('12', 'B', { actions })),
    )
    expect(rows.map((row) => row.linkClicks)).toEqual([8, 0])
  })

  test('parts of an action by device are its sum', () => {
    const actions = ['desktop', 'iphone'].map((action_device) => ({ ...action('link_click', '4'), action_device }))
    expect(first(campaign('11', 'A', { actions }))?.linkClicks).toBe(8)
  })

  test('of several windows the default is read; without it nothing is known', () => {
    const all = { ...action('lead', '7'), '1d_view': '1', '7d_click': '6' }
    expect(first(campaign('11', 'A', { actions: [all] }))?.leads).toBe(7)
    const { value, ...windows } = all
    expect(first(campaign('11', 'A', { actions: [windows] }))).not.toHaveProperty('leads')
    expect(codes(answer(campaign('11', 'A', { actions: [windows] })))).toEqual(['ambiguous-number'])
    expect(value).toBe('7')
  })

  test('an action that has windows only is not zero in its row', () => {
    const windows = { action_type: 'lead', '7d_click': '6' }
    const { rows } = insights(
      answer(campaign('11', 'A', { actions: [windows] }), campaign('12', 'B', { actions: [action('lead', '2')] })),
    )
    expect(rows.map((row) => row.leads)).toEqual([undefined, 2])
  })

  test('several attribution settings', () => {
    const of = (attribution_setting: string) => campaign('11', attribution_setting, { attribution_setting })
    expect(codes(answer(of('7d_click_1d_view'), of('1d_click')))).toContain('ambiguous-number')
    expect(codes(answer(of('1d_click'), of('1d_click')))).not.toContain('ambiguous-number')
  })
})

describe('levels', () => {
  const ad = (ad_id: string, more: object = {}) => campaign('11', 'A', { adset_id: '5', ad_id, ...more })

  test('ads are summed to their campaign; the people of them are not', () => {
    const { rows, problems } = insights(answer(ad('1'), ad('2', { spend: '2', reach: '700', clicks: '5' })))
    expect(rows).toEqual([
      {
        channel: 'meta-ads',
        campaign: 'A',
        paid: 'paid',
        date: '2026-08-01',
        spend: 12.5,
        impressions: 2000,
        clicks: 35,
        currency: 'EUR',
      },
    ])
    expect(problems).toMatchObject([{ code: 'breakdown', text: expect.stringContaining('level=campaign') }])
  })

  test('what one of the parts does not know, the sum does not', () => {
    expect(first(ad('1'), ad('2', { clicks: undefined }))).not.toHaveProperty('clicks')
  })

  test('one ad of a campaign need not be all of it', () => {
    expect(first(ad('1'))).not.toHaveProperty('reach')
  })

  test('ads of which the campaign is not known', () => {
    const { rows } = insights(answer({ ad_id: '1', ...figures, ...DAY }, { ad_id: '2', ...figures, ...DAY }))
    expect(rows).toMatchObject([{ spend: 21, impressions: 2000 }])
  })

  test('campaigns, and not their total or their ads again', () => {
    const { rows, problems } = insights(
      answer({ account_id: '1', ...figures, spend: '21', ...DAY }, campaign('11', 'A'), campaign('12', 'B'), ad('1')),
    )
    expect(rows.map((row) => [row.campaign, row.spend, row.reach])).toEqual([
      ['A', 10.5, 800],
      ['B', 10.5, 800],
    ])
    expect(problems).toMatchObject([{ code: 'breakdown', place: 'data[0]', count: 2 }])
    expect(evaluate('spend', rows, { period: { from: '2026-08-01', to: '2026-08-01' } })).toMatchObject({ value: 21 })
  })

  test('levels are of each span by themselves', () => {
    const july = { account_id: '1', ...figures, date_start: '2026-07-01', date_stop: '2026-07-31' }
    expect(insights(answer(july, campaign('11', 'A'))).rows).toHaveLength(2)
  })

  test('columns of other levels that are there and empty', () => {
    expect(first(campaign('11', 'A', { adset_id: null, ad_id: null, ad_name: '' }))?.reach).toBe(800)
  })

  test('sums are of one currency', () => {
    const of = (account_currency: string) => ({ ...figures, account_currency, ...DAY })
    const { rows } = insights(answer(of('EUR'), of('USD')))
    expect(rows.map((row) => [row.spend, row.currency])).toEqual([
      [10.5, 'EUR'],
      [10.5, 'USD'],
    ])
  })

  test('a summary is a total', () => {
    const { rows, problems } = insights({ ...answer(campaign('11', 'A')), summary: { ...figures, ...DAY } })
    expect(rows).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'total-row', place: 'summary' }])
  })
})

describe('breakdowns', () => {
  const platform = (publisher_platform: string, more: object = {}) =>
    campaign('11', 'A', { publisher_platform, ...more })

  test('the platform is the channel, with its own reach', () => {
    const { rows, channels } = insights(answer(platform('facebook'), platform('instagram', { reach: '300' })))
    expect(rows.map((row) => [row.channel, row.reach])).toEqual([
      ['facebook', 800],
      ['instagram', 300],
    ])
    expect(channels.map(({ id }) => id)).toEqual(['facebook', 'instagram'])
  })

  test('positions are summed to their platform', () => {
    const { rows } = insights(
      answer(
        platform('facebook', { platform_position: 'feed' }),
        platform('facebook', { platform_position: 'story' }),
        platform('instagram', { platform_position: 'feed' }),
      ),
    )
    expect(rows.map((row) => [row.channel, row.spend, row.reach])).toEqual([
      ['facebook', 21, undefined],
      ['instagram', 10.5, undefined],
    ])
  })

  test('a channel of one’s own takes all platforms together', () => {
    const { rows } = insights(answer(platform('facebook'), platform('instagram')), { channel: 'ads' })
    expect(rows).toMatchObject([{ channel: 'ads', spend: 21 }])
    expect(rows[0]).not.toHaveProperty('reach')
  })

  test.each([
    [
      { age: '18-24', gender: 'female' },
      { age: '25-34', gender: 'unknown' },
    ],
    [{ country: 'DE' }, { country: 'AT' }],
    [
      { hourly_stats_aggregated_by_advertiser_time_zone: '00:00:00 - 00:59:59' },
      { hourly_stats_aggregated_by_advertiser_time_zone: '01:00:00 - 01:59:59' },
    ],
  ])('parts are summed, people are not: %o', (one, other) => {
    const { rows, problems } = insights(answer(campaign('11', 'A', one), campaign('11', 'A', other)))
    expect(rows).toMatchObject([{ spend: 21, impressions: 2000, clicks: 60 }])
    expect(rows[0]).not.toHaveProperty('reach')
    expect(problems).toMatchObject([{ code: 'breakdown' }])
  })

  test('of several breakdowns and the whole only the whole is read', () => {
    const { rows } = insights(answer(campaign('11', 'A', { age: '18-24' }), campaign('11', 'A'), platform('facebook')))
    expect(rows).toMatchObject([{ channel: 'meta-ads', spend: 10.5, reach: 800 }])
  })

  test('of several breakdowns one is read', () => {
    const sets = [{ age: '18-24' }, { age: '25-34' }, { gender: 'female' }, { gender: 'male' }]
    const { rows } = insights(answer(...sets.map((one) => campaign('11', 'A', one))))
    expect(rows).toMatchObject([{ spend: 21 }])
  })

  test('assets and products are no parts of a whole', () => {
    const { rows, problems } = insights(
      answer(campaign('11', 'A', { body_asset: { id: '5' } }), campaign('11', 'A', { product_id: '6' })),
    )
    expect(rows).toEqual([])
    expect(problems).toMatchObject([{ code: 'breakdown', count: 2 }])
    const ages = [campaign('11', 'A', { age: '18-24' }), campaign('11', 'A', { body_asset: { id: '5' } })]
    expect(insights(answer(...ages)).rows).toMatchObject([{ spend: 10.5 }])
  })
})

describe('answers', () => {
  const row = campaign('11', 'A')

  test('text, bare lists, pages, batches, campaigns with their insights', () => {
    const { rows } = insights(answer(row))
    const inside = { data: [{ id: '11', name: 'A', insights: answer(row) }], paging: { cursors: {} } }
    for (const one of [
      JSON.stringify(answer(row)),
      [row],
      row,
      [answer(row)],
      [{ code: 200, headers: [], body: JSON.stringify(answer(row)) }],
      inside,
    ]) {
      expect(insights(one).rows).toEqual(rows)
      if (typeof one === 'object') expect(kindOf(one)).toBe('insights')
    }
  })

  test('one page of several', () => {
    const paging = { cursors: { after: 'b' }, next: 'https://graph.facebook.com/…' }
    expect(codes({ data: [row], paging })).toEqual(['incomplete'])
  })

  test('a report that is not ready', () => {
    for (const one of [
      { report_run_id: '6023920149050' },
      { id: '6023920149050', async_status: 'Job Running', async_percent_completion: 40 },
    ]) {
      expect(codes(one)).toEqual(['not-ready'])
      expect(kindOf(one)).toBe('insights')
    }
  })

  test('a report that failed', () => {
    expect(insights({ id: '5', async_status: 'Job Failed' }).problems).toMatchObject([
      { code: 'api-error', text: expect.stringContaining('Job Failed') },
    ])
  })

  test('errors, alone and within a batch', () => {
    const error = { error: { message: '(#100) Missing permissions', type: 'OAuthException', code: 100 } }
    expect(insights(error).problems).toMatchObject([{ code: 'api-error', text: expect.stringContaining('(#100)') }])
    const batch = [{ code: 400, body: JSON.stringify(error) }, { code: 200, body: JSON.stringify(answer(row)) }, null]
    expect(insights(batch)).toMatchObject({ rows: [{ campaign: 'A' }], problems: [{ code: 'api-error' }] })
  })

  test('empty, and what is none', () => {
    expect(codes({ data: [] })).toEqual(['empty'])
    expect(codes([])).toEqual(['empty'])
    for (const other of [null, 5, 'x', {}]) {
      expect(codes(other)).toEqual(['not-known'])
      expect(kindOf(other)).toBeUndefined()
    }
    expect(kindOf({ data: [{ name: 'reach', period: 'day', values: [] }] })).toBeUndefined()
  })

  test('days that are none', () => {
    expect(insights(answer(campaign('11', 'A', { date_start: 'today' })))).toMatchObject({
      rows: [],
      problems: [{ code: 'not-a-date', place: 'data[0].date_start' }],
    })
  })
})
