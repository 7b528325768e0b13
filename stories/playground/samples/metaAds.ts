import { count, days, readOn } from './figures.js'

/** Meta writes all figures as texts. */
const text = (value: number) => `${value}`

const day = (date: string, d: number) => ({
  account_currency: 'USD',
  campaign_id: '23851234567890123',
  campaign_name: 'Autumn roast',
  impressions: text(count(8200, d, 60)),
  clicks: text(count(190, d, 61)),
  spend: (count(3100, d, 62) / 100).toFixed(2),
  actions: [
    { action_type: 'link_click', value: text(count(120, d, 63)) },
    { action_type: 'lead', value: text(count(5, d, 64)) },
  ],
  date_start: date,
  date_stop: date,
})

/** The answer of the Marketing API’s `insights`, by campaign and day. */
export const ads = {
  name: 'meta-ads-insights.json',
  observedAt: readOn,
  text: JSON.stringify({ data: days.map(day), paging: { cursors: { before: 'MAZDZD', after: 'NjAZD' } } }, null, 1),
}
